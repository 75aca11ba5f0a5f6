import { type Caller, can, type Permission, permissions, type Resource } from '@aanbod/shared/core/permissions.ts'

/** Everything a caller may do, as `can` asks for it. */
export function permissionsOf(caller: Caller): Permission[] {
  const resources = Object.keys(permissions) as Resource[]
  const all: Permission[] = [
    ...resources.flatMap(resource => [`${resource}:read`, `${resource}:write`] as const),
    'playground:use',
  ]
  return all.filter(permission => can(caller, permission))
}
