import type { ErrorCode } from '@aanbod/shared/core/errors.ts'
import type { ExportProgress, exportRequest } from '@aanbod/shared/export/export.ts'
import type { z } from 'zod'
import { coreWords } from '../core.locale.ts'
import { RequestError } from '../graphql.ts'
import { locale } from '../i18n.ts'

/** What to export; see `exportRequest`. */
export type ExportAsked = Omit<z.input<typeof exportRequest>, 'id'>

export interface ExportedFile {
  name: string
  content: Blob
  /** Records in it; null when the server no longer said. */
  records: number | null
}

interface Options {
  signal: AbortSignal
  onProgress: (progress: Pick<ExportProgress, 'written' | 'total'>) => void
}

/** How often one looks how far it is. */
const everyMs = 500

const headers = () => ({ 'content-type': 'application/json', 'accept-language': locale.value })

/**
 * Fetches a file from the server, and says how far it is meanwhile.
 *
 * @throws RequestError when it does not come, or not whole; what came of it is thrown away
 */
export async function exportFile(asked: ExportAsked, { signal, onProgress }: Options): Promise<ExportedFile> {
  const id = crypto.randomUUID()
  const progressOf = async (): Promise<ExportProgress | null> => {
    const response = await fetch(`/export/${id}`, { headers: headers(), signal }).catch(() => null)
    return response?.ok ? ((await response.json()) as ExportProgress) : null
  }
  const response = await fetch('/export', {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify({ ...asked, id }),
    signal,
  }).catch(networkError(signal))
  if (!response.ok) throw await refusalOf(response)

  const counted = response.headers.get('x-total-count')
  onProgress({ written: 0, total: counted === null ? null : Number(counted) })
  const timer = setInterval(() => {
    void progressOf().then(progress => {
      if (progress && !signal.aborted) onProgress(progress)
    })
  }, everyMs)
  try {
    const content = await response.blob()
    const ended = await progressOf()
    return { name: nameIn(response), content, records: ended?.written ?? null }
  } catch (error) {
    signal.throwIfAborted()
    // The connection broke off: the server knows whether that was its doing.
    const ended = await progressOf()
    if (ended?.state === 'failed' && ended.message) throw new RequestError('INTERNAL_SERVER_ERROR', ended.message)
    return networkError(signal)(error)
  } finally {
    clearInterval(timer)
  }
}

const networkError =
  (signal: AbortSignal) =>
  (_error: unknown): never => {
    signal.throwIfAborted()
    throw new RequestError('NETWORK', coreWords[locale.value].errorNetwork)
  }

async function refusalOf(response: Response): Promise<RequestError> {
  const answer = (await response.json().catch(() => null)) as {
    errors?: { message: string; extensions?: Record<string, unknown> }[]
  } | null
  const [first] = answer?.errors ?? []
  if (!first) return new RequestError('INTERNAL_SERVER_ERROR', coreWords[locale.value].errorInternal)
  const code = (first.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR') as ErrorCode
  return new RequestError(code, first.message, first.extensions)
}

const nameIn = ({ headers: answered }: Response) =>
  /filename="([^"]+)"/.exec(answered.get('content-disposition') ?? '')?.[1] ?? 'export'

/** Puts a file with the downloads of the browser. */
export function download({ name, content }: Pick<ExportedFile, 'name' | 'content'>): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
