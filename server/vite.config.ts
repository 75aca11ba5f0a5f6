import { defineConfig } from 'vite'

export default defineConfig({
  build: { ssr: 'src/main.ts', target: 'node22', minify: false, sourcemap: true, emptyOutDir: true },
  // The shared package is TypeScript source; everything else stays a package.
  ssr: { noExternal: ['@aanbod/shared'] },
})
