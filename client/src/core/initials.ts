/** "Noor Hendriks" is NH, "Tom de Bruijn" is TB: first and last word that starts with a capital. */
export function initialsOf(name: string): string {
  const capitals = name
    .split(/\s+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word.charAt(0))
  return capitals.length > 1 ? `${capitals[0]}${capitals.at(-1)}` : (capitals[0] ?? name.charAt(0).toUpperCase())
}
