import type { queries } from './facts.queries.ts'

/** A path into the answers: `metropool.modules.*.title` takes a field of each item, `[number=24]` picks one. */
type Path = `${keyof typeof queries}.${string}`
/** What is found there; a pattern fits a text. */
type Expected = Record<Path, unknown>
interface LeftOut {
  because: string
}

/** What a page says, or keeps silent about, and where that is to be found. */
export interface Fact {
  source: 'S0' | 'S1' | 'S2' | 'S3' | 'S4'
  number: number
  fact: string
  expected?: Expected
  leftOut?: string
}

type Row = [number: number, fact: string, found: Expected | LeftOut]

const derived: LeftOut = { because: 'It follows from other facts and is not stored.' }
const noData: LeftOut = { because: 'It tells how the page is written and is no fact about the offer.' }

const edition24 = 'metropoolContents.editions[number=24]' as const
const module = (index: number) => `metropoolContents.modules.${index}` as const

/** The page of the programme Metropool, with its 24th edition. */
const metropool: Row[] = [
  [1, 'is an opleiding', { 'metropool.kind': 'OPLEIDING' }],
  [2, 'is called an ontwikkeltraject too', { 'metropool.kindAlias': 'ontwikkeltraject' }],
  [3, 'has the title Metropool', { 'metropool.title': 'Metropool' }],
  [4, 'has a 24th edition', { [`${edition24}.number`]: 24 }],
  [5, 'calls the edition by title and number', { [`${edition24}.label`]: 'Metropool 24' }],
  [
    6,
    'is for civil servants with the issues of the big city',
    { 'metropool.tagline': /ambtelijke professionals.*grote stad/ },
  ],
  [
    7,
    'is provided by the Nederlandse School voor Openbaar Bestuur',
    {
      'metropool.provider.name': 'Nederlandse School voor Openbaar Bestuur',
      'nsob.name': 'Nederlandse School voor Openbaar Bestuur',
    },
  ],
  [8, 'abbreviates the provider to NSOB', { 'nsob.abbreviation': 'NSOB' }],
  [9, 'gives the website of NSOB', { 'nsob.website': 'https://www.nsob.nl' }],
  [10, 'calls NSOB an institute of education and research', { 'nsob.description': /onderwijs én onderzoek/ }],
  [11, 'places NSOB in The Hague', { 'nsob.city': 'Den Haag', 'nsob.description': /hofstad/ }],
  [
    12,
    'says that NSOB links science and practice',
    { 'nsob.mission': /[Ww]etenschappelijke kennis.*openbaar bestuur.*praktijk/ },
  ],
  [13, 'says that NSOB organises opleidingen', { 'nsob.activities.0': 'Opleidingen' }],
  [14, 'says that NSOB organises public debates', { 'nsob.activities.3': 'Publieke debatten' }],
  [15, 'says that NSOB publishes', { 'nsob.activities.4': 'Wetenschappelijke en professionele publicaties' }],
  [
    16,
    'explains that key positions in the city make special demands',
    { 'metropool.rationale': /spilfunctie.*bijzondere eisen/s },
  ],
  [
    17,
    'crosses the social and the spatial domain',
    {
      'metropool.rationale': /sociale en het ruimtelijke domein/,
      'metropool.topics.*.name': ['Grootstedelijke vraagstukken', 'Sociaal domein', 'Ruimtelijk domein'],
    },
  ],
  [18, 'has two learning lines', { 'metropool.learningLines.length': 2 }],
  [19, 'has cognitieve verdieping as first line', { 'metropool.learningLines.0.name': 'Cognitieve verdieping' }],
  [
    20,
    'translates theory to own cases in it',
    { 'metropool.learningLines.0.description': /bestuurskunde, vertaald naar de casussen/ },
  ],
  [
    21,
    'has persoonlijke ontwikkeling as second line',
    { 'metropool.learningLines.1.name': 'Persoonlijke ontwikkeling' },
  ],
  [
    22,
    'makes participants use their talents in it',
    { 'metropool.learningLines.1.description': /kwaliteiten en talenten/ },
  ],
  [
    23,
    'has both lines in every module',
    {
      'metropoolContents.modules.*.learningLines.*.name': Array(6).fill([
        'Cognitieve verdieping',
        'Persoonlijke ontwikkeling',
      ]),
      'metropool.learningLines.*.modules.length': [6, 6],
    },
  ],
  [
    24,
    'interweaves theory, cases and personal development',
    { 'metropool.method': /[Tt]heorie, casussen.*persoonlijke ontwikkeling.*verweven/ },
  ],
  [25, 'has participants from other cities and provinces', { 'metropool.audience': /steden en provincies/ }],
  [
    26,
    'is proud of the personal approach of NSOB',
    { 'metropool.attributes[label=Pluspunt].value': 'Persoonlijke benadering door de NSOB' },
  ],
  [27, 'sums itself up in four points', { 'metropool.highlights.length': 4 }],
  [
    28,
    'prepares for a next position',
    { 'metropool.highlights.2': /volgende functie in beleid of management.*spilfunctie/ },
  ],
  [29, 'was developed in 2003', { 'metropool.developedIn.value': '2003', 'metropool.highlights.3': /2003/ }],
  [
    30,
    'was developed at the request of the G4',
    {
      'metropool.partners': [{ organisation: { name: 'G4', abbreviation: null }, role: 'COMMISSIONER' }],
      'metropool.highlights.3': /G4/,
    },
  ],
  [31, 'means four municipalities by the G4', { 'g4.isGroup': true, 'g4.memberCount': 4 }],
  [32, 'starts its edition on 26 October 2026', { [`${edition24}.startsOn.value`]: '2026-10-26' }],
  [33, 'ends its edition on 1 June 2028', { [`${edition24}.endsOn.value`]: '2028-06-01' }],
  [34, 'takes 584 days', derived],
  [
    35,
    'is taught at NSOB',
    { [`${edition24}.location.name`]: 'NSOB', [`${edition24}.location.organisation.abbreviation`]: 'NSOB' },
  ],
  [
    36,
    'gives an address without a postal code',
    {
      [`${edition24}.location`]: {
        name: 'NSOB',
        street: 'Lange Voorhout',
        houseNumber: '17',
        postalCode: null,
        city: 'Den Haag',
        organisation: { abbreviation: 'NSOB' },
      },
    },
  ],
  [37, 'costs € 17.950', { [`${edition24}.price.amountCents`]: 1_795_000, [`${edition24}.price.currency`]: 'EUR' }],
  [38, 'is exempt from VAT', { [`${edition24}.price.vat`]: 'EXEMPT' }],
  [39, 'does not say for whom the price is', { [`${edition24}.price.per`]: 'UNKNOWN' }],
  [
    40,
    'has Merel Vuijk for registration',
    {
      'metropool.contactPoints.0.purpose': 'REGISTRATION',
      'metropool.contactPoints.0.person.fullName': 'Merel Vuijk',
    },
  ],
  [41, 'gives her e-mail address', { 'metropool.contactPoints.0.email': 'vuijk@nsob.nl' }],
  [
    42,
    'gives her phone number',
    { 'metropool.contactPoints.0.phone': '070 3024918', 'metropool.contactPoints.0.phoneE164': '+31703024918' },
  ],
  [43, 'does not give her position', { 'metropool.contactPoints.0.person.affiliations.*.position': [null] }],
  [
    44,
    'has Jessie Samwel for the contents',
    {
      'metropool.contactPoints.1.purpose': 'CONTENT',
      'metropool.contactPoints.1.person.fullName': 'Jessie Samwel',
    },
  ],
  [
    45,
    'calls her opleidingsmanager',
    { 'metropool.contactPoints.1.person.affiliations.*.position': ['opleidingsmanager'] },
  ],
  [46, 'gives her e-mail address', { 'metropool.contactPoints.1.email': 'samwel@nsob.nl' }],
  [
    47,
    'writes her phone number in another notation',
    {
      'metropool.contactPoints.1.phone': '070 – 302 4910',
      'metropool.contactPoints.1.phoneE164': '+31703024910',
    },
  ],
  [
    48,
    'is for civil servants in a (big) city',
    { 'metropool.audience': /^Ambtelijke professionals in een \(grote\) stad/ },
  ],
  [49, 'has six modules', { 'metropoolContents.modules.length': 6 }],
  [
    50,
    'has a first module on the city',
    {
      [`${module(0)}.position`]: 1,
      [`${module(0)}.title`]: 'De stad, haar bewoners en de complexiteit van stedelijke opgaven',
    },
  ],
  [
    51,
    'looks at the city from several perspectives',
    {
      [`${module(0)}.topics.*.name`]: ['Grootstedelijke vraagstukken', 'Perspectieven op de stad'],
      [`${module(0)}.description`]: /verschillende perspectieven/,
    },
  ],
  [
    52,
    'lets the group get acquainted',
    { [`${module(0)}.attributes[label=Activiteit].value`]: /Kennismaking.*uitdagende/ },
  ],
  [
    53,
    'has a second module on language',
    { [`${module(1)}.position`]: 2, [`${module(1)}.title`]: 'Beleid en bestuur als kwestie van taal en verhaal' },
  ],
  [
    54,
    'treats newspeak and stories of renewal',
    {
      [`${module(1)}.topics.0.name`]: 'Bestuurlijke newspeak',
      [`${module(1)}.topics.1.name`]: 'Vernieuwing van het lokaal bestuur',
    },
  ],
  [
    55,
    'practises presenting and telling',
    { [`${module(1)}.topics.2.name`]: 'Presenteren', [`${module(1)}.topics.3.name`]: 'Het eigen verhaal vertellen' },
  ],
  [
    56,
    'has a third module on culture',
    { [`${module(2)}.position`]: 3, [`${module(2)}.title`]: 'Organisatiecultuur, samenwerking en interventie' },
  ],
  [
    57,
    'treats culture, leading and diversity',
    {
      [`${module(2)}.topics.*.name`]: ['Organisatiecultuur', 'Leidinggeven in verandering', 'Diversiteit en inclusie'],
    },
  ],
  [
    58,
    'has a fourth module on complexity',
    { [`${module(3)}.position`]: 4, [`${module(3)}.title`]: 'Management in metropolitaanse complexiteit' },
  ],
  [
    59,
    'treats complexity, strategies and regie',
    {
      [`${module(3)}.topics.*.name`]: ['Complexiteitsmanagement', 'Regie voeren'],
      [`${module(3)}.description`]: /strategieën/,
    },
  ],
  [
    60,
    'has a fifth module outside the comfort zone',
    { [`${module(4)}.position`]: 5, [`${module(4)}.title`]: 'Stage lopen buiten de comfortzone' },
  ],
  [61, 'makes it an internship', { [`${module(4)}.kind`]: 'INTERNSHIP' }],
  [62, 'lets it last four weeks', { [`${module(4)}.duration`]: 'vier weken' }],
  [63, 'lets it take at least 160 hours', { [`${module(4)}.minHours`]: 160 }],
  [
    64,
    'places it at an unknown public organisation',
    { [`${module(4)}.attributes[label=Stageplek].value`]: /^Publieke organisatie.*niet kent.*internationaal$/ },
  ],
  [
    65,
    'asks for reflection during it',
    { [`${module(4)}.attributes[label=Activiteit].value`]: /^Reflectie op het eigen leerproces/ },
  ],
  [
    66,
    'has a sixth module on demography',
    { [`${module(5)}.position`]: 6, [`${module(5)}.title`]: 'Reflecteren op demografische ontwikkelingen' },
  ],
  [
    67,
    'relates demography to the city and the participants',
    {
      [`${module(5)}.topics.*.name`]: ['Demografische ontwikkelingen'],
      [`${module(5)}.description`]: /grootstedelijke vraagstukken.*deelnemers/,
    },
  ],
  [68, 'closes with it', { [`${module(5)}.kind`]: 'CLOSING' }],
  [
    69,
    'lets the group choose its theme',
    { 'metropoolContents.modules.*.themeChosenByGroup': [false, false, false, false, false, true] },
  ],
  [70, 'yields knowledge of the city', { 'metropool.outcomes.0': /^Kennis van strategische vraagstukken/ }],
  [71, 'yields the use of talents', { 'metropool.outcomes.1': /talenten en kwaliteiten bewust\(er\)/ }],
  [72, 'yields effectiveness', { 'metropool.outcomes.2': /^Effectiever.*politiek-bestuurlijke en ambtelijke/ }],
  [
    73,
    'yields direction in a career',
    { 'metropool.outcomes.3': /^Richting.*loopbaan$/, 'metropool.outcomes.length': 4 },
  ],
  [74, 'quotes Mariëlle Hof', { 'metropool.testimonials.*.person.fullName': ['Mariëlle Hof'] }],
  [75, 'gives her position', { 'metropool.testimonials.0.position': 'Strategisch beleidsadviseur' }],
  [76, 'gives her department', { 'metropool.testimonials.0.department': 'Vergunningen, Toezicht en Handhaving' }],
  [77, 'gives her organisation', { 'metropool.testimonials.0.organisation.name': 'Gemeente Utrecht' }],
  [
    78,
    'says that she took part in the 22nd edition',
    {
      'metropool.testimonials.0.editionNumber': 22,
      'metropoolContents.editions[number=22].label': 'Metropool 22',
    },
  ],
  [79, 'reports what she gained', { 'metropool.testimonials.0.quote': /colleges.*leerdoelen.*nieuw inzicht.*bronnen/ }],
  [
    80,
    'gives no sessions, lecturers, capacity or admission',
    {
      'metropoolSessions.editions[number=24].sessions': [],
      'metropoolContents.modules.*.speakers': [[], [], [], [], [], []],
      [`${edition24}.capacity`]: null,
      'metropool.admission': null,
    },
  ],
  [81, 'is in Dutch', { 'metropool.language': 'NL' }],
]

const edition13 = 'metropoolContents.editions[number=13]' as const
const contact13 = `${edition13}.contactPoints.0` as const
const plenary = 'meeting.agenda.0' as const
const speaker = (index: number) => `${plenary}.speakers.${index}.speaker.person` as const

/** The report of the alumni meeting of Metropool. */
const alumniMeeting: Row[] = [
  [1, 'is on a site in Dutch and English', { 'nsob.siteLanguages': ['NL', 'EN'] }],
  [
    2,
    'is a report afterwards',
    {
      'meeting.status': 'HELD',
      'meeting.report': /alumni/,
      'meeting.attributes[label=Soort bericht].value': 'Verslag achteraf',
    },
  ],
  [3, 'has the title Alumnibijeenkomst Metropool', { 'meeting.title': 'Alumnibijeenkomst Metropool' }],
  [4, 'belongs to Metropool', { 'meeting.programmes.*.title': ['Metropool'] }],
  [
    5,
    'was on 12 February of a year that is not stated',
    { 'meeting.date': { value: 'XXXX-02-12', earliest: null, latest: null } },
  ],
  [6, 'was organised by NSOB', { 'meeting.organisers.0.abbreviation': 'NSOB' }],
  [7, 'was organised by PBLQ-ROI', { 'meeting.organisers.1.name': 'PBLQ-ROI', 'meeting.organisers.length': 2 }],
  [
    8,
    'was organised with alumni, unnamed and uncounted',
    { 'meeting.coOrganiserNote': /^Een aantal alumni.*niet vermeld/ },
  ],
  [9, 'was judged a success', { 'meeting.evaluation': /geslaagd/ }],
  [
    10,
    'describes the audience of Metropool',
    {
      'metropool.attributes[label=Doelgroep volgens het verslag van de alumnibijeenkomst].value':
        /^Talentvolle medewerkers.*lokaal en regionaal.*\(groot\)stedelijke/,
    },
  ],
  [
    11,
    'speaks of a double learning line',
    { 'metropool.learningLines.length': 2, 'metropool.attributes[label=Dubbele leerlijn].value': /hele opleiding/ },
  ],
  [12, 'has cognitieve verdieping as first line', { 'metropool.learningLines.0.name': 'Cognitieve verdieping' }],
  [
    13,
    'words the second line in another way',
    { 'metropool.learningLines.1.aliases': ['Ontwikkeling van persoonlijke vaardigheden'] },
  ],
  [
    14,
    'makes NSOB responsible for the first line',
    {
      'metropool.learningLines.0.responsibilities.*.organisation.abbreviation': ['NSOB'],
    },
  ],
  [
    15,
    'tells what the cognitive parts are about',
    { 'metropool.learningLines.0.description': /problemen in de samenleving.*ambtelijk proces/ },
  ],
  [
    16,
    'makes PBLQ-ROI responsible for the second line',
    { 'metropool.learningLines.1.responsibilities.0.organisation.name': 'PBLQ-ROI' },
  ],
  [17, 'tells what the parts on skills are for', { 'metropool.learningLines.1.description': /professionaliteit/ }],
  [
    18,
    'differs in this from the page of the 24th edition',
    {
      'metropool.learningLines.1.responsibilities': [
        { organisation: { name: 'PBLQ-ROI', abbreviation: null }, from: null, until: null },
        {
          organisation: { name: 'Nederlandse School voor Openbaar Bestuur', abbreviation: 'NSOB' },
          from: { value: '2026-10-26', earliest: '2026-10-26', latest: '2026-10-26' },
          until: null,
        },
      ],
      'metropool.attributes[label=Wie welke leerlijn verzorgt].value': /zonder jaar/,
    },
  ],
  [
    19,
    'says that the G4 asked for Metropool',
    { 'metropool.partners.*.role': ['COMMISSIONER'], 'metropool.partners.0.organisation.name': 'G4' },
  ],
  [20, 'had a theme with a question mark', { 'meeting.theme': 'Veranderende stad, veranderende ambtenaar?' }],
  [
    21,
    'began with a plenary part',
    { [`${plenary}.position`]: 1, [`${plenary}.kind`]: 'PLENARY', [`${plenary}.format`]: 'plenair' },
  ],
  [
    22,
    'had drs. Tom de Bruijn speak',
    { [`${speaker(0)}.fullName`]: 'Tom de Bruijn', [`${speaker(0)}.titlePrefix`]: 'drs.' },
  ],
  [
    23,
    'gives his position',
    {
      [`${speaker(0)}.affiliations.0.position`]: 'wethouder',
      [`${speaker(0)}.affiliations.0.organisation.name`]: 'Gemeente Den Haag',
    },
  ],
  [
    24,
    'had drs. Maarten Schurink speak',
    { [`${speaker(1)}.fullName`]: 'Maarten Schurink', [`${speaker(1)}.titlePrefix`]: 'drs.' },
  ],
  [
    25,
    'gives his position',
    {
      [`${speaker(1)}.affiliations.0.position`]: 'gemeentesecretaris',
      [`${speaker(1)}.affiliations.0.organisation.name`]: 'Gemeente Utrecht',
    },
  ],
  [
    26,
    'had prof. dr. Paul Frissen speak',
    { [`${speaker(2)}.fullName`]: 'Paul Frissen', [`${speaker(2)}.titlePrefix`]: 'prof. dr.' },
  ],
  [
    27,
    'gives his first position',
    {
      [`${speaker(2)}.affiliations.0.position`]: 'hoogleraar bestuurskunde',
      [`${speaker(2)}.affiliations.0.organisation.name`]: 'Tilburg University',
    },
  ],
  [
    28,
    'gives his second position',
    {
      [`${speaker(2)}.affiliations.1.position`]: 'bestuursvoorzitter',
      [`${speaker(2)}.affiliations.1.organisation.abbreviation`]: 'NSOB',
      [`${speaker(2)}.affiliations.length`]: 2,
    },
  ],
  [
    29,
    'had the three reflect on the theme',
    { [`${plenary}.description`]: /Drie sprekers.*thema/, [`${plenary}.speakers.length`]: 3 },
  ],
  [
    30,
    'went on with workshops in the form of a World Café',
    {
      'meeting.agenda.1.position': 2,
      'meeting.agenda.1.kind': 'WORKSHOP',
      'meeting.agenda.1.format': 'World Café',
      'meeting.agenda.length': 2,
    },
  ],
  [
    31,
    'had the role of the civil servant discussed there',
    { 'meeting.agenda.1.description': /ambtenaar.*professionaliteit/ },
  ],
  [32, 'had people of eleven cohorts', { 'meeting.representedCohorts.*.number': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }],
  [33, 'tells that the 12th cohort is running', { 'metropoolContents.editions[number=12].status': 'RUNNING' }],
  [
    34,
    'tells that the 13th starts in March of some year',
    { [`${edition13}.startsOn.value`]: 'XXXX-03', [`${edition13}.startsOn.earliest`]: null },
  ],
  [35, 'tells that one can still register for it', { [`${edition13}.registration`]: 'OPEN' }],
  [
    36,
    'sends those who register to PBLQ-ROI',
    { [`${edition13}.registrationOrganisation.name`]: 'PBLQ-ROI', [`${contact13}.purpose`]: 'REGISTRATION' },
  ],
  [37, 'names the secretariat', { [`${contact13}.department`]: 'Metropool projectsecretariaat' }],
  [38, 'names Mieke Bakker', { [`${contact13}.person.fullName`]: 'Mieke Bakker' }],
  [39, 'gives her e-mail address', { [`${contact13}.email`]: 'm.bakker@pblq.nl' }],
  [
    40,
    'gives her phone number',
    { [`${contact13}.phone`]: '020 638 7704', [`${contact13}.phoneE164`]: '+31206387704' },
  ],
  [41, 'does not count the running cohort', { 'meeting.representedCohorts.length': 11 }],
  [
    42,
    'announces a summer course',
    { 'summerCourse.title': 'Integriteit in het openbaar bestuur', 'summerCourse.kind': 'SUMMER_COURSE' },
  ],
  [
    43,
    'gives its two days',
    {
      'summerCourseContents.editions.*.startsOn.value': ['2019-08-29'],
      'summerCourseContents.editions.*.endsOn.value': ['2019-08-30'],
      'summerCourse.durationDays': 2,
    },
  ],
  [
    44,
    'announces a leeratelier',
    { 'leeratelier.title': 'Strategisch Hoger Onderwijsbeleid', 'leeratelier.kind': 'LEERATELIER' },
  ],
  [45, 'gives its start', { 'leeratelierContents.editions.*.startsOn.value': ['2019-11-14'] }],
  [46, 'counts it as the sixth', { 'leeratelierContents.editions.*.number': [6] }],
  [
    47,
    'announces a newsletter',
    { 'meeting.attributes[label=Nieuwsbrief op dezelfde pagina].value': 'nr. 04, juli 2019' },
  ],
  [
    48,
    'does not date the meeting by what stands beside it',
    {
      'meeting.date.earliest': null,
      'meeting.attributes[label=Jaar van de bijeenkomst].value': /^Niet vermeld/,
    },
  ],
  [
    49,
    'lists opleidingen, leerateliers and masterclasses',
    {
      'nsob.activities.0': 'Opleidingen',
      'nsob.activities.1': 'Leerateliers',
      'nsob.activities.2': 'Masterclasses',
    },
  ],
  [50, 'says that NSOB bridges theory and practice', { 'nsob.description': /brug van theorie naar praktijk/ }],
  [51, 'calls NSOB a think tank', { 'nsob.activities.5': 'Denktank', 'nsob.description': /denktank/ }],
  [52, 'links to more information and to sharing', noData],
  [
    53,
    'gives no place, times or attendance',
    {
      'meeting.location': null,
      'meeting.startTime': null,
      'meeting.endTime': null,
      'meeting.attendanceCount': null,
    },
  ],
]

const spring = 'burgemeesterContents.editions.0' as const
const blocks = 'burgemeesterSessions.editions.0.sessions' as const
const formField = (label: string): Path => `burgemeester.attributes[label=Brochureformulier: ${label}].value`
const days = (index: number, thursday: string, friday: string): Expected => ({
  [`${blocks}.${index}.date.value`]: thursday,
  [`${blocks}.${index}.endDate.value`]: friday,
})

/** The page of De droom van elke burgemeester. */
const burgemeester: Row[] = [
  [1, 'has the title De droom van elke burgemeester', { 'burgemeester.title': 'De droom van elke burgemeester' }],
  [2, 'is called a topprogramma', { 'burgemeester.kindAlias': 'topprogramma' }],
  [3, 'is a leergang', { 'burgemeester.kind': 'LEERGANG' }],
  [4, 'is called an opleiding too', { 'burgemeester.attributes[label=Ook genoemd].value': /opleiding/ }],
  [
    5,
    'refers to experiences of participants',
    { 'burgemeester.attributes[label=Verwijzing].value': /^Ervaringen van deelnemers/ },
  ],
  [
    6,
    'was developed with the society of mayors',
    {
      'burgemeester.partners.*.role': ['CO_DEVELOPER'],
      'burgemeester.partners.0.organisation.name': 'Nederlands Genootschap van Burgemeesters',
    },
  ],
  [7, 'abbreviates the society to NGB', { 'ngb.abbreviation': 'NGB' }],
  [8, 'spells the society in another way too', { 'ngb.aliases': ['Nederlands Genootschap voor Burgemeesters'] }],
  [9, 'does not name its provider', { 'burgemeester.provider': null, 'burgemeester.status': 'DRAFT' }],
  [10, 'hides the e-mail address', { 'burgemeester.contactPoints.*.email': [null] }],
  [
    11,
    'gives a phone number',
    {
      'burgemeester.contactPoints.0.phone': '0343-595802',
      'burgemeester.contactPoints.0.phoneE164': '+31343595802',
      'burgemeester.contactPoints.0.organisation': null,
    },
  ],
  [
    12,
    'refers to the site of NGB without its address',
    {
      'burgemeester.contactPoints.*.url': [null],
      'burgemeester.attributes[label=Ook te bereiken via].value': /site van het NGB/,
      'ngb.website': null,
    },
  ],
  [
    13,
    'takes its text from a booklet',
    { 'burgemeester.attributes[label=Tekst uit].value': 'NGB opleidingenboekje 2018' },
  ],
  [
    14,
    'has a text of 2018 and dates of 2019',
    {
      'burgemeester.attributes[label=Tekst uit].value': /2018$/,
      [`${spring}.startsOn.earliest`]: '2019-03-21',
    },
  ],
  [
    15,
    'connects leefwereld and systeemwereld',
    {
      'burgemeester.topics.0.name': 'Leefwereld en systeemwereld',
      'burgemeester.method': /leefwereld en systeemwereld met elkaar/,
    },
  ],
  [
    16,
    'teaches to judge what goes well',
    { 'burgemeester.method': /een oordeel vormen: wat gaat goed, en waar zit verbetering/ },
  ],
  [17, 'shows what keeps staff from helping', { 'burgemeester.method': /bestuursbesluiten.*medewerkers beletten/ }],
  [
    18,
    'shows which form works and whom to choose',
    { 'burgemeester.method': /vorm waarin dat wel lukt.*keuze van leidinggevenden en medewerkers/ },
  ],
  [19, 'shows where protocols belong', { 'burgemeester.method': /protocol en systeem.*hoe je ze herkent/ }],
  [20, 'shows how staff stay client-friendly', { 'burgemeester.method': /cliëntvriendelijk/ }],
  [
    21,
    'is based on betekenisgeving',
    { 'burgemeester.method': /betekenisgeving/, 'burgemeester.topics.1.name': 'Betekenisgeving' },
  ],
  [
    22,
    'looks at other organisations in the same way',
    { 'burgemeester.method': /organisaties met wie de gemeente samenwerkt/ },
  ],
  [23, 'shows why they don’t deliver', { 'burgemeester.method': /niet leveren.*druk dan niet helpt/ }],
  [
    24,
    'promises satisfaction and savings',
    { 'burgemeester.rationale': /kwaliteit leidt.*tevredenheid.*forse besparing/ },
  ],
  [25, 'mentions a film', { 'burgemeester.rationale': /I Daniel Blake/ }],
  [26, 'takes four full days', { 'burgemeester.durationDays': 4, 'burgemeester.method': /vier volle dagen/ }],
  [27, 'yields overview', { 'burgemeester.outcomes.0': 'Meer overzicht' }],
  [28, 'yields governance of a higher level', { 'burgemeester.outcomes.1': /bestuur van de gemeente.*hoger niveau/ }],
  [29, 'yields other questions', { 'burgemeester.outcomes.2': 'Andere vragen stellen' }],
  [30, 'yields other interventions', { 'burgemeester.outcomes.3': 'Anders interveniëren' }],
  [31, 'yields energy', { 'burgemeester.outcomes.4': 'Minder energie verliezen' }],
  [
    32,
    'yields inspiration for others',
    { 'burgemeester.outcomes.5': 'Anderen inspireren', 'burgemeester.outcomes.length': 6 },
  ],
  [
    33,
    'lists six competences',
    {
      'burgemeester.competences': [
        'Herkenbaar',
        'Verbindend',
        'Analytisch',
        'Deskundig',
        'Omgevingsbewust',
        'Organisatiegevoelig',
      ],
    },
  ],
  [34, 'takes four times 24 hours', { 'burgemeester.durationText': 'vier keer 24 uur', [`${blocks}.length`]: 4 }],
  [35, 'starts at 18:30 each time', { [`${blocks}.*.startTime`]: Array(4).fill('18:30') }],
  [36, 'spends the evening on what participants ran into', { [`${blocks}.0.note`]: /^Avond: onderwerpen/ }],
  [
    37,
    'spends the day on contextgedreven werken',
    { [`${blocks}.0.note`]: /Dag erna: contextgedreven werken en organiseren/ },
  ],
  [38, 'does not say when the day ends', { [`${blocks}.*.endTime`]: Array(4).fill(null) }],
  [
    39,
    'includes an overnight stay',
    {
      [`${blocks}.*.overnight`]: Array(4).fill(true),
      [`${blocks}.*.kind`]: Array(4).fill('RESIDENTIAL'),
    },
  ],
  [40, 'gives participants a book', { 'burgemeester.material': /boek.*voorbereiding.*inspireren/ }],
  [
    41,
    'has a conversation beforehand',
    { 'burgemeester.intake': 'CONVERSATION', 'burgemeester.admission': /kennismakingsgesprek.*verwachtingen.*vragen/ },
  ],
  [42, 'makes participation definite after it', { 'burgemeester.admission': /[Pp]as na dat gesprek.*definitief/ }],
  [
    43,
    'is held in Wijk bij Duurstede, without an address',
    {
      [`${spring}.location`]: {
        name: 'Wijk bij Duurstede',
        street: null,
        houseNumber: null,
        postalCode: null,
        city: 'Wijk bij Duurstede',
        organisation: null,
      },
    },
  ],
  [44, 'has room for 10', { [`${spring}.capacity`]: 10 }],
  [
    45,
    'lasts four evenings and the following days',
    { [`${spring}.durationText`]: '4 avonden met overnachting en de dag erna' },
  ],
  [46, 'is spread over three to four months', { [`${spring}.attributes[label=Doorlooptijd].value`]: '3-4 maanden' }],
  [47, 'is registered for at NGB', { [`${spring}.registrationOrganisation.abbreviation`]: 'NGB' }],
  [
    48,
    'gives the phone number of NGB',
    {
      [`${spring}.contactPoints.0.phone`]: '070-373 8383',
      [`${spring}.contactPoints.0.phoneE164`]: '+31703738383',
      [`${spring}.contactPoints.0.email`]: null,
    },
  ],
  [
    49,
    'is called spring 2019',
    { [`${spring}.label`]: 'voorjaar 2019', [`${spring}.attributes[label=Seizoen].value`]: 'maart-juni' },
  ],
  [50, 'has a first block', days(0, '2019-03-21', '2019-03-22')],
  [51, 'has a second block', days(1, '2019-04-18', '2019-04-19')],
  [52, 'has a third block', days(2, '2019-05-16', '2019-05-17')],
  [53, 'has a fourth block', days(3, '2019-06-13', '2019-06-14')],
  [
    54,
    'starts and ends with its blocks',
    { [`${spring}.startsOn.value`]: '2019-03-21', [`${spring}.endsOn.value`]: '2019-06-14' },
  ],
  [55, 'gives no price', { [`${spring}.price`]: null }],
  [56, 'is for mayors', { 'burgemeester.audience': /^Burgemeesters/, 'burgemeester.audienceRoles': ['Burgemeesters'] }],
  [57, 'names no speakers', { [`${blocks}.*.speakers`]: [[], [], [], []], 'burgemeesterContents.modules': [] }],
  [58, 'numbers no edition', { 'burgemeesterContents.editions.*.number': [null] }],
  [59, 'has a form for a brochure', { 'enquiryKind.enumValues[name=BROCHURE].name': 'BROCHURE' }],
  [
    60,
    'asks for a salutation',
    {
      [formField('verplicht')]: /^Aanhef \(Mevrouw of De heer\)/,
      'enquiryInput.inputFields[name=salutation].name': 'salutation',
    },
  ],
  [61, 'asks for a name', { [formField('verplicht')]: /Naam/, 'enquiryInput.inputFields[name=name].name': 'name' }],
  [
    62,
    'asks for an e-mail address',
    { [formField('verplicht')]: /Email/, 'enquiryInput.inputFields[name=email].name': 'email' },
  ],
  [
    63,
    'asks for a phone number',
    { [formField('verplicht')]: /Telefoonummer \[zo gespeld\]/, 'enquiryInput.inputFields[name=phone].name': 'phone' },
  ],
  [
    64,
    'asks for an address',
    { [formField('verplicht')]: /Adres$/, 'enquiryInput.inputFields[name=address].name': 'address' },
  ],
  [
    65,
    'leaves remarks free',
    { [formField('niet verplicht')]: 'Opmerkingen', 'enquiryInput.inputFields[name=remarks].name': 'remarks' },
  ],
  [
    66,
    'takes sending for consent',
    { [formField('toestemming')]: /privacyverklaring$/, 'enquiryInput.inputFields[name=consent].name': 'consent' },
  ],
  [67, 'addresses the reader in two ways', noData],
  [68, 'has no testimonial', { 'burgemeester.testimonials': [] }],
]

const simulation = 'eindhoven.collaborators.0' as const

/** The page of the assignment for the Metropoolregio Eindhoven. */
const eindhoven: Row[] = [
  [1, 'has the title of the leergang', { 'eindhoven.title': 'Leergang Samenwerken voor de Metropoolregio Eindhoven' }],
  [2, 'is made to measure', { 'eindhoven.attributes[label=Soort].value': 'Leergang op maat' }],
  [
    3,
    'is about 21 unnamed municipalities',
    { 'eindhoven.clientGroup': { name: 'Gemeenten in Zuidoost Brabant', count: 21, region: 'Zuidoost Brabant' } },
  ],
  [4, 'says since when they cooperate', { 'region.foundedOn.value': '2016-01-01', 'region.memberCount': 21 }],
  [
    5,
    'calls the region a bestuurlijk samenwerkingsverband',
    { 'region.description': /^Bestuurlijk samenwerkingsverband/, 'region.isGroup': true },
  ],
  [6, 'names its predecessor', { 'region.predecessor': 'Samenwerkingsverband Regio Eindhoven (SRE)' }],
  [7, 'describes a flexible network', { 'eindhoven.context': /netwerk: flexibel, en verbonden met partners/ }],
  [8, 'states the ambition', { 'eindhoven.context': /economisch op wereldniveau.*internationale allure/ }],
  [9, 'mentions a regional agenda', { 'eindhoven.context': /regionale agenda/ }],
  [
    10,
    'names the office of the region',
    {
      'eindhoven.clients': [
        { name: 'Ambtelijke organisatie Metropoolregio Eindhoven', parent: { name: 'Metropoolregio Eindhoven' } },
      ],
    },
  ],
  [
    11,
    'had its staff as participants',
    { 'eindhoven.attributes[label=Deelnemers].value': /^Medewerkers van de ambtelijke organisatie, niet/ },
  ],
  [12, 'says what the staff do', { 'eindhoven.context': /begeleidt het proces waarin die agenda wordt uitgewerkt/ }],
  [13, 'states the question', { 'eindhoven.question': /kennis en vaardigheid in samenwerken en procesmanagement/ }],
  [14, 'names Common Eye', { 'eindhoven.provider.name': 'Common Eye', 'commonEye.name': 'Common Eye' }],
  [15, 'answers with a leergang', { 'eindhoven.approach': /^Een leergang op maat/ }],
  [16, 'had three parts', { 'eindhoven.parts.length': 3, 'eindhoven.approach': /drie onderdelen/ }],
  [17, 'had modules as first part', { 'eindhoven.parts.0.title': 'Modules over samenwerken en procesmanagement' }],
  [
    18,
    'gives examples of them',
    { 'eindhoven.parts.0.description': /omgaan met belangen, dialoogvoering of een goede aanpak/ },
  ],
  [
    19,
    'had the individual as second part',
    { 'eindhoven.parts.1.title': 'Het individu', 'eindhoven.parts.1.description': /stijl.*drijft/ },
  ],
  [
    20,
    'had intervision as third part',
    { 'eindhoven.parts.2.kind': 'INTERVISION', 'eindhoven.parts.2.description': /intervisie/ },
  ],
  [21, 'closed with a simulation', { 'eindhoven.attributes[label=Afsluiting].value': 'Simulatie van twee dagen' }],
  [
    22,
    'had the simulation made and run by Sandra Schruijer',
    {
      [`${simulation}.person.fullName`]: 'Sandra Schruijer',
      [`${simulation}.person.titlePrefix`]: 'prof. dr.',
      [`${simulation}.role`]: 'DEVELOPER',
      'eindhoven.collaborators.1.person.fullName': 'Sandra Schruijer',
      'eindhoven.collaborators.1.role': 'FACILITATOR',
    },
  ],
  [
    23,
    'gives her position',
    {
      [`${simulation}.person.affiliations.0.position`]: 'hoogleraar Organisatiewetenschap',
      [`${simulation}.person.affiliations.0.organisation.name`]: 'Universiteit Utrecht',
    },
  ],
  [24, 'gives her expertise', { [`${simulation}.person.expertise.*.name`]: ['Sociale psychologie van samenwerken'] }],
  [
    25,
    'names one partner of several',
    {
      'eindhoven.collaborators.2.organisation.name': 'Management Drives',
      'eindhoven.collaboratorsIncomplete': true,
    },
  ],
  [26, 'tells the result', { 'eindhoven.result': /rol/ }],
  [27, 'tells when it took place', { 'eindhoven.context': /uitvoeringsorganisatie een netwerkorganisatie/ }],
  [
    28,
    'lists the dilemmas',
    {
      'eindhoven.dilemmas': [
        'Wat is procesondersteuning?',
        'Waar begint de eigen rol, en waar eindigt die?',
        'Hoe blijven de gemeenten eigenaar?',
      ],
    },
  ],
  [29, 'delivered a document', { 'eindhoven.deliverable': /^Een document.*rol en de werkwijze/ }],
  [
    30,
    'had Manon de Caluwé advise',
    { 'eindhoven.consultants.0.consultant': { name: 'Manon de Caluwé', provider: { name: 'Common Eye' } } },
  ],
  [
    31,
    'had Wilfrid Opheij advise',
    { 'eindhoven.consultants.1.consultant': { name: 'Wilfrid Opheij', provider: { name: 'Common Eye' } } },
  ],
  [32, 'does not count Sandra Schruijer among the advisers', { 'eindhoven.consultants.length': 2 }],
  [
    33,
    'took from September 2016 to November 2017, to the month',
    {
      'eindhoven.period.from.value': '2016-09',
      'eindhoven.period.until': { value: '2017-11', earliest: '2017-11-01', latest: '2017-11-30' },
      'eindhoven.attributes[label=Einde van de periode].value': /niet vermeld/,
    },
  ],
  [34, 'took about fourteen months', derived],
  [35, 'has six headings', noData],
  [36, 'ends with a call', noData],
  [37, 'gives no price, place or dates', { 'eindhoven.programme': null, 'eindhoven.durationText': null }],
  [
    38,
    'has nothing to do with Metropool',
    { 'eindhoven.programme': null, 'metropool.partners.*.organisation.name': ['G4'] },
  ],
]

const series = 'advisingContents.editions.0' as const
const meetings = 'advisingSessions.editions.0.sessions' as const
const theme = (index: number) => `advisingContents.modules.${index}` as const

/** The page of the second series of Strategisch Adviseren. */
const advising: Row[] = [
  [
    1,
    'has a title and a subtitle',
    { 'advising.title': 'Collegereeks Strategisch Adviseren II', 'advising.subtitle': 'de verbijzondering' },
  ],
  [
    2,
    'is a collegereeks, and called leergang and cursus',
    { 'advising.kind': 'COLLEGEREEKS', 'advising.kindAlias': 'leergang, cursus' },
  ],
  [
    3,
    'follows an earlier series',
    { 'advising.relatedProgrammes': [{ kind: 'FOLLOWS', programme: { title: 'Strategisch Adviseren' } }] },
  ],
  [
    4,
    'is provided by NAOB, not written in full',
    { 'advising.provider': { name: 'NAOB', abbreviation: 'NAOB' }, 'naob.description': null },
  ],
  [
    5,
    'stands in a category',
    {
      'advising.category': 'Adviseren als professional',
      'advising.attributes[label=Plaats op de site].value': 'Home > Ons aanbod > Adviseren als professional',
    },
  ],
  [6, 'explains that more is asked of advisers', { 'advising.rationale': /zwaardere eisen/ }],
  [7, 'has five meetings', { [`${meetings}.length`]: 5 }],
  [8, 'lets each take 2.5 hours', { [`${meetings}.*.durationMinutes`]: Array(5).fill(150) }],
  [9, 'takes 12.5 hours together', derived],
  [
    10,
    'is in the afternoon, without a time',
    { [`${meetings}.*.partOfDay`]: Array(5).fill('AFTERNOON'), [`${meetings}.*.startTime`]: Array(5).fill(null) },
  ],
  [
    11,
    'has a lecture, a break and practice',
    { 'advising.method': /interactief college.*pauze.*praktijk.*discussiëren/ },
  ],
  [
    12,
    'has an unnamed practitioner each time',
    {
      [`${meetings}.*.speakers.*.role`]: Array(5).fill(['PRACTITIONER']),
      [`${meetings}.*.speakers.*.roleLabel`]: Array(5).fill(['praktijkdeskundige']),
      [`${meetings}.*.speakers.*.speaker`]: Array(5).fill([null]),
    },
  ],
  [13, 'has new speakers', { 'advising.attributes[label=Sprekers].value': /^Een aantal nieuwe sprekers/ }],
  [
    14,
    'has a first theme with and without a question mark',
    {
      [`${theme(0)}.title`]: 'Democratie onder druk?',
      [`${theme(0)}.shortTitle`]: 'Democratie onder druk',
    },
  ],
  [
    15,
    'treats identity, polarisation and trust',
    {
      [`${theme(0)}.description`]:
        /[Gg]lobalisering en individualisering.*perfecte storm.*identiteit.*polarisatie.*vertrouwen.*onveiliger/s,
    },
  ],
  [
    16,
    'treats participative democracy',
    {
      [`${theme(0)}.description`]:
        /ministerie van BZK.*participatieve democratie.*participatieverordening.*burgerberaden\/G1000.*uitdaagrecht/s,
    },
  ],
  [
    17,
    'asks three questions about it',
    {
      [`${theme(0)}.questions.0`]: /democratische vernieuwing, participatie en inspraak/,
      [`${theme(0)}.questions.1`]: /belangen/,
      [`${theme(0)}.questions.2`]: /algemeen.*concreet/,
    },
  ],
  [
    18,
    'has a second theme with a long and a short title',
    {
      [`${theme(1)}.title`]: "Veiligheidsissues en -dilemma's voor de overheid in een digitale samenleving",
      [`${theme(1)}.shortTitle`]: "Veiligheidsissues en -dilemma's in een digitale samenleving",
    },
  ],
  [
    19,
    'treats life online',
    {
      [`${theme(1)}.description`]:
        /online volgen.*reacties van inwoners.*monitoring en algoritmes.*privacy.*systeemdiscriminatie/s,
    },
  ],
  [
    20,
    'has Dr. Willem Bantema as lecturer',
    {
      [`${theme(1)}.speakers.*.role`]: ['LECTURER'],
      [`${theme(1)}.speakers.0.speaker.name`]: 'Willem Bantema',
      [`${theme(1)}.speakers.0.speaker.person.titlePrefix`]: 'Dr.',
    },
  ],
  [
    21,
    'gives his expertise',
    { [`${theme(1)}.speakers.0.speaker.person.expertise.*.name`]: ['Bestuur en digitalisering'] },
  ],
  [22, 'does not give his employer', { [`${theme(1)}.speakers.0.speaker.person.affiliations`]: [] }],
  [
    23,
    'names nobody else',
    { 'advisingContents.modules.*.speakers.*.speaker.name': [[], ['Willem Bantema'], [], [], []] },
  ],
  [24, 'has a third theme', { [`${theme(2)}.title`]: 'De regio in de wereld', [`${theme(2)}.position`]: 3 }],
  [
    25,
    'treats the levels above the region',
    {
      [`${theme(2)}.description`]:
        /nationale, het Europese en het internationale.*interbestuurlijk samenspel.*representatie.*uploading.*downloading.*[Mm]ulti-level governance/s,
    },
  ],
  [
    26,
    'has a fourth theme, written in two ways',
    {
      [`${theme(3)}.title`]: 'Gegevensdeling & privacy',
      [`${theme(3)}.shortTitle`]: 'Gegevensdeling en privacy',
    },
  ],
  [
    27,
    'treats privacy and sharing of data',
    {
      [`${theme(3)}.description`]:
        /AVG\/Uitvoeringswet AVG.*grondrecht.*tussen sectoren.*zorg, veiligheid, onderwijs.*handleiding/s,
    },
  ],
  [
    28,
    'has a fifth theme',
    { [`${theme(4)}.title`]: 'Gebiedsgericht werken in een netwerk', [`${theme(4)}.position`]: 5 },
  ],
  [
    29,
    'treats working by area',
    { [`${theme(4)}.description`]: /ontzuiling.*wat houdt het in.*begin.*risico.*vertrouwen van bewoners/s },
  ],
  [
    30,
    'has a national programme as a case',
    {
      [`${theme(4)}.attributes[label=Casus].value`]: 'Nationaal programma Leefbaarheid en Veiligheid: 20 focusgebieden',
    },
  ],
  [
    31,
    'has Leeuwarden-Oost as a case',
    {
      [`${theme(4)}.attributes[label=Casus Leeuwarden-Oost].value`]: /50 partners, 20 jaar, armoede.*nieuwe generatie/,
    },
  ],
  [
    32,
    'shares lessons and asks for advice',
    {
      [`${theme(4)}.description`]: /10 jaar Rotterdam en één jaar Leeuwarden-Oost/,
      [`${theme(4)}.attributes[label=Activiteit].value`]: /advies over dilemma/,
    },
  ],
  [
    33,
    'is for seven roles',
    {
      'advising.audienceRoles': [
        'Strategisch adviseurs',
        'Bestuursadviseurs',
        'Raadsadviseurs',
        'Communicatieadviseurs',
        'Relatiebeheerders',
        'Gebied coördinatoren',
        'Omgevingsmanagers',
      ],
    },
  ],
  [
    34,
    'gives five days without a year',
    {
      [`${meetings}.*.date.value`]: ['XXXX-01-14', 'XXXX-02-11', 'XXXX-03-11', 'XXXX-04-08', 'XXXX-05-20'],
      [`${meetings}.*.date.earliest`]: Array(5).fill(null),
      [`${series}.startsOn.earliest`]: null,
    },
  ],
  [35, 'falls on one weekday in some years only', derived],
  [
    36,
    'leaves it to the order which theme is on which day',
    {
      [`${meetings}.*.module.title`]: [
        'Democratie onder druk?',
        "Veiligheidsissues en -dilemma's voor de overheid in een digitale samenleving",
        'De regio in de wereld',
        'Gegevensdeling & privacy',
        'Gebiedsgericht werken in een netwerk',
      ],
      [`${meetings}.0.note`]: /op volgorde/,
    },
  ],
  [
    37,
    'is held at Campus Fryslân, without a street',
    {
      [`${series}.location`]: {
        name: 'Campus Fryslân',
        street: null,
        houseNumber: null,
        postalCode: null,
        city: 'Leeuwarden',
        organisation: null,
      },
    },
  ],
  [38, 'costs € 1.250', { [`${series}.price.amountCents`]: 125_000, [`${series}.price.currency`]: 'EUR' }],
  [39, 'is priced per participant', { [`${series}.price.per`]: 'PARTICIPANT' }],
  [40, 'includes VAT', { [`${series}.price.vat`]: 'INCLUDED' }],
  [41, 'includes accommodation', { [`${series}.price.includes.0`]: 'accommodatiekosten' }],
  [
    42,
    'includes teaching material',
    { [`${series}.price.includes.1`]: 'lesmateriaal', [`${series}.price.includes.length`]: 2 },
  ],
  [43, 'has an intake that can be online', { 'advising.intake': 'ONLINE', 'advising.admission': /intake.*online kan/ }],
  [44, 'can be held in-company', { 'advising.inCompanyAvailable': true }],
  [
    45,
    'gives an address for that, and nobody’s name',
    {
      'advising.contactPoints.*.purpose': ['IN_COMPANY'],
      'advising.contactPoints.0.email': 'info@naob.nl',
      'advising.contactPoints.0.person': null,
    },
  ],
  [
    46,
    'invites to register and to show interest',
    {
      [`${series}.registration`]: 'OPEN',
      [`${series}.attributes[label=Knoppen op de pagina].value`]: 'Inschrijven, Interesse',
      'enquiryKind.enumValues[name=REGISTRATION].name': 'REGISTRATION',
      'enquiryKind.enumValues[name=INTEREST].name': 'INTEREST',
    },
  ],
  [
    47,
    'gives no capacity, number or testimonial',
    {
      [`${series}.capacity`]: null,
      [`${series}.number`]: null,
      'advising.testimonials': [],
    },
  ],
  [48, 'is in Dutch', { 'advising.language': 'NL' }],
]

const table = (source: Fact['source'], rows: Row[]): Fact[] =>
  rows.map(([number, fact, found]) =>
    typeof found['because' as keyof typeof found] === 'string'
      ? { source, number, fact, leftOut: (found as LeftOut).because }
      : { source, number, fact, expected: found as Expected },
  )

/** Every fact of the five pages that the example offers come from. */
export const facts: Fact[] = [
  ...table('S0', metropool),
  ...table('S1', alumniMeeting),
  ...table('S2', burgemeester),
  ...table('S3', eindhoven),
  ...table('S4', advising),
]
