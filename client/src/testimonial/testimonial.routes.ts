import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/testimonials',
    component: () => import('./TestimonialListPage.vue'),
    meta: { permission: 'testimonial:read' },
  },
  {
    path: '/testimonials/new',
    component: () => import('./TestimonialNewPage.vue'),
    meta: { permission: 'testimonial:write' },
  },
  {
    path: '/testimonials/:id',
    component: () => import('./TestimonialPage.vue'),
    meta: { permission: 'testimonial:read' },
  },
]
