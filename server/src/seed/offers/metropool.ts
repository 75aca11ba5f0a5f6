import { type Make, makeTopics } from '../make.ts'

/**
 * Metropool, a programme of NSOB, with its 24th edition.
 *
 * Not on the page, and so not here: per whom the price is, dates of modules, lecturers, a largest number of participants,
 * a rule for admission, the position of the person who handles registration, a postal code.
 *
 * @returns the ids that the alumni meeting of the programme builds on
 */
export async function addMetropool(make: Make) {
  const nsobId = await make.provider({
    name: 'Nederlandse School voor Openbaar Bestuur',
    abbreviation: 'NSOB',
    slug: 'nsob',
    website: 'www.nsob.nl',
    city: 'Den Haag',
    description:
      'Instituut voor onderwijs én onderzoek van hoog niveau, gevestigd in de hofstad. Naast haar opleidingen is de NSOB een denktank, met onderzoek dat de praktijk dient en wetenschappelijk is verankerd. In alles slaat zij een brug van theorie naar praktijk.',
    mission:
      'Wetenschappelijke kennis over het Nederlandse openbaar bestuur samenbrengen met ervaring uit de praktijk ervan.',
    activities: [
      'Opleidingen',
      'Leerateliers',
      'Masterclasses',
      'Publieke debatten',
      'Wetenschappelijke en professionele publicaties',
      'Denktank',
    ],
    siteLanguages: ['NL', 'EN'],
  })
  const g4Id = await make.partner({
    name: 'G4',
    slug: 'g4',
    isGroup: true,
    memberCount: 4,
    description: 'Groep van vier gemeenten; geen organisatie op zichzelf.',
  })
  const pblqRoiId = await make.partner({ name: 'PBLQ-ROI', slug: 'pblq-roi' })
  const utrechtId = await make.partner({ name: 'Gemeente Utrecht', city: 'Utrecht' })
  const locationId = await make.location({
    name: 'NSOB',
    street: 'Lange Voorhout',
    houseNumber: '17',
    city: 'Den Haag',
    organisationId: nsobId,
  })

  const { city } = await makeTopics(make, { city: 'Grootstedelijke vraagstukken' })
  const topics = await makeTopics(
    make,
    {
      social: 'Sociaal domein',
      spatial: 'Ruimtelijk domein',
      perspectives: 'Perspectieven op de stad',
      demography: 'Demografische ontwikkelingen',
    },
    city,
  )
  const crafts = await makeTopics(make, {
    leadership: 'Leidinggeven in verandering',
    newspeak: 'Bestuurlijke newspeak',
    renewal: 'Vernieuwing van het lokaal bestuur',
    presenting: 'Presenteren',
    story: 'Het eigen verhaal vertellen',
    culture: 'Organisatiecultuur',
    diversity: 'Diversiteit en inclusie',
    complexity: 'Complexiteitsmanagement',
    direction: 'Regie voeren',
  })

  const merelVuijkId = await make.person({
    givenName: 'Merel',
    familyName: 'Vuijk',
    email: 'vuijk@nsob.nl',
    phone: '070 3024918',
    affiliations: [{ organisationId: nsobId, primary: true }],
  })
  const jessieSamwelId = await make.person({
    givenName: 'Jessie',
    familyName: 'Samwel',
    email: 'samwel@nsob.nl',
    phone: '070 – 302 4910',
    affiliations: [{ position: 'opleidingsmanager', organisationId: nsobId, primary: true }],
  })

  const programmeId = await make.programme({
    title: 'Metropool',
    slug: 'metropool',
    kind: 'OPLEIDING',
    kindAlias: 'ontwikkeltraject',
    tagline: 'Voor ambtelijke professionals aan wie de grote stad haar ingewikkeldste vraagstukken voorlegt',
    summary:
      'Zes modules over de vraagstukken van de grote stad, voor ambtenaren op een sleutelpositie. Kennis verdiepen en jezelf ontwikkelen gaan steeds samen op, met de eigen casus als rode draad en een stage van vier weken bij een onbekende organisatie.',
    rationale:
      'Besturen in de stad is een vak apart: wie er een spilfunctie heeft bij het maken of uitvoeren van beleid, krijgt met bijzondere eisen te maken. De opgaven lopen dwars door het sociale en het ruimtelijke domein heen en vragen kennis van zaken, hart voor de publieke zaak en het vermogen om van rol te wisselen. Metropool is daarin een volgende stap.\n\nDe opleiding legt een basis om door te groeien: naar een volgende functie in beleid of management, of naar een andere sleutelpositie in de organisatie.',
    method:
      'Theorie, casussen van de deelnemers en persoonlijke ontwikkeling zijn met elkaar verweven, zodat het geleerde past bij het werk en bij ieders leervragen. Beide leerlijnen keren in alle modules terug.\n\nDe groep leert ook van elkaar: er doen collega’s mee uit andere steden en uit provincies. De NSOB kent haar deelnemers en begeleidt hen persoonlijk.',
    audience:
      'Ambtelijke professionals in een (grote) stad die aan strategische opgaven van de grote stad werken. In de groep zitten collega’s van verschillende steden en provincies.',
    highlights: [
      'Een ontwikkeltraject voor wie de complexe opgaven van de grote stad aanpakt',
      'Eén opleiding voor cognitieve verdieping én persoonlijke ontwikkeling',
      'Een basis om door te groeien naar een volgende functie in beleid of management, of naar een andere spilfunctie',
      'Ontwikkeld in 2003, op verzoek van de G4',
    ],
    outcomes: [
      'Kennis van strategische vraagstukken in de grote stad',
      'De eigen talenten en kwaliteiten bewust(er) gebruiken',
      'Effectiever werken in een politiek-bestuurlijke en ambtelijke omgeving',
      'Richting voor de volgende stappen in de loopbaan',
    ],
    developedIn: '2003',
    topicIds: [city, topics.social, topics.spatial],
    providerId: nsobId,
    partners: [{ organisationId: g4Id, role: 'COMMISSIONER', note: 'Vroeg om de opleiding.' }],
    learningLines: [
      {
        name: 'Cognitieve verdieping',
        description:
          'Recente inzichten uit de bestuurskunde, vertaald naar de casussen die deelnemers zelf meebrengen. Het gaat om problemen in de samenleving en om hoe het ambtelijk proces verloopt.',
        responsibilities: [{ organisationId: nsobId }],
      },
      {
        name: 'Persoonlijke ontwikkeling',
        aliases: ['Ontwikkeling van persoonlijke vaardigheden'],
        description:
          'Deelnemers gaan na waar hun kwaliteiten en talenten liggen en halen er daarna meer uit. De vaardigheden staan in dienst van ieders eigen professionaliteit.',
        // Neither page dates PBLQ-ROI's part; the page of edition 24 names NSOB alone.
        responsibilities: [{ organisationId: pblqRoiId }, { organisationId: nsobId, from: '2026-10-26' }],
      },
    ],
    contactPoints: [
      {
        purpose: 'REGISTRATION',
        personId: merelVuijkId,
        organisationId: nsobId,
        email: 'vuijk@nsob.nl',
        phone: '070 3024918',
      },
      {
        purpose: 'CONTENT',
        personId: jessieSamwelId,
        organisationId: nsobId,
        email: 'samwel@nsob.nl',
        phone: '070 – 302 4910',
      },
    ],
    attributes: [
      { label: 'Pluspunt', value: 'Persoonlijke benadering door de NSOB' },
      { label: 'Dubbele leerlijn', value: 'Twee leerlijnen die door de hele opleiding lopen' },
      {
        label: 'Wie welke leerlijn verzorgt',
        value:
          'Het verslag van de alumnibijeenkomst noemt PBLQ-ROI voor de vaardigheden, zonder jaar; de pagina van Metropool 24 noemt alleen de NSOB.',
      },
      {
        label: 'Doelgroep volgens het verslag van de alumnibijeenkomst',
        value:
          'Talentvolle medewerkers in de publieke sector, lokaal en regionaal, die met (groot)stedelijke vraagstukken te maken hebben',
      },
    ],
  })

  const both = await make.learningLinesOf(programmeId)
  await make.module({
    programmeId,
    title: 'De stad, haar bewoners en de complexiteit van stedelijke opgaven',
    description:
      'Naar een stad kun je op veel manieren kijken, en elke manier laat andere problemen zien en andere oplossingen. Deze module legt verschillende perspectieven naast elkaar en bekijkt er de opgaven van de grote stad door. De deelnemers leren elkaar kennen op een plek die hen uitdaagt.',
    topicIds: [city, topics.perspectives],
    learningLineIds: both,
    attributes: [{ label: 'Activiteit', value: 'Kennismaking met de groep in een uitdagende setting' }],
  })
  await make.module({
    programmeId,
    title: 'Beleid en bestuur als kwestie van taal en verhaal',
    description:
      'Over bestuurlijke ‘newspeak’ die stuurt hoe we over het lokaal bestuur praten, en over de verhalen van vernieuwing die daarin telkens terugkomen. Deelnemers oefenen ook zelf: presenteren, en hun verhaal zo vertellen dat het geloofwaardig is.',
    topicIds: [crafts.newspeak, crafts.renewal, crafts.presenting, crafts.story],
    learningLineIds: both,
  })
  await make.module({
    programmeId,
    title: 'Organisatiecultuur, samenwerking en interventie',
    description:
      'Cultuur en verandering zijn in gemeenten veelgehoorde woorden, maar wat is organisatiecultuur nu precies? En hoe geef je met resultaat leiding als er veel verandert, nu diversiteit en inclusie steeds zwaarder wegen?',
    topicIds: [crafts.culture, crafts.leadership, crafts.diversity],
    learningLineIds: both,
  })
  await make.module({
    programmeId,
    title: 'Management in metropolitaanse complexiteit',
    description:
      'Wie in de stad werkt, krijgt te maken met maatschappelijke vraagstukken die zich niet laten versimpelen. De module behandelt complexiteitsmanagement en de strategieën die daarbij horen, en hoe je de regie houdt te midden van veel krachten.',
    topicIds: [crafts.complexity, crafts.direction],
    learningLineIds: both,
  })
  await make.module({
    programmeId,
    title: 'Stage lopen buiten de comfortzone',
    description:
      'Een stage bij een publieke organisatie die de deelnemer nog niet kent, in Nederland of daarbuiten. Hoe verder van het vertrouwde, hoe beter; onderweg kijkt de deelnemer terug op wat de stage met het eigen leren doet.',
    kind: 'INTERNSHIP',
    duration: 'vier weken',
    minHours: 160,
    learningLineIds: both,
    attributes: [
      { label: 'Stageplek', value: 'Publieke organisatie die de deelnemer niet kent, nationaal of internationaal' },
      { label: 'Activiteit', value: 'Reflectie op het eigen leerproces tijdens de stage' },
    ],
  })
  await make.module({
    programmeId,
    title: 'Reflecteren op demografische ontwikkelingen',
    description:
      'Een gesprek over de demografie van de stad: wat betekent zij voor grootstedelijke vraagstukken, en wat voor de deelnemers? De opleiding eindigt hier met een module die alles samenbrengt en waarvan de groep het actuele thema bepaalt.',
    kind: 'CLOSING',
    topicIds: [topics.demography],
    themeChosenByGroup: true,
    learningLineIds: both,
  })
  await make.publish(programmeId)

  await make.edition({
    programmeId,
    number: 24,
    // The page invites to register, which says nothing yet about whether it goes ahead.
    status: 'PLANNED',
    registration: 'OPEN',
    startsOn: '2026-10-26',
    endsOn: '2028-06-01',
    locationId,
    price: { amountCents: 1_795_000, vat: 'EXEMPT', per: 'UNKNOWN' },
  })
  await make.edition({
    programmeId,
    number: 22,
    // Somebody took part in it, so it went ahead; whether it is over is not on the page.
    status: 'CONFIRMED',
    registration: 'CLOSED',
    attributes: [{ label: 'Bron', value: 'Alleen bekend van de ervaring van een deelnemer' }],
  })

  const marielleHofId = await make.person({
    givenName: 'Mariëlle',
    familyName: 'Hof',
    affiliations: [
      {
        position: 'Strategisch beleidsadviseur',
        department: 'Vergunningen, Toezicht en Handhaving',
        organisationId: utrechtId,
        primary: true,
      },
    ],
  })
  await make.testimonial({
    quote:
      'In het kort: de inhoudelijke colleges samen met haar persoonlijke leerdoelen gaven haar nieuw inzicht op punten waarop zij steeds bleef steken. Metropool gaf haar ook de tijd om in waardevolle bronnen te duiken; daar komt het anders niet van.',
    personId: marielleHofId,
    position: 'Strategisch beleidsadviseur',
    department: 'Vergunningen, Toezicht en Handhaving',
    organisationId: utrechtId,
    programmeId,
    editionNumber: 22,
    // The page shows it but does not say that she agreed to more than that.
    consentGiven: false,
    status: 'DRAFT',
  })
  return { programmeId, nsobId, pblqRoiId, utrechtId }
}
