import {
  can,
  type Caller,
  canReadField,
  permissions,
  type Resource,
  type Side,
} from '@aanbod/shared/core/permissions.ts'
import { BaseRecord } from '../base.entity.ts'
import type { AnyClass } from '../entity.ts'
import { ForbiddenError, UnauthenticatedError } from '../errors.ts'
import { restrictionOf } from './masking.ts'
import { readingOf } from './reading.ts'

const isRecord = (entity: AnyClass) => entity.prototype instanceof BaseRecord

/** The resource a class stands for in the table of permissions; children fall under their owner and have none. */
export function resourceOf(entity: AnyClass): Resource | null {
  const name = entity.name === 'Organisation' ? 'partner' : entity.name.charAt(0).toLowerCase() + entity.name.slice(1)
  return name in permissions ? (name as Resource) : null
}

/** Refuses a whole type to a caller: with `UNAUTHENTICATED` when signing in may help, else with `FORBIDDEN`. */
export function assertMayRead(caller: Caller, entity: AnyClass, what: string): void {
  const resource = resourceOf(entity)
  if (!resource || can(caller, `${resource}:read`)) return
  throw caller === null ? new UnauthenticatedError() : new ForbiddenError(what)
}

/** Refuses a field that holds personal data, or that only staff sees. */
export function assertMayReadField(caller: Caller, entity: AnyClass, field: string, side: Side = 'participant'): void {
  if (canReadField(caller, entity.name, field, side)) return
  throw caller === null ? new UnauthenticatedError() : new ForbiddenError(`${entity.name}.${field}`)
}

/** Refuses a list to somebody who is not signed in, unless the type has a public catalogue. */
export function assertMayList(caller: Caller, entity: AnyClass): void {
  assertMayRead(caller, entity, entity.name)
  if (caller === null && !readingOf(entity).published) throw new UnauthenticatedError()
}

/** Predicate on the rows of a type that a caller may see; null when that is all of them. */
export function visibleRows(caller: Caller, entity: AnyClass, alias: string): string | null {
  if (caller !== null) return restrictionOf(caller, entity)?.rows?.(alias) ?? null
  if (!isRecord(entity)) return null
  const { published, publicOnlyWhenLinked } = readingOf(entity)
  return publicOnlyWhenLinked ? null : (published?.(alias) ?? 'false')
}

export const hasTrash = isRecord
