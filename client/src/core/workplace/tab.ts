/** A tab of a workplace; every tab has an address of its own. */
export interface WorkplaceTab {
  to: string
  label: string
  count?: number | undefined
  /** Something in it keeps the form from being saved. */
  invalid?: boolean | undefined
}
