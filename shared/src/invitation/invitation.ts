import { z } from 'zod'
import {
  count,
  oneOf,
  optionalInstant,
  optionalReference,
  optionalText,
  reference,
  references,
} from '../core/fields.ts'

/** What a person may write about somebody's invitation to a meeting; one per person and meeting. */
export const invitationInput = z.object({
  meetingId: reference(),
  personId: reference(),
  cohortId: optionalReference(),
  status: oneOf('InvitationStatus').default('PENDING'),
  sentAt: optionalInstant(),
  respondedAt: optionalInstant(),
  remindedAt: optionalInstant(),
  checkedInAt: optionalInstant(),
  workshopIds: references(),
  dietary: optionalText(500),
  remark: optionalText(),
  /** People who come along. */
  guests: count(0, 100).default(0),
})
export type InvitationInput = z.output<typeof invitationInput>
