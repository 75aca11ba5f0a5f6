import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/trash', component: () => import('./TrashPage.vue'), meta: { permission: 'savedQuery:write' } },
]
