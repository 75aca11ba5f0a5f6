import { ref } from 'vue'

/** What a screen reader says next; App.vue holds the live region. */
export const announcement = ref('')

/** Shorter than this nobody has heard anything yet, in milliseconds. */
const unheard = 500
let pending: { text: string; at: number }[] = []

/** Says something to people who hear the screen, such as a moved row. What was said just before is not cut off by it. */
export function announce(text: string) {
  const at = Date.now()
  pending = [...pending.filter(before => at - before.at < unheard && before.text !== text), { text, at }]
  const texts = pending.map(each => each.text).join('. ')
  // The same words twice in a row are news as well, so the region is emptied first.
  announcement.value = ''
  setTimeout(() => (announcement.value = texts), 50)
}
