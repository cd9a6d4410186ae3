import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** Under this address the page is kept: the server answers it, as every address of a page, with the page. */
const SHELL = '/khong-co-mang';
/** Pages that open without a line; of all others it is said that there is none. */
const PAGES = ['home/home-page', 'reports/reports-page', 'reports/report-page', 'sign-in/sign-in-page'];
/** Read in English alone, once it has come. */
const NOT_AT_ONCE = /lib\/texts\/english\.ts$/;
const PAGE = /\/features\/(.*-page)\.tsx$/;

/** Builds the worker that lets the product open without a line, after the client whose parts it keeps. */
export function offlineWorker(compressed: () => Plugin[]): Plugin {
  let root = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    writeBundle: async ({ dir = '' }, bundle) => {
      const page = bundle['index.html'];
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      if (page?.type !== 'asset' || !entry) throw new Error('the client was built without its page');
      const revision = createHash('sha256').update(page.source).digest('hex').slice(0, 16);
      const kept = [
        { url: SHELL, revision },
        { url: '/dich.svg', revision },
        ...keptParts(bundle).map((file) => ({ url: `/${file}`, revision: null })),
      ];
      await build({
        ...{ root, configFile: false, publicDir: false, logLevel: 'error' },
        plugins: compressed(),
        define: {
          __KEPT__: JSON.stringify(kept),
          __ENTRY__: JSON.stringify(`/${entry.fileName}`),
          __SHELL__: JSON.stringify(SHELL),
        },
        build: {
          ...{ outDir: dir, emptyOutDir: false, target: 'chrome108', modulePreload: false, copyPublicDir: false },
          rolldownOptions: {
            input: join(root, 'worker/offline.ts'),
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
    },
  };
}

/** Scripts, styles and letters of the frame and of the pages that open without a line, with all that these load later. */
export function keptParts(bundle: Rolldown.OutputBundle): string[] {
  const kept = new Set<string>();
  const keep = (name: string) => {
    const part = bundle[name];
    if (!part || kept.has(name)) return;
    if (part.type === 'chunk') {
      const page = PAGE.exec(part.facadeModuleId ?? '')?.[1];
      if ((page && !PAGES.includes(page)) || NOT_AT_ONCE.test(part.facadeModuleId ?? '')) return;
    }
    kept.add(name);
    if (part.type !== 'chunk') return;
    const { importedCss = [], importedAssets = [] } = part.viteMetadata ?? {};
    for (const next of [...part.imports, ...part.dynamicImports, ...importedCss, ...importedAssets]) keep(next);
  };
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.isEntry) keep(file.fileName);
    // letters of Vietnamese and Latin alone
    if (file.type === 'asset' && /\.woff2$/.test(file.fileName)) keep(file.fileName);
  }
  return [...kept].sort();
}
