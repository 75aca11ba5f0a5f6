import { z } from 'zod'
import { contactPointFaults, contactPoints } from '../contact-point/contact-point.ts'
import type { Fault } from '../core/errors.ts'
import {
  attributes,
  children,
  documents,
  flag,
  line,
  oneOf,
  optionalCount,
  optionalLine,
  optionalMarkdown,
  optionalNumber,
  optionalPartialDate,
  optionalReference,
  optionalUrl,
  reference,
  references,
} from '../core/fields.ts'
import { surelyBefore } from '../core/partial-date.ts'
import { optionalPrice } from '../core/price.input.ts'
import { about, withRules } from '../core/validate.ts'
import { sessionFaults, sessionFields, sessionWithinFaults } from '../session/session.ts'

/** What a person may write about an edition: one run of a programme. */
export const editionInput = z.object({
  programmeId: reference(),
  number: optionalCount(1, 10_000),
  /** Own name, such as "voorjaar 2019"; "<title> <number>" when left out. */
  label: optionalLine(),
  status: oneOf('EditionStatus').default('PLANNED'),
  registration: oneOf('RegistrationStatus').default('NOT_OPEN'),
  /** How sure its dates are. */
  certainty: oneOf('Certainty').default('CONFIRMED'),
  startsOn: optionalPartialDate(),
  endsOn: optionalPartialDate(),
  durationText: optionalLine(),
  locationId: optionalReference(),
  deliveryMode: oneOf('DeliveryMode').default('ON_SITE'),
  language: oneOf('Locale').nullable().default(null),
  minParticipants: optionalCount(0, 100_000),
  capacity: optionalCount(1, 100_000),
  price: optionalPrice(),
  priceLines: children('PriceLineInput', {
    label: line(),
    kind: oneOf('PriceLineKind').default('COMPONENT'),
    price: optionalPrice(),
    percentage: optionalNumber(0, 100),
    mandatory: flag(),
    validUntil: optionalPartialDate(),
    combinable: flag(),
  }),
  registrationDeadline: optionalPartialDate(),
  registrationUrl: optionalUrl(),
  registrationOrganisationId: optionalReference(),
  cancellationTerms: optionalMarkdown(),
  fundedById: optionalReference(),
  hostIds: references(),
  realisedParticipants: optionalCount(0, 100_000),
  contactPoints: contactPoints(),
  sessions: children('EditionSessionInput', sessionFields),
  attributes: attributes(),
  documents: documents(),
})
export type EditionInput = z.output<typeof editionInput>
withRules(
  editionInput,
  about({ startsOn: true, endsOn: true }, periodFaults),
  about({ minParticipants: true, capacity: true }, seatFaults),
  about({ priceLines: true }, priceLineFaults),
  about({ startsOn: true, endsOn: true, sessions: true }, allSessionFaults),
  about({ contactPoints: true }, ({ contactPoints }: Pick<EditionInput, 'contactPoints'>) =>
    contactPointFaults(contactPoints),
  ),
)

type Period = Pick<EditionInput, 'startsOn' | 'endsOn'>

function periodFaults({ startsOn, endsOn }: Period): Fault[] {
  return startsOn && endsOn && surelyBefore(endsOn, startsOn) ? [{ path: ['endsOn'], code: 'ends_before_start' }] : []
}

function seatFaults({ minParticipants, capacity }: Pick<EditionInput, 'minParticipants' | 'capacity'>): Fault[] {
  return minParticipants !== null && capacity !== null && minParticipants > capacity
    ? [{ path: ['minParticipants'], code: 'minimum_above_capacity', params: { capacity } }]
    : []
}

function priceLineFaults({ priceLines }: Pick<EditionInput, 'priceLines'>): Fault[] {
  return priceLines.flatMap(({ price, percentage }, index): Fault[] =>
    price && percentage !== null ? [{ path: ['priceLines', index, 'percentage'], code: 'price_or_percentage' }] : [],
  )
}

function allSessionFaults({ sessions, ...edition }: Period & Pick<EditionInput, 'sessions'>): Fault[] {
  return sessions.flatMap((session, index) => [
    ...sessionFaults(session, ['sessions', index]),
    ...sessionWithinFaults(session, edition, ['sessions', index]),
  ])
}
