import type { ProgrammeInput, programmeInput } from '@aanbod/shared/programme/programme.ts'
import type { Draft } from '../core/useForm.ts'
import type { ProgrammeContent } from './programme.queries.ts'

type Field = keyof ProgrammeInput & string

/** The learning lines in the shape of their input. */
export const linesOf = ({ learningLines }: Pick<ProgrammeContent, 'learningLines'>): ProgrammeInput['learningLines'] =>
  learningLines.map(({ id, name, aliases, description, responsibilities }) => ({
    id,
    name,
    aliases,
    description,
    responsibilities: responsibilities.map(({ id: own, organisation, from, until }) => ({
      id: own,
      organisationId: organisation.id,
      from: from?.value ?? null,
      until: until?.value ?? null,
    })),
  }))

/** The programme in the shape of its input. Modules and learning lines are stored on their own, and are left out. */
export function draftOf(programme: ProgrammeContent): Draft<typeof programmeInput> {
  const { id: _id, version: _version, publishedAt: _published, learningLines: _lines, ...fields } = programme
  const { developedIn, topics, heroImage, brochure, provider, ...plain } = fields
  return {
    ...plain,
    developedIn: developedIn?.value ?? null,
    accreditations: programme.accreditations.map(({ body, label, until }) => ({
      body,
      label,
      until: until?.value ?? null,
    })),
    topicIds: topics.map(({ id }) => id),
    heroImageId: heroImage?.id ?? null,
    brochureId: brochure?.id ?? null,
    providerId: provider?.id ?? null,
    partners: programme.partners.map(({ id, organisation, role, note }) => ({
      id,
      organisationId: organisation.id,
      role,
      note,
    })),
    contactPoints: programme.contactPoints.map(({ person, organisation, ...point }) => ({
      ...point,
      personId: person?.id ?? null,
      organisationId: organisation?.id ?? null,
    })),
    relatedProgrammes: programme.relatedProgrammes.map(({ id, kind, programme: other }) => ({
      id,
      kind,
      programmeId: other.id,
    })),
    documents: programme.documents.map(({ id, label, url, asset }) => ({ id, label, url, assetId: asset?.id ?? null })),
  }
}

export const tabs = ['content', 'modules', 'editions', 'people', 'publication'] as const
export type Tab = (typeof tabs)[number]

const elsewhere: Partial<Record<Field, Tab>> = {
  partners: 'people',
  contactPoints: 'people',
  relatedProgrammes: 'people',
  status: 'publication',
  publishAt: 'publication',
  slug: 'publication',
}

/** The tab on which a field stands, by its path: `contactPoints.0.email` is on `people`. */
export const tabOf = (path: string): Tab => elsewhere[path.split('.')[0] as Field] ?? 'content'

/** The address of a tab. */
export const pathOf = (id: string, tab: Tab) => (tab === 'content' ? `/programmes/${id}` : `/programmes/${id}/${tab}`)
