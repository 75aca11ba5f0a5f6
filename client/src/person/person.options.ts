import { request } from '../core/graphql.ts'
import { type Option, type RelationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'
import { type AffiliationReading, affiliationsText, titledName } from './affiliations.ts'
import { seesPeople } from './seesPeople.ts'

const PersonOptions = graphql(`
  query PersonOptions($search: String, $filter: PersonFilter, $first: Int, $personal: Boolean!) {
    persons(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        titlePrefix
        fullName
        titleSuffix
        affiliations {
          position @include(if: $personal)
          department @include(if: $personal)
          organisationName @include(if: $personal)
          organisation {
            id
            name
            abbreviation
          }
        }
      }
    }
  }
`)

const Offered = graphql(`
  fragment Offered on Person @_unmask {
    id
    titlePrefix
    fullName
    titleSuffix
    affiliations {
      position
      department
      organisationName
      organisation {
        id
        name
        abbreviation
      }
    }
  }
`)

/**
 * Somebody on the side of the offer, for whom a list of persons has pseudonyms alone: found where they are spoken of.
 */
const OfferedPeople = graphql(
  `
    query OfferedPeople($ids: [ID!]) {
      speakers(filter: { personId: { in: $ids } }, first: 25) {
        nodes {
          person {
            ...Offered
          }
        }
      }
      consultants(filter: { personId: { in: $ids } }, first: 25) {
        nodes {
          person {
            ...Offered
          }
        }
      }
      testimonials(filter: { personId: { in: $ids } }, first: 25) {
        nodes {
          person {
            ...Offered
          }
        }
      }
      assignments(filter: { collaborators: { some: { personId: { in: $ids } } } }, first: 25) {
        nodes {
          collaborators(filter: { personId: { in: $ids } }) {
            person {
              ...Offered
            }
          }
        }
      }
      programmes(filter: { contactPoints: { some: { personId: { in: $ids } } } }, first: 25) {
        nodes {
          contactPoints(filter: { personId: { in: $ids } }) {
            person {
              ...Offered
            }
          }
        }
      }
      editions(filter: { contactPoints: { some: { personId: { in: $ids } } } }, first: 25) {
        nodes {
          contactPoints(filter: { personId: { in: $ids } }) {
            person {
              ...Offered
            }
          }
        }
      }
      providers(filter: { contactPoints: { some: { personId: { in: $ids } } } }, first: 25) {
        nodes {
          contactPoints(filter: { personId: { in: $ids } }) {
            person {
              ...Offered
            }
          }
        }
      }
      alumniMeetings(filter: { contactPoints: { some: { personId: { in: $ids } } } }, first: 25) {
        nodes {
          contactPoints(filter: { personId: { in: $ids } }) {
            person {
              ...Offered
            }
          }
        }
      }
    }
  `,
  [Offered],
)

interface PersonReading {
  id: string
  titlePrefix?: string | null
  fullName: string
  titleSuffix?: string | null
  affiliations: AffiliationReading[]
}
const optionOf = (person: PersonReading): Option => ({
  id: person.id,
  label: titledName(person),
  description: affiliationsText(person.affiliations) || undefined,
})

async function offered(ids: string[]): Promise<Option[]> {
  const found = await request(OfferedPeople, { ids })
  return [
    ...[...found.speakers.nodes, ...found.consultants.nodes, ...found.testimonials.nodes].map(({ person }) => person),
    ...found.assignments.nodes.flatMap(({ collaborators }) => collaborators.map(({ person }) => person)),
    ...[found.programmes, found.editions, found.providers, found.alumniMeetings]
      .flatMap(({ nodes }) => nodes as { contactPoints: { person: PersonReading | null }[] }[])
      .flatMap(({ contactPoints }) => contactPoints.map(({ person }) => person)),
  ].flatMap(person => (person ? [optionOf(person)] : []))
}

/** Where pickers find persons: the name with its titles, and beneath it every position. */
export const personOptions: RelationSource = {
  async search(text, signal) {
    const variables = { search: text || null, filter: null, first: 12, personal: seesPeople() }
    return (await request(PersonOptions, variables, signal ? { signal } : {})).persons.nodes.map(optionOf)
  },
  async byIds(ids) {
    if (ids.length === 0) return []
    const variables = { search: null, filter: { id: { in: ids } }, first: ids.length, personal: seesPeople() }
    const known = (await request(PersonOptions, variables)).persons.nodes.map(optionOf)
    return seesPeople() || known.length === ids.length ? known : [...known, ...(await offered(ids))]
  },
}
