import { defineComponent, h } from 'vue'

interface IconData {
  body: string
  left?: number
  top?: number
  width?: number
  height?: number
}

const icons = new Map<string, IconData>()
const keyOf = (name: string) => name.replace(':', '-')

/*
 * Takes the place of Iconify under Nuxt UI (vite.config.ts), which asks a server elsewhere for an icon that it doesn't have.
 * Here an icon is in the build, or it is a mistake.
 */

/** Called once for each icon the build found in the source. */
export function addIcon(name: string, data: IconData): boolean {
  icons.set(keyOf(name), data)
  return true
}

export const iconLoaded = (name: string): boolean => icons.has(keyOf(name))

/** Decoration: the words stand beside it. */
export const Icon = defineComponent({
  name: 'BundledIcon',
  props: {
    icon: { type: String, required: true },
    width: { type: [String, Number], default: '1em' },
    height: { type: [String, Number], default: '1em' },
    // Set by Nuxt UI; an icon here is always drawn, and in one way.
    mode: { type: String, default: undefined },
    customise: { type: [Function, Boolean], default: undefined },
    ssr: { type: Boolean, default: false },
  },
  setup: props => () => {
    const icon = icons.get(keyOf(props.icon))
    if (!icon) {
      if (import.meta.env.DEV)
        throw new Error(`The icon “${props.icon}” is not in the build: write its name out in full`)
      return h('svg', { 'aria-hidden': 'true', width: props.width, height: props.height })
    }
    const { left = 0, top = 0, width = 16, height = 16, body } = icon
    return h('svg', {
      'aria-hidden': 'true',
      role: 'img',
      viewBox: `${left} ${top} ${width} ${height}`,
      width: props.width,
      height: props.height,
      innerHTML: body,
    })
  },
})
