/**
 * The closed lists of the domain. Codes are stable API; their labels in Dutch and English are in `vocabularies.locale.ts`.
 */
export const vocabularies = {
  ProgrammeKind: [
    'OPLEIDING', 'LEERGANG', 'COLLEGEREEKS', 'CURSUS', 'MASTERCLASS', 'LEERATELIER', 'SUMMER_COURSE', 'WORKSHOP', 'MASTER',
    'TRAINING', 'IN_COMPANY', 'OTHER',
  ],
  PublicationStatus: ['DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'],
  ModuleKind: [
    'CLASS', 'INTERNSHIP', 'SIMULATION', 'INTERVISION', 'EXCURSION', 'COACHING', 'ASSIGNMENT', 'EXAM', 'CEREMONY', 'ONLINE',
    'CLOSING',
  ],
  ModuleChoice: ['CORE', 'ELECTIVE'],
  TeachingRole: [
    'LECTURER', 'PRACTITIONER', 'FACILITATOR', 'DEVELOPER', 'GUEST', 'MODERATOR', 'KEYNOTE', 'PANELLIST', 'COACH', 'OTHER',
  ],
  PartnerRole: [
    'CO_PROVIDER', 'CO_DEVELOPER', 'COMMISSIONER', 'REGISTRATION_DESK', 'HOST', 'FUNDER', 'PARTICIPANT', 'ACCREDITOR', 'SUPPLIER',
  ],
  ProgrammeRelationKind: ['FOLLOWS', 'SUCCEEDS', 'COUNTS_TOWARDS', 'RELATED'],
  ContactPurpose: ['REGISTRATION', 'CONTENT', 'IN_COMPANY', 'PRESS', 'SECRETARIAT', 'GENERAL'],
  IntakeMode: ['NONE', 'CONVERSATION', 'ONLINE'],
  Award: ['NONE', 'CERTIFICATE', 'DIPLOMA', 'DEGREE'],
  VatRegime: ['EXEMPT', 'INCLUDED', 'EXCLUDED', 'UNKNOWN'],
  PriceUnit: ['PARTICIPANT', 'GROUP', 'DAY', 'UNKNOWN'],
  PriceLineKind: ['COMPONENT', 'OPTION', 'TIER', 'DISCOUNT'],
  Currency: ['EUR'],
  EditionStatus: ['PLANNED', 'CONFIRMED', 'RUNNING', 'COMPLETED', 'CANCELLED'],
  RegistrationStatus: ['NOT_OPEN', 'OPEN', 'WAITLIST', 'FULL', 'CLOSED'],
  DeliveryMode: ['ON_SITE', 'ONLINE', 'HYBRID'],
  SessionKind: ['CLASS', 'EVENING', 'RESIDENTIAL', 'ONLINE', 'EXCURSION', 'EXAM', 'OTHER'],
  PartOfDay: ['MORNING', 'AFTERNOON', 'EVENING', 'WHOLE_DAY'],
  Certainty: ['CONFIRMED', 'PROVISIONAL', 'UNKNOWN'],
  EnrolmentStatus: ['APPLIED', 'INTAKE', 'CONFIRMED', 'WAITLISTED', 'COMPLETED', 'WITHDRAWN', 'CANCELLED'],
  MeetingKind: ['MEETING', 'LECTURE', 'REUNION', 'CONGRESS', 'ANNIVERSARY', 'WEBINAR', 'EXCURSION', 'INFORMATION_SESSION'],
  MeetingStatus: ['PLANNED', 'INVITING', 'CLOSED', 'HELD', 'CANCELLED'],
  AgendaKind: ['PLENARY', 'LECTURE', 'PANEL', 'WORKSHOP', 'VISIT', 'CEREMONY', 'NETWORKING', 'BREAK', 'MEAL', 'OTHER'],
  InvitationStatus: ['PENDING', 'INVITED', 'ACCEPTED', 'DECLINED', 'WAITLISTED', 'ATTENDED', 'NO_SHOW'],
  EnquiryKind: ['BROCHURE', 'INTEREST', 'REGISTRATION', 'QUESTION'],
  EnquiryStatus: ['NEW', 'IN_PROGRESS', 'CONVERTED', 'CLOSED', 'SPAM'],
  UserRole: ['ADMIN', 'CONTENT_MANAGER', 'ALUMNI_COORDINATOR', 'ANALYST'],
  Locale: ['NL', 'EN'],
  CompletenessSeverity: ['REQUIRED', 'ADVISED'],
  ConflictKind: ['SPEAKER', 'ROOM', 'HOLIDAY', 'OUTSIDE_EDITION'],
} as const

export type Vocabulary = keyof typeof vocabularies

/** A code of a vocabulary: `Code<'VatRegime'>` is `'EXEMPT' | 'INCLUDED' | …`. */
export type Code<V extends Vocabulary> = (typeof vocabularies)[V][number]
