import { addDays, today } from '@aanbod/shared/core/calendar.ts'
import { momentsOf } from '@aanbod/shared/core/relative-date.ts'
import { describe, expect, test } from 'vitest'
import { startApi } from '../kit/api.ts'

const api = await startApi()
const admin = await api.caller('admin')
const one = async <T = Record<string, unknown>>(
  type: string,
  id: string,
  selection: string,
  headers: Record<string, string> = {},
) => {
  const { data, errors } = await admin.run<{ row: T }>(
    `query ($id: ID!) { row: ${type}(id: $id) { ${selection} } }`,
    { id },
    headers,
  )
  expect(errors).toBeUndefined()
  return data?.row
}

describe('a date that is known in part', () => {
  test.each([
    ['2026-10-26', '2026-10-26', '2026-10-26', '26 okt 2026', '26 Oct 2026'],
    ['2016-02', '2016-02-01', '2016-02-29', 'feb 2016', 'Feb 2016'],
    ['2016', '2016-01-01', '2016-12-31', '2016', '2016'],
    ['XXXX-02-12', null, null, '12 feb, jaar onbekend', '12 Feb, year unknown'],
    ['XXXX-03', null, null, 'in maart, jaar onbekend', 'in March, year unknown'],
  ])('%s says what it means, in Dutch and in English', async (value, earliest, latest, nl, en) => {
    const { id } = await api.add.edition({ startsOn: value })
    const selection = 'startsOn { value earliest latest label nl: label(locale: NL) en: label(locale: EN) }'
    expect(await one('edition', id, selection, { 'accept-language': 'nl-NL' })).toEqual({
      startsOn: { value, earliest, latest, label: nl, nl, en },
    })
    expect(await one('edition', id, selection, { 'accept-language': 'en' })).toMatchObject({ startsOn: { label: en } })
  })
})

describe('an edition', () => {
  test('counts the seats that are taken, and lets the next one wait when it is full', async () => {
    const edition = await api.add.edition({ capacity: 2 })
    const enrol = (status: string) => api.add.enrolment({ editionId: edition.id, status })
    const seats = () => one('edition', edition.id, 'seatsTaken seatsLeft seatsInIntake')
    expect(await seats()).toEqual({ seatsTaken: 0, seatsLeft: 2, seatsInIntake: 0 })
    await enrol('APPLIED')
    const first = await enrol('CONFIRMED')
    await enrol('COMPLETED')
    expect(await seats()).toEqual({ seatsTaken: 2, seatsLeft: 0, seatsInIntake: 1 })
    const late = await enrol('CONFIRMED')
    expect(late.status).toBe('WAITLISTED')
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteEnrolment(id: $id, version: $version) { id } }', {
      ...first,
    })
    expect(await seats()).toEqual({ seatsTaken: 1, seatsLeft: 1, seatsInIntake: 1 })
    const update =
      'mutation ($id: ID!, $version: Int!, $input: EnrolmentPatch!) { updateEnrolment(id: $id, version: $version, input: $input) { status } }'
    expect(await admin.ask(update, { ...late, input: { status: 'CONFIRMED' } })).toEqual({
      updateEnrolment: { status: 'CONFIRMED' },
    })
    expect(await admin.ask('mutation ($id: ID!) { restoreEnrolment(id: $id) { status } }', { id: first.id })).toEqual({
      restoreEnrolment: { status: 'WAITLISTED' },
    })
    expect(await seats()).toEqual({ seatsTaken: 2, seatsLeft: 0, seatsInIntake: 1 })
  })

  test('gives the last seat to one of two who are confirmed at once', async () => {
    const edition = await api.add.edition({ capacity: 1 })
    const persons = await Promise.all(Array.from({ length: 4 }, () => api.add.person()))
    const made = await Promise.all(
      persons.map(person => api.add.enrolment({ editionId: edition.id, personId: person.id, status: 'CONFIRMED' })),
    )
    expect(made.map(({ status }) => status).toSorted()).toEqual(['CONFIRMED', 'WAITLISTED', 'WAITLISTED', 'WAITLISTED'])
  })

  test('costs from the base and what everybody pays, and nothing is made of what is not known', async () => {
    const price = (amountCents: number | null, rest = {}) => ({
      amountCents,
      vat: 'EXEMPT',
      per: 'PARTICIPANT',
      ...rest,
    })
    const line = (kind: string, mandatory: boolean, amount: number | null) => ({
      label: kind,
      kind,
      mandatory,
      price: amount === null ? null : price(amount),
    })
    const total = async (values: object) =>
      (
        await one<{ totalFrom: unknown }>(
          'edition',
          (await api.add.edition({ ...values })).id,
          'totalFrom { amountCents currency vat per includes }',
        )
      )?.totalFrom
    expect(
      await total({
        price: price(100_000, { includes: ['Lunch'] }),
        priceLines: [
          line('COMPONENT', true, 25_000),
          line('OPTION', false, 9_900),
          line('COMPONENT', false, 1),
          line('DISCOUNT', true, 5),
        ],
      }),
    ).toEqual({ amountCents: 125_000, currency: 'EUR', vat: 'EXEMPT', per: 'PARTICIPANT', includes: ['Lunch'] })
    expect(await total({ price: price(100_000) })).toMatchObject({ amountCents: 100_000 })
    expect(await total({ price: price(100_000), priceLines: [line('COMPONENT', true, null)] })).toBeNull()
    expect(await total({ price: price(null) })).toBeNull()
    expect(await total({})).toBeNull()
    expect(await total({ price: price(0) })).toMatchObject({ amountCents: 0 })
  })
})

describe('the filling of an edition', () => {
  const facts = 'fillRate registrationOpenedAt fullAt leadTimeDays'
  interface Facts {
    fillRate: number | null
    registrationOpenedAt: string | null
    fullAt: string | null
    leadTimeDays: number | null
  }
  const update =
    'mutation ($id: ID!, $version: Int!, $input: EditionPatch!) { row: updateEdition(id: $id, version: $version, input: $input) { version registrationOpenedAt } }'
  const change = async (id: string, input: Record<string, unknown>) => {
    const read = await one<{ version: number }>('edition', id, 'version')
    return (
      await admin.ask<{ row: { registrationOpenedAt: string | null } }>(update, { id, version: read?.version, input })
    ).row
  }

  test('is known when the capacity is, from none to all, and is full when the last seat was applied for', async () => {
    const unknown = await api.add.edition()
    expect(await one('edition', unknown.id, facts)).toEqual({
      fillRate: null,
      registrationOpenedAt: null,
      fullAt: null,
      leadTimeDays: null,
    })
    const { id } = await api.add.edition({ capacity: 2 })
    const apply = (appliedAt: string | null, status = 'CONFIRMED') =>
      api.add.enrolment({ editionId: id, appliedAt, status })
    expect(await one<Facts>('edition', id, facts)).toMatchObject({ fillRate: 0, fullAt: null })
    await apply('2100-05-01T10:00:00Z')
    await apply('2100-01-01T10:00:00Z', 'APPLIED')
    expect(await one<Facts>('edition', id, facts)).toMatchObject({ fillRate: 0.5, fullAt: null, leadTimeDays: null })
    await apply('2100-04-01T10:00:00Z', 'COMPLETED')
    expect(await one<Facts>('edition', id, facts)).toMatchObject({
      fillRate: 1,
      fullAt: '2100-05-01T10:00:00+00:00',
      leadTimeDays: null,
    })
    await change(id, { capacity: 1 })
    expect(await one<Facts>('edition', id, facts)).toMatchObject({ fillRate: 1, fullAt: '2100-04-01T10:00:00+00:00' })
  })

  test('counts its days from the first time registration was open', async () => {
    const { id } = await api.add.edition({ capacity: 1, registration: 'NOT_OPEN' })
    expect(await change(id, { durationText: 'kort' })).toMatchObject({ registrationOpenedAt: null })
    const { registrationOpenedAt } = await change(id, { registration: 'OPEN' })
    expect(registrationOpenedAt).not.toBeNull()
    await change(id, { registration: 'CLOSED' })
    expect(await change(id, { registration: 'OPEN' })).toEqual({ version: 5, registrationOpenedAt })
    await api.add.enrolment({ editionId: id, status: 'CONFIRMED', appliedAt: '2000-01-01T00:00:00Z' })
    expect(await one<Facts>('edition', id, facts)).toMatchObject({ leadTimeDays: 0 })
    const later = await api.add.edition({ capacity: 1, registration: 'OPEN' })
    const opened = (await one<Facts>('edition', later.id, facts))?.registrationOpenedAt ?? ''
    const appliedAt = momentsOf(addDays(today(opened), 30)).first
    await api.add.enrolment({ editionId: later.id, status: 'CONFIRMED', appliedAt })
    expect(await one<Facts>('edition', later.id, facts)).toMatchObject({ leadTimeDays: 30 })
  })

  test('filters, orders and measures', async () => {
    const programme = await api.add.programme()
    const ids: string[] = []
    for (const taken of [1, 0, 2]) {
      const { id } = await api.add.edition({ programmeId: programme.id, capacity: 2, registration: 'OPEN' })
      for (let number = 0; number < taken; number++) await api.add.enrolment({ editionId: id, status: 'CONFIRMED' })
      ids.push(id)
    }
    const of = `filter: { programmeId: { eq: "${programme.id}" }`
    const { ordered, half, rows } = await admin.ask<{
      ordered: { nodes: { id: string }[] }
      half: { totalCount: number }
      rows: unknown
    }>(`{
      ordered: editions(${of} }, orderBy: [{ field: FILL_RATE, direction: DESC }]) { nodes { id } }
      half: editions(${of}, fillRate: { gte: 0.5 }, registrationOpenedAt: { gte: "TODAY-1d" }, leadTimeDays: { isNull: true } }) { totalCount }
      rows: editionAggregate(${of} }) { avg { fillRate leadTimeDays } countDistinct { fullAt } }
    }`)
    expect(ordered.nodes.map(({ id }) => ids.indexOf(id))).toEqual([2, 0, 1])
    expect(half.totalCount).toBe(1)
    expect(rows).toEqual([{ avg: { fillRate: 0.5, leadTimeDays: 0 }, countDistinct: { fullAt: 1 } }])
  })
})

describe('a programme', () => {
  test('is stale exactly when its completeness says that time has overtaken it', async () => {
    const fresh = await api.add.programme()
    await api.add.edition({ programmeId: fresh.id, startsOn: '2999', price: { amountCents: 1, vat: 'EXEMPT' } })
    const withoutVat = await api.add.programme()
    await api.add.edition({ programmeId: withoutVat.id, startsOn: '2999', price: { amountCents: 1, vat: 'UNKNOWN' } })
    const over = await api.add.programme()
    await api.add.edition({ programmeId: over.id, startsOn: '2001', status: 'COMPLETED' })
    const stillOpen = await api.add.programme()
    await api.add.edition({ programmeId: stillOpen.id, startsOn: '2999' })
    await api.add.edition({ programmeId: stillOpen.id, startsOn: '2001', registration: 'OPEN' })
    const none = await api.add.programme()
    const { programmes } = await admin.ask<{
      programmes: {
        nodes: {
          id: string
          isStale: boolean
          hasUpcomingEdition: boolean
          completeness: { missing: { field: string }[] }
          nextEdition: { id: string } | null
        }[]
      }
    }>(
      '{ programmes(first: 500) { nodes { id isStale hasUpcomingEdition nextEdition { id } completeness { missing { field } } } } }',
    )
    const dated = ['upcomingEdition', 'lastEditionEnded', 'priceVat', 'registrationDate']
    for (const { isStale, hasUpcomingEdition, nextEdition, completeness } of programmes.nodes) {
      expect(isStale).toBe(completeness.missing.some(({ field }) => dated.includes(field)))
      expect(hasUpcomingEdition).toBe(nextEdition !== null)
    }
    const stale = new Map(programmes.nodes.map(({ id, isStale }) => [id, isStale]))
    expect([fresh, withoutVat, over, stillOpen, none].map(({ id }) => stale.get(id))).toEqual([
      false,
      true,
      true,
      true,
      true,
    ])
    const { count, grouped } = await admin.ask<{
      count: { totalCount: number }
      grouped: { group: { isStale: boolean }; count: number }[]
    }>(
      '{ count: programmes(filter: { isStale: { eq: true }, hasUpcomingEdition: { eq: true } }) { totalCount } grouped: programmeAggregate(groupBy: [{ field: IS_STALE }], orderBy: [{ group: 1, direction: DESC }]) { group { isStale } count } }',
    )
    expect(count.totalCount).toBe(
      programmes.nodes.filter(({ isStale, hasUpcomingEdition }) => isStale && hasUpcomingEdition).length,
    )
    expect(grouped[0]).toEqual({
      group: { isStale: true },
      count: programmes.nodes.filter(({ isStale }) => isStale).length,
    })
  })

  test('names the edition that starts next', async () => {
    const { id } = await api.add.programme()
    const next = async () =>
      (await one<{ nextEdition: { number: number } | null }>('programme', id, 'nextEdition { number }'))?.nextEdition
        ?.number
    expect(await next()).toBeUndefined()
    await api.add.edition({ programmeId: id, number: 1, startsOn: '2001-01-01' })
    expect(await next()).toBeUndefined()
    await api.add.edition({ programmeId: id, number: 2, startsOn: 'XXXX-03' })
    expect(await next()).toBe(2)
    await api.add.edition({ programmeId: id, number: 3, startsOn: '2999' })
    await api.add.edition({ programmeId: id, number: 4, startsOn: '2999-06', status: 'CONFIRMED' })
    await api.add.edition({ programmeId: id, number: 5, startsOn: '2998', status: 'CANCELLED' })
    expect(await next()).toBe(3)
  })

  test('says what it lacks, in both languages, and is complete when nothing is left', async () => {
    const { id } = await api.add.programme()
    const selection =
      'completenessScore completeness { score missing { field severity nl: message(locale: NL) en: message(locale: EN) } }'
    interface Answer {
      completenessScore: number
      completeness: { score: number; missing: { field: string; severity: string; nl: string; en: string }[] }
    }
    const before = await one<Answer>('programme', id, selection)
    expect(
      before?.completeness.missing.filter(({ severity }) => severity === 'REQUIRED').map(({ field }) => field),
    ).toEqual(['summary', 'provider', 'audience', 'modules', 'contactPoints'])
    expect(before?.completenessScore).toBe(before?.completeness.score)
    for (const { nl, en } of before?.completeness.missing ?? []) expect(nl).not.toBe(en)
    const published = await api.add.publishedProgramme({ outcomes: ['Beter besturen'], admission: 'Voor wie wil' })
    const speaker = await api.add.speaker()
    await api.add.module({ programmeId: published.id, speakers: [{ speakerId: speaker.id }] })
    await api.add.edition({ programmeId: published.id, startsOn: '2999', price: { amountCents: 1, vat: 'EXEMPT' } })
    expect(await one('programme', published.id, selection)).toEqual({
      completenessScore: 100,
      completeness: { score: 100, missing: [] },
    })
    const late = await api.add.edition({
      programmeId: published.id,
      startsOn: '2001',
      registration: 'OPEN',
      status: 'COMPLETED',
    })
    expect((await one<Answer>('programme', published.id, selection))?.completeness.missing).toMatchObject([
      { field: 'registrationDate', severity: 'ADVISED' },
    ])
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteEdition(id: $id, version: $version) { id } }', {
      ...late,
    })
    expect((await one<Answer>('programme', published.id, selection))?.completenessScore).toBe(100)
  })
})

describe('a person', () => {
  test.each([
    [
      { givenName: 'Tom', infix: 'de', familyName: 'Bruijn', titlePrefix: 'prof. dr.' },
      'Tom de Bruijn',
      'Bruijn, Tom de',
    ],
    [{ familyName: 'Prins' }, 'Prins', 'Prins'],
    [{ infix: 'van der', familyName: 'Steen' }, 'van der Steen', 'Steen, van der'],
    [{ givenName: 'Anna', familyName: 'Smit', titleSuffix: 'MSc' }, 'Anna Smit', 'Smit, Anna'],
  ])('%j is called %j, and sorted as %j', async (values, fullName, sortName) => {
    const { id } = await api.add.person(values)
    expect(await one('person', id, 'fullName sortName')).toEqual({ fullName, sortName })
    const speaker = await api.add.speaker({ personId: id })
    expect(await one('speaker', speaker.id, 'name sortName person { speaker { id } }')).toEqual({
      name: fullName,
      sortName,
      person: { speaker: { id: speaker.id } },
    })
  })

  test('has one number in two notations', async () => {
    await api.add.person({ familyName: 'Eerste', phone: '070 - 302 49 10' })
    await api.add.person({ familyName: 'Tweede', phone: '+31 (0)70 3024910' })
    expect(
      await admin.ask(
        '{ persons(filter: { phoneE164: { eq: "+31703024910" } }, orderBy: [{ field: FAMILY_NAME }]) { nodes { phone } } }',
      ),
    ).toEqual({ persons: { nodes: [{ phone: '070 - 302 49 10' }, { phone: '+31 (0)70 3024910' }] } })
  })

  test('who completed an edition is an alumnus', async () => {
    const [person, other] = [await api.add.person({ familyName: 'Oud-deelnemer' }), await api.add.person()]
    await api.add.enrolment({ personId: person.id, status: 'COMPLETED' })
    await api.add.enrolment({ personId: other.id, status: 'CONFIRMED' })
    expect(await admin.ask('{ alumni { nodes { familyName } totalCount } }')).toMatchObject({
      alumni: { nodes: expect.arrayContaining([{ familyName: 'Oud-deelnemer' }]) },
    })
    expect(
      await admin.ask('query ($id: ID!) { alumni(filter: { id: { eq: $id } }) { totalCount } }', { id: other.id }),
    ).toEqual({ alumni: { totalCount: 0 } })
  })
})

describe('a session', () => {
  test.each([
    [
      'in winter',
      { date: '2026-03-28', startTime: '09:30', endTime: '17:00' },
      '2026-03-28T08:30:00',
      '2026-03-28T16:00:00',
    ],
    [
      'the day after, in summer',
      { date: '2026-03-29', startTime: '09:30', endTime: '17:00' },
      '2026-03-29T07:30:00',
      '2026-03-29T15:00:00',
    ],
    [
      'through the night in which the clock goes back',
      { date: '2026-10-24', startTime: '20:00', endTime: '09:00', overnight: true },
      '2026-10-24T18:00:00',
      '2026-10-25T08:00:00',
    ],
    [
      'over three days',
      { date: '2026-05-18', startTime: '10:00', endDate: '2026-05-20', endTime: '12:00' },
      '2026-05-18T08:00:00',
      '2026-05-20T10:00:00',
    ],
  ])('%s starts and ends at the moments that the clocks there show', async (_when, values, startsAt, endsAt) => {
    const { id } = await api.add.session(values)
    const session = await one<{ startsAt: string; endsAt: string }>('session', id, 'startsAt endsAt')
    expect(
      [session?.startsAt, session?.endsAt].map(moment => new Date(String(moment)).toISOString().slice(0, 19)),
    ).toEqual([startsAt, endsAt])
  })

  test('follows the clock of its location', async () => {
    const location = await api.add.location({ timeZone: 'America/New_York' })
    const { id } = await api.add.session({ date: '2026-07-01', startTime: '09:00', locationId: location.id })
    expect(new Date(String((await one('session', id, 'startsAt'))?.['startsAt'])).toISOString()).toBe(
      '2026-07-01T13:00:00.000Z',
    )
  })

  test.each([{ date: '2026-05', startTime: '10:00' }, { date: '2026-05-18' }, { startTime: '10:00' }])(
    'with only %j has no moment yet',
    async values => {
      const { id } = await api.add.session(values)
      expect(await one('session', id, 'startsAt conflicts { kind }')).toEqual({ startsAt: null, conflicts: [] })
    },
  )

  interface Conflict {
    kind: string
    date: string
    subject: string | null
    with: string | null
    sessionId: string | null
    meetingId: string | null
    nl: string
    en: string
  }
  const conflicts = async (id: string) =>
    (
      await one<{ conflicts: Conflict[] }>(
        'session',
        id,
        'conflicts { kind date subject with sessionId meetingId nl: message(locale: NL) en: message(locale: EN) }',
      )
    )?.conflicts ?? []

  test('conflicts with another one of the same speaker, in any edition, at the same time only', async () => {
    const speaker = await api.add.speaker({
      personId: (await api.add.person({ givenName: 'Iris', familyName: 'Pauw' })).id,
    })
    const at = (startTime: string, endTime: string, rest = {}) =>
      api.add.session({
        title: `Om ${startTime}`,
        date: '2026-09-09',
        startTime,
        endTime,
        speakers: [{ speakerId: speaker.id }],
        ...rest,
      })
    const first = await at('09:00', '12:00')
    await at('12:00', '13:00')
    await at('09:00', '12:00', { date: '2026-09-10' })
    expect(await conflicts(first.id)).toEqual([])
    const second = await at('11:30', '12:00', { editionId: (await api.add.edition({ label: 'Najaar' })).id })
    expect(await conflicts(first.id)).toMatchObject([
      {
        kind: 'SPEAKER',
        date: '2026-09-09',
        subject: 'Iris Pauw',
        with: 'Najaar',
        sessionId: second.id,
        meetingId: null,
        nl: 'Iris Pauw is op 9 sep 2026 ook bij Najaar.',
        en: 'Iris Pauw is also at Najaar on 9 Sep 2026.',
      },
    ])
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteSession(id: $id, version: $version) { id } }', {
      ...second,
    })
    expect(await conflicts(first.id)).toEqual([])
    const meeting = await api.add.alumniMeeting({
      title: 'Reünie',
      date: '2026-09-09',
      agenda: [{ title: 'Lezing', startTime: '10:00', endTime: '11:00', speakers: [{ speakerId: speaker.id }] }],
    })
    expect(await conflicts(first.id)).toMatchObject([{ kind: 'SPEAKER', meetingId: meeting.id, sessionId: null }])
  })

  test('of several days conflicts on the day of the other one, which in its own edition goes by its title', async () => {
    const { id: locationId } = await api.add.location({ rooms: ['Torenkamer'] })
    const { id: editionId } = await api.add.edition()
    const at = (values: object) => api.add.session({ editionId, locationId, room: 'Torenkamer', ...values })
    const long = await at({ title: 'Tweedaagse', date: '2026-05-18', endDate: '2026-05-19' })
    const short = await at({ title: 'Middag', date: '2026-05-19', startTime: '14:00', endTime: '18:00' })
    expect(await conflicts(long.id)).toMatchObject([{ kind: 'ROOM', date: '2026-05-19', with: 'Middag' }])
    expect(await conflicts(short.id)).toMatchObject([{ kind: 'ROOM', date: '2026-05-19', with: 'Tweedaagse' }])
  })

  test('conflicts with another one in the same room', async () => {
    const location = await api.add.location({ rooms: ['Aula'] })
    const at = (room: string, startTime: string, endTime: string) =>
      api.add.session({ date: '2026-09-16', startTime, endTime, locationId: location.id, room })
    const first = await at('Aula', '09:00', '12:00')
    await at('Kapel', '09:00', '12:00')
    expect(await conflicts(first.id)).toEqual([])
    const second = await at('aula', '10:00', '11:00')
    expect(await conflicts(first.id)).toMatchObject([{ kind: 'ROOM', subject: 'Aula', sessionId: second.id }])
  })

  test('that goes on through the night is taken at night too', async () => {
    const speaker = await api.add.speaker()
    const night = await api.add.session({
      date: '2026-09-22',
      startTime: '16:00',
      endTime: '12:00',
      overnight: true,
      speakers: [{ speakerId: speaker.id }],
    })
    const morning = await api.add.session({
      date: '2026-09-23',
      startTime: '09:00',
      endTime: '10:00',
      speakers: [{ speakerId: speaker.id }],
    })
    expect(await conflicts(morning.id)).toMatchObject([{ kind: 'SPEAKER', sessionId: night.id }])
  })

  test.each([
    ['2026-04-27', 'KINGS_DAY', 'Koningsdag'],
    ['2025-04-26', 'KINGS_DAY', 'Koningsdag'],
    ['2026-04-06', 'EASTER_MONDAY', 'tweede paasdag'],
    ['2026-05-14', 'ASCENSION_DAY', 'Hemelvaartsdag'],
    ['2026-12-26', 'BOXING_DAY', 'tweede kerstdag'],
  ])('on %s falls on a public holiday: %s', async (date, subject, name) => {
    const { id } = await api.add.session({ date })
    const found = await conflicts(id)
    expect(found).toMatchObject([{ kind: 'HOLIDAY', date, subject }])
    expect(found[0]?.nl.toLowerCase()).toContain(name.toLowerCase())
  })

  test('on 27 April 2025, a Sunday, falls on no holiday', async () => {
    expect(await conflicts((await api.add.session({ date: '2025-04-27' })).id)).toEqual([])
  })
})

describe('a search', () => {
  const find = async (many: string, text: string, by = 'id') =>
    (
      await admin.ask<{ rows: { nodes: Record<string, string>[] } }>(
        `query ($text: String!) { rows: ${many}(search: $text) { nodes { ${by} } } }`,
        { text },
      )
    ).rows.nodes.map(node => node[by])

  test.each([
    ['another form of the word', 'burgemeester'],
    ['accents left out', 'reunie'],
    ['accents written', 'réünie'],
    ['capitals', 'REÜNIE'],
    ['half a word', 'burgem'],
    ['a typo in the title', 'burgemeestres'],
    ['two words in another order', 'burgemeester leergang'],
  ])('finds with %s', async (_what, text) => {
    const { id } = await api.add.programme({ title: 'Leergang Reünie Burgemeesters' })
    expect(await find('programmes', text)).toContain(id)
  })

  test('finds a programme by its modules and its provider, not by a module in the trash', async () => {
    const provider = await api.add.provider({ name: 'Kaapstander' })
    const programme = await api.add.programme({ providerId: provider.id })
    const module = await api.add.module({ programmeId: programme.id, title: 'Onderhandelingsspel' })
    expect(await find('programmes', 'onderhandelingsspelen')).toEqual([programme.id])
    expect(await find('programmes', 'kaapstander')).toEqual([programme.id])
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteModule(id: $id, version: $version) { id } }', {
      ...module,
    })
    expect(await find('programmes', 'onderhandelingsspelen')).toEqual([])
  })

  test('finds nothing for what is nowhere, and everything for nothing', async () => {
    expect(await find('programmes', 'xyzzyqwrt')).toEqual([])
    expect((await find('programmes', '   ')).length).toBeGreaterThan(0)
  })

  test('puts the best match first, unless an order is asked', async () => {
    await api.add.partner({ name: 'Zeemansgilde', description: 'Iets' })
    await api.add.partner({ name: 'Abt', description: 'Over het zeemansgilde.' })
    expect(await find('partners', 'zeemansgilde', 'name')).toEqual(['Zeemansgilde', 'Abt'])
    expect(
      await admin.ask('{ partners(search: "zeemansgilde", orderBy: [{ field: NAME }]) { nodes { name } } }'),
    ).toEqual({ partners: { nodes: [{ name: 'Abt' }, { name: 'Zeemansgilde' }] } })
  })

  test('over everything finds each kind, only those asked for, and none in the trash', async () => {
    const person = await api.add.person({ givenName: 'Quirine', familyName: 'Zandloper' })
    const speaker = await api.add.speaker({ personId: person.id })
    const topic = await api.add.topic({ name: 'Zandloper' })
    const search = async (rest = '') =>
      (
        await admin.ask<{ search: { type: string; id: string; label: string }[] }>(
          `{ search(text: "zandlop" ${rest}) { type id label detail score } }`,
        )
      ).search
    expect((await search()).map(({ type, id }) => `${type} ${id}`).toSorted()).toEqual(
      [`Person ${person.id}`, `Speaker ${speaker.id}`, `Topic ${topic.id}`].toSorted(),
    )
    expect((await search(', types: [Topic]')).map(({ label }) => label)).toEqual(['Zandloper'])
    expect(await search(', first: 1')).toHaveLength(1)
    await admin.ask('mutation ($id: ID!, $version: Int!) { deleteTopic(id: $id, version: $version) { id } }', {
      ...topic,
    })
    expect((await search()).map(({ type }) => type).toSorted()).toEqual(['Person', 'Speaker'])
    expect(await api.as('analyst').ask('{ search(text: "vrager") { type } }')).toEqual({ search: [] })
  })
})
