import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import PartialDateField from './PartialDateField.vue'

function dateField(value: string | null) {
  const field = mount(PartialDateField, {
    props: {
      label: 'Datum',
      modelValue: value,
      'onUpdate:modelValue': (next: string | null) => field.setProps({ modelValue: next }),
    },
  })
  return {
    day: field.get('[aria-label="Dag"]'),
    month: field.get('[aria-label="Maand"]'),
    year: field.get('[aria-label="Jaar"]'),
    value: () => field.props('modelValue'),
    reading: () => field.get('p').text(),
  }
}

test.each([
  ['2026-10-26', ['26', '10', '2026'], 'maandag 26 oktober 2026'],
  ['2016-09', ['', '9', '2016'], 'Staat straks als: sep 2016'],
  ['XXXX-02-12', ['12', '2', ''], 'Staat straks als: 12 feb, jaar onbekend'],
  [null, ['', '', ''], 'Nog geen datum'],
])('shows %s part by part, with its reading', (value, parts, reading) => {
  const { day, month, year, reading: shown } = dateField(value)
  expect([day, month, year].map(part => (part.element as HTMLInputElement).value)).toEqual(parts)
  expect(shown()).toBe(reading)
})

test('a day and month without a year is a date with its year unknown', async () => {
  const { day, month, value } = dateField(null)
  await month.setValue('2')
  await day.setValue('12')
  expect(value()).toBe('XXXX-02-12')
})

test('clearing the year of a full date keeps day and month', async () => {
  const { year, value } = dateField('2026-10-26')
  await year.setValue('')
  expect(value()).toBe('XXXX-10-26')
})

test('a day that does not exist is said, and not turned into another date', async () => {
  const { day, value, reading } = dateField('2026-02-12')
  await day.setValue('30')
  expect(reading()).toBe('Deze datum bestaat niet')
  expect(value()).toBe('2026-2-30')
})

test('a day without a month asks for the month', async () => {
  const { day, reading } = dateField(null)
  await day.setValue('12')
  expect(reading()).toBe('Kies ook de maand bij deze dag')
})

test('emptying every part means that there is no date', async () => {
  const { year, value } = dateField('2003')
  await year.setValue('')
  expect(value()).toBeNull()
})
