import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    target: 'node22',
    minify: false,
    sourcemap: true,
    emptyOutDir: true,
    // Chunks lie beside main.js, so that paths from a module to the folders around the server hold for all.
    // The maps name lines for errors; the sources themselves would only take memory.
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js', sourcemapExcludeSources: true } },
  },
  // The shared package is TypeScript source; everything else stays a package.
  ssr: { noExternal: ['@aanbod/shared'] },
})
