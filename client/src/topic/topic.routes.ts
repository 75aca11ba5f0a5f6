import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/topics', component: () => import('./TopicListPage.vue'), meta: { permission: 'topic:read' } },
  { path: '/topics/new', component: () => import('./TopicNewPage.vue'), meta: { permission: 'topic:write' } },
  { path: '/topics/:id', component: () => import('./TopicEditPage.vue'), meta: { permission: 'topic:read' } },
]
