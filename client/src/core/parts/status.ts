import type { Code, Vocabulary } from '@aanbod/shared/core/vocabularies.ts'

/** Vocabularies whose codes are a state with a shape of its own. */
export const statusShapes = {
  PublicationStatus: {
    DRAFT: ['i-lucide-circle-dashed', 'muted'],
    IN_REVIEW: ['i-lucide-circle-dot', 'warning'],
    SCHEDULED: ['i-lucide-clock', 'primary'],
    PUBLISHED: ['i-lucide-circle-check', 'success'],
    ARCHIVED: ['i-lucide-archive', 'muted'],
  },
  EditionStatus: {
    PLANNED: ['i-lucide-diamond', 'muted'],
    CONFIRMED: ['i-lucide-badge-check', 'success'],
    RUNNING: ['i-lucide-circle-play', 'primary'],
    COMPLETED: ['i-lucide-square-check', 'muted'],
    CANCELLED: ['i-lucide-octagon-x', 'error'],
  },
  RegistrationStatus: {
    NOT_OPEN: ['i-lucide-door-closed', 'muted'],
    OPEN: ['i-lucide-door-open', 'primary'],
    WAITLIST: ['i-lucide-hourglass', 'warning'],
    FULL: ['i-lucide-circle-slash', 'success'],
    CLOSED: ['i-lucide-door-closed-locked', 'muted'],
  },
  MeetingStatus: {
    PLANNED: ['i-lucide-diamond', 'muted'],
    INVITING: ['i-lucide-mail-open', 'primary'],
    CLOSED: ['i-lucide-door-closed', 'muted'],
    HELD: ['i-lucide-square-check', 'muted'],
    CANCELLED: ['i-lucide-octagon-x', 'error'],
  },
  InvitationStatus: {
    PENDING: ['i-lucide-circle-dashed', 'muted'],
    INVITED: ['i-lucide-mail', 'muted'],
    ACCEPTED: ['i-lucide-check', 'success'],
    DECLINED: ['i-lucide-x', 'error'],
    WAITLISTED: ['i-lucide-hourglass', 'warning'],
    ATTENDED: ['i-lucide-user-check', 'success'],
    NO_SHOW: ['i-lucide-user-x', 'error'],
  },
  EnrolmentStatus: {
    APPLIED: ['i-lucide-mail', 'muted'],
    INTAKE: ['i-lucide-circle-dot', 'warning'],
    CONFIRMED: ['i-lucide-badge-check', 'success'],
    WAITLISTED: ['i-lucide-hourglass', 'warning'],
    COMPLETED: ['i-lucide-graduation-cap', 'success'],
    WITHDRAWN: ['i-lucide-x', 'muted'],
    CANCELLED: ['i-lucide-octagon-x', 'error'],
  },
  EnquiryStatus: {
    NEW: ['i-lucide-inbox', 'primary'],
    IN_PROGRESS: ['i-lucide-circle-dot', 'warning'],
    CONVERTED: ['i-lucide-user-check', 'success'],
    CLOSED: ['i-lucide-square-check', 'muted'],
    SPAM: ['i-lucide-ban', 'muted'],
  },
  Certainty: {
    CONFIRMED: ['i-lucide-check', 'success'],
    PROVISIONAL: ['i-lucide-circle-question-mark', 'warning'],
    UNKNOWN: ['i-lucide-circle-question-mark', 'muted'],
  },
} as const satisfies { [V in Vocabulary]?: Record<Code<V>, readonly [icon: string, tone: Tone]> }

export type Tone = 'muted' | 'primary' | 'success' | 'warning' | 'error'
export type StatusVocabulary = keyof typeof statusShapes

/** Text colours of the tones, written out for Tailwind. */
export const toneClasses: Record<Tone, string> = {
  muted: 'text-muted',
  primary: 'text-primary',
  success: 'text-success',
  warning: 'text-warning',
  error: 'text-error',
}
