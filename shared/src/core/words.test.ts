import { expect, test } from 'vitest'
import { z } from 'zod'
import { alumniMeetingInput } from '../alumni-meeting/alumni-meeting.ts'
import { alumniMeetingReadWords, alumniMeetingWords } from '../alumni-meeting/alumni-meeting.locale.ts'
import { assignmentInput } from '../assignment/assignment.ts'
import { assignmentReadWords, assignmentWords } from '../assignment/assignment.locale.ts'
import { consultantReadWords } from '../consultant/consultant.locale.ts'
import { editionInput } from '../edition/edition.ts'
import { editionNames, editionReadWords, editionWords } from '../edition/edition.locale.ts'
import { enquiryReadWords, submitEnquiryWords } from '../enquiry/enquiry.locale.ts'
import { enrolmentReadWords } from '../enrolment/enrolment.locale.ts'
import { invitationReadWords } from '../invitation/invitation.locale.ts'
import { locationReadWords } from '../location/location.locale.ts'
import { mediaAssetReadWords } from '../media-asset/media-asset.locale.ts'
import { moduleReadWords } from '../module/module.locale.ts'
import { partnerReadWords, providerReadWords } from '../organisation/organisation.locale.ts'
import { personReadWords } from '../person/person.locale.ts'
import { programmeInput } from '../programme/programme.ts'
import { programmeNames, programmeReadWords, programmeWords } from '../programme/programme.locale.ts'
import { sessionReadWords } from '../session/session.locale.ts'
import { speakerReadWords } from '../speaker/speaker.locale.ts'
import { testimonialReadWords } from '../testimonial/testimonial.locale.ts'
import { topicReadWords } from '../topic/topic.locale.ts'
import { userReadWords } from '../user/user.locale.ts'
import { line } from './fields.ts'
import { kindOf } from './validate.ts'
import {
  counted,
  description,
  fieldHint,
  fieldLabel,
  fieldWords,
  groupOf,
  pathLabel,
  uncapitalised,
  type FieldWords,
} from './words.ts'

const everyWords: Record<string, FieldWords> = {
  programme: programmeReadWords,
  edition: editionReadWords,
  session: sessionReadWords,
  module: moduleReadWords,
  person: personReadWords,
  speaker: speakerReadWords,
  consultant: consultantReadWords,
  topic: topicReadWords,
  location: locationReadWords,
  partner: partnerReadWords,
  provider: providerReadWords,
  enrolment: enrolmentReadWords,
  invitation: invitationReadWords,
  enquiry: enquiryReadWords,
  submitEnquiry: submitEnquiryWords,
  testimonial: testimonialReadWords,
  assignment: assignmentReadWords,
  alumniMeeting: alumniMeetingReadWords,
  mediaAsset: mediaAssetReadWords,
  user: userReadWords,
}

test('a field has a label and may have a hint, in both languages', () => {
  expect(fieldLabel(programmeWords, 'tagline', 'nl')).toBe('Slagzin')
  expect(fieldLabel(programmeWords, 'tagline', 'en')).toBe('Tagline')
  expect(fieldHint(programmeWords, 'tagline', 'nl')).toBeUndefined()
  expect(fieldHint(programmeWords, 'credits', 'nl')).toBe('In ECTS; 1 punt is 28 uur studie.')
})

test('a relation is found under the name it is written by and the one it is read by', () => {
  expect(fieldLabel(programmeReadWords, 'providerId', 'nl')).toBe('Aanbieder')
  expect(fieldLabel(programmeReadWords, 'provider', 'nl')).toBe('Aanbieder')
  expect(fieldLabel(programmeReadWords, 'topics', 'nl')).toBe('Onderwerpen')
  expect(fieldLabel(editionReadWords, 'fundedBy', 'en')).toBe('Paid for by')
  expect(fieldLabel(programmeReadWords, 'updatedAt', 'nl')).toBe('Gewijzigd')
})

test('the API describes a field by its English label and hint', () => {
  expect(description(programmeWords, 'credits')).toBe('Credits. In ECTS; 1 credit is 28 hours of study.')
  expect(description(programmeWords, 'tagline')).toBe('Tagline.')
})

test.each([
  [['title'], 'Titel', 'Title'],
  [['modules', 2, 'title'], 'Module 3, titel', 'Module 3, title'],
  [
    ['modules', 0, 'speakers', 1, 'role'],
    'Module 1, docent of spreker 2, rol',
    'Module 1, lecturer or speaker 2, role',
  ],
  [
    ['learningLines', 1, 'responsibilities', 0, 'until'],
    'Leerlijn 2, verantwoordelijke 1, tot en met',
    'Learning line 2, responsible organisation 1, until',
  ],
  [['contactPoints', 0, 'email'], 'Contactpunt 1, e-mail', 'Contact point 1, e-mail'],
  [['outcomes', 3], 'Leeropbrengst 4', 'Learning outcome 4'],
  [['topicIds'], 'Onderwerpen', 'Topics'],
  [['documents', 0, 'unknown'], 'Document 1, unknown', 'Document 1, unknown'],
  [['unknown', 0, 'deeper'], 'unknown 1, deeper', 'unknown 1, deeper'],
  [[], '', ''],
] as const)('the path %j in a programme is "%s", in English "%s"', (path, nl, en) => {
  expect(pathLabel([...path], programmeWords, 'nl')).toBe(nl)
  expect(pathLabel([...path], programmeWords, 'en')).toBe(en)
})

test('a path leads through groups that are no lists', () => {
  expect(pathLabel(['price', 'amountCents'], editionWords, 'nl')).toBe('Prijs, bedrag')
  expect(pathLabel(['priceLines', 0, 'price', 'vat'], editionWords, 'nl')).toBe('Prijsregel 1, prijs, btw')
  expect(pathLabel(['series', 'number'], alumniMeetingWords, 'en')).toBe('Series, number')
})

test('an abbreviation keeps its capitals within a sentence', () => {
  expect(uncapitalised('Titel')).toBe('titel')
  expect(uncapitalised('ECTS')).toBe('ECTS')
  expect(uncapitalised('VAT rate')).toBe('VAT rate')
})

test('a kind of record has the right Dutch article', () => {
  expect(programmeNames.nl).toEqual({
    one: 'programma',
    many: 'programma’s',
    theOne: 'het programma',
    thisOne: 'dit programma',
    newOne: 'Nieuw programma',
  })
  expect(editionNames.nl).toMatchObject({ theOne: 'de editie', thisOne: 'deze editie', newOne: 'Nieuwe editie' })
  expect(editionNames.en).toMatchObject({ theOne: 'the edition', newOne: 'New edition' })
})

test('records are counted in words', () => {
  expect(counted(programmeNames, 1, 'nl')).toBe('1 programma')
  expect(counted(programmeNames, 0, 'nl')).toBe('0 programma’s')
  expect(counted(editionNames, 1_200, 'nl')).toBe('1.200 edities')
  expect(counted(editionNames, 1_200, 'en')).toBe('1,200 editions')
})

test.each(Object.entries(everyWords))(
  'the words of a %s are short labels and whole sentences in both languages',
  (_name, words) => {
    const visit = (some: FieldWords) => {
      expect(Object.keys(some.nl).sort()).toEqual(Object.keys(some.en).sort())
      for (const [key, { label, hint }] of [...Object.entries(some.nl), ...Object.entries(some.en)]) {
        expect(label, key).toMatch(/^\p{Lu}.{0,39}$/u)
        expect(label, key).not.toMatch(/[.:]$/)
        if (hint !== undefined) expect(hint, key).toMatch(/^\p{Lu}.*[.]$/u)
      }
      for (const nested of Object.values(some.groups)) visit(nested)
    }
    visit(words)
  },
)

test.each([
  ['programme', programmeInput, programmeWords],
  ['edition', editionInput, editionWords],
  ['alumni meeting', alumniMeetingInput, alumniMeetingWords],
  ['assignment', assignmentInput, assignmentWords],
] as [string, z.ZodObject, FieldWords][])(
  'every field of a %s has words, down to the last child',
  (_name, schema, words) => {
    const visit = (some: z.ZodObject, known: FieldWords | undefined, path: string) => {
      for (const [key, field] of Object.entries(some.shape)) {
        const here = `${path}.${key}`
        if (key !== 'id') expect(known?.nl[key], here).toBeDefined()
        const { kind } = kindOf(field as z.ZodType)
        const item = kind instanceof z.ZodArray ? kindOf(kind.element as z.ZodType).kind : kind
        if (item instanceof z.ZodObject) visit(item, known?.groups[key], here)
      }
    }
    visit(schema, words, '')
  },
)

test('words come in the order of the schema', () => {
  const schema = z.object({ first: line(), second: line() })
  expect(
    Object.keys(fieldWords(schema, { second: 'Tweede', first: 'Eerste' }, { second: 'Second', first: 'First' }).nl),
  ).toEqual(['first', 'second'])
})

test('only a group of fields can be taken as one', () => {
  expect(Object.keys(groupOf(editionInput.shape.price).shape)).toContain('amountCents')
  expect(() => groupOf(programmeInput.shape.title)).toThrow(TypeError)
})

test('a field without words, or words without a field, does not compile', () => {
  const schema = z.object({ title: line() })
  // @ts-expect-error -- the Dutch lacks the title
  fieldWords(schema, {}, { title: 'Title' })
  // @ts-expect-error -- the English has a field that does not exist
  fieldWords(schema, { title: 'Titel' }, { title: 'Title', other: 'Other' })
  // @ts-expect-error -- there is no such field
  expect(() => fieldLabel(programmeWords, 'titel', 'nl')).toThrow(TypeError)
})
