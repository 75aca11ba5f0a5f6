import { afterEach, expect, test, vi } from 'vitest'
import { openApi, startApi } from '../kit/api.ts'
import { password, people } from '../kit/people.ts'

const SignIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }'

const api = await startApi()
afterEach(() => void vi.useRealTimers())

/** Lets time pass on the server, which runs in this process. */
function pass(ms: number) {
  const now = Date.now() + ms
  vi.useFakeTimers({ toFake: ['Date'], now })
}

test.each([
  ['an account that exists', people.analyst.email],
  ['an account that does not', 'bestaat-niet@example.org'],
])('after five failures %s must wait, and each further failure doubles the wait', async (_which, email) => {
  const attempt = () => api.visitor().run(SignIn, { input: { email, password: 'een verkeerd wachtwoord' } })
  const left: unknown[] = []
  for (let count = 0; count < 5; count++) left.push((await attempt()).errors?.[0]?.extensions['attemptsLeft'])
  expect(left).toEqual([4, 3, 2, 1, 0])

  const { errors } = await attempt()
  expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' }, message: expect.stringContaining('seconden') }])
  const firstWait = Number(errors?.[0]?.extensions['retryAfterSeconds'])
  expect(firstWait).toBeGreaterThan(0)
  expect(firstWait).toBeLessThanOrEqual(15)

  pass(16_000)
  expect((await attempt()).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', attemptsLeft: 0 } }])
  const secondWait = Number((await attempt()).errors?.[0]?.extensions['retryAfterSeconds'])
  expect(secondWait).toBeGreaterThan(15)
  expect(secondWait).toBeLessThanOrEqual(30)
})

test('while an account must wait the right password does not help; afterwards it does, and the count starts anew', async () => {
  const { email } = people.contentManager
  const attempt = (typed: string) => api.visitor().run(SignIn, { input: { email, password: typed } })
  for (let count = 0; count < 5; count++) await attempt('een verkeerd wachtwoord')
  expect((await attempt(password)).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
  pass(16_000)
  expect((await attempt(password)).errors).toBeUndefined()
  expect((await attempt('een verkeerd wachtwoord')).errors).toMatchObject([{ extensions: { attemptsLeft: 4 } }])
})

test('many attempts at once, or in one request, gain nothing', async () => {
  const codes = (results: { errors: { extensions: { code: string } }[] | undefined }[]) =>
    results.flatMap(({ errors }) => errors?.map(error => error.extensions.code) ?? []).sort()
  const expected = [
    ...Array.from({ length: 3 }, () => 'RATE_LIMITED'),
    ...Array.from({ length: 5 }, () => 'UNAUTHENTICATED'),
  ]

  const input = { email: 'allemaal-tegelijk@example.org', password: 'x' }
  const atOnce = await Promise.all(Array.from({ length: 8 }, () => api.visitor().run(SignIn, { input })))
  expect(codes(atOnce)).toEqual(expected)

  const fields = Array.from(
    { length: 8 },
    (_, index) => `a${index}: signIn(input: { email: "in-een-keer@example.org", password: "${index}" }) { id }`,
  )
  // The first failure ends an operation whose fields may not be null, so one request is one attempt at most.
  const inOne = await api.visitor().run(`mutation { ${fields.join(' ')} }`)
  expect(codes([inOne])).toEqual(['UNAUTHENTICATED'])
})

test('an address that fails for many accounts must wait as well', async () => {
  const own = await openApi()
  try {
    const attempt = (email: string, typed = 'x') => own.visitor().run(SignIn, { input: { email, password: typed } })
    for (let count = 0; count < 30; count++) await attempt(`geraden${count}@example.org`)
    expect((await attempt(people.analyst.email, password)).errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED' } },
    ])
    pass(16_000)
    expect((await attempt(people.analyst.email, password)).errors).toBeUndefined()
  } finally {
    await own.close()
  }
})
