/** Languages of the interface and of messages, as BCP 47 tags. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

type Words<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Words<T[K]>
}

/**
 * Words in Dutch and English. The English must have exactly the keys of the Dutch: a key missing, or one too many, in
 * either language does not compile.
 */
export function words<const T extends object>(nl: T, en: Words<NoInfer<T>>): Record<Locale, Words<T>> {
  return { nl: nl as Words<T>, en: en as Words<T> }
}

/** The language to answer in: the first known tag of an `Accept-Language` header, by weight; Dutch otherwise. */
export function localeOf(acceptLanguage: string | null | undefined): Locale {
  if (!acceptLanguage) return 'nl'
  const wishes = acceptLanguage
    .split(',')
    .map(part => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map(parameter => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .sort((a, b) => b.weight - a.weight)
  return (
    locales.find(
      known => known === wishes.find(wish => locales.some(l => l === wish.language) && wish.weight > 0)?.language,
    ) ?? 'nl'
  )
}
