import type { assignmentInput } from '@aanbod/shared/assignment/assignment.ts'
import type { Draft, Form } from '../core/useForm.ts'
import type { AssignmentRecord } from './assignment.queries.ts'

export type AssignmentForm = Form<typeof assignmentInput>
export type AssignmentDraft = Draft<typeof assignmentInput>

/** An assignment as its form starts: relations by id, ordered children with theirs. */
export function draftOf(assignment: AssignmentRecord): AssignmentDraft {
  const { period, consultants, collaborators, documents } = assignment
  return {
    title: assignment.title,
    slug: assignment.slug,
    status: assignment.status,
    providerId: assignment.provider?.id ?? null,
    clientIds: assignment.clients.map(({ id }) => id),
    clientGroup: assignment.clientGroup,
    context: assignment.context,
    question: assignment.question,
    approach: assignment.approach,
    result: assignment.result,
    deliverable: assignment.deliverable,
    dilemmas: assignment.dilemmas,
    parts: assignment.parts,
    period: period && { from: period.from?.value ?? null, until: period.until?.value ?? null },
    durationText: assignment.durationText,
    consultants: consultants.map(({ id, role, consultant }) => ({ id, role, consultantId: consultant.id })),
    collaborators: collaborators.map(({ person, organisation, ...link }) => ({
      ...link,
      personId: person?.id ?? null,
      organisationId: organisation?.id ?? null,
    })),
    collaboratorsIncomplete: assignment.collaboratorsIncomplete,
    programmeId: assignment.programme?.id ?? null,
    attributes: assignment.attributes,
    documents: documents.map(({ asset, ...document }) => ({ ...document, assetId: asset?.id ?? null })),
  }
}
