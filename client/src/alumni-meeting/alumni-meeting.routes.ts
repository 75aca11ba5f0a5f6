import type { RouteRecordRaw } from 'vue-router'

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
  },
]
