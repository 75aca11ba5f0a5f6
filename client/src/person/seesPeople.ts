import { formatPartialDate } from '@aanbod/shared/core/partial-date.ts'
import { formatMoment, locale } from '../core/i18n.ts'
import { canReadField } from '../viewer/useViewer.ts'

/** Whether this person sees people as they are; an analyst sees who takes part under pseudonyms. */
export const seesPeople = () => canReadField('Person', 'speaker')

/** The page of somebody who is reached from what they teach, advise or answer for: an analyst is led no further. */
export const personPage = (id: string) => (seesPeople() ? `/persons/${id}` : undefined)

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** When somebody did something. What comes without a time of day is not said to be of midnight. */
export function momentOrDay(instant: string | null | undefined): string {
  if (!instant || seesPeople()) return formatMoment(instant)
  return formatPartialDate(amsterdam.format(new Date(instant)), locale.value)
}
