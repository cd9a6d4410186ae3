import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql ships two builds; the tests and type-graphql must get the same one
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'server',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    pool: 'forks',
    isolate: false,
    // a busy machine is slow, not wrong: only what never ends is ended
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
