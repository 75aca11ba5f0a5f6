/** What a type or a relation of the API is called in Dutch: its article, one of it and several. */
export interface Noun {
  article: 'de' | 'het'
  one: string
  many: string
}

const noun = (article: Noun['article'], one: string, many: string): Noun => ({ article, one, many })

/** By the English words of its name in the schema: `AlumniMeeting` and `alumniMeetings` stand under "alumni meeting". */
export const nouns: Record<string, Noun> = {
  accreditation: noun('de', 'accreditatie', 'accreditaties'),
  affiliation: noun('de', 'functie', 'functies'),
  'agenda item': noun('het', 'onderdeel van de agenda', 'onderdelen van de agenda'),
  'agenda item speaker': noun(
    'de',
    'spreker bij een onderdeel van de agenda',
    'sprekers bij een onderdeel van de agenda',
  ),
  'alumni meeting': noun('de', 'alumnibijeenkomst', 'alumnibijeenkomsten'),
  'api key': noun('de', 'API-sleutel', 'API-sleutels'),
  asset: noun('het', 'bestand', 'bestanden'),
  assignee: noun('de', 'behandelaar', 'behandelaars'),
  assignment: noun('de', 'opdracht', 'opdrachten'),
  'assignment consultant': noun('de', 'adviseur bij een opdracht', 'adviseurs bij een opdracht'),
  'assignment part': noun('het', 'onderdeel van een aanpak', 'onderdelen van een aanpak'),
  attribute: noun('het', 'kenmerk', 'kenmerken'),
  brochure: noun('de', 'brochure', 'brochures'),
  'client group': noun('de', 'groep opdrachtgevers', 'groepen opdrachtgevers'),
  cohort: noun('de', 'jaargang', 'jaargangen'),
  collaborator: noun('de', 'meewerkende van buiten', 'meewerkenden van buiten'),
  completeness: noun('de', 'volledigheid', 'volledigheden'),
  consultant: noun('de', 'adviseur', 'adviseurs'),
  'contact point': noun('het', 'contactpunt', 'contactpunten'),
  'created by': noun('de', 'maker', 'makers'),
  'current edition': noun('de', 'lopende editie', 'lopende edities'),
  document: noun('het', 'document', 'documenten'),
  edition: noun('de', 'editie', 'edities'),
  'edition session': noun('de', 'sessie van een editie', 'sessies van een editie'),
  enquiry: noun('de', 'aanvraag', 'aanvragen'),
  enrolment: noun('de', 'deelname', 'deelnames'),
  'funded by': noun('de', 'financier', 'financiers'),
  'hero image': noun('het', 'hoofdbeeld', 'hoofdbeelden'),
  invitation: noun('de', 'uitnodiging', 'uitnodigingen'),
  'learning line': noun('de', 'leerlijn', 'leerlijnen'),
  'line responsibility': noun(
    'de',
    'verantwoordelijkheid voor een leerlijn',
    'verantwoordelijkheden voor een leerlijn',
  ),
  location: noun('de', 'locatie', 'locaties'),
  logo: noun('het', 'logo', 'logo’s'),
  'media asset': noun('het', 'bestand', 'bestanden'),
  meeting: noun('de', 'bijeenkomst', 'bijeenkomsten'),
  'meeting counts': noun('de', 'telling van een bijeenkomst', 'tellingen van bijeenkomsten'),
  'meeting series': noun('de', 'reeks bijeenkomsten', 'reeksen bijeenkomsten'),
  module: noun('de', 'module', 'modules'),
  'module partner': noun('de', 'partner van een module', 'partners van een module'),
  'module speaker': noun('de', 'spreker in een module', 'sprekers in een module'),
  'next edition': noun('de', 'volgende editie', 'volgende edities'),
  organisation: noun('de', 'organisatie', 'organisaties'),
  owner: noun('de', 'eigenaar', 'eigenaars'),
  parent: noun('het', 'record erboven', 'records erboven'),
  partner: noun('de', 'partner', 'partners'),
  'partner link': noun('de', 'partner in een rol', 'partners in een rol'),
  period: noun('de', 'periode', 'periodes'),
  person: noun('de', 'persoon', 'personen'),
  photo: noun('de', 'foto', 'foto’s'),
  price: noun('de', 'prijs', 'prijzen'),
  'price line': noun('de', 'prijsregel', 'prijsregels'),
  programme: noun('het', 'programma', 'programma’s'),
  'programme module': noun('de', 'module van een programma', 'modules van een programma'),
  'programme partner': noun('de', 'partner van een programma', 'partners van een programma'),
  'programme relation': noun('het', 'verband tussen programma’s', 'verbanden tussen programma’s'),
  provider: noun('de', 'aanbieder', 'aanbieders'),
  record: noun('het', 'record', 'records'),
  'registration organisation': noun('de', 'organisatie die inschrijft', 'organisaties die inschrijven'),
  'saved query': noun('de', 'bewaarde vraag', 'bewaarde vragen'),
  session: noun('de', 'sessie', 'sessies'),
  'session speaker': noun('de', 'spreker in een sessie', 'sprekers in een sessie'),
  speaker: noun('de', 'spreker', 'sprekers'),
  'speaker link': noun('de', 'spreker in een rol', 'sprekers in een rol'),
  testimonial: noun('de', 'ervaring', 'ervaringen'),
  topic: noun('het', 'onderwerp', 'onderwerpen'),
  'updated by': noun('de', 'laatste bewerker', 'laatste bewerkers'),
  user: noun('de', 'gebruiker', 'gebruikers'),

  'agenda kind': noun('het', 'soort onderdeel van de agenda', 'soorten onderdelen van de agenda'),
  award: noun('de', 'afsluiting', 'afsluitingen'),
  certainty: noun('de', 'zekerheid', 'zekerheden'),
  'completeness severity': noun('de', 'ernst van wat ontbreekt', 'ernst van wat ontbreekt'),
  'conflict kind': noun('het', 'soort conflict', 'soorten conflicten'),
  'contact purpose': noun('het', 'doel van een contactpunt', 'doelen van contactpunten'),
  currency: noun('de', 'munt', 'munten'),
  'delivery mode': noun('de', 'vorm', 'vormen'),
  'edition status': noun('de', 'status van een editie', 'statussen van edities'),
  'enquiry kind': noun('het', 'soort aanvraag', 'soorten aanvragen'),
  'enquiry status': noun('de', 'status van een aanvraag', 'statussen van aanvragen'),
  'enrolment status': noun('de', 'status van een deelname', 'statussen van deelnames'),
  'intake mode': noun('de', 'vorm van intake', 'vormen van intake'),
  'invitation status': noun('de', 'status van een uitnodiging', 'statussen van uitnodigingen'),
  locale: noun('de', 'taal', 'talen'),
  'meeting kind': noun('het', 'soort bijeenkomst', 'soorten bijeenkomsten'),
  'meeting status': noun('de', 'status van een bijeenkomst', 'statussen van bijeenkomsten'),
  'module choice': noun('de', 'keuze of verplichting van een module', 'keuzes of verplichtingen van modules'),
  'module kind': noun('het', 'soort module', 'soorten modules'),
  'part of day': noun('het', 'dagdeel', 'dagdelen'),
  'partner role': noun('de', 'rol van een partner', 'rollen van partners'),
  'price line kind': noun('het', 'soort prijsregel', 'soorten prijsregels'),
  'price unit': noun('de', 'eenheid van een prijs', 'eenheden van prijzen'),
  'programme kind': noun('het', 'soort programma', 'soorten programma’s'),
  'programme relation kind': noun('het', 'soort verband tussen programma’s', 'soorten verbanden tussen programma’s'),
  'publication status': noun('de', 'status van publicatie', 'statussen van publicatie'),
  'registration status': noun('de', 'status van de inschrijving', 'statussen van de inschrijving'),
  'session kind': noun('het', 'soort sessie', 'soorten sessies'),
  'teaching role': noun('de', 'rol bij het onderwijs', 'rollen bij het onderwijs'),
  'user role': noun('de', 'rol van een gebruiker', 'rollen van gebruikers'),
  'vat regime': noun('het', 'btw-regime', 'btw-regimes'),
}

/** `AlumniMeeting` and `alumniMeetings` are "alumni meeting" and "alumni meetings". */
export const inWords = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()

/** What has no plural of its own kind in English. */
const plurals: Record<string, string> = {
  'colleagues who sign in': 'collega’s die zich aanmelden',
  'people who completed at least one edition': 'mensen die ten minste één editie afrondden',
  'pictures and documents': 'beelden en documenten',
  'providers and partners together': 'aanbieders en partners samen',
}

/** The noun of a name in the schema, or of the English words of one; undefined when it has none here. */
export const nounOf = (name: string): Noun | undefined => nouns[inWords(name)]

/** Several of something, by the English words for several: "alumnibijeenkomsten" for "alumni meetings". */
export function manyOf(english: string): string | undefined {
  const words = english.toLowerCase()
  return plurals[words] ?? (nouns[words.replace(/ies$/, 'y')] ?? nouns[words.replace(/s$/, '')])?.many
}
