import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import InstantField from './InstantField.vue'

function instantField(value: string | null) {
  const field = mount(InstantField, {
    props: {
      label: 'Online vanaf',
      modelValue: value,
      'onUpdate:modelValue': (next: string | null) => field.setProps({ modelValue: next }),
    },
  })
  const parts = ['Dag', 'Maand', 'Jaar', 'Tijd'].map(name => field.get<HTMLInputElement>(`[aria-label="${name}"]`))
  return {
    shown: () => parts.map(({ element }) => element.value),
    async fill(...texts: string[]) {
      for (const [index, text] of texts.entries()) await parts[index]?.setValue(text)
    },
    value: () => field.props('modelValue'),
    reading: () => field.get('p').text(),
    isFault: () => field.get('p').classes('text-error'),
  }
}

test.each([
  ['summer', '2026-07-01T07:30:00.000Z', ['1', '7', '2026', '09:30'], 'woensdag 1 juli 2026 09:30'],
  ['winter', '2026-12-01T08:30:00.000Z', ['1', '12', '2026', '09:30'], 'dinsdag 1 december 2026 09:30'],
  [
    'the hour that comes twice',
    '2026-10-25T01:30:00.000Z',
    ['25', '10', '2026', '02:30'],
    'zondag 25 oktober 2026 02:30',
  ],
])('a moment in %s reads as a clock in the Netherlands shows it', (_when, value, parts, reading) => {
  const field = instantField(value)
  expect(field.shown()).toEqual(parts)
  expect(field.reading()).toBe(reading)
})

test.each([
  [['1', '7', '2026', '9.30'], '2026-07-01T07:30:00.000Z'],
  [['1', '12', '2026', '930'], '2026-12-01T08:30:00.000Z'],
  [['25', '10', '2026', '02:30'], '2026-10-25T00:30:00.000Z'],
])('%j is kept as the moment %s', async (texts, moment) => {
  const field = instantField(null)
  await field.fill(...texts)
  expect(field.value()).toBe(moment)
})

test('a time that the clock skips is shown as the time it becomes', async () => {
  const field = instantField(null)
  await field.fill('29', '3', '2026', '02:30')
  expect(field.value()).toBe('2026-03-29T01:30:00.000Z')
  expect(field.reading()).toBe('zondag 29 maart 2026 03:30')
})

test('a moment that is not whole says what it needs, and is not stored as another one', async () => {
  const field = instantField('2026-07-01T07:30:00.000Z')
  await field.fill('1', '7', '', '')
  expect(field.reading()).toBe('Nog nodig: jaar en tijd')
  expect(field.isFault()).toBe(false)
  expect(field.value()).toBe('????-7-1T??:??')
})

test.each([
  [['31', '6', '2026', '09:30'], 'Deze datum bestaat niet'],
  [['1', '7', '2026', '25:00'], 'Vul een tijd in als 09:30'],
])('%j is said to be wrong', async (texts, message) => {
  const field = instantField(null)
  await field.fill(...texts)
  expect([field.reading(), field.isFault()]).toEqual([message, true])
})

test('emptying every part means that there is no moment', async () => {
  const field = instantField('2026-07-01T07:30:00.000Z')
  await field.fill('', '', '', '')
  expect(field.value()).toBeNull()
})
