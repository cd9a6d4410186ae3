import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql ships two builds; the tests and type-graphql must get the same one
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'walks',
    include: ['**/*.test.ts'],
    globalSetup: ['../support/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    pool: 'forks',
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
