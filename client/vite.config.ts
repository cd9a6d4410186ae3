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
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/session', '/export', '/health'].map((path) => [path, SERVER])),
  },
});
