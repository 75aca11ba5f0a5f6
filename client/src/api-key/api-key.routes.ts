import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/api-keys', component: () => import('./ApiKeyListPage.vue'), meta: { permission: 'apiKey:read' } },
  // A key is made over the list; this address is for the keys, the palette and links.
  { path: '/api-keys/new', redirect: { path: '/api-keys', query: { new: null } } },
]
