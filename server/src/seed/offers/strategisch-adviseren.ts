import { type Make, makeTopics } from '../make.ts'

/**
 * Strategisch Adviseren II, a series of lectures of NAOB.
 *
 * Not on the page, and so not here: the year, start times, what NAOB stands for, the practitioners' names, the employer
 * of the one named lecturer, a street, a largest number of participants, an edition number.
 */
export async function addStrategischAdviseren(make: Make): Promise<void> {
  const naobId = await make.provider({ name: 'NAOB', abbreviation: 'NAOB', slug: 'naob' })
  const locationId = await make.location({ name: 'Campus Fryslân', city: 'Leeuwarden' })

  const { advising } = await makeTopics(make, { advising: 'Strategisch adviseren' })
  const topics = await makeTopics(make, {
    democracy: 'Democratie en participatie',
    digital: 'Bestuur en digitalisering',
    governance: 'Multi-level governance',
    privacy: 'Gegevensdeling en privacy',
    area: 'Gebiedsgericht werken',
  })

  const bantemaId = await make.speaker({
    personId: await make.person({
      titlePrefix: 'Dr.',
      givenName: 'Willem',
      familyName: 'Bantema',
      expertiseIds: [topics.digital],
    }),
    headline: 'Onderzoekt bestuur en digitalisering',
    topicIds: [topics.digital],
  })

  const firstSeriesId = await make.programme({
    title: 'Strategisch Adviseren',
    slug: 'strategisch-adviseren',
    kind: 'COLLEGEREEKS',
    status: 'DRAFT',
    attributes: [{ label: 'Bron', value: 'Alleen bekend doordat er een vervolg op is' }],
  })
  const programmeId = await make.programme({
    title: 'Collegereeks Strategisch Adviseren II',
    subtitle: 'de verbijzondering',
    slug: 'collegereeks-strategisch-adviseren-ii',
    kind: 'COLLEGEREEKS',
    kindAlias: 'leergang, cursus',
    summary:
      'Vijf middagcolleges voor adviseurs van het bestuur, elk over een thema waarmee zij nu te maken krijgen. Na de docent laat iemand uit de praktijk zien wat het thema daar betekent.',
    rationale:
      'Wie strategisch adviseert, krijgt veel zwaardere eisen voorgelegd dan vroeger. Deze reeks is daarom het vervolg op een eerdere en gaat op vijf thema’s dieper.',
    method:
      'Elke bijeenkomst begint met een kort, interactief college. Na de pauze is de praktijk aan het woord en is er tijd om te discussiëren. Naast de docent is er steeds een praktijkdeskundige.',
    audience: 'Adviseurs en relatiemensen die voor het openbaar bestuur werken, in zeven functies.',
    audienceRoles: [
      'Strategisch adviseurs',
      'Bestuursadviseurs',
      'Raadsadviseurs',
      'Communicatieadviseurs',
      'Relatiebeheerders',
      'Gebied coördinatoren',
      'Omgevingsmanagers',
    ],
    admission: 'Na de aanmelding volgt een intake, die ook online kan.',
    intake: 'ONLINE',
    category: 'Adviseren als professional',
    durationText: 'vijf middagen, elk 2,5 uur',
    inCompanyAvailable: true,
    topicIds: [advising],
    providerId: naobId,
    contactPoints: [{ purpose: 'IN_COMPANY', organisationId: naobId, email: 'info@naob.nl' }],
    relatedProgrammes: [{ kind: 'FOLLOWS', programmeId: firstSeriesId }],
    attributes: [
      { label: 'Plaats op de site', value: 'Home > Ons aanbod > Adviseren als professional' },
      { label: 'Sprekers', value: 'Een aantal nieuwe sprekers; één is met naam genoemd' },
    ],
  })

  const moduleIds = [
    await make.module({
      programmeId,
      title: 'Democratie onder druk?',
      shortTitle: 'Democratie onder druk',
      description:
        'Globalisering en individualisering vormen samen een ‘perfecte storm’: over identiteit lopen de beelden ver uiteen, de polarisatie groeit en het vertrouwen in overheid en politiek daalt. Politici en ambtenaren merken het aan een werkomgeving die onveiliger wordt.\n\nHet ministerie van BZK zet in op participatieve democratie. Gemeenten maken een participatieverordening en proberen burgerberaden/G1000 en het uitdaagrecht uit. Wat betekent dat voor wie adviseert tussen politiek, bestuur en inwoners?',
      topicIds: [topics.democracy],
      questions: [
        'Wat is het verschil tussen democratische vernieuwing, participatie en inspraak?',
        'Wie maakt welke afweging van belangen, en op welk moment?',
        'Hoe algemeen of hoe concreet werkt het best?',
      ],
    }),
    await make.module({
      programmeId,
      title: "Veiligheidsissues en -dilemma's voor de overheid in een digitale samenleving",
      shortTitle: "Veiligheidsissues en -dilemma's in een digitale samenleving",
      description:
        'Online en fysiek raken verstrengeld, en overheden zoeken hun weg daarin: personen en groepen online volgen, omgaan met online reacties van inwoners, monitoring en algoritmes gebruiken. Steeds spelen privacy mee en het gevaar van systeemdiscriminatie. De deelnemers verkennen enkele dilemma’s samen met de docent, die er onderzoek naar doet.',
      topicIds: [topics.digital],
      speakers: [{ speakerId: bantemaId, role: 'LECTURER' }],
    }),
    await make.module({
      programmeId,
      title: 'De regio in de wereld',
      description:
        'De aandacht voor de regio groeit, maar geen regio staat op zichzelf: er zijn het nationale, het Europese en het internationale niveau. De module gaat over interbestuurlijk samenspel en representatie, over wat een regio naar boven brengt (uploading) en wat er op haar afkomt (downloading). Theorie over multi-level governance en voorbeelden uit de praktijk helpen om die niveaus in adviezen te benutten.',
      topicIds: [topics.governance],
    }),
    await make.module({
      programmeId,
      title: 'Gegevensdeling & privacy',
      shortTitle: 'Gegevensdeling en privacy',
      description:
        'Samenwerken betekent gegevens delen. Hoe goed houden overheden zich aan de AVG/Uitvoeringswet AVG, en waarom valt dat vaak tegen? Privacy komt aan de orde als grondrecht, met de principes erachter. Ook onderzoek naar het delen van gegevens tussen sectoren komt langs (zorg, veiligheid, onderwijs, politie en justitie), en een handleiding die deze principes werkbaar maakt.',
      topicIds: [topics.privacy],
    }),
    await make.module({
      programmeId,
      title: 'Gebiedsgericht werken in een netwerk',
      description:
        'Door de ontzuiling verdween veel houvast. Gebiedsgericht werken brengt partijen in een gebied weer bij elkaar: wat houdt het in, hoe begin je eraan, welke risico’s horen erbij, en hoe krijgt men het vertrouwen van bewoners terug?\n\nHet nationaal programma Leefbaarheid en Veiligheid telt 20 focusgebieden. Een ervan is Leeuwarden-Oost, waar ruim 50 partners zich voor 20 jaar verbinden om de armoede te doorbreken voor de nieuwe generatie. De lessen van 10 jaar Rotterdam en één jaar Leeuwarden-Oost liggen op tafel, en deelnemers geven advies over dilemma’s van nu.',
      topicIds: [topics.area],
      attributes: [
        { label: 'Casus', value: 'Nationaal programma Leefbaarheid en Veiligheid: 20 focusgebieden' },
        {
          label: 'Casus Leeuwarden-Oost',
          value: 'Ruim 50 partners, 20 jaar, armoede doorbreken voor de nieuwe generatie',
        },
        { label: 'Activiteit', value: 'Deelnemers geven strategisch advies over dilemma’s' },
      ],
    }),
  ]
  await make.publish(programmeId)

  const days = ['XXXX-01-14', 'XXXX-02-11', 'XXXX-03-11', 'XXXX-04-08', 'XXXX-05-20']
  await make.edition({
    programmeId,
    // The page invites to register; whether the series goes ahead is not said.
    status: 'PLANNED',
    registration: 'OPEN',
    startsOn: 'XXXX-01-14',
    endsOn: 'XXXX-05-20',
    locationId,
    price: {
      amountCents: 125_000,
      vat: 'INCLUDED',
      per: 'PARTICIPANT',
      includes: ['accommodatiekosten', 'lesmateriaal'],
    },
    sessions: moduleIds.map((moduleId, index) => ({
      moduleId,
      date: days[index],
      partOfDay: 'AFTERNOON' as const,
      durationMinutes: 150,
      locationId,
      speakers: [{ speakerId: null, role: 'PRACTITIONER' as const, roleLabel: 'praktijkdeskundige' }],
      note: 'Bij deze module gezet op volgorde; de pagina koppelt data en modules niet.',
    })),
    attributes: [{ label: 'Knoppen op de pagina', value: 'Inschrijven, Interesse' }],
  })
}
