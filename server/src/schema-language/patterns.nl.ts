import { capitalised } from '@aanbod/shared/core/words.ts'
import { manyOf, type Noun, nounOf } from './nouns.nl.ts'

/*
 * Sentences that are made the same way for every type, in English where the schema is made and in Dutch here. A type whose
 * noun is missing has no Dutch, which the tests tell.
 */

type Pattern = readonly [english: RegExp, dutch: (...found: string[]) => string | undefined]

const withNoun =
  (sentence: (noun: Noun) => string) =>
  (name = '') => {
    const noun = nounOf(name)
    return noun && sentence(noun)
  }
const withMany =
  (sentence: (many: string) => string) =>
  (words = '') => {
    const many = manyOf(words)
    return many && sentence(many)
  }
const the = ({ article, one }: Noun) => `${article} ${one}`

/** Parts of a record that an order names together with the record's own field: `PRICE_VAT`. */
const groups: Record<string, string> = {
  'client group': 'van de groep opdrachtgevers',
  counts: 'bij de tellingen',
  period: 'van de periode',
  price: 'van de prijs',
  series: 'van de reeks',
  'total from': 'van het totaal',
}
const parts: Record<string, string> = {
  accepted: 'wie komt',
  'amount cents': 'het bedrag',
  attended: 'wie er was',
  certainty: 'de zekerheid',
  count: 'het aantal',
  currency: 'de munt',
  declined: 'wie niet komt',
  from: 'het begin',
  invited: 'wie is uitgenodigd',
  name: 'de naam',
  'no show': 'wie wegbleef',
  note: 'de toelichting',
  number: 'het nummer',
  per: 'de eenheid',
  region: 'de regio',
  until: 'het einde',
  vat: 'het btw-regime',
  'vat percentage': 'het btw-percentage',
  waitlisted: 'wie op de wachtlijst staat',
}

function ordered(words = ''): string | undefined {
  const group = Object.keys(groups).find(name => words.startsWith(`${name} `))
  const part = group && parts[words.slice(group.length + 1)]
  return part && `Op ${part} ${groups[group]}.`
}

const patterns: Pattern[] = [
  [/^A page of (\w+) records\.$/, withNoun(({ many }) => `Een pagina met ${many}.`)],
  [/^One (.+) of a page, with its cursor\.$/, withNoun(({ one }) => `Eén ${one} op een pagina, met de cursor ervan.`)],
  [
    /^The (.+) the caller may see, a page at a time\.$/,
    withMany(many => `De ${many} die de vrager mag zien, per pagina.`),
  ],
  [
    /^One (.+); null when there is none, or none the caller may see\.$/,
    withNoun(({ one }) => `Eén ${one}; null als die er niet is, of als de vrager die niet mag zien.`),
  ],
  [
    /^Makes an? (.+); children can be given with it\.$/,
    withNoun(({ one }) => `Maakt een ${one}; onderdelen kunnen mee.`),
  ],
  [/^What can be written of an? (.+)\.$/, withNoun(({ one }) => `Wat van een ${one} geschreven kan worden.`)],
  [
    /^What to change of an? (.+): fields left out keep their value, null clears\.$/,
    withNoun(({ one }) => `Wat er aan een ${one} verandert: wat ontbreekt, blijft zoals het is; null maakt leeg.`),
  ],
  [/^What to order (.+) records by\.$/, withNoun(({ many }) => `Waarop ${many} worden geordend.`)],
  [/^By (.+)\.$/, ordered],

  [
    /^Conditions on an? (\w+); all of them hold\.$/,
    withNoun(({ one }) => `Voorwaarden aan een ${one}; ze gelden allemaal.`),
  ],
  [/^Conditions on an? (\w+)\.$/, withNoun(({ one }) => `Voorwaarden aan een ${one}.`)],
  [/^Conditions on a list of (\w+)\.$/, withNoun(({ many }) => `Voorwaarden aan een lijst van ${many}.`)],
  [
    /^Conditions on a group of (\w+) records; all of them hold\.$/,
    withNoun(({ many }) => `Voorwaarden aan een groep ${many}; ze gelden allemaal.`),
  ],
  [/^(.+), as a code\.$/, withNoun(({ one }) => `${capitalised(one)}, als code.`)],
  [/^Id of the (.+)\.$/, withNoun(noun => `Kenmerk van ${the(noun)}.`)],
  [/^Ids of the (.+) records\.$/, withNoun(({ many }) => `Kenmerken van de ${many}.`)],
  [/^(.+) \(Dutch: (.+)\)$/, (_english, dutch) => dutch && capitalised(dutch)],
  // An example says the same in every language.
  [/^(`[^`]+`\.)$/, example => example],

  [
    /^How many `(\w+)` there are, or how many of them meet a filter\.$/,
    name => `Hoeveel \`${name}\` er zijn, of hoeveel daarvan aan een filter voldoen.`,
  ],
  [
    /^Counts, sums and the like over (.+), in groups\.$/,
    withMany(many => `Tellingen, sommen en dergelijke over ${many}, in groepen.`),
  ],
  [
    /^A group of (\w+) records, and what was measured of it\.$/,
    withNoun(({ many }) => `Een groep ${many}, met wat ervan is gemeten.`),
  ],
  [
    /^What (\w+) records are grouped by: one field, or a relation with what is beyond it\.$/,
    withNoun(({ many }) => `Waarop ${many} worden gegroepeerd: één veld, of een verband met wat daarachter ligt.`),
  ],
  [
    /^What (\w+) records were grouped by; only that can be asked\. Unknown values are null\.$/,
    withNoun(
      ({ many }) => `Waarop ${many} zijn gegroepeerd; alleen dat kan worden gevraagd. Wat onbekend is, is null.`,
    ),
  ],
]

/** The Dutch of a sentence that follows a pattern. */
export function byPattern(english: string): string | undefined {
  for (const [pattern, dutch] of patterns) {
    const found = pattern.exec(english)
    const sentence = found && dutch(...found.slice(1))
    if (sentence) return sentence
  }
  return undefined
}
