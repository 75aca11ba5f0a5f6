import { vocabularies, type Vocabulary } from '@aanbod/shared/core/vocabularies.ts'
import { vocabularyWords } from '@aanbod/shared/core/vocabularies.locale.ts'
import { registerEnumType } from 'type-graphql'

const enums = Object.fromEntries(
  Object.entries(vocabularies).map(([name, codes]) => {
    const values: Record<string, string> = Object.fromEntries(codes.map(code => [code, code]))
    const labels = vocabularyWords.en[name as Vocabulary] as Record<string, string>
    const dutch = vocabularyWords.nl[name as Vocabulary] as Record<string, string>
    registerEnumType(values, {
      name,
      valuesConfig: Object.fromEntries(
        codes.map(code => [code, { description: `${labels[code]} (Dutch: ${dutch[code]})` }]),
      ),
    })
    return [name, values]
  }),
) as Record<Vocabulary, Record<string, string>>

/** The GraphQL enum of a vocabulary, for `@Field` and `@Arg`. */
export const enumOf = (vocabulary: Vocabulary) => enums[vocabulary]
