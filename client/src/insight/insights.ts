import type { ChartSpec } from '@aanbod/shared/insight/chart-spec.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import type { Permission } from '@aanbod/shared/core/permissions.ts'
import type { ColumnKind, ResultRow } from '@aanbod/shared/result-table/result-table.ts'
import type { ResultView } from '@aanbod/shared/saved-query/result-view.ts'
import { filterOf, type InsightFilters } from './filters.ts'
import {
  completenessFinding,
  enquiriesFinding,
  fillFinding,
  kindsFinding,
  leadFinding,
  offersFinding,
  pricesFinding,
  reachFinding,
  seatsFinding,
  speakersFinding,
  upcomingFinding,
} from './findings.ts'
import { insightWords } from './insight.locale.ts'

export type InsightKey = keyof (typeof insightWords)['nl']['insights']
type Header = keyof (typeof insightWords)['nl']['headers']

/** What a column of the answer holds: what the schema would say, without having to load it. */
interface InsightColumn {
  path: string
  header: Header
  kind: ColumnKind
  enumName?: string
}

/** A question with its chart and what it found. Its words stand under the same key in the locale file. */
export interface Insight {
  key: InsightKey
  permission: Permission
  query: string
  variables: (filters: InsightFilters) => Record<string, unknown>
  /** The filters that mean something here; of the others the insight says that they do not count. */
  narrowedBy: readonly (keyof InsightFilters)[]
  chart: ChartSpec
  columns: readonly InsightColumn[]
  expand?: readonly string[]
  /** Where the chart needs rows of another make, the columns of the figures: lists stay lists. */
  figures?: readonly InsightColumn[]
  /** What is counted are people: who only analyses gets rounded numbers. */
  isOfPeople?: boolean
  /** Which records are drawn when there are more than the question asks for. */
  part?: keyof (typeof insightWords)['nl']['parts']
  /** The finding as a sentence; null when there is nothing to find. `total` is how many records there are in all. */
  finding: (rows: readonly ResultRow[], locale: Locale, today: string, total: number | null) => string | null
}

/** The insights, in the order they stand. What is asked of all of them narrows down by variables, so that a link says what it shows. */
export const insights: readonly Insight[] = [
  {
    key: 'offers',
    permission: 'programme:read',
    query: `query OffersPerProvider($filter: ProgrammeFilter) {
  programmeAggregate(
    filter: $filter
    groupBy: [{ field: PROVIDER }, { field: STATUS }]
    orderBy: [{ measure: COUNT, direction: DESC }]
  ) {
    group { provider { label } status }
    count
  }
}
`,
    variables: filters => ({ filter: filterOf.programme(filters) }),
    narrowedBy: ['provider', 'kind'],
    chart: {
      kind: 'bar',
      x: 'group.provider.label',
      y: ['count'],
      series: 'group.status',
      seriesOrder: ['PUBLISHED', 'IN_REVIEW', 'DRAFT', 'ARCHIVED', 'SCHEDULED'],
      stacked: true,
      horizontal: true,
      sorted: true,
    },
    columns: [
      { path: 'group.provider.label', header: 'provider', kind: 'text' },
      { path: 'group.status', header: 'status', kind: 'enum', enumName: 'PublicationStatus' },
      { path: 'count', header: 'programmes', kind: 'number' },
    ],
    finding: offersFinding,
  },
  {
    key: 'seats',
    permission: 'edition:read',
    query: `query SeatsOfComingEditions($filter: EditionFilter!) {
  editions(
    filter: { startsOn: { gte: "TODAY" }, status: { notIn: [COMPLETED, CANCELLED] }, and: [$filter] }
    orderBy: [{ field: STARTS_ON, direction: ASC }]
    first: 500
  ) {
    totalCount
    nodes { label startsOn { value } seatsTaken minParticipants capacity }
  }
}
`,
    variables: filters => ({ filter: filterOf.comingEdition(filters) }),
    narrowedBy: ['provider', 'kind'],
    chart: {
      kind: 'bar',
      x: 'label',
      y: ['seatsTaken'],
      of: 'capacity',
      mark: 'minParticipants',
      horizontal: true,
      most: 12,
    },
    columns: [
      { path: 'label', header: 'edition', kind: 'text' },
      { path: 'startsOn', header: 'startsOn', kind: 'date' },
      { path: 'seatsTaken', header: 'seatsTaken', kind: 'number' },
      { path: 'minParticipants', header: 'minimum', kind: 'number' },
      { path: 'capacity', header: 'capacity', kind: 'number' },
    ],
    part: 'soonest',
    finding: seatsFinding,
  },
  {
    key: 'prices',
    permission: 'edition:read',
    query: `query PricesByKind($filter: EditionFilter!) {
  editions(
    filter: { price: { amountCents: { isNull: false }, per: { notIn: [GROUP, DAY] } }, and: [$filter] }
    orderBy: [{ field: STARTS_ON, direction: DESC }]
    first: 500
  ) {
    totalCount
    nodes {
      label
      programme { kind }
      price { amountCents vat }
    }
  }
}
`,
    variables: filters => ({ filter: filterOf.edition(filters) }),
    narrowedBy: ['provider', 'kind', 'period'],
    chart: {
      kind: 'scatter',
      x: 'price',
      y: ['programme.kind'],
      series: 'price.vat',
      seriesOrder: ['EXEMPT', 'EXCLUDED', 'INCLUDED', 'UNKNOWN'],
      logarithmic: true,
    },
    columns: [
      { path: 'label', header: 'edition', kind: 'text' },
      { path: 'programme.kind', header: 'kind', kind: 'enum', enumName: 'ProgrammeKind' },
      { path: 'price', header: 'price', kind: 'money' },
      { path: 'price.vat', header: 'vat', kind: 'enum', enumName: 'VatRegime' },
    ],
    part: 'newest',
    finding: pricesFinding,
  },
  {
    key: 'reach',
    permission: 'alumniMeeting:read',
    query: `query CohortReach($filter: AlumniMeetingFilter!) {
  alumniMeetings(
    filter: { status: { ne: CANCELLED }, and: [$filter] }
    orderBy: [{ field: DATE, direction: DESC }]
    first: 200
  ) {
    totalCount
    nodes {
      title
      date { value }
      attendanceCount
      representedCohorts(orderBy: [{ field: NUMBER }]) { number }
      cohorts(orderBy: [{ field: NUMBER }]) { number }
    }
  }
}
`,
    variables: filters => ({ filter: filterOf.meeting(filters) }),
    narrowedBy: ['provider', 'kind', 'period'],
    chart: {
      kind: 'scatter',
      x: 'date',
      y: ['representedCohorts.number', 'cohorts.number'],
      bucket: 'YEAR',
      horizontal: true,
    },
    columns: [
      { path: 'title', header: 'meeting', kind: 'text' },
      { path: 'date', header: 'date', kind: 'date' },
      { path: 'attendanceCount', header: 'attendance', kind: 'number' },
      { path: 'representedCohorts.number', header: 'present', kind: 'number' },
      { path: 'cohorts.number', header: 'invited', kind: 'number' },
    ],
    expand: ['representedCohorts', 'cohorts'],
    figures: [
      { path: 'title', header: 'meeting', kind: 'text' },
      { path: 'date', header: 'date', kind: 'date' },
      { path: 'attendanceCount', header: 'attendance', kind: 'number' },
      { path: 'representedCohorts', header: 'present', kind: 'list' },
      { path: 'cohorts', header: 'invited', kind: 'list' },
    ],
    part: 'newest',
    finding: reachFinding,
  },
  {
    key: 'enquiries',
    permission: 'enquiry:read',
    query: `query EnquiriesPerMonth($filter: EnquiryFilter!) {
  enquiryAggregate(
    filter: { status: { ne: SPAM }, and: [$filter] }
    groupBy: [{ field: CREATED_AT, bucket: MONTH }, { field: KIND }]
  ) {
    group { createdAt(bucket: MONTH) kind }
    count
    suppressed
  }
}
`,
    variables: filters => ({ filter: filterOf.enquiry(filters) }),
    narrowedBy: ['provider', 'kind', 'period'],
    chart: {
      kind: 'bar',
      x: 'group.createdAt',
      y: ['count'],
      series: 'group.kind',
      seriesOrder: ['REGISTRATION', 'BROCHURE', 'QUESTION', 'INTEREST'],
      stacked: true,
    },
    columns: [
      { path: 'group.createdAt', header: 'month', kind: 'date' },
      { path: 'group.kind', header: 'kind', kind: 'enum', enumName: 'EnquiryKind' },
      { path: 'count', header: 'enquiries', kind: 'number' },
    ],
    isOfPeople: true,
    finding: enquiriesFinding,
  },
  {
    key: 'completeness',
    permission: 'programme:read',
    query: `query ProgrammesByCompleteness($filter: ProgrammeFilter!) {
  programmeAggregate(
    filter: { status: { ne: ARCHIVED }, and: [$filter] }
    groupBy: [{ field: COMPLETENESS_SCORE }]
  ) {
    group { completenessScore }
    count
  }
}
`,
    variables: filters => ({ filter: filterOf.programme(filters) }),
    narrowedBy: ['provider', 'kind'],
    chart: { kind: 'bar', x: 'group.completenessScore', y: ['count'], step: 10 },
    columns: [
      { path: 'group.completenessScore', header: 'complete', kind: 'number' },
      { path: 'count', header: 'programmes', kind: 'number' },
    ],
    finding: completenessFinding,
  },
  {
    key: 'upcoming',
    permission: 'programme:read',
    query: `query ProgrammesWithoutUpcomingEdition($filter: ProgrammeFilter!) {
  programmeAggregate(
    filter: { status: { eq: PUBLISHED }, and: [$filter] }
    groupBy: [{ field: PROVIDER }, { field: HAS_UPCOMING_EDITION }]
    orderBy: [{ measure: COUNT, direction: DESC }]
  ) {
    group { provider { label } hasUpcomingEdition }
    count
  }
}
`,
    variables: filters => ({ filter: filterOf.programme(filters) }),
    narrowedBy: ['provider', 'kind'],
    chart: {
      kind: 'bar',
      x: 'group.provider.label',
      y: ['count'],
      series: 'group.hasUpcomingEdition',
      // What is missing stands out as the hatch, which comes third.
      seriesOrder: ['true', '', 'false'],
      stacked: true,
      horizontal: true,
      sorted: true,
    },
    columns: [
      { path: 'group.provider.label', header: 'provider', kind: 'text' },
      { path: 'group.hasUpcomingEdition', header: 'upcoming', kind: 'boolean' },
      { path: 'count', header: 'programmes', kind: 'number' },
    ],
    finding: upcomingFinding,
  },
  {
    key: 'fill',
    permission: 'edition:read',
    query: `query FillRateOverTime($filter: EditionFilter!) {
  editions(
    filter: { fillRate: { isNull: false }, status: { notIn: [PLANNED, CANCELLED] }, and: [$filter] }
    orderBy: [{ field: STARTS_ON, direction: DESC }]
    first: 500
  ) {
    totalCount
    nodes { label startsOn { value } fillRate seatsTaken capacity }
  }
}
`,
    variables: filters => ({ filter: filterOf.edition(filters) }),
    narrowedBy: ['provider', 'kind', 'period'],
    chart: { kind: 'scatter', x: 'startsOn', y: ['fillRate'] },
    columns: [
      { path: 'label', header: 'edition', kind: 'text' },
      { path: 'startsOn', header: 'startsOn', kind: 'date' },
      { path: 'fillRate', header: 'fillRate', kind: 'number' },
      { path: 'seatsTaken', header: 'seatsTaken', kind: 'number' },
      { path: 'capacity', header: 'capacity', kind: 'number' },
    ],
    part: 'newest',
    finding: fillFinding,
  },
  {
    key: 'kinds',
    permission: 'programme:read',
    query: `query OffersPerKind($filter: ProgrammeFilter!) {
  programmeAggregate(
    filter: { status: { ne: ARCHIVED }, and: [$filter] }
    groupBy: [{ field: KIND }, { field: PROVIDER }]
    orderBy: [{ measure: COUNT, direction: DESC }]
  ) {
    group { kind provider { label } }
    count
  }
}
`,
    variables: filters => ({ filter: filterOf.programme(filters) }),
    narrowedBy: ['provider', 'kind'],
    chart: {
      kind: 'bar',
      x: 'group.kind',
      y: ['count'],
      series: 'group.provider.label',
      stacked: true,
      horizontal: true,
      sorted: true,
    },
    columns: [
      { path: 'group.kind', header: 'kind', kind: 'enum', enumName: 'ProgrammeKind' },
      { path: 'group.provider.label', header: 'provider', kind: 'text' },
      { path: 'count', header: 'programmes', kind: 'number' },
    ],
    finding: kindsFinding,
  },
  {
    key: 'lead',
    permission: 'edition:read',
    query: `query LeadTimeToFull($filter: EditionFilter!) {
  editions(
    filter: { leadTimeDays: { isNull: false }, and: [$filter] }
    orderBy: [{ field: LEAD_TIME_DAYS, direction: ASC }]
    first: 500
  ) {
    totalCount
    nodes { label startsOn { value } registrationOpenedAt fullAt leadTimeDays }
  }
}
`,
    variables: filters => ({ filter: filterOf.edition(filters) }),
    narrowedBy: ['provider', 'kind', 'period'],
    chart: { kind: 'bar', x: 'label', y: ['leadTimeDays'], horizontal: true, most: 10 },
    columns: [
      { path: 'label', header: 'edition', kind: 'text' },
      { path: 'startsOn', header: 'startsOn', kind: 'date' },
      { path: 'registrationOpenedAt', header: 'openedAt', kind: 'moment' },
      { path: 'fullAt', header: 'fullAt', kind: 'moment' },
      { path: 'leadTimeDays', header: 'days', kind: 'number' },
    ],
    part: 'fastest',
    finding: leadFinding,
  },
  {
    key: 'speakers',
    permission: 'speaker:read',
    query: `query SpeakersByOffers(
  $filter: SpeakerFilter
  $modules: ModuleFilter
  $sessions: SessionFilter
  $agendaItems: AgendaItemFilter
) {
  speakers(
    filter: $filter
    orderBy: [{ field: MODULES_COUNT, direction: DESC }, { field: SESSIONS_COUNT, direction: DESC }]
    first: 100
  ) {
    totalCount
    nodes {
      name
      modulesCount(filter: $modules)
      sessionsCount(filter: $sessions)
      agendaItemsCount(filter: $agendaItems)
    }
  }
}
`,
    variables: filters => ({
      filter: filterOf.speaker(filters),
      modules: filterOf.module(filters),
      sessions: filterOf.session(filters),
      agendaItems: filterOf.agendaItem(filters),
    }),
    narrowedBy: ['provider', 'kind'],
    chart: {
      kind: 'bar',
      x: 'name',
      y: ['modulesCount', 'sessionsCount', 'agendaItemsCount'],
      stacked: true,
      horizontal: true,
      sorted: true,
      most: 10,
    },
    columns: [
      { path: 'name', header: 'speaker', kind: 'text' },
      { path: 'modulesCount', header: 'modules', kind: 'number' },
      { path: 'sessionsCount', header: 'sessions', kind: 'number' },
      { path: 'agendaItemsCount', header: 'agendaItems', kind: 'number' },
    ],
    part: 'most',
    finding: speakersFinding,
  },
]

/** How the answer of an insight is shown: what a saved query keeps as its view. */
export const viewOf = ({ chart, columns, expand }: Insight): ResultView => ({
  shape: 'chart',
  table: { columns: columns.map(({ path }) => path), ...(expand ? { expand: [...expand] } : {}) },
  chart,
})
