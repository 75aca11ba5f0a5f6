import { fileURLToPath } from 'node:url'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000'

/** The server hands out graphiql.html at /playground; while developing this does. */
const playgroundPage: Plugin = {
  name: 'aanbod:playground-page',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (request.url && /^\/playground\/?(\?|$)/.test(request.url)) request.url = '/graphiql.html'
      next()
    })
  },
}

export default defineConfig({
  root: here('.'),
  plugins: [
    playgroundPage,
    vue(),
    ui({
      // Composables are imported by hand, so that a name says where it comes from; U* components are resolved, and typed in
      // src/core/nuxt-ui.d.ts.
      autoImport: false,
      dts: false,
      components: { dirs: [], dts: false },
      // Our own switch (core/colourMode.ts) keeps the choice and starts before the first paint.
      colorMode: false,
      icon: {
        clientBundle: {
          scan: { globInclude: ['src/**/*.{vue,ts}'], globExclude: ['src/**/*.test.ts'] },
          sizeLimitKb: 0,
        },
      },
      theme: { colors: ['primary', 'success', 'warning', 'error', 'info'] },
      ui: {
        // Only the ramps of Tailwind are in the type of `neutral`; ours is in theme.css.
        colors: {
          primary: 'delft',
          neutral: 'paper' as 'stone',
          success: 'moss',
          warning: 'ochre',
          error: 'brick',
          info: 'delft',
        },
        button: {
          slots: { base: 'cursor-pointer font-semibold' },
          variants: { size: { sm: { base: 'h-7 px-2 text-sm' }, md: { base: 'h-8 px-3 text-sm' } } },
          compoundVariants: [
            { color: 'neutral', variant: 'outline', class: 'ring-(--rule) hover:bg-muted active:bg-elevated' },
            { square: true, size: 'md', class: 'size-8 justify-center p-0' },
            { square: true, size: 'sm', class: 'size-7 justify-center p-0' },
          ],
          defaultVariants: { size: 'md' },
        },
        modal: {
          slots: {
            overlay: 'bg-black/45!',
            content: 'divide-(--ui-border) shadow-xl',
            title: 'font-serif text-lg font-semibold',
            description: 'text-sm',
          },
        },
        slideover: { slots: { overlay: 'bg-black/45!' } },
        formField: {
          slots: {
            label: 'text-sm font-medium',
            help: 'mt-1 text-xs',
            error: 'mt-1 text-xs',
            hint: 'text-xs',
            container: 'mt-1',
            description: 'text-xs',
          },
          variants: { required: { true: { label: 'after:text-error' } } },
        },
        toast: { slots: { root: 'bg-default ring-default shadow-lg', title: 'text-sm font-medium' } },
        tooltip: { slots: { content: 'text-xs' } },
        // Who only reads is offered nothing to remove or to look for.
        inputMenu: {
          slots: {
            itemWrapper: 'gap-0',
            tagsItem: 'max-w-full',
            tagsItemText: 'whitespace-normal',
            tagsItemDelete: 'in-disabled:hidden in-data-disabled:hidden',
            tagsInput: 'in-disabled:placeholder:text-transparent',
          },
        },
        input: { slots: { root: 'w-full' } },
        textarea: { slots: { root: 'w-full' } },
      },
    }),
  ],
  resolve: {
    alias: [
      // The words are functions (shared/src/core/locale.ts), so the message compiler stays out of the bundle.
      { find: /^vue-i18n$/, replacement: 'vue-i18n/dist/vue-i18n.runtime.mjs' },
      // Iconify asks a server elsewhere for an icon it does not have.
      { find: /^@iconify\/vue$/, replacement: here('src/core/icons.ts') },
    ],
  },
  // The worker of the query editor takes these as they come; in the build everything is bundled.
  optimizeDeps: {
    include: ['monaco-graphql > picomatch-browser', 'monaco-graphql > graphql-language-service > nullthrows'],
  },
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
    __INTLIFY_DROP_MESSAGE_COMPILER__: true,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': api, '/export': api, '/schema.graphql': api, '/download': api, '/media': api },
  },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: {
      input: { index: here('index.html'), graphiql: here('graphiql.html') },
      // "use client" in parts of GraphiQL says nothing here.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  test: {
    name: 'client',
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: [here('src/core/testing/setup.ts')],
  },
})
