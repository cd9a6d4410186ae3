import { constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { offlineWorker } from './build-worker.ts';

const SERVER = process.env.DICH_SERVER ?? 'http://localhost:4000';

/**
 * Once, as small as can be, beside each file; index.html is made anew for every answer. Whoever takes zstd takes Brotli,
 * which is smaller.
 */
const compressed = () =>
  compression({
    include: /\.(js|css|svg)$/,
    skipIfLargerOrEqual: true,
    logLevel: 'silent',
    algorithms: [
      defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      defineAlgorithm('gzip', { level: 9 }),
    ],
  });

export default defineConfig({
  plugins: [react(), compressed(), offlineWorker(() => [compressed()])],
  build: {
    outDir: 'dist',
    // The last Chromium for Windows 7 and 8 is 109; offices still run them. What it lacks in functions: `src/lib/older-browser.ts`.
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
      ['/graphql', '/graphiql', '/session', '/invitation', '/export', '/import', '/health'].map((path) => [
        path,
        SERVER,
      ]),
    ),
  },
});
