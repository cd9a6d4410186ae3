import '#ui/styles/kit.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.tsx';
import { finishSigningOut } from './features/sign-in/sign-out.ts';
import { forgetOldCells } from './lib/draft-storage.ts';
import { language } from './lib/language.ts';
import { keepForOffline } from './lib/newer-build.ts';
import { equip } from './lib/older-browser.ts';
import { forgetOldAnswers } from './lib/saved-answers.ts';

declare global {
  /** Where the UI kit's scroll lock looks for the nonce of the style element it adds. */
  var __webpack_nonce__: string | undefined;
}

document.documentElement.lang = language;

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? '';
globalThis.__webpack_nonce__ = nonce;

void forgetOldCells();
void forgetOldAnswers().catch(() => {});
keepForOffline();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void Promise.all([equip(), finishSigningOut()]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <Providers nonce={nonce} />
    </StrictMode>,
  ),
);
