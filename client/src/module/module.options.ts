import { request } from '../core/graphql.ts'
import { type RelationSource, relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'

const ModuleOptions = graphql(`
  query ModuleOptions($search: String, $filter: ModuleFilter, $first: Int) {
    modules(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        position
        title
        duration
        programme {
          title
        }
      }
    }
  }
`)

/** Where pickers and filters find modules of any programme. */
export const moduleOptions = relationSource(ModuleOptions, ({ modules }) =>
  modules.nodes.map(({ id, title, programme, position }) => ({
    id,
    label: title,
    description: [programme.title, position].filter(value => value !== null).join(' · '),
  })),
)

const ModulesOfProgramme = graphql(`
  query ModulesOfProgramme($search: String, $filter: ModuleFilter, $orderBy: [ModuleOrder!], $first: Int) {
    modules(search: $search, filter: $filter, orderBy: $orderBy, first: $first) {
      nodes {
        id
        position
        title
        duration
      }
    }
  }
`)

/**
 * The modules of one programme, in their order. Make it once for each programme, as with
 * `computed(() => moduleOptionsOf(id))`.
 */
export function moduleOptionsOf(programmeId: string): RelationSource {
  const ask = async (search: string | null, ids: string[] | null, signal?: AbortSignal) => {
    const filter = { programmeId: { eq: programmeId }, ...(ids && { id: { in: ids } }) }
    const { modules } = await request(
      ModulesOfProgramme,
      { search, filter, orderBy: search ? null : [{ field: 'POSITION', direction: 'ASC' }], first: 100 },
      signal ? { signal } : {},
    )
    return modules.nodes.map(({ id, position, title, duration }) => ({
      id,
      label: position === null ? title : `${position}. ${title}`,
      description: duration ?? undefined,
    }))
  }
  return {
    search: (text, signal) => ask(text || null, null, signal),
    byIds: async ids => (ids.length === 0 ? [] : ask(null, ids)),
  }
}
