import { expect, test } from 'vitest'
import { isCrossSite } from './cross-site.ts'

const post = { method: 'POST', host: 'aanbod.example.org' }

test.each([
  ['a page of this site', { ...post, origin: 'https://aanbod.example.org', fetchSite: 'same-origin' }],
  [
    'a page of this site, in a browser that says no more than the origin',
    { ...post, origin: 'https://aanbod.example.org' },
  ],
  ['a page of this site on another port', { method: 'POST', host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }],
  ['a script outside any browser', post],
  ['a person who types the address', { ...post, fetchSite: 'none' }],
  [
    'another site that only reads',
    { method: 'GET', host: post.host, origin: 'https://evil.example.com', fetchSite: 'cross-site' },
  ],
])('%s may call', (_who, source) => {
  expect(isCrossSite(source)).toBe(false)
})

test.each([
  ['a page of another site', { ...post, origin: 'https://evil.example.com', fetchSite: 'cross-site' }],
  ['a page of another site, in an old browser', { ...post, origin: 'https://evil.example.com' }],
  ['a neighbour under the same domain', { ...post, origin: 'https://blog.example.org', fetchSite: 'same-site' }],
  ['another program on this machine', { method: 'POST', host: '127.0.0.1:4000', origin: 'http://127.0.0.1:5000' }],
  ['a page without an origin of its own', { ...post, origin: 'null' }],
  ['a page whose name only starts like this site', { ...post, origin: 'https://aanbod.example.org.evil.example.com' }],
])('%s may not call', (_who, source) => {
  expect(isCrossSite(source)).toBe(true)
})
