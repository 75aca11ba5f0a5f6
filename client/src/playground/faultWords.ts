import type { Locale } from '@aanbod/shared/core/locale.ts'

/*
 * GraphQL itself says in English what is wrong with the text of a query. What comes up most is put into Dutch here; what is not
 * known passes as it is.
 */

const list = (text: string) =>
  text
    .replaceAll('"', '')
    .replace(/,? or /, ' of ')
    .replaceAll(',', ', ')
    .replaceAll(/ {2,}/g, ' ')
const meant = (suggestion: string | undefined) =>
  suggestion ? ` Bedoelt u ${list(suggestion.replace(/^(to use )?(an inline fragment on )?/, ''))}?` : ''

const sentences: [RegExp, (...parts: string[]) => string][] = [
  [
    /^Cannot query field "(.+?)" on type "(.+?)"\.(?: Did you mean (.+?)\?)?$/,
    (field, type, suggestion) => `${type} heeft geen veld ${field}.${meant(suggestion)}`,
  ],
  [
    /^Unknown argument "(.+?)" on field "(.+?)"\.(?: Did you mean (.+?)\?)?$/,
    (argument, field, suggestion) => `${field} kent geen ${argument}.${meant(suggestion)}`,
  ],
  [
    /^Field "(.+?)" of type "(.+?)" must have a selection of subfields\./,
    field => `Zeg welke velden u van ${field} wilt zien: ${field} { … }.`,
  ],
  [
    /^Field "(.+?)" must not have a selection since type "(.+?)" has no subfields\.$/,
    field => `${field} is één waarde: laat de accolades erachter weg.`,
  ],
  [
    /^Field "(.+?)" is not defined by type "(.+?)"\.(?: Did you mean (.+?)\?)?$/,
    (field, type, suggestion) => `${type} kent geen ${field}.${meant(suggestion)}`,
  ],
  [/^Field "(.+?)" of required type "(.+?)" was not provided\.$/, field => `${field} is verplicht.`],
  [
    /^Field "(.+?)" argument "(.+?)" of type "(.+?)" is required, but it was not provided\.$/,
    (field, argument) => `Bij ${field} is ${argument} verplicht.`,
  ],
  [
    /^Variable "\$(.+?)" is not defined(?: by operation "(.+?)")?\.$/,
    name => `$${name} staat niet boven de vraag, met zijn type.`,
  ],
  [/^Variable "\$(.+?)" is never used(?: in operation "(.+?)")?\.$/, name => `$${name} wordt nergens gebruikt.`],
  [/^Variable "\$(.+?)" of required type "(.+?)" was not provided\.$/, name => `Vul bij de waarden ${name} in.`],
  [
    /^Variable "\$(.+?)" of type "(.+?)" used in position expecting type "(.+?)"\.$/,
    (name, type, wanted) => `$${name} is van het type ${type}, maar hier past ${wanted}.`,
  ],
  [
    /^Variable "\$(.+?)" got invalid value (.+?)(?: at ".+?")?; (.+)$/,
    (name, value) => `De waarde ${value} past niet bij ${name}.`,
  ],
  [
    /^Value "(.+?)" does not exist in "(.+?)" enum\.(?: Did you mean (?:the enum value )?(.+?)\?)?$/,
    (value, type, suggestion) => `${value} is geen ${type}.${meant(suggestion)}`,
  ],
  [
    /^Enum "(.+?)" cannot represent (?:non-enum|non-string) value: (.+?)\.(?: Did you mean (?:the enum value )?(.+?)\?)?$/,
    (type, value, suggestion) => `${value} is geen ${type}.${meant(suggestion)}`,
  ],
  [/^(Int|Float) cannot represent (?:.*?)value: (.+?)\.?$/, (_type, value) => `${value} is hier geen geldig getal.`],
  [/^Boolean cannot represent a non boolean value: (.+?)\.?$/, value => `${value} is geen true of false.`],
  [
    /^(String|ID) cannot represent (?:.*?)value: (.+?)\.?$/,
    (_type, value) => `${value} is hier geen tekst: zet hem tussen aanhalingstekens.`,
  ],
  [/^Expected value of type "(.+?)", found (.+?)\.$/, (type, value) => `Hier hoort ${type}, geen ${value}.`],
  [
    /^Unknown type "(.+?)"\.(?: Did you mean (.+?)\?)?$/,
    (type, suggestion) => `Het type ${type} bestaat niet.${meant(suggestion)}`,
  ],
  [/^Unknown fragment "(.+?)"\.$/, name => `Het fragment ${name} bestaat niet.`],
  [/^Fragment "(.+?)" is never used\.$/, name => `Het fragment ${name} wordt nergens gebruikt.`],
  [
    /^Fields "(.+?)" conflict because/,
    field =>
      `${field} wordt twee keer verschillend gevraagd: geef een van beide een andere naam, zoals anders: ${field}.`,
  ],
  [
    /^There can be only one (?:operation|fragment|argument|variable|input field) named "\$?(.+?)"\.$/,
    name => `${name} staat er twee keer.`,
  ],
  [
    /^This anonymous operation must be the only defined operation\.$/,
    () => 'Geef elke vraag een naam, als er meer dan één staat.',
  ],
  [/^Unknown operation named "(.+?)"\.$/, name => `Er is geen vraag die ${name} heet.`],
  [
    /^Must provide operation name if query contains multiple operations\.$/,
    () => 'Er staat meer dan één vraag: zet de aanwijzer in de vraag die u bedoelt.',
  ],
  [/^Syntax Error: Unexpected <EOF>\.?$/, () => 'De vraag houdt te vroeg op: er mist een sluitende accolade of haak.'],
  [
    /^Syntax Error: Expected (.+?), found <EOF>\.?$/,
    () => 'De vraag houdt te vroeg op: er mist een sluitende accolade of haak.',
  ],
  [
    /^Syntax Error: Expected (.+?), found (.+?)\.?$/,
    (wanted, found) => `Hier hoort ${token(wanted)}, geen ${token(found)}.`,
  ],
  [
    /^Syntax Error: Unexpected (.+?)\.?$/,
    found => `${token(found).replace(/^./, letter => letter.toUpperCase())} hoort hier niet.`,
  ],
  [/^Syntax Error: Unterminated string\.?$/, () => 'Hier mist een sluitend aanhalingsteken.'],
]

/** `Name "from"` is "de naam from", `"}"` is itself. */
const token = (text: string) =>
  text
    .replace(/^Name "(.+)"$/, 'de naam $1')
    .replace(/^Name$/, 'een naam')
    .replace(/^String "(.+)"$/, 'de tekst “$1”')
    .replace(/^(Int|Float) "(.+)"$/, 'het getal $2')
    .replace(/^"(.+)"$/, '$1')
    .replace('<EOF>', 'het einde')

/** What is wrong, in the language of the reader. */
export function faultText(message: string, locale: Locale): string {
  if (locale === 'en') return message
  for (const [pattern, sentence] of sentences) {
    const match = pattern.exec(message)
    if (match) return sentence(...match.slice(1))
  }
  return message
}
