import { formatPartialDate } from '@aanbod/shared/core/partial-date.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import { type Platform, Type } from '@mikro-orm/core'
import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { DateScalar } from './scalars.ts'
import { enumOf } from './vocabularies.ts'

/** A partial date as the database keeps it: its text. Columns of this type carry the check `partial_date_valid`. */
export class PartialDateType extends Type<string | null, string | null> {
  override getColumnType() {
    return 'text'
  }

  override compareAsType() {
    return 'string'
  }

  override convertToJSValue(value: string | null, _platform: Platform) {
    return value
  }
}

@ObjectType({
  description: 'A date that may be known in part. Lists filter and sort on `earliest`; an unknown year sorts last.',
})
export class PartialDate {
  @Field(() => String, {
    description: 'As written, a subset of EDTF: `2026-10-26`, `2016-09`, `2016`, `XXXX-02-12` or `XXXX-03`.',
    simple: true,
  })
  value!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day it can mean; null when the year is unknown.',
    simple: true,
  })
  earliest!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day it can mean; null when the year is unknown.',
    simple: true,
  })
  latest!: string | null
}

@Resolver(() => PartialDate)
export class PartialDateResolver {
  @FieldResolver(() => String, {
    description:
      'How a person reads it: "26 okt 2026", "12 feb, jaar onbekend". In the caller\'s language unless one is given.',
  })
  label(
    @Root() date: { __value: string },
    @Arg('locale', () => enumOf('Locale'), { nullable: true }) locale: 'NL' | 'EN' | null,
    @Ctx() context: Context,
  ): string {
    return formatPartialDate(date.__value, (locale?.toLowerCase() as Locale | undefined) ?? context.locale)
  }
}
