import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/users', component: () => import('./UserListPage.vue'), meta: { permission: 'user:write' } },
  { path: '/users/new', component: () => import('./UserNewPage.vue'), meta: { permission: 'user:write' } },
  { path: '/users/:id', component: () => import('./UserEditPage.vue'), meta: { permission: 'user:write' } },
]
