import { useToast } from '@nuxt/ui/composables'
import { mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { defineComponent } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { usePageFailures } from './pageFailures.ts'

let toast: ReturnType<typeof useToast>

function routerWith(load: (address: string) => void): Router {
  const page = { render: () => null }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: page },
      { path: '/gone', component: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')) },
    ],
  })
  mount(
    defineComponent({
      setup() {
        toast = useToast()
        usePageFailures(router, load)
        return () => null
      },
    }),
  )
  return router
}

afterEach(() => {
  toast.clear()
  vi.unstubAllGlobals()
})

test('a page that an update took away is loaded whole, with what was asked for in its address', async () => {
  vi.stubGlobal('fetch', async () => new Response('ok'))
  const load = vi.fn()
  const router = routerWith(load)
  await router.push('/')
  await router.push('/gone?q=stad').catch(() => undefined)
  await vi.waitFor(() => expect(load).toHaveBeenCalledExactlyOnceWith('/gone?q=stad'))
})

test('without a server a page that was not fetched yet says so, and the page one is on stays', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
  const load = vi.fn()
  const router = routerWith(load)
  await router.push('/')
  await router.push('/gone').catch(() => undefined)
  await vi.waitFor(() => expect(toast.toasts.value.map(({ id }) => id)).toEqual(['page-failure']))
  expect(load).not.toHaveBeenCalled()
  expect(router.currentRoute.value.path).toBe('/')
})

test('a first page that fails is not loaded again and again', async () => {
  vi.stubGlobal('fetch', async () => new Response('ok'))
  const load = vi.fn()
  const router = routerWith(load)
  await router.push('/gone').catch(() => undefined)
  await vi.waitFor(() => expect(toast.toasts.value).toHaveLength(1))
  expect(load).not.toHaveBeenCalled()
})
