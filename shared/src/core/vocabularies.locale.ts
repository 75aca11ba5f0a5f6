import { words, type Locale } from './locale.ts'
import type { Code, Vocabulary } from './vocabularies.ts'

/** What people call each code, in lower case where it can stand in a sentence. */
export const vocabularyWords = words({
  ProgrammeKind: {
    OPLEIDING: 'Opleiding', LEERGANG: 'Leergang', COLLEGEREEKS: 'Collegereeks', CURSUS: 'Cursus', MASTERCLASS: 'Masterclass',
    LEERATELIER: 'Leeratelier', SUMMER_COURSE: 'Summer course', WORKSHOP: 'Workshop', MASTER: 'Master', TRAINING: 'Training',
    IN_COMPANY: 'Maatwerk', OTHER: 'Anders',
  },
  PublicationStatus: {
    DRAFT: 'Concept', IN_REVIEW: 'Ter beoordeling', SCHEDULED: 'Ingepland', PUBLISHED: 'Gepubliceerd', ARCHIVED: 'Gearchiveerd',
  },
  ModuleKind: {
    CLASS: 'Lesmodule', INTERNSHIP: 'Stage', SIMULATION: 'Simulatie', INTERVISION: 'Intervisie', EXCURSION: 'Excursie',
    COACHING: 'Coaching', ASSIGNMENT: 'Opdracht', EXAM: 'Toets', CEREMONY: 'Plechtigheid', ONLINE: 'Online', CLOSING: 'Afsluiting',
  },
  ModuleChoice: { CORE: 'Verplicht', ELECTIVE: 'Keuze' },
  TeachingRole: {
    LECTURER: 'Docent', PRACTITIONER: 'Praktijkdeskundige', FACILITATOR: 'Begeleider', DEVELOPER: 'Ontwikkelaar', GUEST: 'Gastspreker',
    MODERATOR: 'Gespreksleider', KEYNOTE: 'Hoofdspreker', PANELLIST: 'Panellid', COACH: 'Coach', OTHER: 'Anders',
  },
  PartnerRole: {
    CO_PROVIDER: 'Mede-aanbieder', CO_DEVELOPER: 'Mede-ontwikkelaar', COMMISSIONER: 'Opdrachtgever', REGISTRATION_DESK: 'Inschrijfbalie',
    HOST: 'Gastheer', FUNDER: 'Financier', PARTICIPANT: 'Deelnemer', ACCREDITOR: 'Accrediteur', SUPPLIER: 'Leverancier',
  },
  ProgrammeRelationKind: { FOLLOWS: 'Vervolg op', SUCCEEDS: 'Opvolger van', COUNTS_TOWARDS: 'Telt mee voor', RELATED: 'Verwant met' },
  ContactPurpose: {
    REGISTRATION: 'Inschrijving', CONTENT: 'Inhoud', IN_COMPANY: 'Maatwerk', PRESS: 'Pers', SECRETARIAT: 'Secretariaat', GENERAL: 'Algemeen',
  },
  IntakeMode: { NONE: 'Geen intake', CONVERSATION: 'Kennismakingsgesprek', ONLINE: 'Online intake' },
  Award: { NONE: 'Geen', CERTIFICATE: 'Certificaat', DIPLOMA: 'Diploma', DEGREE: 'Graad' },
  VatRegime: { EXEMPT: 'vrij van btw', INCLUDED: 'incl. btw', EXCLUDED: 'excl. btw', UNKNOWN: 'btw-regime onbekend' },
  PriceUnit: { PARTICIPANT: 'per deelnemer', GROUP: 'per groep', DAY: 'per dag', UNKNOWN: 'niet opgegeven' },
  PriceLineKind: { COMPONENT: 'Onderdeel', OPTION: 'Optie', TIER: 'Tarief', DISCOUNT: 'Korting' },
  Currency: { EUR: 'euro' },
  EditionStatus: { PLANNED: 'Gepland', CONFIRMED: 'Bevestigd', RUNNING: 'Loopt', COMPLETED: 'Afgerond', CANCELLED: 'Geannuleerd' },
  RegistrationStatus: {
    NOT_OPEN: 'Inschrijving nog niet open', OPEN: 'Inschrijving open', WAITLIST: 'Wachtlijst', FULL: 'Vol', CLOSED: 'Inschrijving gesloten',
  },
  DeliveryMode: { ON_SITE: 'Op locatie', ONLINE: 'Online', HYBRID: 'Hybride' },
  SessionKind: {
    CLASS: 'Lesdag', EVENING: 'Avond', RESIDENTIAL: 'Met overnachting', ONLINE: 'Online', EXCURSION: 'Excursie', EXAM: 'Toets', OTHER: 'Anders',
  },
  PartOfDay: { MORNING: 'Ochtend', AFTERNOON: 'Middag', EVENING: 'Avond', WHOLE_DAY: 'Hele dag' },
  Certainty: { CONFIRMED: 'Zeker', PROVISIONAL: 'Voorlopig', UNKNOWN: 'Onbekend' },
  EnrolmentStatus: {
    APPLIED: 'Aangemeld', INTAKE: 'In intake', CONFIRMED: 'Bevestigd', WAITLISTED: 'Wachtlijst', COMPLETED: 'Afgerond',
    WITHDRAWN: 'Teruggetrokken', CANCELLED: 'Geannuleerd',
  },
  MeetingKind: {
    MEETING: 'Bijeenkomst', LECTURE: 'Lezing', REUNION: 'Reünie', CONGRESS: 'Congres', ANNIVERSARY: 'Jubileum', WEBINAR: 'Webinar',
    EXCURSION: 'Excursie', INFORMATION_SESSION: 'Voorlichting',
  },
  MeetingStatus: { PLANNED: 'Gepland', INVITING: 'Uitnodigen loopt', CLOSED: 'Aanmelden gesloten', HELD: 'Gehouden', CANCELLED: 'Geannuleerd' },
  AgendaKind: {
    PLENARY: 'Plenair', LECTURE: 'Lezing', PANEL: 'Panel', WORKSHOP: 'Workshop', VISIT: 'Bezoek', CEREMONY: 'Plechtigheid',
    NETWORKING: 'Ontmoeting', BREAK: 'Pauze', MEAL: 'Maaltijd', OTHER: 'Anders',
  },
  InvitationStatus: {
    PENDING: 'Nog niet verstuurd', INVITED: 'Nog geen antwoord', ACCEPTED: 'Komt', DECLINED: 'Komt niet', WAITLISTED: 'Wachtlijst',
    ATTENDED: 'Was er', NO_SHOW: 'Niet verschenen',
  },
  EnquiryKind: { BROCHURE: 'Brochure', INTEREST: 'Interesse', REGISTRATION: 'Inschrijving', QUESTION: 'Vraag' },
  EnquiryStatus: { NEW: 'Nieuw', IN_PROGRESS: 'In behandeling', CONVERTED: 'Omgezet', CLOSED: 'Afgehandeld', SPAM: 'Spam' },
  UserRole: { ADMIN: 'beheerder', CONTENT_MANAGER: 'contentbeheer', ALUMNI_COORDINATOR: 'alumnicoördinatie', ANALYST: 'analyse' },
  Locale: { NL: 'Nederlands', EN: 'Engels' },
  CompletenessSeverity: { REQUIRED: 'Verplicht', ADVISED: 'Aanbevolen' },
  ConflictKind: { SPEAKER: 'Spreker bezet', ROOM: 'Zaal bezet', HOLIDAY: 'Feestdag', OUTSIDE_EDITION: 'Buiten de looptijd' },
}, {
  ProgrammeKind: {
    OPLEIDING: 'Programme', LEERGANG: 'Learning track', COLLEGEREEKS: 'Lecture series', CURSUS: 'Course', MASTERCLASS: 'Masterclass',
    LEERATELIER: 'Learning studio', SUMMER_COURSE: 'Summer course', WORKSHOP: 'Workshop', MASTER: 'Master', TRAINING: 'Training',
    IN_COMPANY: 'In-company', OTHER: 'Other',
  },
  PublicationStatus: { DRAFT: 'Draft', IN_REVIEW: 'In review', SCHEDULED: 'Scheduled', PUBLISHED: 'Published', ARCHIVED: 'Archived' },
  ModuleKind: {
    CLASS: 'Class', INTERNSHIP: 'Internship', SIMULATION: 'Simulation', INTERVISION: 'Peer consultation', EXCURSION: 'Excursion',
    COACHING: 'Coaching', ASSIGNMENT: 'Assignment', EXAM: 'Exam', CEREMONY: 'Ceremony', ONLINE: 'Online', CLOSING: 'Closing',
  },
  ModuleChoice: { CORE: 'Core', ELECTIVE: 'Elective' },
  TeachingRole: {
    LECTURER: 'Lecturer', PRACTITIONER: 'Practitioner', FACILITATOR: 'Facilitator', DEVELOPER: 'Developer', GUEST: 'Guest speaker',
    MODERATOR: 'Moderator', KEYNOTE: 'Keynote', PANELLIST: 'Panellist', COACH: 'Coach', OTHER: 'Other',
  },
  PartnerRole: {
    CO_PROVIDER: 'Co-provider', CO_DEVELOPER: 'Co-developer', COMMISSIONER: 'Commissioner', REGISTRATION_DESK: 'Registration desk',
    HOST: 'Host', FUNDER: 'Funder', PARTICIPANT: 'Participant', ACCREDITOR: 'Accreditor', SUPPLIER: 'Supplier',
  },
  ProgrammeRelationKind: { FOLLOWS: 'Follows', SUCCEEDS: 'Succeeds', COUNTS_TOWARDS: 'Counts towards', RELATED: 'Related to' },
  ContactPurpose: {
    REGISTRATION: 'Registration', CONTENT: 'Content', IN_COMPANY: 'In-company', PRESS: 'Press', SECRETARIAT: 'Secretariat', GENERAL: 'General',
  },
  IntakeMode: { NONE: 'No intake', CONVERSATION: 'Conversation', ONLINE: 'Online intake' },
  Award: { NONE: 'None', CERTIFICATE: 'Certificate', DIPLOMA: 'Diploma', DEGREE: 'Degree' },
  VatRegime: { EXEMPT: 'exempt from VAT', INCLUDED: 'incl. VAT', EXCLUDED: 'excl. VAT', UNKNOWN: 'VAT regime unknown' },
  PriceUnit: { PARTICIPANT: 'per participant', GROUP: 'per group', DAY: 'per day', UNKNOWN: 'not stated' },
  PriceLineKind: { COMPONENT: 'Component', OPTION: 'Option', TIER: 'Rate', DISCOUNT: 'Discount' },
  Currency: { EUR: 'euro' },
  EditionStatus: { PLANNED: 'Planned', CONFIRMED: 'Confirmed', RUNNING: 'Running', COMPLETED: 'Completed', CANCELLED: 'Cancelled' },
  RegistrationStatus: {
    NOT_OPEN: 'Registration not open yet', OPEN: 'Registration open', WAITLIST: 'Waiting list', FULL: 'Full', CLOSED: 'Registration closed',
  },
  DeliveryMode: { ON_SITE: 'On site', ONLINE: 'Online', HYBRID: 'Hybrid' },
  SessionKind: {
    CLASS: 'Class day', EVENING: 'Evening', RESIDENTIAL: 'With overnight stay', ONLINE: 'Online', EXCURSION: 'Excursion', EXAM: 'Exam', OTHER: 'Other',
  },
  PartOfDay: { MORNING: 'Morning', AFTERNOON: 'Afternoon', EVENING: 'Evening', WHOLE_DAY: 'Whole day' },
  Certainty: { CONFIRMED: 'Confirmed', PROVISIONAL: 'Provisional', UNKNOWN: 'Unknown' },
  EnrolmentStatus: {
    APPLIED: 'Applied', INTAKE: 'In intake', CONFIRMED: 'Confirmed', WAITLISTED: 'Waiting list', COMPLETED: 'Completed',
    WITHDRAWN: 'Withdrawn', CANCELLED: 'Cancelled',
  },
  MeetingKind: {
    MEETING: 'Meeting', LECTURE: 'Lecture', REUNION: 'Reunion', CONGRESS: 'Congress', ANNIVERSARY: 'Anniversary', WEBINAR: 'Webinar',
    EXCURSION: 'Excursion', INFORMATION_SESSION: 'Information session',
  },
  MeetingStatus: { PLANNED: 'Planned', INVITING: 'Inviting', CLOSED: 'Replies closed', HELD: 'Held', CANCELLED: 'Cancelled' },
  AgendaKind: {
    PLENARY: 'Plenary', LECTURE: 'Lecture', PANEL: 'Panel', WORKSHOP: 'Workshop', VISIT: 'Visit', CEREMONY: 'Ceremony',
    NETWORKING: 'Networking', BREAK: 'Break', MEAL: 'Meal', OTHER: 'Other',
  },
  InvitationStatus: {
    PENDING: 'Not sent yet', INVITED: 'No reply yet', ACCEPTED: 'Coming', DECLINED: 'Not coming', WAITLISTED: 'Waiting list',
    ATTENDED: 'Attended', NO_SHOW: 'Did not come',
  },
  EnquiryKind: { BROCHURE: 'Brochure', INTEREST: 'Interest', REGISTRATION: 'Registration', QUESTION: 'Question' },
  EnquiryStatus: { NEW: 'New', IN_PROGRESS: 'In progress', CONVERTED: 'Converted', CLOSED: 'Closed', SPAM: 'Spam' },
  UserRole: { ADMIN: 'administrator', CONTENT_MANAGER: 'content manager', ALUMNI_COORDINATOR: 'alumni coordinator', ANALYST: 'analyst' },
  Locale: { NL: 'Dutch', EN: 'English' },
  CompletenessSeverity: { REQUIRED: 'Required', ADVISED: 'Advised' },
  ConflictKind: { SPEAKER: 'Speaker is taken', ROOM: 'Room is taken', HOLIDAY: 'Public holiday', OUTSIDE_EDITION: 'Outside the edition' },
} satisfies { [V in Vocabulary]: Record<Code<V>, string> })

/** What people call a code: `labelOf('VatRegime', 'EXEMPT', 'nl')` is "vrij van btw". */
export function labelOf<V extends Vocabulary>(vocabulary: V, code: Code<V>, locale: Locale): string {
  return (vocabularyWords[locale][vocabulary] as Record<string, string>)[code] ?? code
}
