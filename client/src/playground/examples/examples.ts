import type { Locale } from '@aanbod/shared/core/locale.ts'
import type { ResultView } from '@aanbod/shared/saved-query/result-view.ts'
import { monthsAfter, today } from '../../core/days.ts'

/** Whose work an example is from. */
export const jobs = ['content', 'alumni', 'analysis', 'scripts'] as const
export type Job = (typeof jobs)[number]

/** A query for an analyst to start from. */
export interface Example {
  key: string
  job: Job
  title: Record<Locale, string>
  description: Record<Locale, string>
  query: string
  /** What it is asked with. */
  variables: (locale: Locale) => Record<string, unknown>
  view?: ResultView
}

const language = (locale: Locale) => locale.toUpperCase()

/** The first one is what the playground opens with. */
export const examples: Example[] = [
  {
    key: 'starting-soon',
    job: 'analysis',
    title: { nl: 'Start binnen zes maanden', en: 'Starting within six months' },
    description: {
      nl: 'Welke gepubliceerde programma’s hebben een editie die binnenkort start: prijs en btw-regime, vrije plaatsen en wie er doceren.',
      en: 'Which published programmes have an edition that starts soon: price and VAT regime, seats left and who teaches.',
    },
    query: `query StartingSoon($from: Date!, $until: Date!, $locale: Locale!) {
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
      startsOn { value label(locale: $locale) }
      certainty
      price { amountCents currency vat vatPercentage per }
      totalFrom { amountCents }
      capacity
      seatsTaken
      seatsLeft
      sessions {
        label
        speakers { role roleLabel certainty speaker { name } }
      }
      programme {
        title
        provider { name }
        modules {
          title
          speakers { role roleLabel certainty speaker { name } }
        }
      }
    }
  }
}
`,
    variables: locale => ({ from: today(), until: monthsAfter(today(), 6), locale: language(locale) }),
  },
  {
    key: 'prices',
    job: 'analysis',
    title: { nl: 'Prijs per soort programma', en: 'Price per kind of programme' },
    description: {
      nl: 'Elke bekende prijs met btw-regime, losse onderdelen en wat er is inbegrepen.',
      en: 'Every known price with its VAT regime, components and what is included.',
    },
    query: `query Prices {
  editions(filter: { price: { amountCents: { isNull: false } } }, orderBy: [{ field: PROGRAMME }], first: 200) {
    totalCount
    nodes {
      label
      programme { title kind }
      price { amountCents currency vat vatPercentage per includes note }
      totalFrom { amountCents vat }
      priceLines { label kind mandatory percentage price { amountCents vat } }
    }
  }
}
`,
    variables: () => ({}),
  },
  {
    key: 'fill-rate',
    job: 'analysis',
    title: { nl: 'Bezetting per editie', en: 'Fill rate per edition' },
    description: {
      nl: 'Plaatsen, minimum en wat er bezet is, van edities die nog niet zijn afgerond.',
      en: 'Seats, minimum and what is taken, of editions that are not completed.',
    },
    query: `query FillRate {
  editions(
    filter: { status: { notIn: [COMPLETED, CANCELLED] }, programme: { status: { eq: PUBLISHED } } }
    orderBy: [{ field: STARTS_ON, direction: ASC }]
    first: 200
  ) {
    totalCount
    nodes {
      label
      status
      registration
      startsOn { value }
      minParticipants
      capacity
      seatsTaken
      seatsInIntake
      seatsLeft
    }
  }
}
`,
    variables: () => ({}),
  },
  {
    key: 'who-teaches',
    job: 'analysis',
    title: { nl: 'Wie doceert waar', en: 'Who teaches where' },
    description: {
      nl: 'Sprekers met hun functies, en de modules, sessies en bijeenkomsten waarin zij optreden.',
      en: 'Speakers with their positions, and the modules, sessions and meetings they appear in.',
    },
    query: `query WhoTeachesWhere {
  speakers(orderBy: [{ field: SORT_NAME }], first: 200) {
    totalCount
    nodes {
      name
      headline
      person {
        affiliations { position organisationName organisation { name } }
      }
      modules { title programme { title } }
      sessions { label edition { label } }
      agendaItems { title meeting { title } }
    }
  }
}
`,
    variables: () => ({}),
  },
  {
    key: 'without-upcoming',
    job: 'content',
    title: { nl: 'Online zonder nieuwe editie', en: 'Online without a new edition' },
    description: {
      nl: 'Gepubliceerde programma’s waarvan geen editie meer komt, met hun laatste edities.',
      en: 'Published programmes of which no edition is to come, with their last editions.',
    },
    query: `query WithoutUpcomingEdition($today: Date!, $locale: Locale!) {
  programmes(
    filter: { status: { eq: PUBLISHED }, editions: { none: { startsOn: { gte: $today } } } }
    orderBy: [{ field: TITLE }]
    first: 100
  ) {
    totalCount
    nodes {
      title
      provider { name }
      updatedAt
      editions { label status startsOn { label(locale: $locale) } }
    }
  }
}
`,
    variables: locale => ({ today: today(), locale: language(locale) }),
  },
  {
    key: 'incomplete',
    job: 'content',
    title: { nl: 'Wat ontbreekt er nog', en: 'What is still missing' },
    description: {
      nl: 'Programma’s van minst naar meest compleet, met wat er mist en of het publiceren tegenhoudt.',
      en: 'Programmes from least to most complete, with what is missing and whether it blocks publishing.',
    },
    query: `query StillMissing($locale: Locale!) {
  programmes(
    filter: { status: { ne: ARCHIVED } }
    orderBy: [{ field: COMPLETENESS_SCORE, direction: ASC }]
    first: 100
  ) {
    totalCount
    nodes {
      title
      status
      completeness {
        score
        missing { field severity message(locale: $locale) }
      }
    }
  }
}
`,
    variables: locale => ({ locale: language(locale) }),
  },
  {
    key: 'alumni-meetings',
    job: 'alumni',
    title: { nl: 'Bereik van alumnibijeenkomsten', en: 'Reach of alumni meetings' },
    description: {
      nl: 'Elke bijeenkomst met agenda, uitgenodigde en aanwezige jaargangen en de aantallen.',
      en: 'Every meeting with its agenda, the cohorts invited and present, and the counts.',
    },
    query: `query AlumniMeetings($locale: Locale!) {
  alumniMeetings(orderBy: [{ field: DATE, direction: DESC }], first: 100) {
    totalCount
    nodes {
      title
      theme
      date { value label(locale: $locale) }
      location { name city }
      attendanceCount
      counts { invited accepted declined waitlisted attended noShow }
      cohorts { label }
      representedCohorts { label }
      agenda { position kind title speakers { role roleLabel speaker { name } } }
    }
  }
}
`,
    variables: locale => ({ locale: language(locale) }),
  },
  {
    key: 'assignments',
    job: 'analysis',
    title: { nl: 'Opdrachten en hun adviseurs', en: 'Assignments and their consultants' },
    description: {
      nl: 'Wie werkte voor wie, in welke periode, en welk programma eruit voortkwam.',
      en: 'Who worked for whom, in which period, and which programme came of it.',
    },
    query: `query Assignments($locale: Locale!) {
  assignments(first: 100) {
    totalCount
    nodes {
      title
      provider { name }
      clients { name }
      clientGroup { name count region }
      period { from { label(locale: $locale) } until { label(locale: $locale) } }
      consultants { role consultant { name } }
      programme { title }
    }
  }
}
`,
    variables: locale => ({ locale: language(locale) }),
  },
]
