import { words } from '@aanbod/shared/core/locale.ts'

const rows = { nl: { one: 'rij', many: 'rijen' }, en: { one: 'row', many: 'rows' } }
const number = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') }

const rowsNl = (count: number) => `${number.nl.format(count)} ${count === 1 ? rows.nl.one : rows.nl.many}`
const rowsEn = (count: number) => `${number.en.format(count)} ${count === 1 ? rows.en.one : rows.en.many}`

export const exportWords = words(
  {
    export: 'Exporteer',
    csv: 'CSV',
    xlsx: 'Excel',
    json: 'JSON',
    all: 'Alle rijen',
    allOf: (count: number) => (count === 1 ? 'De enige rij' : `Alle ${rowsNl(count)}`),
    onlyShown: (count: number) => `Alleen deze ${rowsNl(count)}`,
    starting: 'Export begint',
    progress: (written: number, total: number | null) =>
      total === null ? rowsNl(written) : `${number.nl.format(written)} van ${number.nl.format(total)}`,
    running: 'Bezig met exporteren',
    stop: 'Stop de export',
    stopped: 'Export gestopt. Er is geen bestand gemaakt.',
    done: (name: string) => `${name} staat bij uw downloads`,
    doneRows: (count: number) => rowsNl(count),
    failed: 'De export is niet gelukt.',
    nothingKept: 'Er is geen bestand gemaakt, ook geen half.',
  },
  {
    export: 'Export',
    csv: 'CSV',
    xlsx: 'Excel',
    json: 'JSON',
    all: 'All rows',
    allOf: (count: number) => (count === 1 ? 'The only row' : `All ${rowsEn(count)}`),
    onlyShown: (count: number) => `Only these ${rowsEn(count)}`,
    starting: 'Starting the export',
    progress: (written: number, total: number | null) =>
      total === null ? rowsEn(written) : `${number.en.format(written)} of ${number.en.format(total)}`,
    running: 'Exporting',
    stop: 'Stop the export',
    stopped: 'Export stopped. No file was made.',
    done: (name: string) => `${name} is with your downloads`,
    doneRows: (count: number) => rowsEn(count),
    failed: 'The export did not succeed.',
    nothingKept: 'No file was made, not even half of one.',
  },
)
