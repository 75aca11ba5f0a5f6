import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/consultants',
    component: () => import('./ConsultantListPage.vue'),
    meta: { permission: 'consultant:read' },
  },
  {
    path: '/consultants/new',
    component: () => import('./ConsultantNewPage.vue'),
    meta: { permission: 'consultant:write' },
  },
  {
    path: '/consultants/:id',
    component: () => import('./ConsultantPage.vue'),
    meta: { permission: 'consultant:read' },
  },
]
