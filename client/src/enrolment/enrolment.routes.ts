import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/enrolments', component: () => import('./EnrolmentListPage.vue'), meta: { permission: 'enrolment:read' } },
  {
    path: '/enrolments/new',
    component: () => import('./EnrolmentNewPage.vue'),
    meta: { permission: 'enrolment:write' },
  },
  { path: '/enrolments/:id', component: () => import('./EnrolmentPage.vue'), meta: { permission: 'enrolment:read' } },
]
