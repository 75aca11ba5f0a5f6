import { labelOf } from '@aanbod/shared/core/vocabularies.locale.ts'
import { locale } from '../core/i18n.ts'
import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'

const ProgrammeOptions = graphql(`
  query ProgrammeOptions($search: String, $filter: ProgrammeFilter, $first: Int) {
    programmes(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        title
        subtitle
        kind
        provider {
          name
          abbreviation
        }
      }
    }
  }
`)

/** Where pickers and filters find programmes. */
export const programmeOptions = relationSource(ProgrammeOptions, ({ programmes }) =>
  programmes.nodes.map(({ id, title, subtitle, kind, provider }) => ({
    id,
    label: title,
    description: [labelOf('ProgrammeKind', kind, locale.value), provider?.abbreviation ?? provider?.name, subtitle]
      .filter(Boolean)
      .join(' · '),
  })),
)
