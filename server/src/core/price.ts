import { priceInput } from '@aanbod/shared/core/price.input.ts'
import { priceWords } from '@aanbod/shared/core/price.locale.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import { Embeddable } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { describeFields, storedBy } from './entity.ts'

const Stored = storedBy(priceInput)

@Embeddable()
@ObjectType({ description: 'What something costs. An absent price is null, never 0.' })
export class Price {
  @Stored() amountCents!: number | null
  @Stored() currency!: Code<'Currency'>
  @Stored() vat!: Code<'VatRegime'>
  @Stored() vatPercentage!: number | null
  @Stored() per!: Code<'PriceUnit'>
  @Stored() includes!: string[]
  @Stored() note!: string | null
  @Stored() certainty!: Code<'Certainty'>
}
describeFields(Price, priceWords)
