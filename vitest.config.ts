import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const projects = ['packages/measure', 'packages/units', 'infra', 'server', 'client', 'tests', 'tests/e2e'].map(
  (folder) => `${folder}/vitest.config.ts`,
);

export default defineConfig({ test: { projects: projects.filter((file) => existsSync(file)) } });
