import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      // graphql ships two builds; the tests and type-graphql must get the same one
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      { find: /^@node-rs\/argon2$/, replacement: join(import.meta.dirname, '../server/test/quick-argon2.ts') },
    ],
  },
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
