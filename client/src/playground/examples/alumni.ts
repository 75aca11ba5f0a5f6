import type { Example } from './example.ts'

/** Analysts read no addresses. */
const deskOfPeople = ['ADMIN', 'ALUMNI_COORDINATOR', 'CONTENT_MANAGER'] as const

/** What an alumni coordinator wants to know of meetings. */
export const alumniExamples: Example[] = [
  {
    key: 'reach',
    job: 'alumni',
    title: { nl: 'Bereik van bijeenkomsten', en: 'Reach of meetings' },
    description: {
      nl: 'Hoeveel jaargangen elke bijeenkomst uitnodigde, hoeveel er kwamen, en hoeveel mensen.',
      en: 'How many cohorts each meeting invited, how many came, and how many people.',
    },
    query: `query ReachOfMeetings {
  alumniMeetings(orderBy: [{ field: DATE, direction: DESC }], first: 100) {
    totalCount
    nodes {
      title
      date { value }
      cohortsCount
      representedCohortsCount
      counts { invited accepted attended }
      attendanceCount
    }
  }
}
`,
    view: { shape: 'table', chart: { kind: 'bar', x: 'title', y: ['cohortsCount', 'representedCohortsCount'] } },
  },
  {
    key: 'cohorts-of-meeting',
    job: 'alumni',
    title: { nl: 'Antwoorden per jaargang', en: 'Answers per cohort' },
    description: {
      nl: 'Van elke bijeenkomst: hoeveel uitnodigingen per jaargang, en wat daarop geantwoord is.',
      en: 'Of each meeting: how many invitations per cohort, and what was answered to them.',
    },
    query: `query AnswersPerCohort {
  invitationAggregate(
    groupBy: [{ field: MEETING }, { cohort: { field: LABEL } }, { field: STATUS }]
    orderBy: [{ group: 1 }, { measure: COUNT, direction: DESC }]
  ) {
    group {
      meeting { label }
      cohort { label }
      status
    }
    count
  }
}
`,
    view: {
      shape: 'table',
      chart: { kind: 'bar', x: 'group.cohort.label', y: ['count'], series: 'group.status', stacked: true },
    },
  },
  {
    key: 'not-answered',
    job: 'alumni',
    title: { nl: 'Wie heeft nog niet geantwoord', en: 'Who has not answered yet' },
    description: {
      nl: 'De mensen die meer dan een week geleden zijn uitgenodigd en nog niets lieten weten. Kies een bijeenkomst, of laat die leeg voor alle.',
      en: 'The people who were invited more than a week ago and have not replied. Choose a meeting, or leave it empty for all.',
    },
    query: `query NotAnswered($meeting: ID, $since: DateTime = "TODAY-7d") {
  invitations(
    filter: {
      status: { eq: INVITED }
      sentAt: { lt: $since }
      meeting: { id: { eq: $meeting } }
    }
    orderBy: [{ field: SENT_AT, direction: ASC }]
    first: 500
  ) {
    totalCount
    nodes {
      person { fullName email }
      cohort { label }
      meeting { title }
      sentAt
      remindedAt
    }
  }
}
`,
    roles: deskOfPeople,
    view: { shape: 'table' },
  },
  {
    key: 'attendance',
    job: 'alumni',
    title: { nl: 'Opkomst per bijeenkomst', en: 'Attendance per meeting' },
    description: {
      nl: 'Hoeveel genodigden kwamen, afzegden of wegbleven, per bijeenkomst van de laatste drie jaar.',
      en: 'How many of those invited came, declined or stayed away, per meeting of the last three years.',
    },
    query: `query Attendance($since: Date!) {
  alumniMeetings(
    filter: { date: { gte: $since, lte: "TODAY" } }
    orderBy: [{ field: DATE, direction: ASC }]
    first: 100
  ) {
    totalCount
    nodes {
      title
      date { value }
      counts { invited attended declined noShow }
    }
  }
}
`,
    variables: () => ({ since: 'START_OF_YEAR-3y' }),
    view: {
      shape: 'chart',
      chart: { kind: 'bar', x: 'title', y: ['counts.attended', 'counts.declined', 'counts.noShow'], stacked: true },
    },
  },
]
