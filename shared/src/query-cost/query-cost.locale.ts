import type { Locale } from '../core/locale.ts'
import type { Excess } from './query-cost.ts'

/** Beyond a billion nobody counts the digits: "1 trillion". */
const number = (value: number, locale: Locale) =>
  new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    ...(value < 1e9 ? {} : { notation: 'compact', compactDisplay: 'long' }),
  }).format(value)

const nl = {
  depth: (estimate: string, limit: string, path: string) =>
    `Deze vraag gaat ${estimate} niveaus diep; ${limit} is het meest.${path && ` Het diepst is ${path}.`} Vraag het onderste deel in een eigen vraag.`,
  root: (estimate: string, limit: string) =>
    `Deze vraag vraagt ${estimate} dingen tegelijk; ${limit} is het meest. Verdeel ze over meer vragen.`,
  repeats: (estimate: string, limit: string) =>
    `Deze vraag vraagt ${estimate} keer iets onder een naam die er al staat; ${limit} is het meest. Haal weg wat dubbel is.`,
  fragments: (estimate: string, limit: string) =>
    `Deze vraag heeft ${estimate} fragmenten; ${limit} is het meest. Voeg ze samen, of verdeel de vraag.`,
  introspection: (estimate: string, limit: string) =>
    `Deze vraag kijkt ${estimate} niveaus diep in het schema; ${limit} is het meest.`,
  input: (estimate: string, limit: string) =>
    `Een filter of andere invoer gaat ${estimate} niveaus diep; ${limit} is het meest. Schrijf hem platter.`,
  fields: (estimate: string, limit: string) =>
    `Deze vraag heeft ${estimate} velden; ${limit} is het meest. Vraag minder velden, of verdeel ze over meer vragen.`,
  aliases: (estimate: string, limit: string) =>
    `Deze vraag geeft ${estimate} velden een andere naam; ${limit} is het meest. Vraag met een filter een lijst in plaats van elk apart.`,
  tokens: (_estimate: string, limit: string) =>
    `Deze vraag is te lang: ${limit} woorden en tekens is het meest. Zet waarden in variabelen, of verdeel de vraag.`,
  cost: (estimate: string, limit: string, path: string) =>
    `Deze vraag kost naar schatting ${estimate}; ${limit} is het meest.${path && ` Het zwaarst is ${path}.`} Vraag er minder met first, filter strenger, of laat dat deel weg.`,
  time: (_estimate: string, limit: string) =>
    `Dit duurde langer dan ${limit} seconden en is gestopt; er is niets gewijzigd. Vraag minder tegelijk, filter strenger, of probeer het later opnieuw.`,
}

const en: typeof nl = {
  depth: (estimate, limit, path) =>
    `This query is ${estimate} levels deep; ${limit} is the most.${path && ` The deepest is ${path}.`} Ask for the lowest part in a query of its own.`,
  root: (estimate, limit) =>
    `This query asks ${estimate} things at once; ${limit} is the most. Divide them over more queries.`,
  repeats: (estimate, limit) =>
    `This query asks ${estimate} times for something under a name that is there already; ${limit} is the most. Take out what is double.`,
  fragments: (estimate, limit) =>
    `This query has ${estimate} fragments; ${limit} is the most. Put them together, or divide the query.`,
  introspection: (estimate, limit) => `This query looks ${estimate} levels deep into the schema; ${limit} is the most.`,
  input: (estimate, limit) =>
    `A filter or other input is ${estimate} levels deep; ${limit} is the most. Write it flatter.`,
  fields: (estimate, limit) =>
    `This query has ${estimate} fields; ${limit} is the most. Ask for fewer fields, or divide them over more queries.`,
  aliases: (estimate, limit) =>
    `This query gives ${estimate} fields another name; ${limit} is the most. Ask for a list with a filter instead of each by itself.`,
  tokens: (_estimate, limit) =>
    `This query is too long: ${limit} words and signs is the most. Put values into variables, or divide the query.`,
  cost: (estimate, limit, path) =>
    `This query costs an estimated ${estimate}; ${limit} is the most.${path && ` The heaviest part is ${path}.`} Ask for fewer with first, filter more strictly, or leave that part out.`,
  time: (_estimate, limit) =>
    `This took longer than ${limit} seconds and was stopped; nothing was changed. Ask for less at a time, filter more strictly, or try again later.`,
}

const words = { nl, en }
const moreThan = { nl: 'meer dan', en: 'more than' }

/** What is too much of a query, and what to do about it. */
export function excessMessage(excess: Excess, locale: Locale): string {
  const limit = number(excess.limit, locale)
  // What is not known is over the limit in any case: the rest was not looked at.
  const estimate = excess.estimate === null ? `${moreThan[locale]} ${limit}` : number(excess.estimate, locale)
  return words[locale][excess.about ?? excess.kind](estimate, limit, excess.heaviest?.path ?? '')
}
