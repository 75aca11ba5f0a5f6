import type { FrameProps } from '../field.ts'

/** The part of a field's props that its frame takes. */
export function frameOf(props: FrameProps): FrameProps {
  const { name, label, hint, required, maxLength, error, changed, disabled, onReset } = props
  return {
    label,
    hint,
    maxLength,
    error,
    onReset,
    ...(name !== undefined && { name }),
    required: required ?? false,
    changed: changed ?? false,
    disabled: disabled ?? false,
  }
}
