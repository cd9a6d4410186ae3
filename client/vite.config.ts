import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const SERVER = process.env.DICH_SERVER ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    // The last Chromium for Windows 7 and 8 is 109; offices still run them.
    target: 'chrome108',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The package of numbers and targets is pure: a page takes only the parts it calls.
      treeshake: { moduleSideEffects: [{ test: /packages\/measure\/src/, sideEffects: false }] },
      output: {
        // Pages that only print numbers do not wait for the reader of targets.
        codeSplitting: { groups: [{ name: 'numbers', test: /measure\/src\/(format-number|exact)\.ts$|big\.js/ }] },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/graphiql', '/session', '/invitation', '/export', '/health'].map((path) => [path, SERVER]),
    ),
  },
});
