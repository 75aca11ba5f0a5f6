import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/invitations/:id',
    component: () => import('./InvitationPage.vue'),
    meta: { permission: 'invitation:read' },
  },
]
