import { useToast } from '@nuxt/ui/composables'
import { ref, shallowRef } from 'vue'
import { announce } from '../announce.ts'
import { asRequestError } from '../graphql.ts'
import { locale } from '../i18n.ts'
import { coreWords } from '../core.locale.ts'
import { exportWords } from './export.locale.ts'
import { download, type ExportAsked, exportFile } from './exportFile.ts'

/** One export at a time, from the choice of a format to the file; how it ended is told wherever the person is by then. */
export function useExport() {
  const toast = useToast()
  const running = ref(false)
  const progress = shallowRef<{ written: number; total: number | null } | null>(null)
  let job: AbortController | undefined

  async function start(asked: ExportAsked): Promise<void> {
    const words = () => exportWords[locale.value]
    const mine = (job = new AbortController())
    running.value = true
    progress.value = null
    announce(words().starting)
    try {
      const file = await exportFile(asked, {
        signal: mine.signal,
        onProgress: ({ written, total }) => (progress.value = { written, total }),
      })
      download(file)
      toast.add({
        title: words().done(file.name),
        icon: 'i-lucide-download',
        ...(file.records === null ? {} : { description: words().doneRows(file.records) }),
      })
    } catch (error) {
      if (mine.signal.aborted) {
        toast.add({ title: words().stopped, icon: 'i-lucide-circle-stop' })
        return
      }
      toast.add({
        title: words().failed,
        description: `${asRequestError(error).message} ${words().nothingKept}`,
        icon: 'i-lucide-triangle-alert',
        color: 'error',
        duration: 20_000,
        actions: [
          {
            label: coreWords[locale.value].retry,
            color: 'neutral',
            variant: 'outline',
            onClick: () => void start(asked),
          },
        ],
      })
    } finally {
      if (job === mine) running.value = false
    }
  }

  return { running, progress, start, cancel: () => job?.abort() }
}
