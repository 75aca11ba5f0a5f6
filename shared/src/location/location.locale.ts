import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { locationInput } from './location.ts'

export const locationNames = conceptNames(['de', 'locatie', 'locaties'], ['location', 'locations'])

export const locationWords = fieldWords(
  locationInput,
  {
    name: 'Naam',
    street: 'Straat',
    houseNumber: 'Huisnummer',
    postalCode: 'Postcode',
    city: 'Plaats',
    country: 'Land',
    organisationId: { label: 'Organisatie', hint: 'Van wie het gebouw is, of wie er zit.' },
    rooms: { label: 'Zalen', one: 'Zaal' },
    timeZone: { label: 'Tijdzone', hint: 'Zoals Europe/Amsterdam.' },
    website: 'Website',
    accessibilityNote: { label: 'Toegankelijkheid', hint: 'Zoals een lift, een ringleiding of een drempel.' },
    latitude: { label: 'Breedtegraad', hint: 'In graden, zoals 52,0822.' },
    longitude: { label: 'Lengtegraad', hint: 'In graden, zoals 4,3112.' },
  },
  {
    name: 'Name',
    street: 'Street',
    houseNumber: 'House number',
    postalCode: 'Postal code',
    city: 'City',
    country: 'Country',
    organisationId: { label: 'Organisation', hint: 'Who owns the building or is housed there.' },
    rooms: { label: 'Rooms', one: 'Room' },
    timeZone: { label: 'Time zone', hint: 'IANA name, such as Europe/Amsterdam.' },
    website: 'Website',
    accessibilityNote: { label: 'Accessibility', hint: 'Such as a lift, an induction loop or a threshold.' },
    latitude: { label: 'Latitude', hint: 'In degrees (WGS 84), such as 52.0822.' },
    longitude: { label: 'Longitude', hint: 'In degrees (WGS 84), such as 4.3112.' },
  },
)

export const locationReadWords = readWords(
  locationWords,
  recordWords,
  {
    address: 'Adres',
    roomCount: 'Zalen',
    editions: 'Edities',
    sessions: 'Sessies',
    alumniMeetings: 'Alumnibijeenkomsten',
  },
  {
    address: { label: 'Address', hint: 'Street and number, postal code and city, as far as they are known.' },
    roomCount: { label: 'Rooms', hint: 'Number of rooms.' },
    editions: 'Editions',
    sessions: 'Sessions',
    alumniMeetings: 'Alumni meetings',
  },
)
