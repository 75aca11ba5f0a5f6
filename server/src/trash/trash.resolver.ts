import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql'
import type { Context } from '../context.ts'
import { DateTimeScalar } from '../core/scalars.ts'
import { listTrash, purge, type TrashPage as Page, trashTypes } from './trash.service.ts'

const TrashType = Object.fromEntries(trashTypes.map(type => [type, type]))
registerEnumType(TrashType, { name: 'TrashType', description: 'Kinds of record that go to the trash.' })

@ObjectType({ description: 'A record in the trash.' })
export class TrashItem {
  @Field(() => TrashType as never, { description: 'The kind of record.' }) type!: string
  @Field(() => ID, { description: 'Id of the record.' }) id!: string
  @Field(() => String, { description: 'What a person calls it.' }) label!: string
  @Field(() => DateTimeScalar, { description: 'When it was put there.' }) deletedAt!: string
  @Field(() => String, { nullable: true, description: 'Name of who put it there.' }) deletedBy!: string | null
}

@ObjectType({ description: 'A page of the trash, latest first.' })
export class TrashPage {
  @Field(() => [TrashItem], { description: 'The records of the page.' }) nodes!: TrashItem[]
  @Field(() => Int, { description: 'How many there are, over all pages.' }) totalCount!: number
}

@Resolver()
export class TrashResolver {
  @Authorized()
  @Query(() => TrashPage, { description: 'What is in the trash, of the kinds that the caller may write.' })
  async trash(
    @Arg('type', () => TrashType as never, { nullable: true }) type: string | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
    @Ctx() context: Context,
  ): Promise<TrashPage> {
    const { nodes, totalCount }: Page = await listTrash(
      context,
      type ?? null,
      Math.min(Math.max(first, 0), 500),
      Math.max(offset, 0),
    )
    return Object.assign(new TrashPage(), {
      nodes: nodes.map(item => Object.assign(new TrashItem(), item)),
      totalCount,
    })
  }

  @Authorized('user:write')
  @Mutation(() => Boolean, {
    description:
      'Removes a record from the trash for good; only for administrators. `label` repeats what it is called, as confirmation.',
  })
  async purge(
    @Arg('type', () => TrashType as never) type: string,
    @Arg('id', () => ID) id: string,
    @Arg('label', () => String) label: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await purge(context, type, id, label)
    return true
  }
}
