import ui from '@nuxt/ui/vue-plugin'
import { expect, test } from 'vitest'
import { createApp } from 'vue'
import { iconLoaded } from './icons.ts'

const sources = import.meta.glob<string>('../**/*.{vue,ts}', { query: '?raw', import: 'default', eager: true })
const code = Object.entries(sources).filter(([path]) => !path.endsWith('.test.ts'))

test('every icon that is named is in the build', () => {
  createApp({}).use(ui)
  const names = new Set(code.flatMap(([, text]) => text.match(/(?<=['"`])i-[a-z]+-[a-z0-9-]+(?=['"`])/g) ?? []))
  expect(names.size).toBeGreaterThan(50)
  expect([...names].filter(name => !iconLoaded(name.slice(2)))).toEqual([])
})

test('no name of an icon is put together, because the build would not find it', () => {
  expect(code.filter(([, text]) => /i-lucide-(\$|['"`] *\+)/.test(text)).map(([path]) => path)).toEqual([])
})
