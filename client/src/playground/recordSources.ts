import { type RelationSource } from '../core/relation.ts'

/** Where pickers find the records of a type, each fetched when it is first needed. */
const sources: Record<string, () => Promise<RelationSource>> = {
  AlumniMeeting: async () => (await import('../alumni-meeting/alumni-meeting.options.ts')).alumniMeetingOptions,
  Assignment: async () => (await import('../assignment/assignment.options.ts')).assignmentOptions,
  Consultant: async () => (await import('../consultant/consultant.options.ts')).consultantOptions,
  Edition: async () => (await import('../edition/edition.options.ts')).editionOptions,
  Location: async () => (await import('../location/location.options.ts')).locationOptions,
  Module: async () => (await import('../module/module.options.ts')).moduleOptions,
  Organisation: async () => (await import('../organisation/organisation.options.ts')).organisationOptions,
  Partner: async () => (await import('../organisation/organisation.options.ts')).partnerOptions,
  Person: async () => (await import('../person/person.options.ts')).personOptions,
  Programme: async () => (await import('../programme/programme.options.ts')).programmeOptions,
  Provider: async () => (await import('../organisation/organisation.options.ts')).providerOptions,
  Session: async () => (await import('../session/session.options.ts')).sessionOptions,
  Speaker: async () => (await import('../speaker/speaker.options.ts')).speakerOptions,
  Topic: async () => (await import('../topic/topic.options.ts')).topicOptions,
  User: async () => (await import('../user/user.options.ts')).userOptions,
}

export const hasRecordSource = (type: string): boolean => type in sources

/** Where records of a type are found; null when nothing looks for them. */
export function recordSource(type: string): RelationSource | null {
  const load = sources[type]
  if (!load) return null
  let loaded: Promise<RelationSource> | undefined
  const source = () => (loaded ??= load())
  return {
    search: async (text, signal) => (await source()).search(text, signal),
    byIds: async ids => (await source()).byIds(ids),
  }
}
