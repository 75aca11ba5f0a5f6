import { words } from '@aanbod/shared/core/locale.ts'

/** Words of the calendar of sessions. */
export const sessionCalendarWords = words(
  {
    strip: 'Maanden met sessies',
    none: 'De kalender vult zich met de sessies.',
    noMonths: 'Van geen sessie is de maand al bekend.',
    noDays: 'Een maandblad verschijnt zodra van een sessie de hele datum bekend is.',
    yearUnknown: 'jaar ?',
    yearUnknownLong: '(jaar onbekend)',
    monthCount: (month: string, count: number) => `${month}: ${count} ${count === 1 ? 'sessie' : 'sessies'}`,
    withConflict: 'met botsing',
    provisional: 'voorlopig',
    previous: 'Vorige maand',
    next: 'Volgende maand',
  },
  {
    strip: 'Months with sessions',
    none: 'The calendar fills with the sessions.',
    noMonths: 'No session has a known month yet.',
    noDays: 'A month appears as soon as a session has a complete date.',
    yearUnknown: 'year ?',
    yearUnknownLong: '(year unknown)',
    monthCount: (month: string, count: number) => `${month}: ${count} ${count === 1 ? 'session' : 'sessions'}`,
    withConflict: 'with a clash',
    provisional: 'provisional',
    previous: 'Previous month',
    next: 'Next month',
  },
)
