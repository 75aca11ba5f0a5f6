import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/providers', component: () => import('./ProviderListPage.vue'), meta: { permission: 'provider:read' } },
  { path: '/providers/new', component: () => import('./ProviderNewPage.vue'), meta: { permission: 'provider:write' } },
  {
    path: '/providers/:id/:tab?',
    component: () => import('./ProviderPage.vue'),
    meta: { permission: 'provider:read' },
  },
  { path: '/partners', component: () => import('./PartnerListPage.vue'), meta: { permission: 'partner:read' } },
  { path: '/partners/new', component: () => import('./PartnerNewPage.vue'), meta: { permission: 'partner:write' } },
  { path: '/partners/:id/:tab?', component: () => import('./PartnerPage.vue'), meta: { permission: 'partner:read' } },
]
