import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/sessions', component: () => import('./SessionListPage.vue'), meta: { permission: 'session:read' } },
  { path: '/sessions/new', component: () => import('./SessionNewPage.vue'), meta: { permission: 'session:write' } },
  { path: '/sessions/:id', component: () => import('./SessionPage.vue'), meta: { permission: 'session:read' } },
]
