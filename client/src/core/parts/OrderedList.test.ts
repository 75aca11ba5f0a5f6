import { mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { announcement } from '../announce.ts'
import OrderedList from './OrderedList.vue'

function modules() {
  const list = mount(OrderedList<string>, {
    attachTo: document.body,
    props: {
      label: 'Modules',
      items: ['De stad', 'Taal', 'Cultuur'],
      itemKey: (title: string) => title,
      itemName: (title: string) => title,
      onMove: (from: number, to: number) => {
        const items = [...list.props('items')]
        items.splice(to, 0, ...items.splice(from, 1))
        return list.setProps({ items })
      },
      onRemove: (index: number) => list.setProps({ items: list.props('items').toSpliced(index, 1) }),
    },
    slots: { default: ({ item }: { item: string }) => item },
  })
  return list
}

const handle = (list: ReturnType<typeof modules>, name: string) =>
  list.get(`[aria-label="${name}: verplaats of verwijder"]`)

test('Alt and an arrow move an item one place, and the focus goes with it', async () => {
  const list = modules()
  ;(handle(list, 'Taal').element as HTMLElement).focus()
  await handle(list, 'Taal').trigger('keydown', { key: 'ArrowUp', altKey: true })
  await nextTick()
  expect(list.props('items')).toEqual(['Taal', 'De stad', 'Cultuur'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Taal: verplaats of verwijder')
})

test('a move is said aloud with the new place', async () => {
  // By then, what was said before has been heard.
  vi.useFakeTimers({ now: Date.now() + 1000 })
  const list = modules()
  await handle(list, 'De stad').trigger('keydown', { key: 'ArrowDown', altKey: true })
  vi.advanceTimersByTime(100)
  vi.useRealTimers()
  expect(announcement.value).toBe('De stad staat nu op plaats 2 van 3')
})

test('the first item cannot go higher and the last no lower', async () => {
  const list = modules()
  await handle(list, 'De stad').trigger('keydown', { key: 'ArrowUp', altKey: true })
  await handle(list, 'Cultuur').trigger('keydown', { key: 'ArrowDown', altKey: true })
  expect(list.props('items')).toEqual(['De stad', 'Taal', 'Cultuur'])
})

test('an arrow without Alt moves nothing', async () => {
  const list = modules()
  await handle(list, 'Taal').trigger('keydown', { key: 'ArrowUp' })
  expect(list.props('items')).toEqual(['De stad', 'Taal', 'Cultuur'])
})
