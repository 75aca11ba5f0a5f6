import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    target: 'node22',
    minify: false,
    sourcemap: true,
    emptyOutDir: true,
    // Chunks lie beside main.js, so that paths from a module to the folders around the server hold for all.
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
  // The shared package is TypeScript source; everything else stays a package.
  ssr: { noExternal: ['@aanbod/shared'] },
})
