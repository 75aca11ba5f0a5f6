import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/speakers', component: () => import('./SpeakerListPage.vue'), meta: { permission: 'speaker:read' } },
  { path: '/speakers/new', component: () => import('./SpeakerNewPage.vue'), meta: { permission: 'speaker:write' } },
  { path: '/speakers/:id', component: () => import('./SpeakerPage.vue'), meta: { permission: 'speaker:read' } },
]
