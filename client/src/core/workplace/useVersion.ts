import { ref } from 'vue'

/**
 * The version of a record whose parts are also stored on their own. Our own small writes, such as a new order, may not look
 * like somebody else's change when the form is saved; theirs still do.
 */
export function useVersion(initial: number) {
  const known = ref(initial)
  return {
    /** The version to save with: that of the form, or that of our own later write. */
    after: (version: number) => Math.max(version, known.value),
    /** After a save of the whole record. */
    saved: (version: number) => {
      known.value = version
    },
    /** After a small write: it counts only when nothing came between. */
    touched: (version: number) => {
      if (version === known.value + 1) known.value = version
    },
  }
}
