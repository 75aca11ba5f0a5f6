import { personInput } from '@aanbod/shared/person/person.ts'
import { personWords } from '@aanbod/shared/person/person.locale.ts'
import { can } from '@aanbod/shared/core/permissions.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ForbiddenError, UnauthenticatedError } from '../core/errors.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { reorder } from '../core/write/records.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { isAlumnus, Person } from './person.entity.ts'
import { createPerson, deletePerson, restorePerson, updatePerson } from './person.service.ts'

const PersonInput = inputType('PersonInput', personInput, personWords)
const PersonPatch = patchType('PersonPatch', personInput, personWords)
const PersonConnection = connectionOf(Person)
const PersonListArgs = listArgsOf(Person)

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  person(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Person, key, info)
  }

  @Query(() => PersonConnection)
  persons(@Args(() => PersonListArgs) query: ListQuery, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.page(Person, query, info)
  }

  @Authorized('person:write')
  @Mutation(() => Person)
  async createPerson(
    @Arg('input', () => PersonInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Person, await createPerson(context, input), info)
  }

  @Authorized('person:write')
  @Mutation(() => Person, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updatePerson(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PersonPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Person, await updatePerson(context, id, version, input, info), info)
  }

  @Authorized('person:write')
  @Mutation(() => Person, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deletePerson(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Person, await deletePerson(context, id, version), info)
  }

  @Authorized('person:write')
  @Mutation(() => Person, { description: 'Out of the trash.' })
  async restorePerson(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Person, await restorePerson(context, id), info)
  }

  @Authorized('person:write')
  @Mutation(() => Person, {
    description:
      'Puts the affiliations in the order of `ids`, which names each of them once; the first is named first.',
  })
  async reorderAffiliations(
    @Arg('personId', () => ID) personId: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Person, await reorder(context, Person, 'affiliations', personId, ids), info)
  }

  @Query(() => PersonConnection, { description: 'People who completed at least one edition.' })
  alumni(
    @Args(() => PersonListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read, caller, locale }: Context,
  ) {
    if (!can(caller, 'enrolment:read'))
      throw (caller === null ? new UnauthenticatedError() : new ForbiddenError('alumni')).toGraphQL(locale)
    return read.page(Person, query, info, isAlumnus)
  }
}
