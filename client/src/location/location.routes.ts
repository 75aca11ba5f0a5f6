import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/locations', component: () => import('./LocationListPage.vue'), meta: { permission: 'location:read' } },
  { path: '/locations/new', component: () => import('./LocationNewPage.vue'), meta: { permission: 'location:write' } },
  { path: '/locations/:id', component: () => import('./LocationPage.vue'), meta: { permission: 'location:read' } },
]
