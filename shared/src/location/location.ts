import { z } from 'zod'
import {
  line,
  lines,
  optionalLine,
  optionalNumber,
  optionalReference,
  optionalText,
  optionalUrl,
} from '../core/fields.ts'

const isTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** What a person may write about a place; only its name is sure to be known. */
export const locationInput = z.object({
  name: line(),
  street: optionalLine(),
  houseNumber: optionalLine(20),
  postalCode: optionalLine(20),
  city: optionalLine(),
  country: optionalLine(),
  organisationId: optionalReference(),
  rooms: lines(200, 200),
  timeZone: line(60)
    .refine(isTimeZone, { params: { code: 'unknown_code' } })
    .default('Europe/Amsterdam'),
  website: optionalUrl(),
  accessibilityNote: optionalText(),
  latitude: optionalNumber(-90, 90),
  longitude: optionalNumber(-180, 180),
})
export type LocationInput = z.output<typeof locationInput>
