import { type MaybeRefOrGetter, onScopeDispose, ref, toValue } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'

interface Question {
  save?: () => Promise<boolean>
  answer: (leave: boolean) => void
}

/** The question that stands open; LeaveDialog.vue asks it. */
export const leaveQuestion = ref<Question | null>(null)

/** Asks, in a dialog, whether unsaved changes may be lost. Resolves to whether the person goes. */
export function askToLeave(save?: () => Promise<boolean>): Promise<boolean> {
  return new Promise(
    resolve =>
      (leaveQuestion.value = {
        ...(save && { save }),
        answer(leave) {
          leaveQuestion.value = null
          resolve(leave)
        },
      }),
  )
}

/**
 * Asks before unsaved changes are lost, on navigation and when the tab closes.
 *
 * @param save - offers "save and continue" as well; resolves to whether it was stored
 * @param discard - called when the person leaves without saving
 */
export function useLeaveGuard(dirty: MaybeRefOrGetter<boolean>, save?: () => Promise<boolean>, discard?: () => void) {
  const onUnload = (event: BeforeUnloadEvent) => {
    if (toValue(dirty)) event.preventDefault()
  }
  window.addEventListener('beforeunload', onUnload)
  onScopeDispose(() => window.removeEventListener('beforeunload', onUnload))
  const mayLeave = async () => {
    if (!toValue(dirty)) return true
    const leaves = await askToLeave(save)
    if (leaves && toValue(dirty)) discard?.()
    return leaves
  }
  // Signing in again comes back to this page, and the draft is kept on this computer.
  onBeforeRouteLeave(to => to.path === '/sign-in' || mayLeave())
  // A tab of the same record has the same id, and the form stays.
  onBeforeRouteUpdate((to, from) => to.params.id === from.params.id || mayLeave())
}
