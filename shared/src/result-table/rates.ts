import type { ResultColumn } from './result-table.ts'

type Column = Pick<ResultColumn, 'path' | 'kind'>

/** How many different values there are is no rate, whatever the values are. */
const isNumber = ({ path, kind }: Column) => kind === 'number' && !/(^|\.)countDistinct\./.test(path)

/** A share of 1, by its name: `fillRate`, `avg.fillRate`. */
export const isShare = (column: Column): boolean => isNumber(column) && /(^|\.|[a-z])(rate|share)$/i.test(column.path)

/** A share of 100, by its name: `completenessScore`. */
export const isPercentage = (column: Column): boolean => isNumber(column) && /(score|percentage)$/i.test(column.path)
