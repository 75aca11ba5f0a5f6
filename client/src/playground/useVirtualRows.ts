import { computed, type MaybeRefOrGetter, onScopeDispose, ref, type Ref, toValue, watch } from 'vue'

/**
 * Which rows of a long list are in sight, so that only those are drawn. All rows have one height.
 *
 * @param place - what scrolls
 */
export function useVirtualRows(
  place: Readonly<Ref<HTMLElement | null>>,
  count: MaybeRefOrGetter<number>,
  rowHeight: number,
) {
  /** Drawn beyond what is in sight, so that scrolling shows no gaps. */
  const spare = 12
  const top = ref(0)
  const height = ref(0)
  const observer = new ResizeObserver(measure)
  function measure() {
    top.value = place.value?.scrollTop ?? 0
    height.value = place.value?.clientHeight ?? 0
  }
  watch(
    place,
    (now, before) => {
      before?.removeEventListener('scroll', measure)
      observer.disconnect()
      now?.addEventListener('scroll', measure, { passive: true })
      if (now) observer.observe(now)
      measure()
    },
    { immediate: true, flush: 'post' },
  )
  onScopeDispose(() => {
    observer.disconnect()
    place.value?.removeEventListener('scroll', measure)
  })

  const first = computed(() => Math.max(0, Math.min(Math.floor(top.value / rowHeight), toValue(count) - 1) - spare))
  const last = computed(() => Math.min(toValue(count), Math.ceil((top.value + height.value) / rowHeight) + spare))
  return {
    first,
    /** The one after the last that is drawn. */
    last,
    /** The room of the rows before and after those that are drawn, in pixels. */
    before: computed(() => first.value * rowHeight),
    after: computed(() => Math.max(0, toValue(count) - last.value) * rowHeight),
    /** Scrolls until a row is in sight. */
    reveal(index: number, covered = 0) {
      const element = place.value
      if (!element) return
      const start = index * rowHeight
      if (start < element.scrollTop) element.scrollTop = start
      else if (start + rowHeight + covered > element.scrollTop + element.clientHeight)
        element.scrollTop = start + rowHeight + covered - element.clientHeight
    },
  }
}
