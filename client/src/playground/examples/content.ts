import { type Example, language } from './example.ts'

/** What a content manager keeps right. */
export const contentExamples: Example[] = [
  {
    key: 'stale',
    job: 'content',
    title: { nl: 'Verouderde programma’s', en: 'Stale programmes' },
    description: {
      nl: 'Programma’s zonder komende editie, of waarvan de laatste al voorbij is, met de laatste twee edities. Werk ze bij of archiveer ze.',
      en: 'Programmes without an edition to come, or of which the last one is over, with their last two editions. Bring them up to date or archive them.',
    },
    query: `query StaleProgrammes($locale: Locale!) {
  programmes(
    filter: { isStale: { eq: true }, status: { ne: ARCHIVED } }
    orderBy: [{ field: UPDATED_AT, direction: ASC }]
    first: 100
  ) {
    totalCount
    nodes {
      title
      provider { abbreviation }
      status
      updatedAt
      editionsCount
      editions(orderBy: [{ field: STARTS_ON, direction: DESC }], first: 2) {
        label
        startsOn { label(locale: $locale) }
      }
    }
  }
}
`,
    variables: locale => ({ locale: language(locale) }),
    view: { shape: 'table' },
  },
  {
    key: 'without-vat',
    job: 'content',
    title: { nl: 'Prijzen zonder btw-regime', en: 'Prices without a VAT regime' },
    description: {
      nl: 'Edities met een prijs waarvan niet bekend is of er btw bij komt. Zo’n prijs is nergens goed te tonen.',
      en: 'Editions with a price of which nobody knows whether VAT is included. Such a price cannot be shown well anywhere.',
    },
    query: `query PricesWithoutVat {
  editions(
    filter: {
      price: { amountCents: { isNull: false }, vat: { eq: UNKNOWN } }
      status: { ne: CANCELLED }
    }
    orderBy: [{ field: STARTS_ON, direction: DESC }]
    first: 200
  ) {
    totalCount
    nodes {
      label
      programme { title }
      startsOn { value }
      price { amountCents vat }
    }
  }
}
`,
    view: { shape: 'table' },
  },
  {
    key: 'incomplete',
    job: 'content',
    title: { nl: 'Wat ontbreekt er nog', en: 'What is still missing' },
    description: {
      nl: 'Elk programma met wat er nog aan ontbreekt, van minst naar meest compleet. Wat verplicht is, houdt het publiceren tegen.',
      en: 'Every programme with what it still lacks, from least to most complete. What is required holds publishing back.',
    },
    query: `query StillMissing($locale: Locale!) {
  programmes(
    filter: { status: { ne: ARCHIVED }, completenessScore: { lt: 100 } }
    orderBy: [{ field: COMPLETENESS_SCORE, direction: ASC }]
    first: 100
  ) {
    totalCount
    nodes {
      title
      status
      completeness {
        score
        missing { severity message(locale: $locale) }
      }
    }
  }
}
`,
    variables: locale => ({ locale: language(locale) }),
    view: {
      shape: 'table',
      table: {
        expand: ['completeness.missing'],
        columns: [
          'title',
          'status',
          'completeness.score',
          'completeness.missing.severity',
          'completeness.missing.message',
        ],
      },
    },
  },
  {
    key: 'past-but-open',
    job: 'content',
    title: { nl: 'Begonnen, maar nog open', en: 'Begun, but still open' },
    description: {
      nl: 'Edities die al begonnen zijn terwijl men zich volgens de site nog kan inschrijven.',
      en: 'Editions that have begun while the site still takes registrations.',
    },
    query: `query BegunButOpen {
  editions(
    filter: { startsOn: { lt: "TODAY" }, registration: { in: [OPEN, WAITLIST] } }
    orderBy: [{ field: STARTS_ON, direction: ASC }]
    first: 100
  ) {
    totalCount
    nodes {
      label
      startsOn { value }
      status
      registration
      registrationDeadline { value }
      seatsLeft
    }
  }
}
`,
    view: { shape: 'table' },
  },
]
