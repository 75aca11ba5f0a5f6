/** Reads a time as people type it: "9", "930", "9.30", "9:30" and "09:30" are half past nine or nine; null for none, undefined for no time. */
export function parseTime(text: string): string | null | undefined {
  const written = text.trim().replace(/\s*(uur|u|h)$/i, '')
  if (written === '') return null
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(written)
  if (!match) return undefined
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)]
  return hours < 24 && minutes < 60
    ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    : undefined
}
