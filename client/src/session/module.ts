/** A module as far as a session names it; one without a place in the order is called by its title. */
export interface TaughtModule {
  id: string
  position: number | null
  title: string
}
