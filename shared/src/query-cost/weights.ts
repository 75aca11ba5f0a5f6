/*
 * What things cost, in objects: 1 is one record put into an answer, some 5 microseconds of PostgreSQL. Measured on 10,000
 * programmes with 60,000 modules and 100,000 sessions; what matters is that the proportions are right.
 */

/** Most records that one page or one nested list gives. */
export const maxPageSize = 500

/** Most rows that one aggregate gives. */
export const maxAggregateRows = 10_000

/** Rows that a list at the root is taken to look through, however few of them it gives. */
export const tableRows = 1_000

export const weights = {
  /** A statement of its own: each field at the root of a query is one. */
  statement: 10,
  /** A change: a transaction with checks before it. */
  mutation: 20,
  /** A record. */
  record: 1,
  /** A group of values inside a record, such as a price or a date known in part. */
  value: 0.3,
  /** A single value. */
  leaf: 0.1,
  /** What introspection gives never leaves memory. */
  introspection: 0.05,
  /** For each row looked through: a condition, a condition over a relation, a term of an order, a search, a group,
   * a figure of an aggregate. */
  condition: 0.02,
  relation: 0.25,
  order: 0.1,
  search: 2,
  group: 0.5,
  figure: 0.1,
  /** A relation in a filter, however few rows: PostgreSQL has to plan it. */
  planned: 250,
  /** Each value of an `in`, for a whole table. */
  listed: 10,
  /** A row that `offset` skips. */
  skipped: 0.2,
} as const

/**
 * Fields that SQL derives with more than a look at the row, beyond the weight of a value. Those of which the type has to
 * be known by name; other counts of relations weigh as `count`.
 */
export const derived: Readonly<Record<string, number>> = {
  'Query.search': 5_000,
  'Query.trash': 2_000,
  'Programme.completeness': 30,
  'Programme.completenessScore': 30,
  'Programme.nextEdition': 5,
  'Programme.currentEdition': 5,
  'Programme.hasUpcomingEdition': 5,
  'Programme.isStale': 5,
  'Edition.label': 1,
  'Edition.totalFrom': 2,
  'Edition.seatsTaken': 1,
  'Edition.seatsLeft': 1,
  'Edition.seatsInIntake': 1,
  'Edition.fillRate': 1,
  'Edition.fullAt': 3,
  'Edition.leadTimeDays': 4,
  'Session.label': 2,
  'Session.startsAt': 3,
  'Session.endsAt': 4,
  'Session.conflicts': 100,
  'AlumniMeeting.startsAt': 3,
  'AlumniMeeting.endsAt': 3,
  'AlumniMeeting.counts': 2,
  'Speaker.name': 1,
  'Speaker.sortName': 1,
  'Consultant.name': 1,
  'Consultant.sortName': 1,
}

/** The weight of `…Count`. */
export const count = 1

/** How many records a list without `first` is taken to have, by their type. */
const sizesByType: Readonly<Record<string, number>> = {
  Affiliation: 2,
  AgendaItem: 8,
  AgendaItemSpeaker: 3,
  AlumniMeeting: 4,
  AssignmentConsultant: 3,
  AssignmentPart: 3,
  Collaborator: 3,
  ContactPoint: 2,
  Document: 3,
  Edition: 4,
  LearningLine: 4,
  LineResponsibility: 2,
  Location: 3,
  Module: 8,
  ModulePartner: 2,
  ModuleSpeaker: 3,
  Organisation: 3,
  PriceLine: 3,
  ProgrammePartner: 2,
  ProgrammeRelation: 2,
  ScheduleConflict: 1,
  Session: 8,
  SessionSpeaker: 3,
  Testimonial: 3,
  Topic: 3,
}

/** Lists that are longer than those of their type mostly are: the other side of a link. */
const sizesByField: Readonly<Record<string, number>> = {
  'AlumniMeeting.invitations': 50,
  'Edition.enrolments': 20,
  'LearningLine.modules': 4,
  'Location.alumniMeetings': 20,
  'Location.editions': 50,
  'Organisation.people': 20,
  'Partner.people': 20,
  'Person.enrolments': 3,
  'Person.invitations': 5,
  'Provider.alumniMeetings': 20,
  'Provider.assignments': 20,
  'Provider.consultants': 20,
  'Provider.editions': 100,
  'Provider.people': 20,
  'Provider.programmes': 50,
  'Speaker.agendaItems': 5,
  'Topic.modules': 50,
  'Topic.programmes': 50,
  'Topic.speakers': 20,
  // Introspection: of each type in the schema.
  '__Schema.directives': 6,
  '__Type.fields': 15,
  '__Type.inputFields': 10,
  '__Type.enumValues': 5,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
  '__Field.args': 3,
  '__Directive.args': 2,
}

const otherSize = 10
const otherValues = 3

/** How many a list is taken to have when the query doesn't say. */
export const sizeOf = (type: string, field: string, target: string, isRecord: boolean): number =>
  sizesByField[`${type}.${field}`] ?? sizesByType[target] ?? (isRecord ? otherSize : otherValues)
