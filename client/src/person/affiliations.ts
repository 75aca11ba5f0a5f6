/** A position as queries ask for it: the organisation by its record, or in words. */
export interface AffiliationReading {
  position?: string | null
  department?: string | null
  organisation?: { id: string; name: string; abbreviation?: string | null } | null
  organisationName?: string | null
}

/** "hoogleraar bestuurskunde, Tilburg University". */
export function affiliationText({ position, department, organisation, organisationName }: AffiliationReading): string {
  return [position, department, organisation?.abbreviation ?? organisation?.name ?? organisationName]
    .filter(Boolean)
    .join(', ')
}

/** All positions in a line, the first named first. */
export const affiliationsText = (affiliations: readonly AffiliationReading[]) =>
  affiliations.map(affiliationText).filter(Boolean).join(' · ')

/** "prof. dr. Paul Frissen MPA": the name with its titles. */
export function titledName(person: {
  titlePrefix?: string | null
  fullName: string
  titleSuffix?: string | null
}): string {
  return [person.titlePrefix, person.fullName, person.titleSuffix].filter(Boolean).join(' ')
}
