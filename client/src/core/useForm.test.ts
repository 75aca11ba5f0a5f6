import { withRules } from '@aanbod/shared/core/validate.ts'
import { children, flag, line, oneOf, optionalCount, optionalLine } from '@aanbod/shared/core/fields.ts'
import { fieldWords, groupOf } from '@aanbod/shared/core/words.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, type EffectScope, nextTick } from 'vue'
import { z } from 'zod'
import { keepDraft } from './drafts.ts'
import { RequestError } from './graphql.ts'
import { type FormOptions, useForm } from './useForm.ts'

const courseInput = z.object({
  title: line(40),
  tagline: optionalLine(),
  kind: oneOf('ModuleKind').default('CLASS'),
  minimum: optionalCount(),
  maximum: optionalCount(),
  modules: children('CourseModuleInput', { title: line(), open: flag() }),
})
withRules(courseInput, ({ minimum, maximum }) =>
  minimum !== null && maximum !== null && minimum > maximum
    ? [{ path: ['minimum'], code: 'minimum_above_capacity', params: { capacity: maximum } }]
    : [],
)

const moduleWords = fieldWords(
  groupOf(courseInput.shape.modules),
  { title: 'Titel', open: 'Open' },
  { title: 'Title', open: 'Open' },
)
const courseWords = fieldWords(
  courseInput,
  {
    title: 'Titel',
    tagline: { label: 'Slagzin', hint: 'Kort' },
    kind: 'Soort',
    minimum: 'Minimum',
    maximum: 'Maximum',
    modules: { label: 'Modules', one: 'Module' },
  },
  {
    title: 'Title',
    tagline: 'Tagline',
    kind: 'Kind',
    minimum: 'Minimum',
    maximum: 'Maximum',
    modules: { label: 'Modules', one: 'Module' },
  },
  { modules: moduleWords },
)

const metropool = {
  title: 'Metropool',
  tagline: 'Voor de stad',
  minimum: 10,
  maximum: 20,
  modules: [
    { id: null, title: 'Een', open: false },
    { id: null, title: 'Twee', open: false },
  ],
}

let scope: EffectScope
const formWith = (options: Partial<FormOptions<typeof courseInput>>) => {
  scope = effectScope()
  return scope.run(() => useForm(courseInput, courseWords, { initial: {}, save: () => Promise.resolve(), ...options }))!
}

beforeEach(() => localStorage.clear())
afterEach(() => scope.stop())

test('a field knows its label, hint and limits from the shared schema', () => {
  const form = formWith({})
  expect(form.field('title')).toMatchObject({ label: 'Titel', required: true, maxLength: 40, modelValue: null })
  expect(form.field('tagline')).toMatchObject({ hint: 'Kort', required: false })
  expect(form.field('kind')).toMatchObject({ vocabulary: 'ModuleKind', modelValue: 'CLASS' })
})

test('a form with a missing title is not stored, and says so at the field in words', async () => {
  const save = vi.fn()
  const form = formWith({ save })
  expect(await form.submit()).toBe(false)
  expect(save).not.toHaveBeenCalled()
  expect(form.field('title').error).toBe('Vul dit in.')
  expect(form.summary.value).toEqual([{ name: 'title', label: 'Titel', message: 'Vul dit in.' }])
})

test('the message goes as soon as the field is right', async () => {
  const form = formWith({})
  await form.submit()
  form.field('title')['onUpdate:modelValue']?.('Metropool')
  expect(form.field('title').error).toBeUndefined()
})

test('a new record is sent whole, with its defaults', async () => {
  const save = vi.fn().mockResolvedValue(undefined)
  const form = formWith({ initial: { title: ' Metropool ' }, save })
  expect(await form.submit()).toBe(true)
  expect(save.mock.calls[0]?.[0]).toEqual({
    title: 'Metropool',
    tagline: null,
    kind: 'CLASS',
    minimum: null,
    maximum: null,
    modules: [],
  })
})

test('of an existing record only the changed fields are sent, with the version they started from', async () => {
  const save = vi.fn().mockResolvedValue({ version: 8 })
  const form = formWith({ initial: metropool, version: 7, save })
  expect(form.dirty.value).toBe(false)
  form.set('tagline', 'Voor de grote stad')
  expect(form.changed.value).toEqual(['tagline'])
  await form.submit()
  expect(save).toHaveBeenCalledWith({ tagline: 'Voor de grote stad' }, 7)
  expect(form.dirty.value).toBe(false)
  form.set('tagline', 'Anders')
  await form.submit()
  expect(save).toHaveBeenLastCalledWith({ tagline: 'Anders' }, 8)
})

test('a rule across fields is checked against what is stored', async () => {
  const form = formWith({ initial: metropool, version: 1 })
  form.set('minimum', 30)
  expect(await form.submit()).toBe(false)
  expect(form.field('minimum').error).toBe('Het minimum is hoger dan het maximum van 20.')
})

test('a field can be put back on its own', () => {
  const form = formWith({ initial: metropool, version: 1 })
  form.set('title', 'Iets anders')
  form.set('tagline', 'Ook anders')
  form.field('title').onReset?.()
  expect(form.field('title')).toMatchObject({ modelValue: 'Metropool', changed: false })
  expect(form.changed.value).toEqual(['tagline'])
})

test('emptying a field that was empty is no change', () => {
  const form = formWith({ initial: { ...metropool, tagline: null }, version: 1 })
  form.set('tagline', '')
  expect(form.dirty.value).toBe(false)
})

test('a fault the server found lands at the item it belongs to', async () => {
  const issues = [{ path: ['modules', 1, 'title'], code: 'taken' as const, message: 'Al in gebruik.' }]
  const save = vi.fn().mockRejectedValue(new RequestError('BAD_USER_INPUT', 'Fout', { issues }))
  const form = formWith({ initial: metropool, version: 1, save })
  form.set('title', 'Nieuw')
  expect(await form.submit()).toBe(false)
  const modules = form.items('modules')
  expect(modules.entries[1]?.scope.field('title').error).toBe('Al in gebruik.')
  expect(modules.entries.map(module => module.invalid)).toEqual([false, true])
  expect(form.summary.value).toEqual([{ name: 'modules.1.title', label: 'Module 2, titel', message: 'Al in gebruik.' }])
})

test('an item keeps its key while it moves', () => {
  const form = formWith({ initial: metropool, version: 1 })
  const modules = form.items('modules')
  const [first] = modules.entries
  modules.move(0, 1)
  expect(modules.entries.map(module => module.value.title)).toEqual(['Twee', 'Een'])
  expect(modules.entries[1]?.key).toBe(first?.key)
  expect(modules.changed).toBe(true)
})

test('an item that is added has the defaults of its schema', () => {
  const form = formWith({ initial: metropool, version: 1 })
  form.items('modules').add({ title: 'Drie' })
  expect(form.items('modules').entries[2]?.value).toEqual({ id: null, title: 'Drie', open: false })
})

test('a field of an item that is added, or of a new record, says nothing of a change', () => {
  const form = formWith({ initial: metropool, version: 3 })
  const modules = form.items('modules')
  modules.add({ title: 'Drie' })
  expect(modules.changed).toBe(true)
  expect(modules.entries[2]?.scope.field('title')).toMatchObject({ modelValue: 'Drie', changed: false })
  const fresh = formWith({ initial: {} })
  fresh.set('title', 'Nieuw')
  expect(fresh.field('title').changed).toBe(false)
})

test('a field of an item that was moved is compared with, and put back to, what is stored of that item', () => {
  const modules = [
    { id: 'een', title: 'Een', open: false },
    { id: 'twee', title: 'Twee', open: false },
  ]
  const items = formWith({ initial: { ...metropool, modules }, version: 3 }).items('modules')
  items.move(1, 0)
  const title = () => items.entries[0]!.scope.field('title')
  expect(title()).toMatchObject({ modelValue: 'Twee', changed: false })
  title()['onUpdate:modelValue']?.('Tweede')
  expect(title().changed).toBe(true)
  title().onReset?.()
  expect(title()).toMatchObject({ modelValue: 'Twee', changed: false })
})

test('what is typed while saving stays, and still counts as a change', async () => {
  let stored: (value: { version: number }) => void = () => {}
  const form = formWith({ initial: metropool, version: 1, save: () => new Promise(resolve => (stored = resolve)) })
  form.set('title', 'Eerst')
  const submitted = form.submit()
  form.set('tagline', 'Intussen getypt')
  stored({ version: 2 })
  await submitted
  expect(form.values.tagline).toBe('Intussen getypt')
  expect(form.changed.value).toEqual(['tagline'])
})

test('a stale version opens a conflict, and the choice is stored on top of the other version', async () => {
  const current = {
    version: 9,
    updatedAt: '2026-10-08T10:42:00Z',
    updatedBy: { name: 'Daan Visser' },
    values: { tagline: 'Van Daan' },
  }
  const save = vi
    .fn()
    .mockRejectedValueOnce(new RequestError('CONFLICT', 'Botsing', { current }))
    .mockResolvedValueOnce({ version: 10 })
  const form = formWith({ initial: metropool, version: 7, save })
  form.set('tagline', 'Van mij')
  expect(await form.submit()).toBe(false)
  expect(form.conflict.value).toMatchObject({
    mine: { tagline: 'Van mij' },
    current: { version: 9, updatedBy: 'Daan Visser' },
  })
  expect(await form.settleConflict({ tagline: 'Samen' })).toBe(true)
  expect(save).toHaveBeenLastCalledWith({ tagline: 'Samen' }, 9)
})

test('a newer version in which nobody touched our fields asks nothing of the person', async () => {
  const current = {
    version: 9,
    updatedAt: '2026-10-08T10:42:00Z',
    updatedBy: null,
    values: { tagline: metropool.tagline },
  }
  const save = vi
    .fn()
    .mockRejectedValueOnce(new RequestError('CONFLICT', 'Botsing', { current }))
    .mockResolvedValueOnce({ version: 10 })
  const form = formWith({ initial: metropool, version: 7, save })
  form.set('tagline', 'Van mij')
  expect(await form.submit()).toBe(true)
  expect(save).toHaveBeenLastCalledWith({ tagline: 'Van mij' }, 9)
  expect(form.conflict.value).toBeNull()
})

test('text that was not saved is offered back after a crash', async () => {
  vi.useFakeTimers()
  const form = formWith({ initial: metropool, version: 1, draftKey: 'course.1' })
  form.set('tagline', 'Bijna kwijt')
  await nextTick()
  vi.advanceTimersByTime(600)
  vi.useRealTimers()
  scope.stop()

  const again = formWith({ initial: metropool, version: 1, draftKey: 'course.1' })
  expect(again.values.tagline).toBe('Voor de stad')
  expect(again.recovered.value?.values).toEqual({ tagline: 'Bijna kwijt' })
  again.restoreDraft()
  expect(again.values.tagline).toBe('Bijna kwijt')
})

test('text that is offered back outlasts what is typed and saved beside it', async () => {
  keepDraft('course.1', { at: 0, version: 1, values: { tagline: 'Van gisteren' } })
  vi.useFakeTimers()
  const form = formWith({ initial: metropool, version: 1, draftKey: 'course.1' })
  const kept = () => formWith({ initial: metropool, version: 1, draftKey: 'course.1' }).recovered.value?.values
  form.set('title', 'Metropool 25')
  await nextTick()
  vi.advanceTimersByTime(600)
  vi.useRealTimers()
  expect(kept()).toEqual({ tagline: 'Van gisteren', title: 'Metropool 25' })
  await form.submit()
  expect(form.recovered.value?.values).toEqual({ tagline: 'Van gisteren' })
  expect(kept()).toEqual({ tagline: 'Van gisteren' })
})

test('after saving there is no draft to offer', async () => {
  vi.useFakeTimers()
  const form = formWith({ initial: metropool, version: 1, draftKey: 'course.1' })
  form.set('tagline', 'Straks bewaard')
  await nextTick()
  vi.advanceTimersByTime(600)
  vi.useRealTimers()
  await form.submit()
  scope.stop()
  expect(formWith({ initial: metropool, version: 1, draftKey: 'course.1' }).recovered.value).toBeNull()
})

test('saving an existing record in which nothing changed sends nothing', async () => {
  const save = vi.fn()
  const form = formWith({ initial: metropool, version: 7, save })
  expect(await form.submit()).toBe(true)
  expect(save).not.toHaveBeenCalled()
})
