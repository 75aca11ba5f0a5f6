import { expect, test } from 'vitest'
import { z } from 'zod'
import { alumniMeetingInput } from '../alumni-meeting/alumni-meeting.ts'
import { personInput } from '../person/person.ts'
import { programmeInput } from '../programme/programme.ts'
import { submitEnquiryInput } from '../enquiry/enquiry.ts'
import {
  children,
  email,
  flag,
  instant,
  line,
  markdown,
  oneOf,
  optionalCount,
  optionalInstant,
  optionalLine,
  optionalMarkdown,
  optionalPartialDate,
  optionalPhone,
  optionalReference,
  optionalTime,
  optionalUrl,
  reference,
  references,
} from './fields.ts'
import { about, check, checkPatch, fieldsUnderRules, kindOf, patchOf, withRules } from './validate.ts'

const programme = { title: 'Metropool', kind: 'OPLEIDING' }

test('a programme needs no more than a title and a kind', () => {
  const { value } = check(programmeInput, programme)
  expect(value).toMatchObject({
    ...programme,
    subtitle: null,
    language: 'NL',
    status: 'DRAFT',
    modules: [],
    outcomes: [],
    inCompanyAvailable: false,
  })
  expect(check(programmeInput, {}).faults).toEqual([
    { path: ['title'], code: 'required' },
    { path: ['kind'], code: 'required' },
  ])
})

test('text is trimmed, and empty text counts as absent', () => {
  expect(check(programmeInput, { ...programme, title: '  Metropool ', subtitle: '   ' }).value).toMatchObject({
    title: 'Metropool',
    subtitle: null,
  })
  expect(check(programmeInput, { ...programme, title: '   ' }).faults).toEqual([{ path: ['title'], code: 'required' }])
})

test('null for a field that has a default takes the default, at every depth', () => {
  const { value } = check(programmeInput, {
    ...programme,
    language: null,
    outcomes: null,
    inCompanyAvailable: null,
    modules: [{ title: 'De stad', kind: null, speakers: null }],
  })
  expect(value).toMatchObject({
    language: 'NL',
    outcomes: [],
    inCompanyAvailable: false,
    modules: [{ title: 'De stad', kind: 'CLASS', speakers: [] }],
  })
})

test('a fault names the path to the field, however deep', () => {
  const { faults } = check(programmeInput, {
    ...programme,
    modules: [
      { title: 'De stad' },
      { title: 'Beleid', speakers: [{ role: 'LECTURER' }, { role: 'KONING' }] },
      { title: '' },
    ],
  })
  expect(faults).toEqual([
    { path: ['modules', 1, 'speakers', 1, 'role'], code: 'unknown_code' },
    { path: ['modules', 2, 'title'], code: 'required' },
  ])
})

test('names that every object has are no fields', () => {
  expect(check(programmeInput, { ...programme, constructor: null, toString: 'x' }).value).toMatchObject(programme)
  expect(checkPatch(programmeInput, JSON.parse('{"__proto__": null, "title": "Metropool"}')).value).toEqual({
    title: 'Metropool',
  })
})

test('in a patch an absent key stays absent', () => {
  expect(checkPatch(programmeInput, {}).value).toEqual({})
  expect(checkPatch(programmeInput, { tagline: 'Voor de stad' }).value).toEqual({ tagline: 'Voor de stad' })
})

test('in a patch null clears, or takes the default where nothing is no value', () => {
  expect(
    checkPatch(programmeInput, { tagline: null, language: null, outcomes: null, credits: null, providerId: null })
      .value,
  ).toEqual({ tagline: null, language: 'NL', outcomes: [], credits: null, providerId: null })
})

test('a patch cannot clear what is required', () => {
  expect(checkPatch(programmeInput, { title: null, kind: null }).faults).toEqual([
    { path: ['title'], code: 'required' },
    { path: ['kind'], code: 'required' },
  ])
})

test('a patch gives ordered children whole, each checked as if it were new', () => {
  expect(checkPatch(personInput, { affiliations: [{ position: 'hoogleraar' }] }).value).toEqual({
    affiliations: [
      {
        id: null,
        position: 'hoogleraar',
        department: null,
        organisationId: null,
        organisationName: null,
        primary: false,
      },
    ],
  })
  expect(checkPatch(alumniMeetingInput, { agenda: [{ title: 'Inloop' }, {}] }).faults).toEqual([
    { path: ['agenda', 1, 'title'], code: 'required' },
  ])
})

test('a patch leaves rules across fields to the merged record', () => {
  expect(check(programmeInput, { ...programme, status: 'SCHEDULED' }).faults).toEqual([
    { path: ['publishAt'], code: 'publish_at' },
  ])
  expect(checkPatch(programmeInput, { status: 'SCHEDULED' }).value).toEqual({ status: 'SCHEDULED' })
})

test('the patch form of a schema is made once', () => {
  expect(patchOf(programmeInput)).toBe(patchOf(programmeInput))
})

const id = '0190a000-0000-7000-8000-000000000001'
const fields = z.object({
  line: optionalLine(5),
  text: optionalMarkdown(),
  count: optionalCount(1, 10),
  date: optionalPartialDate(),
  time: optionalTime(),
  at: optionalInstant(),
  phone: optionalPhone(),
  url: optionalUrl(),
  one: optionalReference(),
  many: references(),
  kids: children('Kid', { name: line() }, 2),
  flag: flag(),
})

test.each([
  ['a line that is too long', { line: 'zes tekens' }, 'line', 'too_long'],
  ['a line break in a line', { line: 'a\nb' }, 'line', 'one_line'],
  ['a number in place of text', { line: 3 }, 'line', 'invalid'],
  ['HTML in Markdown', { text: '<b>vet</b>' }, 'text', 'raw_html'],
  ['a count below the least', { count: 0 }, 'count', 'too_small'],
  ['a count above the most', { count: 11 }, 'count', 'too_large'],
  ['half a participant', { count: 1.5 }, 'count', 'not_whole'],
  ['text in place of a number', { count: 'tien' }, 'count', 'not_a_number'],
  ['a day that does not exist', { date: '2026-02-30' }, 'date', 'partial_date'],
  ['a time past midnight', { time: '24:00' }, 'time', 'time'],
  ['a time without its zero', { time: '9:30' }, 'time', 'time'],
  ['a moment without a zone', { at: '2026-10-26T09:30:00' }, 'at', 'instant'],
  ['a number that cannot be dialled', { phone: '070' }, 'phone', 'phone'],
  ['an address without a domain', { url: 'https://nsob' }, 'url', 'url'],
  ['an address that runs a script', { url: 'javascript:alert(1)' }, 'url', 'url'],
  ['a reference that is no id', { one: 'nsob' }, 'one', 'unknown_reference'],
  ['the same reference twice', { many: [id, id] }, 'many', 'twice'],
  ['more children than there may be', { kids: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }, 'kids', 'too_many'],
  ['a word in place of yes or no', { flag: 'ja' }, 'flag', 'invalid'],
])('%s is refused', (_case, input, path, code) => {
  expect(check(fields, input).faults).toMatchObject([{ path: [path], code }])
})

test.each([
  ['a web address without https', { url: 'www.nsob.nl' }, { url: 'https://www.nsob.nl' }],
  ['a phone number as written', { phone: '070 – 302 4910' }, { phone: '070 – 302 4910' }],
  ['midnight', { time: '00:00' }, { time: '00:00' }],
  ['a moment of summer time', { at: '2026-07-01T09:30:00+02:00' }, { at: '2026-07-01T09:30:00+02:00' }],
  ['a date without its year', { date: 'XXXX-02-29' }, { date: 'XXXX-02-29' }],
  ['Markdown with code in it', { text: '`<b>` en <https://www.nsob.nl>' }, { text: '`<b>` en <https://www.nsob.nl>' }],
])('%s is taken', (_case, input, value) => {
  expect(check(fields, input).value).toMatchObject(value)
})

test('a required field that is left empty says so, whatever its kind', () => {
  const schema = z.object({
    line: line(),
    text: markdown(),
    email: email(),
    at: instant(),
    one: reference(),
    kind: oneOf('ProgrammeKind'),
  })
  const empty = Object.fromEntries(Object.keys(schema.shape).map(key => [key, '']))
  expect(check(schema, empty).faults?.map(({ code }) => code)).toEqual(Array(6).fill('required'))
  expect(check(schema, {}).faults?.map(({ code }) => code)).toEqual(Array(6).fill('required'))
})

test('an e-mail address is kept in small letters', () => {
  const enquiry = { kind: 'BROCHURE', name: 'Ada Obi', email: ' Ada@Voorbeeld.NL ', consent: true }
  expect(check(submitEnquiryInput, enquiry).value).toMatchObject({ email: 'ada@voorbeeld.nl' })
  expect(check(submitEnquiryInput, { ...enquiry, email: 'ada' }).faults).toEqual([{ path: ['email'], code: 'email' }])
})

test('an enquiry without consent is refused', () => {
  expect(
    check(submitEnquiryInput, { kind: 'BROCHURE', name: 'Ada Obi', email: 'ada@voorbeeld.nl', consent: false }).faults,
  ).toEqual([{ path: ['consent'], code: 'consent' }])
})

test('a field taken apart tells its kind, whether it may be absent and what forms need to know', () => {
  const { shape } = programmeInput
  expect(kindOf(shape.title)).toMatchObject({ nullable: false, optional: false, meta: { maxLength: 200 } })
  expect(kindOf(shape.rationale)).toMatchObject({
    nullable: true,
    optional: true,
    meta: { widget: 'markdown', scalar: 'Markdown' },
  })
  expect(kindOf(shape.kind).meta.enumName).toBe('ProgrammeKind')
  expect(kindOf(shape.language)).toMatchObject({ optional: true, defaultValue: 'NL', meta: { enumName: 'Locale' } })
  expect(kindOf(shape.modules).kind).toBeInstanceOf(z.ZodArray)
})

test('a rule about some fields sees no others, and tells which', () => {
  const schema = z.object({ from: line(), until: line(), title: line() })
  const seen: unknown[] = []
  withRules(
    schema,
    about({ from: true, until: true }, (value: { from: string; until: string }) => {
      seen.push(value)
      return value.until < value.from ? [{ path: ['until'], code: 'ends_before_start' }] : []
    }),
  )
  expect(check(schema, { from: 'b', until: 'a', title: 'x' }).faults).toEqual([
    { path: ['until'], code: 'ends_before_start' },
  ])
  expect(seen).toEqual([{ from: 'b', until: 'a' }])
  expect(fieldsUnderRules(schema)).toEqual(new Set(['from', 'until']))
})

test('a rule that does not say what it is about may look at everything', () => {
  const schema = z.object({ title: line() })
  withRules(schema, () => [])
  expect(fieldsUnderRules(schema)).toBeNull()
})
