import { useToast } from '@nuxt/ui/composables'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { defineComponent, nextTick } from 'vue'
import UApp from '@nuxt/ui/components/App.vue'
import { announcement } from './announce.ts'
import { useToaster } from './toaster.ts'

let app: VueWrapper
let toast: ReturnType<typeof useToast>
afterEach(() => {
  toast.clear()
  app.unmount()
})

async function trashed() {
  const page = defineComponent({
    components: { UApp },
    setup() {
      toast = useToast()
      useToaster(() => 'Meldingen')
    },
    template: '<UApp><input aria-label="Titel"><button>Naar prullenbak</button></UApp>',
  })
  app = mount(page, { attachTo: document.body })
  const undo = vi.fn()
  toast.add({ title: '“Metropool” staat in de prullenbak', actions: [{ label: 'Maak ongedaan', onClick: undo }] })
  await vi.waitFor(() => expect(document.querySelector('ol li button')).not.toBeNull())
  await nextTick()
  return undo
}
const press = (element: Element | null) =>
  element?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }))

test('Ctrl Z undoes what the latest toast offers to undo, once', async () => {
  const undo = await trashed()
  press(document.querySelector('button'))
  press(document.querySelector('button'))
  expect(undo).toHaveBeenCalledOnce()
})

test('Ctrl Z in a field is about what was typed there', async () => {
  const undo = await trashed()
  press(document.querySelector('input'))
  expect(undo).not.toHaveBeenCalled()
})

test('a toast is heard in Dutch, with the keys that undo', async () => {
  await trashed()
  await vi.waitFor(() => expect(announcement.value).toMatch(/^“Metropool” staat in de prullenbak\. .*Ctrl Z/))
})

test('the place of the toasts has a Dutch name, and nothing that is hidden in it takes the focus', async () => {
  await trashed()
  const region = document.querySelector('ol[data-slot="viewport"]')?.closest('[role="region"]')
  expect(region?.getAttribute('aria-label')).toBe('Meldingen (F8)')
  const hidden = [...(region?.children ?? [])].filter(element => element.getAttribute('aria-hidden') === 'true')
  expect(hidden).toHaveLength(2)
  await vi.waitFor(() => expect(hidden.map(element => element.getAttribute('tabindex'))).toEqual(['-1', '-1']))
})
