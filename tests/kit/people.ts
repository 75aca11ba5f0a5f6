/** The signed-in callers of the tests: one for each role. */
export const roles = ['admin', 'contentManager', 'alumniCoordinator', 'analyst'] as const
export type Role = (typeof roles)[number]

export interface Person {
  email: string
  name: string
  /** The value of the GraphQL enum `UserRole`. */
  role: string
}

export const people: Record<Role, Person> = {
  admin: { email: 'beheer@example.org', name: 'Bea Beheer', role: 'ADMIN' },
  contentManager: { email: 'inhoud@example.org', name: 'Inge Inhoud', role: 'CONTENT_MANAGER' },
  alumniCoordinator: { email: 'alumni@example.org', name: 'Ali Alumni', role: 'ALUMNI_COORDINATOR' },
  analyst: { email: 'analyse@example.org', name: 'Ana Analyse', role: 'ANALYST' },
}

/** Everybody's in the tests. */
export const password = 'een lange zin als wachtwoord'
