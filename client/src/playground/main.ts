import '../core/theme.css'
import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import { i18n, locale, setLocale } from '../core/i18n.ts'
import PlaygroundApp from './PlaygroundApp.vue'

setLocale(locale.value)
createApp(PlaygroundApp).use(i18n).use(ui).mount('#app')
