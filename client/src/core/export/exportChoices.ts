import type { ExportFormat } from '@aanbod/shared/export/export.ts'
import type { ResultTable } from '@aanbod/shared/result-table/result-table.ts'
import type { DropdownMenuItem } from '@nuxt/ui/components/DropdownMenu.vue'
import { locale } from '../i18n.ts'
import { exportWords } from './export.locale.ts'
import type { ExportAsked } from './exportFile.ts'

const formats: { format: ExportFormat; icon: string }[] = [
  { format: 'csv', icon: 'i-lucide-file-text' },
  { format: 'xlsx', icon: 'i-lucide-file-spreadsheet' },
  { format: 'json', icon: 'i-lucide-braces' },
]

export interface Exportable {
  /** Made when a format is chosen. */
  asked: () => Omit<ExportAsked, 'format' | 'rows' | 'locale'>
  /** How many rows there are in all. */
  total: number | null
  /** How many rows the query itself gives; then these alone can be chosen as well. */
  shown?: number | undefined
}

/** The lists of a view that the answer has: a view that was kept may know others, and the server refuses what it does not know. */
export const expandedIn = (
  { expandable }: Partial<Pick<ResultTable, 'expandable'>>,
  expand: readonly string[],
): string[] => expand.filter(path => expandable?.some(list => list.path === path) ?? true)

/** The items of a menu: the formats for all rows, and where that is fewer for those of the page alone. */
export function exportChoices(
  { asked, total, shown }: Exportable,
  start: (asked: ExportAsked) => unknown,
): DropdownMenuItem[][] {
  const t = exportWords[locale.value]
  const choices = (rows: 'all' | 'asked'): DropdownMenuItem[] =>
    formats.map(({ format, icon }) => ({
      label: t[format],
      icon,
      onSelect: () => void start({ ...asked(), format, rows, locale: locale.value }),
    }))
  return [
    [{ type: 'label', label: total === null ? t.all : t.allOf(total) }, ...choices('all')],
    ...(shown !== undefined && total !== null && shown < total
      ? [[{ type: 'label' as const, label: t.onlyShown(shown) }, ...choices('asked')]]
      : []),
  ]
}
