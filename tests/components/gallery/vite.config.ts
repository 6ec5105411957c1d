import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Builds the gallery of all views and states into `.output/gallery`, to be opened from the disk. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [preact()],
  build: { outDir: '../../../.output/gallery', emptyOutDir: true, modulePreload: false },
});
