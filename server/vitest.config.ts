import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      // graphql ships two builds; the tests and type-graphql must get the same one
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      { find: /^@node-rs\/argon2$/, replacement: join(import.meta.dirname, './test/quick-argon2.ts') },
    ],
  },
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
