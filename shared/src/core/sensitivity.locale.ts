import { words } from './locale.ts'
import type { Sensitivity } from './sensitivity.ts'

/** Stands before what is sensitive about a field, in its description. */
export const sensitiveWord = { nl: 'Gevoelig:', en: 'Sensitive:' } as const

/** What is sensitive about a field; several come with a semicolon between them. */
export const sensitivityWords = words(
  {
    forAdmins: 'alleen beheerders lezen dit',
    forContent: 'alleen beheerders en contentmanagers lezen dit',
    forAlumni: 'alleen beheerders en alumnicoördinatoren lezen dit',
    forPeople: 'beheerders, contentmanagers en alumnicoördinatoren lezen dit, analisten niet',
    forStaff: 'alleen wie is aangemeld leest dit',
    notForAnalysts: 'analisten lezen dit niet',
    ofOffer: 'analisten lezen dit alleen van mensen in het aanbod, niet van wie deelneemt',
    ofParticipants: 'analisten lezen dit alleen van wie deelneemt, onder een pseudoniem',
    pseudonym: 'van wie deelneemt, zien analisten een pseudoniem',
    day: 'analisten zien alleen de dag',
    empty: 'van wie deelneemt, zien analisten dit leeg',
    counted: 'analisten zien 0 bij minder dan vijf mensen, en anders een vijfvoud',
    aggregated:
      'analisten krijgen niets over groepen van minder dan vijf mensen, aantallen als vijfvoud, en geen sommen, gemiddelden of uitersten',
  } satisfies Record<Sensitivity, string>,
  {
    forAdmins: 'only administrators read this',
    forContent: 'only administrators and content managers read this',
    forAlumni: 'only administrators and alumni coordinators read this',
    forPeople: 'administrators, content managers and alumni coordinators read this, analysts do not',
    forStaff: 'only who is signed in reads this',
    notForAnalysts: 'analysts do not read this',
    ofOffer: 'analysts read this only of people on offer, not of those who take part',
    ofParticipants: 'analysts read this only of those who take part, under a pseudonym',
    pseudonym: 'of those who take part, analysts see a pseudonym',
    day: 'analysts see the day only',
    empty: 'of those who take part, analysts see this empty',
    counted: 'analysts see 0 below five people, and a multiple of five from there on',
    aggregated:
      'analysts get nothing of groups below five people, counts as multiples of five, and no sums, averages or extremes',
  },
)
