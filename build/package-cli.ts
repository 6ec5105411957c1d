import { build } from 'vite';

/**
 * Bundles the command line with everything that it needs into `dist/`, so that the package runs without installing
 * anything else, and under `node_modules`, where Node reads no TypeScript. npm runs it before it packs.
 */
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'cli/recourse.ts',
    outDir: 'dist',
    target: 'node26',
    rolldownOptions: { output: { entryFileNames: 'recourse.js', chunkFileNames: '[name]-[hash].js' } },
  },
});
