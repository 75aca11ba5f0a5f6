import { labelOf } from '@aanbod/shared/core/vocabularies.locale.ts'
import { locale } from '../core/i18n.ts'
import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'

// The address of a colleague is for administrators; a picker does without.
const UserOptions = graphql(`
  query UserOptions($search: String, $filter: UserFilter, $first: Int) {
    users(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        name
        role
        active
      }
    }
  }
`)

/** Colleagues who can be given work. */
export const userOptions = relationSource(UserOptions, ({ users }) =>
  users.nodes
    .filter(user => user.active)
    .map(({ id, name, role }) => ({ id, label: name, description: labelOf('UserRole', role, locale.value) })),
)
