import cookie from '@fastify/cookie'
import fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { forgetToken, keepToken, tokenOf } from './cookie.ts'

const app = fastify({ trustProxy: true })
await app.register(cookie)
app.get('/token', request => ({ token: tokenOf(request) }))
app.get('/keep', (request, reply) => {
  keepToken({ request, reply }, 'geheim')
  return {}
})
app.get('/forget', (request, reply) => {
  forgetToken({ request, reply })
  return {}
})
afterAll(() => app.close())

const overHttps = { 'x-forwarded-proto': 'https' }
const cookieOf = async (url: string, headers = {}) => (await app.inject({ url, headers })).headers['set-cookie']

test('the cookie is out of reach of scripts and of other sites', async () => {
  expect(await cookieOf('/keep')).toBe('aanbod_session=geheim; Max-Age=34560000; Path=/; HttpOnly; SameSite=Lax')
})

test('over https the cookie is bound to the host and never travels in the clear', async () => {
  expect(await cookieOf('/keep', overHttps)).toBe(
    '__Host-aanbod_session=geheim; Max-Age=34560000; Path=/; HttpOnly; Secure; SameSite=Lax',
  )
})

test('signing out makes the browser forget the cookie', async () => {
  expect(await cookieOf('/forget')).toMatch(/^aanbod_session=; Max-Age=0; Path=\/; .*HttpOnly; SameSite=Lax$/)
})

test.each([
  ['theme=dark; aanbod_session=geheim', {}, 'geheim'],
  ['__Host-aanbod_session=geheim', overHttps, 'geheim'],
  ['aanbod_session=geheim', overHttps, null],
  ['__Host-aanbod_session=geheim', {}, null],
  ['aanbod_session=', {}, null],
  ['not_aanbod_session=geheim', {}, null],
])('of the cookies %j with headers %j the token is %j', async (value, headers, token) => {
  const response = await app.inject({ url: '/token', headers: { ...headers, cookie: value } })
  expect(response.json()).toEqual({ token })
})
