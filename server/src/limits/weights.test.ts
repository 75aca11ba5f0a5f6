import { derived, maxPageSize } from '@aanbod/shared/query-cost/weights.ts'
import { expect, test } from 'vitest'
import { type AnyClass, fieldsOf } from '../core/entity.ts'
import { maxPageSize as mostOnPage } from '../core/read/page.ts'
import { entities } from '../entities.ts'
import { schema } from '../schema.ts'

/** Derived from the columns of the row alone, which costs no more than reading them. */
const cheap = ['Person.fullName', 'Person.sortName', 'MediaAsset.url']

test('what SQL derives has a weight of its own, or is known to be cheap', () => {
  const found = (entities as AnyClass[]).flatMap(entity =>
    [...fieldsOf(entity).values()]
      .filter(({ source, name }) => source === 'derived' && !name.endsWith('Count'))
      .map(({ name }) => `${entity.name}.${name}`),
  )
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(field => !(field in derived) && !cheap.includes(field))).toEqual([])
})

test('every weight is of a field that there is', () => {
  const missing = Object.keys(derived).filter(path => {
    const [type = '', field = ''] = path.split('.')
    const found = schema().getType(type)
    return !found || !('getFields' in found) || !(field in found.getFields())
  })
  expect(missing).toEqual([])
})

test('the estimate knows how large a page can be', () => {
  expect(maxPageSize).toBe(mostOnPage)
})
