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
  return new Promise(resolve => (leaveQuestion.value = {
    ...(save && { save }),
    answer(leave) {
      leaveQuestion.value = null
      resolve(leave)
    },
  }))
}

/**
 * Asks before unsaved changes are lost, on navigation and when the tab closes.
 *
 * @param save - offers "save and continue" as well; resolves to whether it was stored
 */
export function useLeaveGuard(dirty: MaybeRefOrGetter<boolean>, save?: () => Promise<boolean>) {
  const onUnload = (event: BeforeUnloadEvent) => {
    if (toValue(dirty)) event.preventDefault()
  }
  window.addEventListener('beforeunload', onUnload)
  onScopeDispose(() => window.removeEventListener('beforeunload', onUnload))
  // Signing in again comes back to this page, and the draft is kept on this computer.
  onBeforeRouteLeave(to => to.path === '/sign-in' || !toValue(dirty) || askToLeave(save))
  onBeforeRouteUpdate((to, from) =>
    JSON.stringify(to.params) === JSON.stringify(from.params) || !toValue(dirty) || askToLeave(save))
}
