interface Dated {
  startsOn: { value: string; latest: unknown } | null
}

/** The edition that began last; one without a known year counts only when there is no other. */
export function lastOf<E extends Dated>(editions: readonly E[]): E | undefined {
  const startOf = (edition: E) => {
    const value = edition.startsOn?.value ?? ''
    return value.startsWith('XXXX') ? '' : value
  }
  return editions
    .filter(edition => edition.startsOn)
    .toSorted((a, b) => startOf(b).localeCompare(startOf(a)))
    .at(0)
}
