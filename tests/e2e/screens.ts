import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@dich/infra/find-chromium.ts';
import { type Browser, chromium } from 'playwright-core';
import { type Screen, screensOf } from './screen-list.ts';
import { withProduct } from './started-product.ts';
import { DESKTOP, PHONE, Visitor } from './visitor.ts';

const pictures = fileURLToPath(new URL('../../docs/screens', import.meta.url));

/** `pnpm screens`: the pages of docs/PAGES.md as pictures, of a demonstration started for it and thrown away. */
const takeScreens = (): Promise<void> =>
  withProduct(async ({ address }) => {
    mkdirSync(pictures, { recursive: true });
    const { executablePath, args } = await findChromium();
    const browser = await chromium.launch({ executablePath, args });
    try {
      for (const screen of await screensOf(address)) await takeScreen(browser, address, screen);
    } finally {
      await browser.close();
    }
  });

/** One page at both widths: `<name>.png` and `<name>-390.png`, as much as a window shows. */
async function takeScreen(browser: Browser, address: string, { name, account, path, prepare }: Screen): Promise<void> {
  for (const [viewport, suffix] of [
    [DESKTOP, ''],
    [PHONE, '-390'],
  ] as const) {
    const visitor = await Visitor.arrive(browser, address, { viewport });
    if (account) await visitor.signIn(account);
    await visitor.page.goto(path);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    await prepare?.(visitor.page);
    await visitor.page.waitForLoadState('networkidle');
    await visitor.page.screenshot({ path: join(pictures, `${name}${suffix}.png`), animations: 'disabled' });
    await visitor.leave();
    console.log(`docs/screens/${name}${suffix}.png`);
  }
}

await takeScreens();
