import type { moduleInput } from '@aanbod/shared/module/module.ts'
import type { Draft } from '../core/useForm.ts'
import type { ModuleRecord } from './module.queries.ts'

/** The module in the shape of its input. It never changes programme, so that field is left out. */
export function draftOf(module: ModuleRecord): Draft<typeof moduleInput> {
  const { id: _id, version: _version, position: _position, location, topics, learningLines, ...fields } = module
  return {
    ...fields,
    locationId: location?.id ?? null,
    topicIds: topics.map(({ id }) => id),
    learningLineIds: learningLines.map(({ id }) => id),
    partners: module.partners.map(({ id, organisation, role, note }) => ({
      id,
      organisationId: organisation.id,
      role,
      note,
    })),
    speakers: module.speakers
      .toSorted((a, b) => a.position - b.position)
      .map(({ id, speaker, role, roleLabel, certainty, note }) => ({
        id,
        speakerId: speaker?.id ?? null,
        role,
        roleLabel,
        certainty,
        note,
      })),
    documents: module.documents.map(({ id, label, url, asset }) => ({ id, label, url, assetId: asset?.id ?? null })),
  }
}
