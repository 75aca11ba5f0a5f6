import { z } from 'zod'
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
  optionalCount,
  optionalLine,
  optionalMarkdown,
  optionalPartialDate,
  optionalReference,
  reference,
  references,
} from '../core/fields.ts'
import { surelyBefore } from '../core/partial-date.ts'
import { optionalSlug } from '../core/slug.ts'
import { about, withRules } from '../core/validate.ts'

/** What a person may write about an assignment: consultancy or a made-to-measure programme for a client. */
export const assignmentInput = z.object({
  title: line(),
  slug: optionalSlug(),
  providerId: optionalReference(),
  clientIds: references(),
  /** Clients that are named only as a group, such as the 21 municipalities of a region. */
  clientGroup: group('ClientGroupInput', { name: line(), count: optionalCount(1, 100_000), region: optionalLine() })
    .nullable()
    .default(null),
  context: optionalMarkdown(),
  question: optionalMarkdown(),
  approach: optionalMarkdown(),
  result: optionalMarkdown(),
  deliverable: optionalMarkdown(),
  dilemmas: lines(),
  parts: children('AssignmentPartInput', {
    title: line(),
    description: optionalMarkdown(),
    kind: oneOf('ModuleKind').default('CLASS'),
  }),
  period: group('PeriodInput', { from: optionalPartialDate(), until: optionalPartialDate() }).nullable().default(null),
  durationText: optionalLine(),
  consultants: children('AssignmentConsultantInput', { consultantId: reference(), role: optionalLine() }),
  collaborators: children('CollaboratorInput', {
    personId: optionalReference(),
    organisationId: optionalReference(),
    role: oneOf('TeachingRole').default('OTHER'),
    roleLabel: optionalLine(),
    note: optionalLine(500),
  }),
  /** The source says there were others too. */
  collaboratorsIncomplete: flag(),
  programmeId: optionalReference(),
  status: oneOf('PublicationStatus').default('DRAFT'),
  attributes: attributes(),
  documents: documents(),
})
export type AssignmentInput = z.output<typeof assignmentInput>
withRules(assignmentInput, about({ period: true }, periodFaults), about({ collaborators: true }, collaboratorFaults))

function periodFaults({ period }: Pick<AssignmentInput, 'period'>): Fault[] {
  return period?.from && period.until && surelyBefore(period.until, period.from)
    ? [{ path: ['period', 'until'], code: 'ends_before_start' }]
    : []
}

function collaboratorFaults({ collaborators }: Pick<AssignmentInput, 'collaborators'>): Fault[] {
  return collaborators.flatMap(({ personId, organisationId }, index): Fault[] =>
    (personId === null) === (organisationId === null)
      ? [{ path: ['collaborators', index, 'personId'], code: 'one_of_both' }]
      : [],
  )
}
