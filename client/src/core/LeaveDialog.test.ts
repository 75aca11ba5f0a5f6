import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import LeaveDialog from './LeaveDialog.vue'
import { askToLeave, leaveQuestion } from './leaveGuard.ts'

let dialog: VueWrapper
afterEach(() => {
  leaveQuestion.value = null
  dialog.unmount()
})

async function asked(save?: () => Promise<boolean>) {
  dialog = mount(LeaveDialog, { attachTo: document.body })
  const answer = askToLeave(save)
  await nextTick()
  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')]
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('BUTTON'))
  return { answer, names: buttons().map(button => button.textContent?.trim()) }
}
const focused = () => document.activeElement as HTMLButtonElement

test('who presses Enter at the question of leaving saves first', async () => {
  const { answer, names } = await asked(() => Promise.resolve(true))
  expect(names).toEqual(['Opslaan en verder', 'Blijf hier', 'Ga weg zonder opslaan'])
  expect(focused().textContent?.trim()).toBe('Opslaan en verder')
  focused().click()
  expect(await answer).toBe(true)
})

test('who presses Enter where nothing can be saved stays', async () => {
  const { answer, names } = await asked()
  expect(names).toEqual(['Blijf hier', 'Ga weg zonder opslaan'])
  focused().click()
  expect(await answer).toBe(false)
})
