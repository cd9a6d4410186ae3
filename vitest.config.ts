import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const projects = ['packages/measure', 'packages/units', 'infra', 'server', 'client', 'tests'].map(
  (folder) => `${folder}/vitest.config.ts`,
);

/** Files wait for PostgreSQL and Chromium as much as they compute, so that even two cores keep three of them busy. */
const maxWorkers = Math.max(3, availableParallelism() - 1);

export default defineConfig({ test: { projects: projects.filter((file) => existsSync(file)), maxWorkers } });
