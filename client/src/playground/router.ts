import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { followNavigation } from '../core/pageTitle.ts'
import { loadViewer } from '../viewer/useViewer.ts'
import { setAside } from './setAside.ts'

/*
 * The playground is a page of its own, because its editor weighs more than all the rest: who leaves it, leaves it behind. It
 * stands in the frame of the SPA, whose menu goes by what pages there are; every other page is loaded whole.
 */

const concepts = import.meta.glob<RouteRecordRaw[]>('../*/*.routes.ts', { eager: true, import: 'routes' })
const elsewhere = Object.values(concepts)
  .flat()
  .map(({ path }): RouteRecordRaw => ({ path, component: () => Promise.resolve({ render: () => null }) }))

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...elsewhere,
    { path: '/playground', name: 'playground', component: () => import('./PlaygroundPage.vue') },
    { path: '/:rest(.*)*', name: 'not-found', component: () => Promise.resolve({ render: () => null }) },
  ],
})

const load = (address: string) => {
  window.location.assign(address)
  return false
}

router.beforeEach(async to => {
  if (to.name !== 'playground') return load(to.fullPath)
  try {
    if (await loadViewer()) return true
    // What stands behind # is for no server to see, so it waits here.
    setAside(to.hash)
    return load(`/sign-in?return=${encodeURIComponent(router.resolve({ ...to, hash: '' }).fullPath)}`)
  } catch {
    // The server cannot be reached: the page says so itself, and offers to try again.
    return true
  }
})

followNavigation(router)
