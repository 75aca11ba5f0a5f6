import { completenessFix, completenessMessage } from '@aanbod/shared/programme/programme.locale.ts'
import type { CompletenessField } from '@aanbod/shared/programme/programme.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import { pathOf, type Tab } from './programme.draft.ts'
import type { ProgrammeRecord } from './programme.queries.ts'

/** Something a programme lacks, with the way that mends it. */
export interface Gap {
  field: CompletenessField
  required: boolean
  message: string
  fix: string
  /** Where it is mended. */
  to: string
  /** The field there that takes the focus. */
  focus?: string
}

const fields: Partial<Record<CompletenessField, [tab: Tab, field: string]>> = {
  title: ['content', 'title'],
  summary: ['content', 'summary'],
  provider: ['content', 'providerId'],
  audience: ['content', 'audience'],
  outcomes: ['content', 'outcomes'],
  admission: ['content', 'admission'],
  contactPoints: ['people', 'contactPoints'],
}

/** The edition a gap is about, when it is about one. */
function editionOf(field: CompletenessField, { editions, nextEdition }: ProgrammeRecord) {
  const open = editions.filter(({ status }) => status === 'PLANNED' || status === 'CONFIRMED' || status === 'RUNNING')
  if (field === 'price') return open.find(({ price }) => price === null || price.amountCents === null)
  if (field === 'priceVat')
    return open.find(({ price }) => price !== null && price.amountCents !== null && price.vat === 'UNKNOWN')
  if (field === 'registrationDate') {
    return editions.find(
      ({ id, registration }) => id !== nextEdition?.id && (registration === 'OPEN' || registration === 'WAITLIST'),
    )
  }
  return undefined
}

/** What a programme lacks, what is required first, each with the place that mends it. */
export function gapsOf(programme: ProgrammeRecord, locale: Locale): Gap[] {
  const { id } = programme
  const placeOf = (field: CompletenessField): Pick<Gap, 'to' | 'focus'> => {
    const place = fields[field]
    if (place) return { to: pathOf(id, place[0]), focus: place[1] }
    if (field === 'modules' || field === 'speakers') return { to: pathOf(id, 'modules') }
    if (field === 'upcomingEdition') return { to: `/editions/new?programme=${id}` }
    const edition = editionOf(field, programme)
    return { to: edition ? `/editions/${edition.id}` : pathOf(id, 'editions') }
  }
  return programme.completeness.missing
    .map(({ field, severity }) => {
      const known = field as CompletenessField
      return {
        field: known,
        required: severity === 'REQUIRED',
        message: completenessMessage(known, locale),
        fix: completenessFix(known, locale),
        ...placeOf(known),
      }
    })
    .toSorted((a, b) => Number(b.required) - Number(a.required))
}
