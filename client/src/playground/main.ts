import '../core/theme.css'
import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import App from '../App.vue'
import { i18n, locale, setLocale } from '../core/i18n.ts'
import { router } from './router.ts'

setLocale(locale.value)
createApp(App).use(router).use(i18n).use(ui).mount('#app')
