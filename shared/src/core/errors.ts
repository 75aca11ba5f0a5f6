import type { Locale } from './locale.ts'
import { words } from './locale.ts'
import { formatPartialDate } from './partial-date.ts'

/** Every `extensions.code` an answer can carry. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'IN_USE',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'INTERNAL_SERVER_ERROR',
] as const
export type ErrorCode = (typeof errorCodes)[number]

export type Path = (string | number)[]

/** Values that a message names, such as the limit that was passed. */
export type Params = Record<string, string | number>

/** A fault in the input before it is put into words: which field, what is wrong with it. */
export interface Fault {
  path: Path
  code: FaultCode
  params?: Params
}

/** A fault as the caller gets it, in `extensions.issues` of a `BAD_USER_INPUT`. */
export interface Issue {
  path: Path
  code: FaultCode
  message: string
}

/** A record that keeps another from being deleted, in `extensions.uses` of an `IN_USE`. */
export interface Use {
  type: string
  id: string
  label: string
}

const p = (params: Params, key: string) => String(params[key] ?? '')
const day = (params: Params, key: string, locale: Locale) => formatPartialDate(p(params, key) || '…', locale)

/** What each fault says to the person at the screen. */
const messages = words(
  {
    required: () => 'Vul dit in.',
    invalid: () => 'Deze waarde past hier niet.',
    too_long: (params: Params) => `Te lang: hoogstens ${p(params, 'maximum')} tekens.`,
    too_short: (params: Params) => `Te kort: ten minste ${p(params, 'minimum')} tekens.`,
    too_small: (params: Params) => `Vul ten minste ${p(params, 'minimum')} in.`,
    too_large: (params: Params) => `Vul hoogstens ${p(params, 'maximum')} in.`,
    too_many: (params: Params) => `Te veel: hoogstens ${p(params, 'maximum')}.`,
    not_a_number: () => 'Vul een getal in.',
    not_whole: () => 'Vul een heel getal in.',
    one_line: () => 'Dit past op één regel: haal de regeleinden weg.',
    raw_html: () => 'HTML kan hier niet: gebruik de opmaak van de werkbalk.',
    partial_date: () => 'Deze datum bestaat niet. Vul een dag, maand of jaar in, zoals 26 okt 2026 of alleen 2016.',
    date: () => 'Deze datum bestaat niet. Schrijf hem als 2026-10-26.',
    relative_date: () =>
      'Dit is geen dag. Schrijf TODAY, START_OF_ of END_OF_ met WEEK, MONTH, QUARTER of YEAR, en eventueel hoeveel dagen (d), weken (w), maanden (m), kwartalen (q) of jaren (y) later of eerder: TODAY-30d, END_OF_MONTH+1m.',
    time: () => 'Vul een tijd in als 09:30.',
    instant: () => 'Vul een moment in, met datum, tijd en tijdzone.',
    email: () => 'Dit is geen e-mailadres. Vul het in als naam@voorbeeld.nl.',
    phone: () => 'Dit nummer kan niet gebeld worden. Controleer de cijfers.',
    url: () => 'Dit is geen webadres. Vul het in als https://www.voorbeeld.nl.',
    slug: () => 'Gebruik alleen kleine letters, cijfers en streepjes.',
    unknown_code: () => 'Kies een van de mogelijkheden.',
    unknown_reference: () => 'Dit bestaat niet (meer). Kies een andere.',
    trashed_reference: (params: Params) =>
      `“${p(params, 'name')}” ligt in de prullenbak. Zet terug, of kies een andere.`,
    unknown_field: (params: Params) => `Dit veld is onbekend: ${p(params, 'name')}.`,
    twice: () => 'Dit staat er twee keer in.',
    taken: (params: Params) => `“${p(params, 'value')}” is al in gebruik. Kies een andere.`,
    exists: (params: Params) => `Dit is er al: ${p(params, 'name')}.`,
    ends_before_start: () => 'Ligt vóór het begin.',
    outside_edition: (params: Params) =>
      `Ligt buiten de looptijd van de editie (${day(params, 'from', 'nl')} – ${day(params, 'until', 'nl')}).`,
    minimum_above_capacity: (params: Params) => `Het minimum is hoger dan het maximum van ${p(params, 'capacity')}.`,
    one_contact: () => 'Vul ten minste een persoon, e-mailadres, telefoonnummer of webadres in.',
    one_of_both: () => 'Kies een persoon of een organisatie, een van beide.',
    link_or_file: () => 'Geef een webadres of een bestand, een van beide.',
    price_or_percentage: () => 'Vul een prijs of een percentage in, niet allebei.',
    not_publishable: (params: Params) => `Nog niet te publiceren: ${p(params, 'missing').replace(/\.$/, '')}.`,
    publish_at: () => 'Vul in wanneer het gepubliceerd wordt.',
    not_invitable: (params: Params) => `${p(params, 'name')} wil geen uitnodigingen ontvangen.`,
    other_parent: () => 'Dit hoort bij een ander onderdeel.',
    one_of: (params: Params) => `Geef er precies één van: ${p(params, 'names')}.`,
    no_bucket: () => 'Alleen een datum of moment valt in een tijdvak.',
    no_field: () =>
      'Hier hoort geen veld bij: COUNT telt records, en `group` noemt zelf al waarop. Laat `field` weg, of neem COUNT_DISTINCT voor het aantal verschillende waarden.',
    not_grouped: () => 'Hierop is niet gegroepeerd. Zet het in groupBy.',
    which_bucket: () => 'Hierop is op meer dan één manier gegroepeerd. Zeg met bucket welk tijdvak.',
    not_measurable: () => 'Dit is geen getal of datum. Kies een veld dat zo te meten is.',
    circle: () => 'Zo valt dit onder zichzelf. Kies een ander.',
    stale_child: () => 'Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw.',
    same_items: () => 'De lijst is intussen gewijzigd. Laad hem opnieuw en orden dan.',
    consent: () => 'Zonder toestemming kunnen we dit niet bewaren.',
    wrong_password: () => 'Dit is niet uw huidige wachtwoord.',
    weak_password: () => 'Kies een wachtwoord van ten minste 12 tekens.',
    last_admin: () => 'Er moet ten minste één actieve beheerder blijven.',
    already_converted: () => 'Deze aanvraag is al omgezet.',
    no_edition: () => 'Kies eerst voor welke editie dit is.',
    role_above_own: () => 'Een sleutel kan niet meer dan u zelf mag. Kies een andere rol.',
    not_future: () => 'Dit is al voorbij. Kies een moment dat nog komt.',
    within_a_year: () => 'Kies een moment binnen een jaar.',
    query_syntax: (params: Params) => `Deze vraag is niet te lezen: op regel ${p(params, 'line')} klopt iets niet.`,
    query_only: () => 'Een bewaarde vraag leest alleen: haal wat iets wijzigt eruit.',
  },
  {
    required: () => 'Fill this in.',
    invalid: () => 'This value does not fit here.',
    too_long: (params: Params) => `Too long: at most ${p(params, 'maximum')} characters.`,
    too_short: (params: Params) => `Too short: at least ${p(params, 'minimum')} characters.`,
    too_small: (params: Params) => `Enter at least ${p(params, 'minimum')}.`,
    too_large: (params: Params) => `Enter at most ${p(params, 'maximum')}.`,
    too_many: (params: Params) => `Too many: at most ${p(params, 'maximum')}.`,
    not_a_number: () => 'Enter a number.',
    not_whole: () => 'Enter a whole number.',
    one_line: () => 'This fits on one line: take the line breaks out.',
    raw_html: () => 'HTML is not possible here: use the toolbar.',
    partial_date: () => 'This date does not exist. Enter a day, month or year, like 26 Oct 2026 or only 2016.',
    date: () => 'This date does not exist. Write it as 2026-10-26.',
    relative_date: () =>
      'This is no day. Write TODAY, START_OF_ or END_OF_ with WEEK, MONTH, QUARTER or YEAR, and if you like how many days (d), weeks (w), months (m), quarters (q) or years (y) later or earlier: TODAY-30d, END_OF_MONTH+1m.',
    time: () => 'Enter a time like 09:30.',
    instant: () => 'Enter a moment with date, time and time zone.',
    email: () => 'This is no e-mail address. Enter it as name@example.com.',
    phone: () => 'This number cannot be dialled. Check the digits.',
    url: () => 'This is no web address. Enter it as https://www.example.com.',
    slug: () => 'Use only lower-case letters, digits and hyphens.',
    unknown_code: () => 'Choose one of the options.',
    unknown_reference: () => 'This does not exist (any more). Choose another.',
    trashed_reference: (params: Params) => `“${p(params, 'name')}” is in the trash. Restore it, or choose another.`,
    unknown_field: (params: Params) => `This field is unknown: ${p(params, 'name')}.`,
    twice: () => 'This is in it twice.',
    taken: (params: Params) => `“${p(params, 'value')}” is in use already. Choose another.`,
    exists: (params: Params) => `This exists already: ${p(params, 'name')}.`,
    ends_before_start: () => 'Lies before the start.',
    outside_edition: (params: Params) =>
      `Lies outside the edition (${day(params, 'from', 'en')} – ${day(params, 'until', 'en')}).`,
    minimum_above_capacity: (params: Params) => `The minimum is above the maximum of ${p(params, 'capacity')}.`,
    one_contact: () => 'Give at least a person, e-mail address, phone number or web address.',
    one_of_both: () => 'Choose a person or an organisation, one of the two.',
    link_or_file: () => 'Give a web address or a file, one of the two.',
    price_or_percentage: () => 'Enter a price or a percentage, not both.',
    not_publishable: (params: Params) => `Cannot be published yet: ${p(params, 'missing').replace(/\.$/, '')}.`,
    publish_at: () => 'Enter when it is to be published.',
    not_invitable: (params: Params) => `${p(params, 'name')} does not want invitations.`,
    other_parent: () => 'This belongs to something else.',
    one_of: (params: Params) => `Give exactly one of these: ${p(params, 'names')}.`,
    no_bucket: () => 'Only a date or moment falls into a stretch of time.',
    no_field: () =>
      'There is no field to this: COUNT counts records, and `group` says itself by what. Leave out `field`, or take COUNT_DISTINCT for how many different values there are.',
    not_grouped: () => 'This is not grouped by. Put it into groupBy.',
    which_bucket: () => 'This is grouped by in more than one way. Say with bucket which stretch of time.',
    not_measurable: () => 'This is no number or date. Choose a field that can be measured so.',
    circle: () => 'This would fall under itself. Choose another.',
    stale_child: () => 'Somebody else changed this in the meantime. Load it again.',
    same_items: () => 'The list has changed in the meantime. Load it again, then order it.',
    consent: () => 'We cannot keep this without consent.',
    wrong_password: () => 'This is not your present password.',
    weak_password: () => 'Choose a password of at least 12 characters.',
    last_admin: () => 'At least one active administrator must remain.',
    already_converted: () => 'This enquiry has been converted already.',
    no_edition: () => 'First choose which edition this is for.',
    role_above_own: () => 'A key can do no more than you may yourself. Choose another role.',
    not_future: () => 'This is over already. Choose a moment to come.',
    within_a_year: () => 'Choose a moment within a year.',
    query_syntax: (params: Params) => `This query cannot be read: something is wrong on line ${p(params, 'line')}.`,
    query_only: () => 'A saved query only reads: take out what changes something.',
  },
)

export type FaultCode = keyof (typeof messages)['nl']

/** The fault in words. */
export function messageOf(fault: Pick<Fault, 'code' | 'params'>, locale: Locale): string {
  return messages[locale][fault.code](fault.params ?? {})
}

export const issueOf = (fault: Fault, locale: Locale): Issue => ({
  path: fault.path,
  code: fault.code,
  message: messageOf(fault, locale),
})
