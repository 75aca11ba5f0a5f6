import { locationInput } from '@aanbod/shared/location/location.ts'
import { locationWords } from '@aanbod/shared/location/location.locale.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { connectionOf, IdArgs, listArgsOf } from '../core/read/list.ts'
import type { ListQuery } from '../core/read/read.service.ts'
import { inputType, patchType } from '../core/write/input-type.ts'
import { Location } from './location.entity.ts'
import { createLocation, deleteLocation, restoreLocation, updateLocation } from './location.service.ts'

const LocationInput = inputType('LocationInput', locationInput, locationWords)
const LocationPatch = patchType('LocationPatch', locationInput, locationWords)
const LocationConnection = connectionOf(Location)
const LocationListArgs = listArgsOf(Location)

@Resolver(() => Location)
export class LocationResolver {
  @Query(() => Location, { nullable: true, description: 'Null when there is none, or none the caller may see.' })
  location(@Args(() => IdArgs) key: IdArgs, @Info() info: GraphQLResolveInfo, @Ctx() { read }: Context) {
    return read.one(Location, key, info)
  }

  @Query(() => LocationConnection)
  locations(
    @Args(() => LocationListArgs) query: ListQuery,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ) {
    return read.page(Location, query, info)
  }

  @Authorized('location:write')
  @Mutation(() => Location)
  async createLocation(
    @Arg('input', () => LocationInput) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Location, await createLocation(context, input), info)
  }

  @Authorized('location:write')
  @Mutation(() => Location, {
    description: 'Fields left out keep their value, null clears. `version` is the one the change started from.',
  })
  async updateLocation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => LocationPatch) input: unknown,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Location, await updateLocation(context, id, version, input, info), info)
  }

  @Authorized('location:write')
  @Mutation(() => Location, {
    description: 'To the trash. Answers `IN_USE` with the list of uses while others link to it.',
  })
  async deleteLocation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return await context.read.written(Location, await deleteLocation(context, id, version), info)
  }

  @Authorized('location:write')
  @Mutation(() => Location, { description: 'Out of the trash.' })
  async restoreLocation(@Arg('id', () => ID) id: string, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return await context.read.written(Location, await restoreLocation(context, id), info)
  }
}
