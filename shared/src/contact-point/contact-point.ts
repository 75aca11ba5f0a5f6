import type { Fault, Path } from '../core/errors.ts'
import {
  children,
  oneOf,
  optionalEmail,
  optionalLine,
  optionalPhone,
  optionalReference,
  optionalUrl,
} from '../core/fields.ts'

const shape = {
  purpose: oneOf('ContactPurpose').default('GENERAL'),
  personId: optionalReference(),
  organisationId: optionalReference(),
  department: optionalLine(),
  email: optionalEmail(),
  phone: optionalPhone(),
  url: optionalUrl(),
}

/** Where somebody can ask, in order. */
export const contactPoints = () => children('ContactPointInput', shape)

interface Reachable {
  personId: string | null
  email: string | null
  phone: string | null
  url: string | null
}

/** Each contact point leads somewhere: a person, e-mail address, phone number or web address. */
export function contactPointFaults(points: readonly Reachable[], path: Path = ['contactPoints']): Fault[] {
  return points.flatMap((point, index) =>
    point.personId || point.email || point.phone || point.url
      ? []
      : [{ path: [...path, index, 'email'], code: 'one_contact' as const }],
  )
}
