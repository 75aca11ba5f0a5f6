import { expect, test } from 'vitest'
import { issueOf, messageOf, type FaultCode, type Params } from './errors.ts'

/** Every code, with the values its message names. */
const faults: Record<FaultCode, Params> = {
  required: {},
  invalid: {},
  too_long: { maximum: 200 },
  too_short: { minimum: 3 },
  too_small: { minimum: 1 },
  too_large: { maximum: 300 },
  too_many: { maximum: 50 },
  not_a_number: {},
  not_whole: {},
  one_line: {},
  raw_html: {},
  partial_date: {},
  date: {},
  time: {},
  instant: {},
  email: {},
  phone: {},
  url: {},
  slug: {},
  unknown_code: {},
  unknown_reference: {},
  trashed_reference: { name: 'NSOB' },
  unknown_field: { name: 'titel' },
  twice: {},
  taken: { value: 'metropool' },
  exists: { name: 'Metropool' },
  ends_before_start: {},
  outside_edition: { from: '2026-10-26', until: '2028-06' },
  minimum_above_capacity: { capacity: 20 },
  one_contact: {},
  one_of_both: {},
  link_or_file: {},
  price_or_percentage: {},
  not_publishable: { missing: 'samenvatting' },
  publish_at: {},
  not_invitable: { name: 'Ada Obi' },
  other_parent: {},
  circle: {},
  stale_child: {},
  same_items: {},
  consent: {},
  wrong_password: {},
  weak_password: {},
  last_admin: {},
  already_converted: {},
  no_edition: {},
  relative_date: {},
  one_of: { names: 'field' },
  no_bucket: {},
  no_field: {},
  not_grouped: {},
  which_bucket: {},
  not_measurable: {},
  role_above_own: {},
  not_future: {},
  within_a_year: {},
  query_syntax: { line: 3 },
  query_only: {},
}

test.each(Object.entries(faults) as [FaultCode, Params][])(
  'the fault %s is a sentence in both languages that names its values',
  (code, params) => {
    const nl = messageOf({ code, params }, 'nl')
    const en = messageOf({ code, params }, 'en')
    expect(nl).not.toBe(en)
    for (const message of [nl, en]) {
      expect(message).toMatch(/^[“\p{Lu}].*\.$/u)
      expect(message).not.toMatch(/undefined|null|NaN|\[object/)
      for (const value of Object.values(params))
        if (code !== 'outside_edition') expect(message).toContain(String(value))
    }
  },
)

test('a session outside its edition is told with the dates as people write them', () => {
  const fault = { code: 'outside_edition', params: { from: '2026-10-26', until: '2028-06' } } as const
  expect(messageOf(fault, 'nl')).toBe('Ligt buiten de looptijd van de editie (26 okt 2026 – jun 2028).')
  expect(messageOf(fault, 'en')).toBe('Lies outside the edition (26 Oct 2026 – Jun 2028).')
  expect(messageOf({ code: 'outside_edition', params: { from: '2026', until: '…' } }, 'nl')).toContain('(2026 – …)')
})

test('a caller gets path, code and message of a fault', () => {
  expect(issueOf({ path: ['modules', 2, 'title'], code: 'too_long', params: { maximum: 200 } }, 'en')).toEqual({
    path: ['modules', 2, 'title'],
    code: 'too_long',
    message: 'Too long: at most 200 characters.',
  })
})
