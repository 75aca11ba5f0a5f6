import type { RouteRecordRaw } from 'vue-router'
import { can } from '../viewer/useViewer.ts'

export const routes: RouteRecordRaw[] = [
  {
    path: '/alumni-meetings',
    component: () => import('./AlumniMeetingListPage.vue'),
    meta: { permission: 'alumniMeeting:read' },
  },
  {
    path: '/alumni-meetings/new',
    component: () => import('./AlumniMeetingNewPage.vue'),
    meta: { permission: 'alumniMeeting:write' },
  },
  {
    path: '/alumni-meetings/:id/:tab(agenda|invitations|report)?',
    component: () => import('./AlumniMeetingPage.vue'),
    meta: { permission: 'alumniMeeting:read' },
    // Who may not see invitations finds the meeting itself.
    beforeEnter: ({ params }) =>
      params.tab !== 'invitations' || can('invitation:read') || `/alumni-meetings/${String(params.id)}`,
  },
]
