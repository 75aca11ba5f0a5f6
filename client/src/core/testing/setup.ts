import ui from '@nuxt/ui/vue-plugin'
import { config } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '../i18n.ts'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/:rest(.*)*', component: { render: () => null } }],
})

config.global.plugins = [i18n, router, ui]
