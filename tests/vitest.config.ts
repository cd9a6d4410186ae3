import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql ships two builds; the tests and type-graphql must get the same one
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'tests',
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', 'e2e/**'],
    globalSetup: ['./support/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    pool: 'forks',
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
