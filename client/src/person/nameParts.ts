/** A name taken apart into the fields of the form. */
export interface NameParts {
  titlePrefix: string | null
  givenName: string | null
  infix: string | null
  familyName: string
}

const infixes = new Set(
  "de den der het ’t 't in ’s 's op aan bij onder over te ten ter tot uit van von vom zu du da di del la le el al".split(
    ' ',
  ),
)
const isTitle = (word: string) => /^(?:[\p{L}]+\.)+$/u.test(word) && !/^(?:\p{Lu}\.)+$/u.test(word)

/** Takes "prof. dr. Tom de Bruijn" apart: titles end in a full stop, the infix is what stands in small letters. */
export function namePartsOf(text: string): NameParts {
  const words = text.trim().split(/\s+/).filter(Boolean)
  const firstName = words.findIndex(word => !isTitle(word))
  const [titles, names] = firstName === -1 ? [[], words] : [words.slice(0, firstName), words.slice(firstName)]
  const startOfInfix = names.findIndex((word, index) => index < names.length - 1 && infixes.has(word))
  const given = startOfInfix === -1 ? names.slice(0, -1).slice(0, 1) : names.slice(0, startOfInfix)
  const rest = names.slice(given.length)
  const lengthOfInfix = rest.findIndex((word, index) => index === rest.length - 1 || !infixes.has(word))
  return {
    titlePrefix: titles.join(' ') || null,
    givenName: given.join(' ') || null,
    infix: rest.slice(0, lengthOfInfix).join(' ') || null,
    familyName: rest.slice(lengthOfInfix).join(' '),
  }
}
