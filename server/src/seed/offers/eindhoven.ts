import { type Make, makeTopics } from '../make.ts'

/**
 * The made-to-measure programme of Common Eye for the Metropoolregio Eindhoven, which has nothing to do with Metropool.
 *
 * It is an assignment without a programme: the page reports on finished work for one client, and has no price, place,
 * dates or number of participants that a programme would hold.
 */
export async function addEindhoven(make: Make): Promise<void> {
  const commonEyeId = await make.provider({ name: 'Common Eye', slug: 'common-eye' })
  const region = 'Zuidoost Brabant'
  const metropoolregioId = await make.partner({
    name: 'Metropoolregio Eindhoven',
    slug: 'metropoolregio-eindhoven',
    description: 'Bestuurlijk samenwerkingsverband van 21 gemeenten.',
    isGroup: true,
    memberCount: 21,
    region,
    foundedOn: '2016-01-01',
    predecessor: 'Samenwerkingsverband Regio Eindhoven (SRE)',
  })
  const officeId = await make.partner({
    name: 'Ambtelijke organisatie Metropoolregio Eindhoven',
    parentId: metropoolregioId,
    description: 'Ondersteunt het netwerk van de Metropoolregio.',
  })
  const utrechtUniversityId = await make.partner({ name: 'Universiteit Utrecht' })
  const managementDrivesId = await make.partner({ name: 'Management Drives' })

  const { cooperation } = await makeTopics(make, { cooperation: 'Samenwerken' })
  const topics = await makeTopics(
    make,
    {
      process: 'Procesmanagement',
      interests: 'Omgaan met belangen',
      dialogue: 'Dialoogvoering',
      psychology: 'Sociale psychologie van samenwerken',
    },
    cooperation,
  )

  const schruijerId = await make.person({
    titlePrefix: 'prof. dr.',
    givenName: 'Sandra',
    familyName: 'Schruijer',
    expertiseIds: [topics.psychology],
    affiliations: [
      { position: 'hoogleraar Organisatiewetenschap', organisationId: utrechtUniversityId, primary: true },
    ],
  })
  const adviser = async (givenName: string, infix: string | null, familyName: string) =>
    make.consultant({
      personId: await make.person({
        givenName,
        infix,
        familyName,
        affiliations: [{ position: 'adviseur', organisationId: commonEyeId, primary: true }],
      }),
      providerId: commonEyeId,
      expertiseIds: [cooperation, topics.process],
    })
  const deCaluweId = await adviser('Manon', 'de', 'Caluwé')
  const opheijId = await adviser('Wilfrid', null, 'Opheij')

  await make.assignment({
    title: 'Leergang Samenwerken voor de Metropoolregio Eindhoven',
    slug: 'leergang-samenwerken-metropoolregio-eindhoven',
    providerId: commonEyeId,
    clientIds: [officeId],
    clientGroup: { name: 'Gemeenten in Zuidoost Brabant', count: 21, region },
    context:
      'De 21 gemeenten vormen sinds begin 2016 een netwerk: flexibel, en verbonden met partners in andere netwerken. Hun ambitie is een regio die economisch op wereldniveau meespeelt en internationale allure met een eigen karakter verenigt; daarvoor is een regionale agenda gemaakt. De ambtelijke organisatie steunt het netwerk en begeleidt het proces waarin die agenda wordt uitgewerkt.\n\nDe leergang vond plaats vlak nadat zij van een uitvoeringsorganisatie een netwerkorganisatie was geworden.',
    question:
      'Hoe ontwikkelen medewerkers die het netwerk ondersteunen hun kennis en vaardigheid in samenwerken en procesmanagement?',
    approach:
      'Een leergang op maat in drie onderdelen, met een simulatie van twee dagen als slot waarin deelnemers het geleerde beproefden. Prof. dr. Sandra Schruijer maakte en begeleidde die simulatie. Ook bij andere onderdelen werkten partners mee.',
    result: 'Er kwam helderheid over de rol: de ambtelijke organisatie weet hoe zij die wil vervullen.',
    deliverable:
      'Een document met de rol en de werkwijze van de ambtelijke organisatie, in haar eigen woorden, waarmee zij gemeenten tegemoet kan treden.',
    dilemmas: [
      'Wat is procesondersteuning?',
      'Waar begint de eigen rol, en waar eindigt die?',
      'Hoe blijven de gemeenten eigenaar?',
    ],
    parts: [
      {
        title: 'Modules over samenwerken en procesmanagement',
        description:
          'Elke module belicht één aspect, zoals omgaan met belangen, dialoogvoering of een goede aanpak voor het proces van samenwerken.',
      },
      {
        title: 'Het individu',
        description: 'Wat is je stijl, wat drijft je, en welke manier van werken past daarbij?',
      },
      {
        title: 'Reflectie op de praktijk',
        description: 'Situaties uit het eigen werk, besproken in intervisie.',
        kind: 'INTERVISION',
      },
    ],
    period: { from: '2016-09', until: '2017-11' },
    consultants: [
      { consultantId: deCaluweId, role: 'betrokken adviseur' },
      { consultantId: opheijId, role: 'betrokken adviseur' },
    ],
    collaborators: [
      { personId: schruijerId, role: 'DEVELOPER', note: 'Ontwikkelde de tweedaagse simulatie.' },
      { personId: schruijerId, role: 'FACILITATOR', note: 'Begeleidde de tweedaagse simulatie.' },
      {
        organisationId: managementDrivesId,
        role: 'OTHER',
        roleLabel: 'partner',
        note: 'Bij andere onderdelen dan de simulatie.',
      },
    ],
    collaboratorsIncomplete: true,
    status: 'PUBLISHED',
    attributes: [
      { label: 'Soort', value: 'Leergang op maat' },
      { label: 'Deelnemers', value: 'Medewerkers van de ambtelijke organisatie, niet van de 21 gemeenten' },
      { label: 'Afsluiting', value: 'Simulatie van twee dagen' },
      { label: 'Einde van de periode', value: 'Of november 2017 zelf meetelt, is niet vermeld' },
    ],
  })
}
