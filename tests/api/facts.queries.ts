/*
 * One query for each record of the example offers. The facts name their answers by these names: `metropool.kind`.
 */

const date = '{ value earliest latest }'
const person =
  'person { fullName titlePrefix email phone phoneE164 expertise { name } affiliations { position department organisation { name abbreviation } primary } }'
const contactPoints = `contactPoints { purpose department email phone phoneE164 url organisation { name } ${person} }`
const attributes = 'attributes { label value }'
const price = 'price { amountCents currency vat per includes }'
const speakers = `speakers { position role roleLabel certainty speaker { name ${person} } }`
const location = 'location { name street houseNumber postalCode city organisation { abbreviation } }'
const organisation = `name abbreviation aliases description website city region isGroup memberCount foundedOn ${date} predecessor parent { name }`
const provider = `${organisation} mission activities siteLanguages`
const sessions = `sessions { title kind date ${date} endDate ${date} startTime endTime partOfDay durationMinutes overnight note module { title } ${location} ${speakers} }`
const edition = `number label status registration startsOn ${date} endsOn ${date} durationText capacity ${location} ${price} ${attributes}
  registrationOrganisation { name abbreviation } ${contactPoints}`
const programme = `title subtitle kind kindAlias tagline summary rationale method audience admission highlights outcomes competences
  audienceRoles category language developedIn ${date} durationText durationDays inCompanyAvailable intake material status
  topics { name } provider { name abbreviation } partners { organisation { name abbreviation } role } ${contactPoints} ${attributes}
  relatedProgrammes { kind programme { title } } learningLines { name aliases description
    responsibilities { organisation { name abbreviation } from ${date} until ${date} } modules { title } }
  testimonials { quote position department organisation { name } person { fullName } editionNumber consentGiven }`
const modules = `modules { position title shortTitle description kind duration minHours questions themeChosenByGroup topics { name }
  learningLines { name } ${speakers} ${attributes} }`

const programmeOf = (slug: string) => `programme(slug: "${slug}") { ${programme} }`
const contentsOf = (slug: string) => `programme(slug: "${slug}") { ${modules} editions { ${edition} } }`
const sessionsOf = (slug: string) => `programme(slug: "${slug}") { editions { number ${sessions} } }`

export const queries = {
  nsob: `provider(slug: "nsob") { ${provider} }`,
  commonEye: `provider(slug: "common-eye") { ${provider} }`,
  naob: `provider(slug: "naob") { ${provider} }`,
  g4: `partner(slug: "g4") { ${organisation} }`,
  ngb: `partner(slug: "ngb") { ${organisation} }`,
  region: `partner(slug: "metropoolregio-eindhoven") { ${organisation} }`,
  metropool: programmeOf('metropool'),
  metropoolContents: contentsOf('metropool'),
  metropoolSessions: sessionsOf('metropool'),
  meeting: `alumniMeeting(slug: "alumnibijeenkomst-metropool") { title theme kind status publicationStatus date ${date} startTime endTime
    ${location} attendanceCount report reportPublishedOn ${date} evaluation coOrganiserNote programmes { title }
    organisers { name abbreviation } cohorts { number } representedCohorts { number }
    agenda { position kind format title description ${speakers} } ${attributes} }`,
  summerCourse: programmeOf('integriteit-in-het-openbaar-bestuur'),
  summerCourseContents: contentsOf('integriteit-in-het-openbaar-bestuur'),
  leeratelier: programmeOf('strategisch-hoger-onderwijsbeleid'),
  leeratelierContents: contentsOf('strategisch-hoger-onderwijsbeleid'),
  burgemeester: programmeOf('de-droom-van-elke-burgemeester'),
  burgemeesterContents: contentsOf('de-droom-van-elke-burgemeester'),
  burgemeesterSessions: sessionsOf('de-droom-van-elke-burgemeester'),
  enquiryKind: '__type(name: "EnquiryKind") { enumValues { name } }',
  enquiryInput: '__type(name: "SubmitEnquiryInput") { inputFields { name } }',
  eindhoven: `assignment(slug: "leergang-samenwerken-metropoolregio-eindhoven") { title provider { name } context question approach result
    deliverable dilemmas status durationText period { from ${date} until ${date} } clientGroup { name count region }
    clients { name parent { name } } parts { position title description kind } consultants { role consultant { name provider { name } } }
    collaborators { role roleLabel note ${person} organisation { name } } collaboratorsIncomplete programme { title } ${attributes} }`,
  advising: programmeOf('collegereeks-strategisch-adviseren-ii'),
  advisingContents: contentsOf('collegereeks-strategisch-adviseren-ii'),
  advisingSessions: sessionsOf('collegereeks-strategisch-adviseren-ii'),
}
