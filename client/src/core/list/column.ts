/** A column of a list. The first one is the title, and leads to the page of the row. */
export interface Column<Row> {
  key: string
  /** Read anew at each use, so that it follows the language. */
  label: () => string
  /** What stands in the cell; the slot named after the key can show it otherwise. */
  value?: (row: Row) => string | number | null | undefined
  /**
   * What it shows, as GraphQL has it, for exports and the query behind the list: the field of its key when left out,
   * nothing when empty.
   */
  select?: string
  /** The field of the GraphQL order, when the list can be sorted by this column. */
  sort?: string
  /** Aligned at the end: amounts and counts. */
  end?: boolean
  /** Stays on a phone: title, status and date do. */
  phone?: boolean
  /** Only on wide screens. */
  wide?: boolean
  width?: string
}
