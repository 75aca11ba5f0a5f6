import { relationSource } from '../core/relation.ts'
import { graphql } from '../core/tada.ts'

interface OrganisationReading {
  id: string
  name: string
  abbreviation: string | null
  city: string | null
  parent: { name: string; abbreviation: string | null } | null
}

const optionOf = ({ id, name, abbreviation, city, parent }: OrganisationReading) => ({
  id,
  label: abbreviation && abbreviation !== name ? `${name} (${abbreviation})` : name,
  description: [parent?.abbreviation ?? parent?.name, city].filter(Boolean).join(' · ') || undefined,
})

const OrganisationOptions = graphql(`
  query OrganisationOptions($search: String, $filter: OrganisationFilter, $first: Int) {
    organisations(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        name
        abbreviation
        city
        parent {
          name
          abbreviation
        }
      }
    }
  }
`)

/** Where pickers find any organisation, provider or partner. */
export const organisationOptions = relationSource(OrganisationOptions, ({ organisations }) =>
  organisations.nodes.map(optionOf),
)

const ProviderOptions = graphql(`
  query ProviderOptions($search: String, $filter: ProviderFilter, $first: Int) {
    providers(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        name
        abbreviation
        city
        parent {
          name
          abbreviation
        }
      }
    }
  }
`)

/** Where pickers find providers of programmes. */
export const providerOptions = relationSource(ProviderOptions, ({ providers }) => providers.nodes.map(optionOf))

const PartnerOptions = graphql(`
  query PartnerOptions($search: String, $filter: PartnerFilter, $first: Int) {
    partners(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        name
        abbreviation
        city
        parent {
          name
          abbreviation
        }
      }
    }
  }
`)

/** Where pickers find partners. */
export const partnerOptions = relationSource(PartnerOptions, ({ partners }) => partners.nodes.map(optionOf))
