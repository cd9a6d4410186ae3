import '#ui/styles/kit.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.tsx';
import { forgetOldCells } from './lib/draft-storage.ts';
import { language } from './lib/language.ts';
import { keepForOffline } from './lib/newer-build.ts';

declare global {
  /** Where the UI kit's scroll lock looks for the nonce of the style element it adds. */
  var __webpack_nonce__: string | undefined;
}

document.documentElement.lang = language;

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? '';
globalThis.__webpack_nonce__ = nonce;

void forgetOldCells();
keepForOffline();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Providers nonce={nonce} />
  </StrictMode>,
);
