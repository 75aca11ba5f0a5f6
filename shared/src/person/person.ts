import { z } from 'zod'
import {
  children,
  flag,
  line,
  optionalEmail,
  optionalLine,
  optionalMarkdown,
  optionalPhone,
  optionalReference,
  references,
} from '../core/fields.ts'

/** What a person may write about a person. A person can hold several positions at once. */
export const personInput = z.object({
  titlePrefix: optionalLine(50),
  givenName: optionalLine(100),
  infix: optionalLine(50),
  familyName: line(100),
  titleSuffix: optionalLine(50),
  salutation: optionalLine(50),
  email: optionalEmail(),
  phone: optionalPhone(),
  biography: optionalMarkdown(),
  photoId: optionalReference(),
  expertiseIds: references(),
  affiliations: children('AffiliationInput', {
    position: optionalLine(),
    department: optionalLine(),
    organisationId: optionalReference(),
    organisationName: optionalLine(),
    primary: flag(),
  }),
  invitable: flag(true),
})
export type PersonInput = z.output<typeof personInput>

interface Name {
  titlePrefix?: string | null
  givenName?: string | null
  infix?: string | null
  familyName: string
  titleSuffix?: string | null
}

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' ')

/** "Tom de Bruijn"; titles are left out. */
export const fullNameOf = (person: Name) => joined(person.givenName, person.infix, person.familyName)

/** "Bruijn, Tom de": the form that lists sort on. */
export const sortNameOf = (person: Name) =>
  [person.familyName, joined(person.givenName, person.infix)].filter(Boolean).join(', ')
