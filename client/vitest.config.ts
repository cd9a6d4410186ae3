import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    name: 'client',
    environment: 'jsdom',
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    setupFiles: ['./test/renders.ts', './test/setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
