import { type Make, makeTopics } from '../make.ts'

/**
 * De droom van elke burgemeester, a programme whose provider the page does not name; without one it stays a draft.
 *
 * Not on the page, and so not here: a price, an e-mail or web address, when a day ends, speakers, an edition number. What
 * a contented inhabitant says there is made up by the author, and so no testimonial.
 */
export async function addBurgemeester(make: Make): Promise<void> {
  const ngbId = await make.partner({
    name: 'Nederlands Genootschap van Burgemeesters',
    abbreviation: 'NGB',
    slug: 'ngb',
    aliases: ['Nederlands Genootschap voor Burgemeesters'],
  })
  const locationId = await make.location({ name: 'Wijk bij Duurstede', city: 'Wijk bij Duurstede' })
  const topics = await makeTopics(make, {
    worlds: 'Leefwereld en systeemwereld',
    meaning: 'Betekenisgeving',
    context: 'Contextgedreven werken en organiseren',
    outsourcing: 'Samenwerken, overdragen en uitbesteden',
  })

  const programmeId = await make.programme({
    title: 'De droom van elke burgemeester',
    slug: 'de-droom-van-elke-burgemeester',
    kind: 'LEERGANG',
    kindAlias: 'topprogramma',
    summary:
      'Leergang van vier dagen waarin burgemeesters de leefwereld van hun inwoners verbinden met de systeemwereld van hun gemeente, en leren beoordelen wat daarin goed gaat en wat niet.',
    rationale:
      'Welke burgemeester ziet niet graag dat inwoners een gemeente ervaren die van hen uitgaat? In de kabinetsformatie gold de film *I Daniel Blake* als icoon van burgers die klem raken bij de overheid. Ander gedrag voorschrijven lost dat niet op; anders werken en organiseren wel. Betere kwaliteit leidt dan tot tevredenheid, en vaak tot forse besparing.',
    method: [
      'Het inzicht rust op *betekenisgeving*. Aan bod komen:',
      [
        'leefwereld en systeemwereld met elkaar verbinden;',
        'een oordeel vormen: wat gaat goed, en waar zit verbetering?',
        'zien hoe bestuursbesluiten en manieren van werken en organiseren medewerkers beletten te beginnen bij degene die zij moeten helpen;',
        'de vorm waarin dat wel lukt, en de keuze van leidinggevenden en medewerkers die erbij past;',
        'activiteiten waarvoor protocol en systeem juist voorop horen te staan: hoe je ze herkent, en hoe medewerkers er cliëntvriendelijk in blijven;',
        'dezelfde blik op organisaties met wie de gemeente samenwerkt, of die taken van haar overnamen of werk voor haar doen: waarom die niet leveren wat is afgesproken, en waarom druk dan niet helpt.',
      ]
        .map(item => `- ${item}`)
        .join('\n'),
      'Eén dag is hiervoor te kort: het vraagt vier volle dagen, op een plek met weinig afleiding. De avond gaat over wat deelnemers zelf zijn tegengekomen; de dag erna over contextgedreven werken en organiseren, en over wat burgemeesters daarin tegenkomen.',
    ].join('\n\n'),
    audience: 'Burgemeesters.',
    audienceRoles: ['Burgemeesters'],
    admission:
      'Vooraf is er een kennismakingsgesprek, over de verdere opzet, de verwachtingen en de vragen die een deelnemer behandeld wil zien. Pas na dat gesprek is deelname definitief.',
    intake: 'CONVERSATION',
    outcomes: [
      'Meer overzicht',
      'Het bestuur van de gemeente naar een hoger niveau brengen',
      'Andere vragen stellen',
      'Anders interveniëren',
      'Minder energie verliezen',
      'Anderen inspireren',
    ],
    competences: ['Herkenbaar', 'Verbindend', 'Analytisch', 'Deskundig', 'Omgevingsbewust', 'Organisatiegevoelig'],
    durationDays: 4,
    durationText: 'vier keer 24 uur',
    material:
      'Deelnemers krijgen een boek over de onderwerpen van gesprek, als voorbereiding en om anderen mee te inspireren.',
    topicIds: Object.values(topics),
    partners: [{ organisationId: ngbId, role: 'CO_DEVELOPER' }],
    contactPoints: [{ purpose: 'GENERAL', phone: '0343-595802' }],
    status: 'DRAFT',
    attributes: [
      { label: 'Aanbieder', value: 'Niet genoemd op de pagina' },
      { label: 'Ook genoemd', value: 'topprogramma, opleiding' },
      { label: 'Tekst uit', value: 'NGB opleidingenboekje 2018' },
      { label: 'Ook te bereiken via', value: 'E-mail en de site van het NGB; van geen van beide staat het adres er' },
      {
        label: 'Verwijzing',
        value: 'Ervaringen van deelnemers aan verschillende leergangen; de inhoud is niet meegeleverd',
      },
      {
        label: 'Brochureformulier: verplicht',
        value: 'Aanhef (Mevrouw of De heer), Naam, Email, Telefoonummer [zo gespeld], Adres',
      },
      { label: 'Brochureformulier: niet verplicht', value: 'Opmerkingen' },
      {
        label: 'Brochureformulier: toestemming',
        value: 'Wie verzendt, stemt in met verwerking volgens de privacyverklaring',
      },
    ],
  })

  const block = (title: string, date: string, endDate: string) => ({
    title,
    kind: 'RESIDENTIAL' as const,
    date,
    endDate,
    startTime: '18:30',
    overnight: true,
    locationId,
    note: 'Avond: onderwerpen die deelnemers zijn tegengekomen. Dag erna: contextgedreven werken en organiseren, en wat burgemeesters op dat terrein bezighoudt.',
  })
  await make.edition({
    programmeId,
    label: 'voorjaar 2019',
    // The page announces it and says no more; registering is over because the dates are.
    status: 'PLANNED',
    registration: 'CLOSED',
    startsOn: '2019-03-21',
    endsOn: '2019-06-14',
    durationText: '4 avonden met overnachting en de dag erna',
    locationId,
    capacity: 10,
    registrationOrganisationId: ngbId,
    contactPoints: [{ purpose: 'REGISTRATION', organisationId: ngbId, phone: '070-373 8383' }],
    sessions: [
      block('Blok 1', '2019-03-21', '2019-03-22'),
      block('Blok 2', '2019-04-18', '2019-04-19'),
      block('Blok 3', '2019-05-16', '2019-05-17'),
      block('Blok 4', '2019-06-13', '2019-06-14'),
    ],
    attributes: [
      { label: 'Doorlooptijd', value: '3-4 maanden' },
      { label: 'Seizoen', value: 'maart-juni' },
    ],
  })
}
