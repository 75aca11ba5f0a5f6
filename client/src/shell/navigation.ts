import { type Permission, permissions, type Resource } from '@aanbod/shared/core/permissions.ts'
import type { Router } from 'vue-router'
import { can } from '../viewer/useViewer.ts'
import type { shellWords } from './shell.locale.ts'

type Words = (typeof shellWords)['nl']

export interface NavigationEntry {
  key: keyof Words['entries']
  icon: string
  to: string
  /** Who sees it. */
  permission?: Permission
  /** Who may make a new one, at `<to>/new`. */
  create?: Permission
  /** A page of its own, outside the router. */
  external?: boolean
}

interface NavigationGroup {
  key: keyof Words['groups']
  entries: NavigationEntry[]
}

/** The side navigation, by job. */
const groups: NavigationGroup[] = [
  {
    key: 'today',
    entries: [
      { key: 'home', icon: 'i-lucide-sun', to: '/' },
      {
        key: 'enquiries',
        icon: 'i-lucide-inbox',
        to: '/enquiries',
        permission: 'enquiry:read',
        create: 'enquiry:write',
      },
    ],
  },
  {
    key: 'offer',
    entries: [
      {
        key: 'programmes',
        icon: 'i-lucide-book-open',
        to: '/programmes',
        permission: 'programme:read',
        create: 'programme:write',
      },
      {
        key: 'editions',
        icon: 'i-lucide-calendar-range',
        to: '/editions',
        permission: 'edition:read',
        create: 'edition:write',
      },
      {
        key: 'sessions',
        icon: 'i-lucide-calendar-clock',
        to: '/sessions',
        permission: 'session:read',
        create: 'session:write',
      },
      {
        key: 'assignments',
        icon: 'i-lucide-briefcase',
        to: '/assignments',
        permission: 'assignment:read',
        create: 'assignment:write',
      },
    ],
  },
  {
    key: 'alumni',
    entries: [
      {
        key: 'alumniMeetings',
        icon: 'i-lucide-messages-square',
        to: '/alumni-meetings',
        permission: 'alumniMeeting:read',
        create: 'alumniMeeting:write',
      },
      {
        key: 'enrolments',
        icon: 'i-lucide-graduation-cap',
        to: '/enrolments',
        permission: 'enrolment:read',
        create: 'enrolment:write',
      },
    ],
  },
  {
    key: 'people',
    entries: [
      { key: 'persons', icon: 'i-lucide-users', to: '/persons', permission: 'person:read', create: 'person:write' },
      { key: 'speakers', icon: 'i-lucide-mic', to: '/speakers', permission: 'speaker:read', create: 'speaker:write' },
      {
        key: 'consultants',
        icon: 'i-lucide-user-check',
        to: '/consultants',
        permission: 'consultant:read',
        create: 'consultant:write',
      },
      {
        key: 'providers',
        icon: 'i-lucide-landmark',
        to: '/providers',
        permission: 'provider:read',
        create: 'provider:write',
      },
      {
        key: 'partners',
        icon: 'i-lucide-handshake',
        to: '/partners',
        permission: 'partner:read',
        create: 'partner:write',
      },
      {
        key: 'locations',
        icon: 'i-lucide-map-pin',
        to: '/locations',
        permission: 'location:read',
        create: 'location:write',
      },
      { key: 'topics', icon: 'i-lucide-tag', to: '/topics', permission: 'topic:read', create: 'topic:write' },
      {
        key: 'testimonials',
        icon: 'i-lucide-quote',
        to: '/testimonials',
        permission: 'testimonial:read',
        create: 'testimonial:write',
      },
    ],
  },
  {
    key: 'analysis',
    entries: [
      { key: 'insights', icon: 'i-lucide-chart-column', to: '/insights' },
      { key: 'playground', icon: 'i-lucide-braces', to: '/playground', permission: 'playground:use', external: true },
      {
        key: 'apiKeys',
        icon: 'i-lucide-key-round',
        to: '/api-keys',
        permission: 'apiKey:read',
        create: 'apiKey:write',
      },
    ],
  },
  {
    key: 'settings',
    entries: [
      { key: 'users', icon: 'i-lucide-user-cog', to: '/users', permission: 'user:write', create: 'user:write' },
      // Who only asks finds the queries there that they threw away.
      { key: 'trash', icon: 'i-lucide-trash', to: '/trash', permission: 'savedQuery:write' },
    ],
  },
]

/** What everybody has for themselves. */
const own: readonly Resource[] = ['savedQuery', 'apiKey']

/** Whether this person may change anything of what all work with; an analyst only reads that. */
export const mayWriteSomething = () =>
  (Object.keys(permissions) as Resource[]).some(resource => !own.includes(resource) && can(`${resource}:write`))

const leadsSomewhere = (router: Router, path: string) => router.resolve(path).name !== 'not-found'

/** The groups as this person may see them. */
export function navigationFor(router: Router): NavigationGroup[] {
  const visible = (entry: NavigationEntry) =>
    (entry.permission === undefined || can(entry.permission)) && (entry.external || leadsSomewhere(router, entry.to))
  return groups
    .map(group => ({ ...group, entries: group.entries.filter(visible) }))
    .filter(group => group.entries.length > 0)
}

/** What this person may make, with where that is done. */
export function creatablesFor(router: Router) {
  return groups
    .flatMap(group => group.entries)
    .filter(
      (entry): entry is NavigationEntry & { key: keyof Words['create'] } =>
        entry.create !== undefined &&
        can(entry.create) &&
        leadsSomewhere(router, `${entry.to}/new`) &&
        !router.resolve(`${entry.to}/new`).params.id,
    )
}

const pages: Partial<Record<string, string>> = {
  Programme: '/programmes',
  Module: '/modules',
  Edition: '/editions',
  Session: '/sessions',
  Provider: '/providers',
  Partner: '/partners',
  Location: '/locations',
  Person: '/persons',
  Speaker: '/speakers',
  Consultant: '/consultants',
  Topic: '/topics',
  AlumniMeeting: '/alumni-meetings',
  Assignment: '/assignments',
  Testimonial: '/testimonials',
  Enquiry: '/enquiries',
  Enrolment: '/enrolments',
  Invitation: '/invitations',
  User: '/users',
}

/** The page of a record, by the name of its GraphQL type; undefined when it has none of its own. */
export function pageOf(type: string, id: string): string | undefined {
  const page = pages[type]
  return page === undefined ? undefined : `${page}/${id}`
}
