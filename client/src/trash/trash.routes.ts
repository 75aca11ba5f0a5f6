import type { RouteRecordRaw } from 'vue-router'
import { mayWriteSomething } from '../shell/navigation.ts'

export const routes: RouteRecordRaw[] = [
  {
    path: '/trash',
    component: () => import('./TrashPage.vue'),
    beforeEnter: to =>
      mayWriteSomething() || { name: 'not-found', params: { rest: to.path.slice(1).split('/') }, replace: true },
  },
]
