import { onMounted, type Ref, toValue, type MaybeRefOrGetter, watchEffect } from 'vue'
import type { Router } from 'vue-router'

let focusIsDue = false

/**
 * After a navigation to another page the heading takes the focus, so that a screen reader says where one is. Not on the
 * first page, and not between the tabs of one record: there the focus stays on the tab.
 */
export function followNavigation(router: Router) {
  router.afterEach((to, from, failure) => {
    if (failure || from.matched.length === 0 || to.path === from.path) return
    const [toPage] = to.matched
    const samePage = toPage === from.matched[0] && to.params.id === from.params.id
    focusIsDue = !samePage
  })
}

/** Names the page: in the title of the tab, and by moving the focus to its heading after a navigation. */
export function usePageTitle(title: MaybeRefOrGetter<string>, heading?: Readonly<Ref<HTMLElement | null>>) {
  watchEffect(() => {
    const text = toValue(title)
    document.title = text ? `${text} · Aanbod` : 'Aanbod'
  })
  onMounted(() => {
    if (!focusIsDue || !heading?.value) return
    focusIsDue = false
    heading.value.focus({ preventScroll: true })
  })
}
