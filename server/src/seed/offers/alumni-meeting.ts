import { type Make, makeTopics } from '../make.ts'

interface Metropool {
  programmeId: string
  nsobId: string
  pblqRoiId: string
  utrechtId: string
}

/**
 * The alumni meeting of Metropool, and what the same page tells of other offers of NSOB.
 *
 * The year of the meeting is not on the page: the news of 2019 beside it dates the copy of the page. Nor are a place,
 * times, a number of visitors and who was invited.
 */
export async function addAlumniMeeting(
  make: Make,
  { programmeId, nsobId, pblqRoiId, utrechtId }: Metropool,
): Promise<void> {
  const theHagueId = await make.partner({ name: 'Gemeente Den Haag', city: 'Den Haag' })
  const tilburgId = await make.partner({ name: 'Tilburg University' })
  const { publicAdministration } = await makeTopics(make, { publicAdministration: 'Bestuurskunde' })

  const tomDeBruijnId = await make.person({
    titlePrefix: 'drs.',
    givenName: 'Tom',
    infix: 'de',
    familyName: 'Bruijn',
    affiliations: [{ position: 'wethouder', organisationId: theHagueId, primary: true }],
  })
  const maartenSchurinkId = await make.person({
    titlePrefix: 'drs.',
    givenName: 'Maarten',
    familyName: 'Schurink',
    affiliations: [{ position: 'gemeentesecretaris', organisationId: utrechtId, primary: true }],
  })
  const paulFrissenId = await make.person({
    titlePrefix: 'prof. dr.',
    givenName: 'Paul',
    familyName: 'Frissen',
    expertiseIds: [publicAdministration],
    affiliations: [
      { position: 'hoogleraar bestuurskunde', organisationId: tilburgId, primary: true },
      { position: 'bestuursvoorzitter', organisationId: nsobId },
    ],
  })
  const speakers = [
    await make.speaker({ personId: tomDeBruijnId, headline: 'Wethouder in Den Haag' }),
    await make.speaker({ personId: maartenSchurinkId, headline: 'Gemeentesecretaris in Utrecht' }),
    await make.speaker({
      personId: paulFrissenId,
      headline: 'Hoogleraar bestuurskunde en bestuursvoorzitter',
      topicIds: [publicAdministration],
    }),
  ]
  const miekeBakkerId = await make.person({
    givenName: 'Mieke',
    familyName: 'Bakker',
    email: 'm.bakker@pblq.nl',
    phone: '020 638 7704',
    affiliations: [{ department: 'Metropool projectsecretariaat', organisationId: pblqRoiId, primary: true }],
  })

  const source = { label: 'Bron', value: 'Verslag van de alumnibijeenkomst, zonder jaar' }
  const representedCohortIds: string[] = []
  for (let number = 1; number <= 11; number++) {
    representedCohortIds.push(
      await make.edition({ programmeId, number, status: 'COMPLETED', registration: 'CLOSED', attributes: [source] }),
    )
  }
  await make.edition({ programmeId, number: 12, status: 'RUNNING', registration: 'CLOSED', attributes: [source] })
  await make.edition({
    programmeId,
    number: 13,
    registration: 'OPEN',
    startsOn: 'XXXX-03',
    registrationOrganisationId: pblqRoiId,
    contactPoints: [
      {
        purpose: 'REGISTRATION',
        personId: miekeBakkerId,
        organisationId: pblqRoiId,
        department: 'Metropool projectsecretariaat',
        email: 'm.bakker@pblq.nl',
        phone: '020 638 7704',
      },
    ],
    attributes: [source],
  })

  await make.alumniMeeting({
    title: 'Alumnibijeenkomst Metropool',
    slug: 'alumnibijeenkomst-metropool',
    theme: 'Veranderende stad, veranderende ambtenaar?',
    status: 'HELD',
    publicationStatus: 'PUBLISHED',
    date: 'XXXX-02-12',
    summary:
      'Alumni van elf jaargangen Metropool kwamen bijeen rond de vraag of een stad die verandert ook een andere ambtenaar vraagt.',
    report:
      'Centraal stond de vraag of met de stad ook de ambtenaar verandert. Drie sprekers gaven er eerst plenair hun kijk op. Daarna gingen de alumni in ‘World Café’-vorm met elkaar in gesprek, over wat een ambtenaar hoort te zijn en over hun professionaliteit.\n\nVan iedere jaargang die de opleiding had afgerond, de eerste tot en met de elfde, waren er mensen. De twaalfde was toen onderweg; voor de dertiende, met een start in maart, kon men zich nog bij PBLQ-ROI opgeven.',
    evaluation: 'Een geslaagde bijeenkomst, aldus het verslag.',
    coOrganiserNote: 'Een aantal alumni organiseerde mee; namen en aantal zijn niet vermeld.',
    programmeIds: [programmeId],
    organiserIds: [nsobId, pblqRoiId],
    representedCohortIds,
    agenda: [
      {
        kind: 'PLENARY',
        format: 'plenair',
        title: 'Plenair gedeelte',
        description: 'Drie sprekers geven hun kijk op het thema van de bijeenkomst.',
        speakers: speakers.map(speakerId => ({ speakerId, role: 'OTHER' as const, roleLabel: 'spreker' })),
      },
      {
        kind: 'WORKSHOP',
        format: 'World Café',
        title: 'World Café',
        description:
          'In workshops gaat het over de rol die een ambtenaar heeft, en kijken de alumni naar hun eigen professionaliteit.',
      },
    ],
    attributes: [
      { label: 'Soort bericht', value: 'Verslag achteraf' },
      {
        label: 'Jaar van de bijeenkomst',
        value:
          'Niet vermeld; de berichten uit 2019 op dezelfde pagina dateren de kopie van de pagina, niet de bijeenkomst.',
      },
      { label: 'Nieuwsbrief op dezelfde pagina', value: 'nr. 04, juli 2019' },
      { label: 'Onderwerp van gesprek', value: 'De rol van de ambtenaar; de eigen professionaliteit' },
    ],
  })

  // Announcements on the same page: too little is known of either to publish it.
  const { integrity, higherEducation } = await makeTopics(make, {
    integrity: 'Integriteit',
    higherEducation: 'Hoger onderwijsbeleid',
  })
  const beside = { label: 'Bron', value: 'Aankondiging naast het verslag van de alumnibijeenkomst Metropool' }
  const summerCourseId = await make.programme({
    title: 'Integriteit in het openbaar bestuur',
    slug: 'integriteit-in-het-openbaar-bestuur',
    kind: 'SUMMER_COURSE',
    kindAlias: 'summer course',
    durationDays: 2,
    durationText: 'twee dagen',
    topicIds: [integrity],
    providerId: nsobId,
    status: 'ARCHIVED',
    attributes: [beside],
  })
  await make.edition({
    programmeId: summerCourseId,
    label: 'Summer course 2019',
    registration: 'CLOSED',
    startsOn: '2019-08-29',
    endsOn: '2019-08-30',
  })
  const higherEducationId = await make.programme({
    title: 'Strategisch Hoger Onderwijsbeleid',
    slug: 'strategisch-hoger-onderwijsbeleid',
    kind: 'LEERATELIER',
    topicIds: [higherEducation],
    providerId: nsobId,
    status: 'ARCHIVED',
    attributes: [beside],
  })
  await make.edition({ programmeId: higherEducationId, number: 6, registration: 'CLOSED', startsOn: '2019-11-14' })
}
