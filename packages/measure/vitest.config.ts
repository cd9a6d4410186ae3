import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'measure', include: ['test/**/*.test.ts'], isolate: false, testTimeout: 300_000, hookTimeout: 300_000 },
});
