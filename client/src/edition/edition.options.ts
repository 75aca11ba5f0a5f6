import { formatDateRange } from '@aanbod/shared/core/calendar.ts'
import { request } from '../core/graphql.ts'
import { locale } from '../core/i18n.ts'
import { type Option, type RelationSource, relationSource } from '../core/relation.ts'
import { graphql, type ResultOf } from '../core/tada.ts'

const EditionOptions = graphql(`
  query EditionOptions($search: String, $filter: EditionFilter, $first: Int) {
    editions(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        label
        startsOn {
          value
        }
        endsOn {
          value
        }
        programme {
          title
        }
      }
    }
  }
`)

const toOptions = ({ editions }: ResultOf<typeof EditionOptions>): Option[] =>
  editions.nodes.map(({ id, label, startsOn, endsOn, programme }) => {
    const dates = formatDateRange(startsOn?.value ?? null, endsOn?.value ?? null, locale.value)
    const title = label.includes(programme.title) ? '' : programme.title
    return { id, label, description: [title, dates].filter(Boolean).join(' · ') || undefined }
  })

/** Every edition; the second line has its programme, when the name does not say it, and its dates. */
export const editionOptions: RelationSource = relationSource(EditionOptions, toOptions)

/** The editions of some programmes; of all of them while there are none. */
export function editionOptionsOf(programmeIds: () => readonly string[]): RelationSource {
  return {
    async search(text, signal) {
      const ids = programmeIds()
      const filter = ids.length > 0 ? { programmeId: { in: [...ids] } } : null
      return toOptions(
        await request(EditionOptions, { search: text || null, filter, first: 12 }, signal ? { signal } : {}),
      )
    },
    byIds: editionOptions.byIds,
  }
}
