import type { Vocabulary } from '@aanbod/shared/core/vocabularies.ts'

/** What `form.field('title')` gives and every field component takes. A field of another kind does not compile. */
export interface FieldProps<T> {
  /** Path into the input, such as `modules.2.title`. */
  name?: string
  label: string
  hint?: string | undefined
  required?: boolean
  maxLength?: number | undefined
  /** The vocabulary whose codes can be chosen. */
  vocabulary?: Vocabulary | undefined
  error?: string | undefined
  /** Differs from what is stored. */
  changed?: boolean
  disabled?: boolean
  modelValue: T | null
  'onUpdate:modelValue'?: (value: T | null) => void
  /** Puts back what is stored. */
  onReset?: (() => void) | undefined
}

/** What stands around the control: everything but the value. */
export type FrameProps = Omit<FieldProps<unknown>, 'modelValue' | 'onUpdate:modelValue' | 'vocabulary'>
