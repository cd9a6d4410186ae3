import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'units', include: ['test/**/*.test.ts'], isolate: false } });
