import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // Files share their modules: loading them anew for each took longer than the tests.
    pool: 'threads',
    isolate: false,
    // A slow machine with two cores is no reason to fail.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', 'tests/structure/**'],
        },
      },
      { extends: true, test: { name: 'structure', include: ['tests/structure/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Two browsers at once on two cores make each other late.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
