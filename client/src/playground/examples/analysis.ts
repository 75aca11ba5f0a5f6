import type { Example } from './example.ts'

/** What an analyst is asked about the offer. */
export const analysisExamples: Example[] = [
  {
    key: 'starting-soon',
    job: 'analysis',
    title: { nl: 'Start binnen zes maanden', en: 'Starting within six months' },
    description: {
      nl: 'Welke gepubliceerde programma’s hebben een editie die binnenkort start: prijs en btw-regime, vrije plaatsen en wie er doceren.',
      en: 'Which published programmes have an edition that starts soon: price and VAT regime, seats left and who teaches.',
    },
    query: `query StartingSoon($from: Date!, $until: Date!) {
  editions(
    filter: {
      startsOn: { gte: $from, lte: $until }
      status: { ne: CANCELLED }
      programme: { status: { eq: PUBLISHED } }
    }
    orderBy: [{ field: STARTS_ON, direction: ASC }]
    first: 100
  ) {
    totalCount
    nodes {
      label
      startsOn { value }
      price { amountCents currency vat }
      capacity
      seatsTaken
      seatsLeft
      sessions {
        label
        speakers { speaker { name } }
      }
      programme {
        title
        provider { name }
        modules {
          title
          speakers { speaker { name } }
        }
      }
    }
  }
}
`,
    variables: () => ({ from: 'TODAY', until: 'TODAY+6m' }),
    view: {
      shape: 'table',
      table: {
        columns: [
          'label',
          'startsOn',
          'price',
          'price.vat',
          'seatsLeft',
          'programme.provider.name',
          'sessions',
          'programme.modules',
        ],
      },
    },
  },
  {
    key: 'fill-rate',
    job: 'analysis',
    title: { nl: 'Vulgraad per editie', en: 'Fill rate per edition' },
    description: {
      nl: 'Hoe vol elke editie zit waarvan het aantal plaatsen bekend is, met het minimum om door te gaan.',
      en: 'How full each edition is of which the number of seats is known, with the minimum to go ahead.',
    },
    query: `query FillRate($since: Date!) {
  editions(
    filter: { startsOn: { gte: $since }, capacity: { isNull: false }, status: { ne: CANCELLED } }
    orderBy: [{ field: STARTS_ON, direction: ASC }]
    first: 200
  ) {
    totalCount
    nodes {
      label
      startsOn { value }
      status
      fillRate
      seatsTaken
      capacity
      minParticipants
    }
  }
}
`,
    variables: () => ({ since: 'START_OF_YEAR-1y' }),
    view: {
      shape: 'chart',
      chart: { kind: 'bar', x: 'label', y: ['seatsTaken'], of: 'capacity', mark: 'minParticipants' },
    },
  },
  {
    key: 'prices',
    job: 'analysis',
    title: { nl: 'Prijs per soort en btw-regime', en: 'Price by kind and VAT regime' },
    description: {
      nl: 'De laagste, gemiddelde en hoogste prijs van edities, per soort programma en btw-regime. Vergelijk geen prijzen met en zonder btw.',
      en: 'The lowest, average and highest price of editions, by kind of programme and VAT regime. Do not compare prices with and without VAT.',
    },
    query: `query PricesByKind {
  editionAggregate(
    filter: { price: { amountCents: { isNull: false } }, status: { ne: CANCELLED } }
    groupBy: [{ programme: { field: KIND } }, { field: PRICE_VAT }]
  ) {
    group {
      programme { kind }
      priceVat
    }
    count
    min { priceAmountCents }
    avg { priceAmountCents }
    max { priceAmountCents }
  }
}
`,
    view: {
      shape: 'chart',
      chart: { kind: 'bar', x: 'group.programme.kind', y: ['avg.priceAmountCents'], series: 'group.priceVat' },
    },
  },
  {
    key: 'offer',
    job: 'analysis',
    title: { nl: 'Aanbod per aanbieder en soort', en: 'Offer by provider and kind' },
    description: {
      nl: 'Hoeveel programma’s elke aanbieder heeft, per soort. Gearchiveerde tellen niet mee.',
      en: 'How many programmes each provider has, by kind. Archived ones do not count.',
    },
    query: `query OfferByProvider {
  programmeAggregate(
    filter: { status: { ne: ARCHIVED } }
    groupBy: [{ provider: { field: NAME } }, { field: KIND }]
  ) {
    group {
      provider { name }
      kind
    }
    count
  }
}
`,
    view: {
      shape: 'chart',
      chart: { kind: 'bar', x: 'group.provider.name', y: ['count'], series: 'group.kind', stacked: true },
    },
  },
  {
    key: 'lead-time',
    job: 'analysis',
    title: { nl: 'Van opening tot vol', en: 'From opening to full' },
    description: {
      nl: 'Hoeveel dagen het duurt voor een editie vol is, gemiddeld per kwartaal waarin de inschrijving openging.',
      en: 'How many days it takes until an edition is full, on average per quarter in which registration opened.',
    },
    query: `query LeadTime {
  editionAggregate(
    filter: { leadTimeDays: { isNull: false } }
    groupBy: [{ field: REGISTRATION_OPENED_AT, bucket: QUARTER }]
  ) {
    group { registrationOpenedAt(bucket: QUARTER) }
    count
    min { leadTimeDays }
    avg { leadTimeDays }
    max { leadTimeDays }
  }
}
`,
    view: { shape: 'chart', chart: { kind: 'line', x: 'group.registrationOpenedAt', y: ['avg.leadTimeDays'] } },
  },
  {
    key: 'speakers',
    job: 'analysis',
    title: { nl: 'Sprekers naar optredens', en: 'Speakers by number of appearances' },
    description: {
      nl: 'In hoeveel modules, sessies en bijeenkomsten elke spreker staat; wie het meest optreedt eerst.',
      en: 'In how many modules, sessions and meetings each speaker appears; whoever appears most comes first.',
    },
    query: `query SpeakersByAppearances {
  speakers(
    orderBy: [
      { field: MODULES_COUNT, direction: DESC }
      { field: SESSIONS_COUNT, direction: DESC }
      { field: SORT_NAME }
    ]
    first: 50
  ) {
    totalCount
    nodes {
      name
      headline
      modulesCount
      sessionsCount
      agendaItemsCount
    }
  }
}
`,
    view: {
      shape: 'table',
      chart: { kind: 'bar', x: 'name', y: ['modulesCount', 'sessionsCount', 'agendaItemsCount'], stacked: true },
    },
  },
  {
    key: 'without-upcoming',
    job: 'analysis',
    title: { nl: 'Gepubliceerd zonder nieuwe editie', en: 'Published without a new edition' },
    description: {
      nl: 'Programma’s die op de site staan terwijl er geen editie meer komt, met hun laatste.',
      en: 'Programmes that are on the site while no edition is to come, with their last one.',
    },
    query: `query WithoutUpcomingEdition {
  programmes(
    filter: { status: { eq: PUBLISHED }, hasUpcomingEdition: { eq: false } }
    orderBy: [{ field: TITLE }]
    first: 100
  ) {
    totalCount
    nodes {
      title
      provider { name }
      editionsCount
      editions(orderBy: [{ field: STARTS_ON, direction: DESC }], first: 1) {
        label
        startsOn { value }
      }
    }
  }
}
`,
    view: { shape: 'table', table: { expand: ['editions'] } },
  },
  {
    key: 'enquiries',
    job: 'analysis',
    title: { nl: 'Aanvragen per maand', en: 'Enquiries per month' },
    description: {
      nl: 'Hoeveel bezoekers van de site een brochure, inschrijving of antwoord vroegen, per maand van het laatste jaar. Kleine groepen worden voor analisten niet getoond.',
      en: 'How many visitors of the site asked for a brochure, a registration or an answer, per month of the last year. Small groups are not shown to analysts.',
    },
    query: `query EnquiriesPerMonth($since: DateTime!) {
  enquiryAggregate(
    filter: { createdAt: { gte: $since } }
    groupBy: [{ field: CREATED_AT, bucket: MONTH }, { field: KIND }]
  ) {
    group {
      createdAt(bucket: MONTH)
      kind
    }
    count
    suppressed
  }
}
`,
    variables: () => ({ since: 'START_OF_MONTH-12m' }),
    roles: ['ADMIN', 'CONTENT_MANAGER', 'ANALYST'],
    view: {
      shape: 'chart',
      chart: { kind: 'bar', x: 'group.createdAt', y: ['count'], series: 'group.kind', stacked: true },
    },
  },
  {
    key: 'who-teaches',
    job: 'analysis',
    title: { nl: 'Wie doceert waar', en: 'Who teaches where' },
    description: {
      nl: 'Sprekers met hun functies, en de modules en bijeenkomsten waarin zij optreden.',
      en: 'Speakers with their positions, and the modules and meetings they appear in.',
    },
    query: `query WhoTeachesWhere($search: String) {
  speakers(search: $search, orderBy: [{ field: SORT_NAME }], first: 200) {
    totalCount
    nodes {
      name
      person {
        affiliations { position organisationName organisation { name } }
      }
      modules { title programme { title } }
      agendaItems { title meeting { title } }
    }
  }
}
`,
    view: { shape: 'table' },
  },
  {
    key: 'assignments',
    job: 'analysis',
    title: { nl: 'Opdrachten en hun adviseurs', en: 'Assignments and their consultants' },
    description: {
      nl: 'Wie werkte voor wie, in welke periode, en welk programma eruit voortkwam.',
      en: 'Who worked for whom, in which period, and which programme came of it.',
    },
    query: `query Assignments {
  assignments(orderBy: [{ field: TITLE }], first: 100) {
    totalCount
    nodes {
      title
      provider { name }
      clients { name }
      clientGroup { name count region }
      period { from { value } until { value } }
      consultants { consultant { name } role }
      programme { title }
    }
  }
}
`,
    view: { shape: 'table' },
  },
]
