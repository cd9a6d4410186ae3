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
    // what is kept on the machine (IndexedDB) goes on by setImmediate, whatever the clock says
    fakeTimers: {
      toFake: [
        'Date',
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'requestAnimationFrame',
        'cancelAnimationFrame',
      ],
    },
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
