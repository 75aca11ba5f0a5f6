import { type Locale, locales } from '@aanbod/shared/core/locale.ts'
import { computed, type ComputedRef, ref } from 'vue'
import { createI18n } from 'vue-i18n'
import { readSetting, writeSetting } from './settings.ts'

const remembered = readSetting('language')

/**
 * vue-i18n holds the language; the words themselves are plain functions and strings, typed in both languages (see
 * `useWords`), so that nothing is compiled in the browser.
 */
export const i18n = createI18n({
  legacy: false,
  locale: (locales.find(known => known === remembered) ?? 'nl') as Locale,
  messages: { nl: {}, en: {} },
})

/** The language of the interface. */
export const locale = computed<Locale>(() => i18n.global.locale.value as Locale)

/** Switches the language at once and remembers it on this computer. */
export function setLocale(next: Locale) {
  i18n.global.locale.value = next
  document.documentElement.lang = next
  writeSetting('language', next)
}

/** The words of a part of the product in the language of now: `const t = useWords(programmeWords)`, in a template `{{ t.title }}`. */
export function useWords<T>(words: Record<Locale, T>): ComputedRef<T> {
  return computed(() => words[locale.value])
}

/** The notation of the language of now: English as it is written in Europe, the day before the month. */
const notation = () => (locale.value === 'nl' ? 'nl-NL' : 'en-GB')

const momentFormats = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  full: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const written = (moment: Date, format: keyof typeof momentFormats) =>
  new Intl.DateTimeFormat(notation(), momentFormats[format]).format(moment)

const day = (moment: Date) => `${moment.getFullYear()}-${moment.getMonth()}-${moment.getDate()}`

const now = ref(Date.now())
setInterval(() => (now.value = Date.now()), 60_000)

/** How a moment in the past reads: today only the time, then "gisteren", "6 okt", and with the year when it is another one. */
export function formatMoment(instant: string | null | undefined): string {
  if (!instant) return ''
  const moment = new Date(instant)
  const today = new Date(now.value)
  const yesterday = new Date(now.value)
  yesterday.setDate(yesterday.getDate() - 1)
  if (day(moment) === day(today)) return written(moment, 'time')
  if (day(moment) === day(yesterday)) return locale.value === 'nl' ? 'gisteren' : 'yesterday'
  return written(moment, moment.getFullYear() === today.getFullYear() ? 'dayOfYear' : 'day')
}

/** A moment in full: "26 okt 2026, 09:30". */
export function formatInstant(instant: string | null | undefined): string {
  return instant ? written(new Date(instant), 'full') : ''
}

/** "1.234" in Dutch, "1,234" in English. */
export function formatNumber(value: number, digits?: number): string {
  return new Intl.NumberFormat(notation(), {
    maximumFractionDigits: digits ?? 2,
  }).format(value)
}

/** "a, b en c". */
export function formatList(items: string[]): string {
  return new Intl.ListFormat(notation(), { type: 'conjunction' }).format(items)
}
