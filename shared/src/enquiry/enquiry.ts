import { z } from 'zod'
import {
  email,
  instant,
  line,
  oneOf,
  optionalEmail,
  optionalLine,
  optionalPhone,
  optionalReference,
  optionalText,
} from '../core/fields.ts'

const asked = {
  kind: oneOf('EnquiryKind'),
  programmeId: optionalReference(),
  editionId: optionalReference(),
  salutation: optionalLine(50),
  name: line(),
  phone: optionalPhone(),
  address: optionalText(500),
  organisation: optionalLine(),
  remarks: optionalText(5_000),
}

/** What a visitor of a website sends; the one thing that needs no signing in. */
export const submitEnquiryInput = z.object({
  ...asked,
  email: email(),
  /** The visitor agrees with the processing described in the privacy statement. */
  consent: z.boolean().refine(given => given, { params: { code: 'consent' } }),
})
export type SubmitEnquiryInput = z.output<typeof submitEnquiryInput>

/** What staff may write about an enquiry, for instance one that came by telephone. */
export const enquiryInput = z.object({
  ...asked,
  email: optionalEmail(),
  consentAt: instant(),
  status: oneOf('EnquiryStatus').default('NEW'),
  assigneeId: optionalReference(),
  personId: optionalReference(),
  enrolmentId: optionalReference(),
  notes: optionalText(5_000),
})
export type EnquiryInput = z.output<typeof enquiryInput>
