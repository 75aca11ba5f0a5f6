import { expect, test } from 'vitest'
import { z } from 'zod'
import { optionalSlug, slugOf } from './slug.ts'
import { check } from './validate.ts'

test.each([
  ['De droom van elke burgemeester', 'de-droom-van-elke-burgemeester'],
  ['Strategisch Adviseren II – de verbijzondering', 'strategisch-adviseren-ii-de-verbijzondering'],
  ['Programma’s en reünies', 'programmas-en-reunies'],
  ['  Metropool 24! ', 'metropool-24'],
])('“%s” has the address %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('a long title has an address of at most 100 characters that does not end in a hyphen', () => {
  const slug = slugOf(`${'a'.repeat(99)} besturen`)
  expect(slug).toBe('a'.repeat(99))
})

test('an address takes small letters, digits and hyphens; an empty one counts as absent', () => {
  const schema = z.object({ slug: optionalSlug() })
  expect(check(schema, { slug: 'metropool-24' }).value).toEqual({ slug: 'metropool-24' })
  expect(check(schema, { slug: '' }).value).toEqual({ slug: null })
  expect(check(schema, {}).value).toEqual({ slug: null })
  for (const slug of ['Metropool', 'metro pool', '-metropool', 'metro--pool', 'réunie']) {
    expect(check(schema, { slug }).faults).toEqual([{ path: ['slug'], code: 'slug' }])
  }
})
