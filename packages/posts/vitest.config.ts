import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'posts', include: ['test/**/*.test.ts'], isolate: false } });
