import { buildSchema, type GraphQLError, graphqlSync, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { faultText } from './faultWords.ts'

const schema = buildSchema(`
  enum Kind { COURSE MASTER }
  input Where { kind: Kind size: Int! }
  type Programme { title: String kind: Kind editions(first: Int): [Programme!]! }
  type Query { programmes(where: Where, kind: Kind, first: Int, search: String, open: Boolean): [Programme!]! programme(id: ID!): Programme }
`)
function firstFault(query: string, variableValues: Record<string, unknown> = {}): string {
  let errors: readonly GraphQLError[]
  try {
    errors = validate(schema, parse(query))
    if (errors.length === 0) errors = graphqlSync({ schema, source: query, variableValues }).errors ?? []
  } catch (error) {
    errors = [error as GraphQLError]
  }
  return errors[0]?.message ?? expect.fail('nothing is wrong')
}

describe('GraphQL itself is put into Dutch', () => {
  test.each([
    ['{ programmes { titel } }', 'Programme heeft geen veld titel. Bedoelt u title?'],
    ['{ programmes { nothing } }', 'Programme heeft geen veld nothing.'],
    ['{ programmes(frist: 1) { title } }', 'Query.programmes kent geen frist. Bedoelt u first?'],
    ['{ programmes }', 'Zeg welke velden u van programmes wilt zien: programmes { … }.'],
    ['{ programmes { title { a } } }', 'title is één waarde: laat de accolades erachter weg.'],
    ['{ programme { title } }', 'Bij programme is id verplicht.'],
    ['{ programmes(where: { kind: COURSE }) { title } }', 'Where.size is verplicht.'],
    ['{ programmes(where: { size: 1, kin: COURSE }) { title } }', 'Where kent geen kin. Bedoelt u kind?'],
    ['{ programmes(kind: CURSUS) { title } }', 'CURSUS is geen Kind. Bedoelt u COURSE?'],
    ['{ programmes(first: "a") { title } }', '"a" is hier geen geldig getal.'],
    ['{ programmes(open: 1) { title } }', '1 is geen true of false.'],
    ['{ programmes(search: 1) { title } }', '1 is hier geen tekst: zet hem tussen aanhalingstekens.'],
    ['{ programmes(first: $n) { title } }', '$n staat niet boven de vraag, met zijn type.'],
    ['query A($n: Int) { programmes { title } }', '$n wordt nergens gebruikt.'],
    ['query A($n: String) { programmes(first: $n) { title } }', '$n is van het type String, maar hier past Int.'],
    ['query A($n: Zebra) { programmes(first: $n) { title } }', 'Het type Zebra bestaat niet.'],
    ['{ programmes { ...F } }', 'Het fragment F bestaat niet.'],
    ['{ programmes { title } } fragment F on Programme { title }', 'Het fragment F wordt nergens gebruikt.'],
    [
      '{ programmes { title title: kind } }',
      'title wordt twee keer verschillend gevraagd: geef een van beide een andere naam, zoals anders: title.',
    ],
    ['query A { programmes { title } } query A { programmes { title } }', 'A staat er twee keer.'],
    ['{ programmes { title } } { programmes { title } }', 'Geef elke vraag een naam, als er meer dan één staat.'],
    [
      'query A { programmes { title } } query B { programmes { title } }',
      'Er staat meer dan één vraag: zet de aanwijzer in de vraag die u bedoelt.',
    ],
    ['{ programmes { title }', 'De vraag houdt te vroeg op: er mist een sluitende accolade of haak.'],
    ['{ programmes { } }', 'Hier hoort een naam, geen }.'],
    ['programmes { title }', 'De naam programmes hoort hier niet.'],
    ['{ programmes(search: "a) { title } }', 'Hier mist een sluitend aanhalingsteken.'],
  ])('%s', (query, sentence) => {
    expect(faultText(firstFault(query), 'nl')).toBe(sentence)
  })

  test('and of values', () => {
    const query = 'query A($n: Int!, $k: Kind) { programmes(first: $n, kind: $k) { title } }'
    expect(faultText(firstFault(query), 'nl')).toBe('Vul bij de waarden n in.')
    expect(faultText(firstFault(query, { n: 1.5 }), 'nl')).toBe('De waarde 1.5 past niet bij n.')
    expect(faultText(firstFault(query, { n: 1, k: 'X' }), 'nl')).toBe('De waarde "X" past niet bij k.')
  })
})

test('what it does not know, and what is asked in English, passes as it is', () => {
  expect(faultText('Something new.', 'nl')).toBe('Something new.')
  expect(faultText(firstFault('{ programmes { titel } }'), 'en')).toMatch(/^Cannot query field "titel"/)
})
