import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/editions', component: () => import('./EditionListPage.vue'), meta: { permission: 'edition:read' } },
  { path: '/editions/new', component: () => import('./EditionNewPage.vue'), meta: { permission: 'edition:write' } },
  {
    path: '/editions/:id/:tab(participants|contact)?',
    component: () => import('./EditionPage.vue'),
    meta: { permission: 'edition:read' },
  },
]
