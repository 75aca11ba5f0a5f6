import { useToast } from '@nuxt/ui/composables'
import type { Router } from 'vue-router'
import { coreWords } from './core.locale.ts'
import { locale } from './i18n.ts'

/**
 * A page is fetched when somebody first goes there. After an update of the server its old file is gone: the address is then
 * loaded whole, in the new version. Without a server the message says so, and what stands on the screen stays.
 *
 * @param load - loads an address whole
 */
export function usePageFailures(router: Router, load: (address: string) => void = address => location.assign(address)) {
  const toast = useToast()
  router.onError(async (_error, to, from) => {
    const isReached = await fetch('/health', { cache: 'no-store' }).then(
      () => true,
      () => false,
    )
    // What fails on the very first page would fail again.
    if (isReached && from.matched.length > 0) return load(router.resolve(to).href)
    const t = coreWords[locale.value]
    toast.add({
      id: 'page-failure',
      title: isReached ? t.errorInternal : t.errorNetwork,
      icon: 'i-lucide-triangle-alert',
      color: 'error',
    })
  })
}
