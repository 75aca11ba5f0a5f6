import { config } from '@vue/test-utils'
import ui from '@nuxt/ui/vue-plugin'
import { i18n } from '../i18n.ts'

config.global.plugins = [i18n, ui]
