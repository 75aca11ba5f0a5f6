import { expect, test } from 'vitest'
import { freeFailures, networkOf, remembered, waitAfter } from './throttle.ts'

test('the first failures cost nothing, then every failure doubles the wait up to a quarter of an hour', () => {
  const waits = Array.from({ length: 12 }, (_, index) => waitAfter(index + 1, freeFailures.account))
  expect(waits).toEqual([0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900])
})

test('a thousand failures still give a wait that ends', () => {
  expect(waitAfter(1000, freeFailures.account)).toBe(900)
})

test('an address, which a whole office may share, takes more failures than an account', () => {
  expect(waitAfter(freeFailures.account, freeFailures.address)).toBe(0)
  expect(waitAfter(freeFailures.address, freeFailures.address)).toBe(15)
})

test('failures are forgotten one by one, those of an address sooner', () => {
  const minute = 60_000
  expect(remembered(4, 59 * minute, 'account')).toBe(4)
  expect(remembered(4, 60 * minute, 'account')).toBe(3)
  expect(remembered(4, 300 * minute, 'account')).toBe(0)
  expect(remembered(29, 2 * minute, 'address')).toBe(28)
  expect(remembered(4, -minute, 'account'), 'a clock that was set back').toBe(4)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s, so that nobody escapes by taking another address of the same household', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
