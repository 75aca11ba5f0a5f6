import { ref } from 'vue'

/** What a screen reader says next; App.vue holds the live region. */
export const announcement = ref('')

/** Says something to people who hear the screen, such as a moved row. */
export function announce(text: string) {
  // The same words twice in a row are news as well, so the region is emptied first.
  announcement.value = ''
  setTimeout(() => (announcement.value = text), 50)
}
