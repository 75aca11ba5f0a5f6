import UInputMenu from '@nuxt/ui/components/InputMenu.vue'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { defineComponent } from 'vue'
import RelationField from './RelationField.vue'

const source = { search: () => Promise.resolve([]), byIds: () => Promise.resolve([]) }

let form: VueWrapper
afterEach(() => form.unmount())

function personField() {
  const chosen = vi.fn()
  form = mount(
    defineComponent({
      components: { RelationField },
      setup: () => ({ source, chosen }),
      template: `
        <RelationField label="Persoon" kind="persoon" :model-value="null" :source="source" @update:model-value="chosen">
          <template #create="{ text, done, cancel }">
            <button id="make" @click="done({ id: '7', label: text })">Maak</button>
            <button id="cancel" @click="cancel">Annuleer</button>
          </template>
        </RelationField>`,
    }),
    { attachTo: document.body },
  )
  return { chosen, input: form.get<HTMLInputElement>('input') }
}
test.each([
  ['making a person chooses that person', '#make', [['7']]],
  ['making none chooses nobody', '#cancel', []],
])('%s, and brings the focus back to the field with its list closed', async (_what, button, calls) => {
  const { chosen, input } = personField()
  form.getComponent(UInputMenu).vm.$emit('create', 'Paul Frissen')
  const pressed = await vi.waitUntil(() => document.querySelector<HTMLElement>(button))
  expect(input.attributes('aria-expanded')).toBe('false')
  pressed.click()
  await vi.waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull())
  await vi.waitFor(() => expect(document.activeElement).toBe(input.element))
  expect(input.attributes('aria-expanded')).toBe('false')
  expect(chosen.mock.calls).toEqual(calls)
})
