import { z } from 'zod'
import { contactPointFaults, contactPoints } from '../contact-point/contact-point.ts'
import type { Fault } from '../core/errors.ts'
import {
  attributes,
  children,
  documents,
  flag,
  group,
  line,
  lines,
  oneOf,
  optionalInstant,
  optionalLine,
  optionalMarkdown,
  optionalNumber,
  optionalPartialDate,
  optionalReference,
  optionalText,
  reference,
  references,
} from '../core/fields.ts'
import { surelyBefore } from '../core/partial-date.ts'
import { optionalSlug } from '../core/slug.ts'
import { about, withRules } from '../core/validate.ts'
import { moduleFields, partnerLinks } from '../module/module.ts'

/** What a person may write about a programme. GraphQL input, server check and form all follow it. */
export const programmeInput = z.object({
  title: line(),
  subtitle: optionalLine(),
  slug: optionalSlug(),
  kind: oneOf('ProgrammeKind'),
  /** The word a page uses for it, such as "topprogramma". */
  kindAlias: optionalLine(),
  tagline: optionalLine(300),
  summary: optionalText(500),
  rationale: optionalMarkdown(),
  method: optionalMarkdown(),
  audience: optionalMarkdown(),
  admission: optionalMarkdown(),
  highlights: lines(),
  outcomes: lines(),
  competences: lines(100),
  audienceRoles: lines(200),
  /** Where the provider's site files it. */
  category: optionalLine(),
  language: oneOf('Locale').default('NL'),
  developedIn: optionalPartialDate(),
  durationText: optionalLine(),
  durationDays: optionalNumber(0, 2_000),
  studyLoadHours: optionalNumber(0, 20_000),
  /** ECTS; one credit is 28 hours of study. */
  credits: optionalNumber(0, 300),
  award: oneOf('Award').default('NONE'),
  awardLabel: optionalLine(),
  accreditations: z
    .array(group('AccreditationInput', { body: line(), label: optionalLine(), until: optionalPartialDate() }))
    .max(50)
    .default([]),
  inCompanyAvailable: flag(),
  intake: oneOf('IntakeMode').default('NONE'),
  material: optionalMarkdown(),
  status: oneOf('PublicationStatus').default('DRAFT'),
  publishAt: optionalInstant(),
  topicIds: references(),
  heroImageId: optionalReference(),
  brochureId: optionalReference(),
  providerId: optionalReference(),
  partners: partnerLinks(),
  learningLines: children('LearningLineInput', {
    name: line(),
    aliases: lines(200, 20),
    description: optionalMarkdown(),
    responsibilities: children('LineResponsibilityInput', {
      organisationId: reference(),
      from: optionalPartialDate(),
      until: optionalPartialDate(),
    }),
  }),
  modules: children('ProgrammeModuleInput', moduleFields),
  contactPoints: contactPoints(),
  relatedProgrammes: children('ProgrammeRelationInput', {
    kind: oneOf('ProgrammeRelationKind'),
    programmeId: reference(),
  }),
  attributes: attributes(),
  documents: documents(),
})
export type ProgrammeInput = z.output<typeof programmeInput>
withRules(
  programmeInput,
  about({ contactPoints: true }, ({ contactPoints }: Pick<ProgrammeInput, 'contactPoints'>) =>
    contactPointFaults(contactPoints),
  ),
  about({ status: true, publishAt: true }, scheduledFaults),
  about({ learningLines: true }, responsibilityFaults),
)

/** A record that waits for its publication says when. */
export function scheduledFaults({ status, publishAt }: { status: string; publishAt: string | null }): Fault[] {
  return status === 'SCHEDULED' && !publishAt ? [{ path: ['publishAt'], code: 'publish_at' }] : []
}

function responsibilityFaults({
  learningLines,
}: {
  learningLines: { responsibilities: { from: string | null; until: string | null }[] }[]
}): Fault[] {
  return learningLines.flatMap((learningLine, index) =>
    learningLine.responsibilities.flatMap(({ from, until }, at): Fault[] =>
      from && until && surelyBefore(until, from)
        ? [{ path: ['learningLines', index, 'responsibilities', at, 'until'], code: 'ends_before_start' }]
        : [],
    ),
  )
}

/**
 * What a complete programme has. The score is the share of these that hold, a required one counting twice; publishing
 * needs all required ones. Where one that is `dated` does not hold, time has overtaken the programme: it is stale.
 */
export const completenessRules = [
  { field: 'title', severity: 'REQUIRED' },
  { field: 'summary', severity: 'REQUIRED' },
  { field: 'provider', severity: 'REQUIRED' },
  { field: 'audience', severity: 'REQUIRED' },
  { field: 'modules', severity: 'REQUIRED' },
  { field: 'contactPoints', severity: 'REQUIRED' },
  { field: 'upcomingEdition', severity: 'ADVISED', dated: true },
  { field: 'lastEditionEnded', severity: 'ADVISED', dated: true },
  { field: 'price', severity: 'ADVISED' },
  { field: 'priceVat', severity: 'ADVISED', dated: true },
  { field: 'registrationDate', severity: 'ADVISED', dated: true },
  { field: 'outcomes', severity: 'ADVISED' },
  { field: 'admission', severity: 'ADVISED' },
  { field: 'speakers', severity: 'ADVISED' },
] as const satisfies { field: string; severity: 'REQUIRED' | 'ADVISED'; dated?: true }[]
export type CompletenessField = (typeof completenessRules)[number]['field']
