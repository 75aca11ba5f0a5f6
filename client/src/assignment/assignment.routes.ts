import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/assignments',
    component: () => import('./AssignmentListPage.vue'),
    meta: { permission: 'assignment:read' },
  },
  {
    path: '/assignments/new',
    component: () => import('./AssignmentNewPage.vue'),
    meta: { permission: 'assignment:write' },
  },
  {
    path: '/assignments/:id/:tab(assignment|approach|result|people|publication)?',
    component: () => import('./AssignmentPage.vue'),
    meta: { permission: 'assignment:read' },
  },
]
