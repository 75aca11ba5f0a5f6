import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/persons', component: () => import('./PersonListPage.vue'), meta: { permission: 'person:read' } },
  { path: '/persons/new', component: () => import('./PersonNewPage.vue'), meta: { permission: 'person:write' } },
  { path: '/persons/:id', component: () => import('./PersonPage.vue'), meta: { permission: 'person:read' } },
]
