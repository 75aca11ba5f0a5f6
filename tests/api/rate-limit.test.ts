import { expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()

test('a visitor who asks too much is told to wait, colleagues at the same address go on', async () => {
  const colleague = await api.caller('analyst')
  const visitor = api.visitor()
  const answers = await Promise.all(Array.from({ length: 1_250 }, () => visitor.run('{ __typename }')))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThanOrEqual(50)
  expect(refused[0]?.errors).toMatchObject([
    { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } },
  ])
  expect(await colleague.ask('{ topics { totalCount } }')).toEqual({ topics: { totalCount: 0 } })
})
