import type { RouteRecordRaw } from 'vue-router'

/** A module is worked on among the others of its programme; its own address leads there. */
export const routes: RouteRecordRaw[] = [
  { path: '/modules/:id', component: () => import('./ModulePage.vue'), meta: { permission: 'module:read' } },
]
