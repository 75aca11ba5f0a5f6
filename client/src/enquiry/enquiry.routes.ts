import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/enquiries', component: () => import('./EnquiryListPage.vue'), meta: { permission: 'enquiry:read' } },
  { path: '/enquiries/new', component: () => import('./EnquiryNewPage.vue'), meta: { permission: 'enquiry:write' } },
  { path: '/enquiries/:id', component: () => import('./EnquiryEditPage.vue'), meta: { permission: 'enquiry:read' } },
]
