import type { Example } from './example.ts'

/** What a script asks again and again. */
export const scriptExamples: Example[] = [
  {
    key: 'page-by-cursor',
    job: 'scripts',
    title: { nl: 'Alles, bladzijde voor bladzijde', en: 'Everything, page by page' },
    description: {
      nl: 'Zo haalt een script een lange lijst op: geef endCursor van het vorige antwoord als after mee, zolang hasNextPage true is. Zo blijft er niets liggen, ook niet als er intussen iets bij komt.',
      en: 'This is how a script fetches a long list: give endCursor of the last answer as after, as long as hasNextPage is true. Nothing is left out, even when something is added meanwhile.',
    },
    query: `query AllEditions($first: Int = 100, $after: String) {
  editions(first: $first, after: $after, orderBy: [{ field: CREATED_AT }]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label
      status
      startsOn { value }
      updatedAt
    }
  }
}
`,
    variables: () => ({ first: 5 }),
    view: { shape: 'json' },
  },
  {
    key: 'changed-since',
    job: 'scripts',
    title: { nl: 'Gewijzigd sinds gisteren', en: 'Changed since yesterday' },
    description: {
      nl: 'Voor een site of een ander systeem dat elke nacht bijwerkt wat er veranderd is. Wie een editie wijzigt, wijzigt daarmee het programma niet: vraag ze dus allebei.',
      en: 'For a site or another system that updates every night what has changed. Changing an edition does not change its programme, so ask for both.',
    },
    query: `query ChangedSince($since: DateTime!) {
  programmes(
    filter: { updatedAt: { gte: $since }, status: { eq: PUBLISHED } }
    orderBy: [{ field: UPDATED_AT }]
    first: 500
  ) {
    totalCount
    nodes { id slug title updatedAt }
  }
  editions(
    filter: { updatedAt: { gte: $since }, programme: { status: { eq: PUBLISHED } } }
    orderBy: [{ field: UPDATED_AT }]
    first: 500
  ) {
    totalCount
    nodes { id label updatedAt programme { slug } }
  }
}
`,
    variables: () => ({ since: 'TODAY-1d' }),
    view: { shape: 'table', table: { columns: ['title', 'label', 'slug', 'programme.slug', 'updatedAt'] } },
  },
  {
    key: 'published-offer',
    job: 'scripts',
    title: { nl: 'Het gepubliceerde aanbod', en: 'The published offer' },
    description: {
      nl: 'Alles wat een site van een programma laat zien, in één vraag. Zonder aanmelden geeft de API precies hetzelfde.',
      en: 'All that a site shows of a programme, in one query. Without signing in the API gives exactly the same.',
    },
    query: `query PublishedOffer($first: Int = 50, $after: String) {
  programmes(
    filter: { status: { eq: PUBLISHED } }
    orderBy: [{ field: TITLE }]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      slug
      title
      kind
      summary
      provider { name website }
      modules { position title }
      nextEdition {
        label
        startsOn { value }
        price { amountCents vat }
        registrationUrl
      }
    }
  }
}
`,
    view: { shape: 'json' },
  },
]
