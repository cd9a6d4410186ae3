import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'infra',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // they wait for disks and other processes more than they compute
    maxWorkers: 3,
    testTimeout: 20_000,
  },
});
