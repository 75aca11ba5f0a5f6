import type { Caller } from './caller.ts'

type Defaults<Values> = {
  [Key in keyof Values]?: (number: number, caller: Caller) => Values[Key] | Promise<Values[Key]>
}

/** Makes one record: the values a test names, and for the rest the fewest that are required. */
export type Maker<Values, Made> = (caller: Caller, values?: Partial<Values> & Record<string, unknown>) => Promise<Made>

let number = 0

/**
 * A maker that goes through the create mutation of a concept, as a person would.
 *
 * @param concept - the GraphQL type: `Programme` means `createProgramme(input: ProgrammeInput!)`
 * @param selection - the fields of the record that a test may want to name
 * @param defaults - for each required field a value, made only when the test doesn't give one; `number` differs each
 *   time, for what must be unique, and another maker can make the record a relation needs
 */
export function maker<Values extends object, Made extends { id: string }>(
  concept: string,
  selection: string,
  defaults: Defaults<Values>,
): Maker<Values, Made> {
  const document = `mutation ($input: ${concept}Input!) { made: create${concept}(input: $input) { ${selection} } }`
  return async (caller, values = {}) => {
    const input: Record<string, unknown> = { ...values }
    for (const [key, make] of Object.entries<Defaults<Values>[keyof Values]>(defaults)) {
      if (!(key in input)) input[key] = await make?.(++number, caller)
    }
    const { made } = await caller.ask<{ made: Made }>(document, { input })
    return made
  }
}

/** What every record made here can be named by. */
interface Made {
  id: string
  version: number
}

const idOf = (made: Promise<Made>) => made.then(({ id }) => id)

const alumniMeeting = maker<{ title: string }, Made & { title: string; slug: string }>(
  'AlumniMeeting',
  'id version title slug',
  { title: number => `Bijeenkomst ${number}` },
)

const assignment = maker<{ title: string }, Made & { title: string; slug: string }>(
  'Assignment',
  'id version title slug',
  { title: number => `Opdracht ${number}` },
)

const consultant = maker<{ personId: string }, Made & { name: string }>('Consultant', 'id version name', {
  personId: (_number, caller) => idOf(person(caller)),
})

const edition = maker<
  { programmeId: string; number: number | null },
  Made & { label: string; programme: { id: string } }
>('Edition', 'id version label programme { id }', { programmeId: (_number, caller) => idOf(programme(caller)) })

const enquiry = maker<{ name: string; kind: string; consentAt: string }, Made & { name: string }>(
  'Enquiry',
  'id version name',
  { name: number => `Vrager ${number}`, kind: () => 'QUESTION', consentAt: () => '2026-09-01T10:00:00Z' },
)

const enrolment = maker<{ personId: string; editionId: string }, Made & { status: string }>(
  'Enrolment',
  'id version status',
  {
    personId: (_number, caller) => idOf(person(caller)),
    editionId: (_number, caller) => idOf(edition(caller)),
  },
)

const invitation = maker<{ personId: string; meetingId: string }, Made & { status: string }>(
  'Invitation',
  'id version status',
  {
    personId: (_number, caller) => idOf(person(caller)),
    meetingId: (_number, caller) => idOf(alumniMeeting(caller)),
  },
)

const location = maker<{ name: string }, Made & { name: string }>('Location', 'id version name', {
  name: number => `Zaal ${number}`,
})

/** The smallest picture there is: one transparent point. */
export const onePoint =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const mediaAsset: Maker<{ filename: string }, Made & { filename: string }> = async (caller, values = {}) => {
  const { made } = await caller.ask<{ made: Made & { filename: string } }>(
    `mutation ($input: MediaAssetInput!, $content: String!) {
      made: createMediaAsset(input: $input, content: $content) { id version filename }
    }`,
    { input: { filename: `beeld ${++number}.png`, ...values }, content: onePoint },
  )
  return made
}

const module = maker<{ title: string; programmeId: string }, Made & { title: string; position: number }>(
  'Module',
  'id version title position',
  {
    title: number => `Module ${number}`,
    programmeId: (_number, caller) => idOf(programme(caller)),
  },
)

const partner = maker<{ name: string }, Made & { name: string; slug: string }>('Partner', 'id version name slug', {
  name: number => `Partner ${number}`,
})

const person = maker<{ familyName: string }, Made & { fullName: string }>('Person', 'id version fullName', {
  familyName: number => `Persoon${number}`,
})

const programme = maker<{ title: string; kind: string }, Made & { title: string; slug: string }>(
  'Programme',
  'id version title slug',
  { title: number => `Opleiding ${number}`, kind: () => 'OPLEIDING' },
)

/** What a programme needs to be published, but for its provider. */
const complete = {
  summary: 'Wat u leert.',
  audience: 'Bestuurders.',
  method: 'In groepen.',
  contactPoints: [{ email: 'info@example.org' }],
  status: 'PUBLISHED',
}

const publishedProgramme: typeof programme = async (caller, values = {}) =>
  programme(caller, { ...complete, providerId: values['providerId'] ?? (await provider(caller)).id, ...values })

const provider = maker<{ name: string }, Made & { name: string; slug: string }>('Provider', 'id version name slug', {
  name: number => `Aanbieder ${number}`,
})

const savedQuery = maker<{ name: string; query: string }, Made & { name: string }>('SavedQuery', 'id version name', {
  name: number => `Vraag ${number}`,
  query: () => '{ programmes { totalCount } }',
})

const session = maker<{ editionId: string }, Made & { label: string }>('Session', 'id version label', {
  editionId: (_number, caller) => idOf(edition(caller)),
})

const speaker = maker<{ personId: string }, Made & { name: string }>('Speaker', 'id version name', {
  personId: (_number, caller) => idOf(person(caller)),
})

const testimonial = maker<{ quote: string }, Made & { quote: string }>('Testimonial', 'id version quote', {
  quote: number => `Ik leerde ${number} dingen.`,
})

const topic = maker<{ name: string }, Made & { name: string; slug: string }>('Topic', 'id version name slug', {
  name: number => `Onderwerp ${number}`,
})

const user = maker<{ name: string; email: string; role: string }, Made & { name: string; email: string }>(
  'User',
  'id version name email',
  {
    name: number => `Collega ${number}`,
    email: number => `collega${number}@example.org`,
    role: () => 'ANALYST',
  },
)

/** One maker for each concept; one that needs another record calls that one's maker. */
export const makers = {
  alumniMeeting,
  assignment,
  consultant,
  edition,
  enquiry,
  enrolment,
  invitation,
  location,
  mediaAsset,
  module,
  partner,
  person,
  programme,
  provider,
  publishedProgramme,
  savedQuery,
  session,
  speaker,
  testimonial,
  topic,
  user,
}

export type Add = {
  [Concept in keyof typeof makers]: (typeof makers)[Concept] extends Maker<infer Values, infer Made>
    ? (values?: Partial<Values> & Record<string, unknown>) => Promise<Made>
    : never
}

/** The makers, each bound to the caller that makes the records. */
export function addAs(caller: () => Promise<Caller>): Add {
  const entries = Object.entries<Maker<object, unknown>>(makers)
  return Object.fromEntries(
    entries.map(([concept, make]) => [concept, async (values?: object) => make(await caller(), { ...values })]),
  ) as Add
}
