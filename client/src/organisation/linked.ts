/** Something an organisation is linked to, as a line of a list. */
export interface Linked {
  id: string
  label: string
  note?: string | undefined
  to: string
}

export interface LinkedGroup {
  title: string
  items: Linked[]
}
