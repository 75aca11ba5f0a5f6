import { computed, ref, watch } from 'vue'
import { readSetting, writeSetting } from './settings.ts'

export const colourModes = ['light', 'dark', 'system'] as const
export type ColourMode = (typeof colourModes)[number]

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')
const remembered = readSetting('colours')

/** Light, dark, or as the system says. public/before-paint.js applies the remembered choice before this file is there. */
export const colourMode = ref<ColourMode>(colourModes.find(mode => mode === remembered) ?? 'system')

const systemDark = ref(systemIsDark.matches)
systemIsDark.addEventListener('change', ({ matches }) => (systemDark.value = matches))

/** What is seen now. */
export const isDark = computed(() => colourMode.value === 'dark' || (colourMode.value === 'system' && systemDark.value))

watch(colourMode, mode => writeSetting('colours', mode))
watch(isDark, dark => {
  const root = document.documentElement
  root.classList.toggle('dark', dark)
  root.classList.toggle('light', !dark)
  root.style.colorScheme = dark ? 'dark' : 'light'
})
