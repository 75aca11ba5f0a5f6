import { z } from 'zod'

/** "De droom van elke burgemeester" as it stands in an address: `de-droom-van-elke-burgemeester`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '')
}

/** The part of an address that names the record; made from its title when left out. */
export const optionalSlug = () =>
  z
    .preprocess(
      value => (value === '' ? null : value),
      z
        .string()
        .trim()
        .max(100)
        .refine(value => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), { params: { code: 'slug' } })
        .nullable(),
    )
    .default(null)
    .meta({ maxLength: 100 })
