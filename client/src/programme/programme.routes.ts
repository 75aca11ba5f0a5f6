import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/programmes', component: () => import('./ProgrammeListPage.vue'), meta: { permission: 'programme:read' } },
  {
    path: '/programmes/new',
    component: () => import('./ProgrammeNewPage.vue'),
    meta: { permission: 'programme:write' },
  },
  {
    path: '/programmes/:id/:tab(modules|editions|people|publication)?',
    component: () => import('./ProgrammePage.vue'),
    meta: { permission: 'programme:read' },
  },
]
