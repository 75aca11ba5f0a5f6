import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { whenSignedOut } from './core/graphql.ts'
import { followNavigation } from './core/pageTitle.ts'
import type { Permission } from '@aanbod/shared/core/permissions.ts'
import { can, forgetViewer, loadViewer } from './viewer/useViewer.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown without the shell and without signing in. */
    open?: boolean
    /** Who may come here; the table is in shared/src/core/permissions.ts. */
    permission?: Permission
  }
}

// Every concept declares its own pages in <concept>/<concept>.routes.ts, as `export const routes`.
const concepts = import.meta.glob<RouteRecordRaw[]>('./*/*.routes.ts', { eager: true, import: 'routes' })

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...Object.values(concepts).flat(),
    { path: '/:rest(.*)*', name: 'not-found', component: () => import('./shell/NotFoundPage.vue') },
    // Reached by name only: the address stays what was asked for.
    {
      path: '/:rest(.*)*',
      name: 'forbidden',
      component: () => import('./shell/NotFoundPage.vue'),
      props: { forbidden: true },
    },
  ],
  scrollBehavior(to, from, saved) {
    if (saved) return new Promise(resolve => setTimeout(() => resolve(saved), 50))
    if (to.hash) return { el: to.hash }
    return to.path === from.path ? undefined : { top: 0 }
  },
})

router.beforeEach(async to => {
  if (to.meta.open) return true
  let viewer
  try {
    viewer = await loadViewer()
  } catch {
    // The server cannot be reached: the page says so itself, and offers to try again.
    return true
  }
  if (!viewer) return { path: '/sign-in', query: to.fullPath === '/' ? {} : { return: to.fullPath } }
  return to.meta.permission === undefined || can(to.meta.permission)
    ? true
    : { name: 'forbidden', params: { rest: to.path.slice(1).split('/') }, replace: true }
})

followNavigation(router)

whenSignedOut(() => {
  const { fullPath, meta } = router.currentRoute.value
  if (meta.open) return
  forgetViewer()
  void router.push({ path: '/sign-in', query: { return: fullPath, ended: '1' } })
})
