import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { PASSWORD } from '../support/passwords.ts';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** More presses of Tab than any page has stops. */
const MOST_STOPS = 120;

/** What Chromium says of a request without a line. */
const NO_LINE = /net::ERR_(INTERNET_DISCONNECTED|FAILED)/;

/** Of the form at the door. */
const LABELS = { account: 'Tên đăng nhập', password: 'Mật khẩu', submit: 'Đăng nhập' };

/** Cookies and storage of a signed-in browser. */
export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

interface Arrival {
  viewport: { width: number; height: number };
  session?: Session;
  /** Of the browser; an official's speaks Vietnamese. */
  locale?: string;
}

/** An official at a browser of his own. Whatever the browser complains about (errors, refused loads, CSP) is kept. */
export class Visitor {
  readonly page: Page;
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;
  #hasLine = true;

  private constructor(page: Page) {
    this.page = page;
    this.#context = page.context();
    this.#listen(page);
  }

  #listen(page: Page): void {
    page.on('console', (message) => {
      const isOfLine = !this.#hasLine && NO_LINE.test(message.text());
      if (message.type() === 'error' && !isOfLine) this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
  }

  static async arrive(
    browser: Browser,
    baseURL: string,
    { viewport, session, locale = 'vi-VN' }: Arrival,
  ): Promise<Visitor> {
    const context = await browser.newContext({
      ...{ baseURL, viewport, locale, reducedMotion: 'reduce' },
      ...(session && { storageState: session }),
    });
    context.setDefaultTimeout(60_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return new Visitor(await context.newPage());
  }

  /** Signs in by the form, as an account of the demonstration; answers the session, for another window. */
  async signIn(account: string, labels = LABELS): Promise<Session> {
    await this.page.goto('/dang-nhap');
    await this.page.getByLabel(labels.account).fill(account);
    await this.page.getByLabel(labels.password, { exact: true }).fill(PASSWORD);
    await this.page.getByRole('button', { name: labels.submit }).click();
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page.waitForURL((url) => url.pathname !== '/dang-nhap');
    return this.session();
  }

  /** As it is now, for another window. */
  session(): Promise<Session> {
    return this.#context.storageState();
  }

  /** Presses Tab until the element has the focus; throws where no number of presses leads to it. */
  async tabTo(element: Locator): Promise<void> {
    await element.waitFor();
    for (let presses = 0; presses < MOST_STOPS; presses += 1) {
      if (await element.evaluate((node) => node === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${element}`);
  }

  /** Puts a text on the clipboard and pastes it where the focus is. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** What axe-core finds serious or critical on the page: "rule: the element's HTML". */
  async seriousViolations(): Promise<string[]> {
    await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
    });
  }

  /** How many pixels the page is wider than the window. */
  sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** Nothing comes over the line from now on; that what is asked fails is no complaint. */
  async cutLine(): Promise<void> {
    this.#hasLine = false;
    await this.#context.setOffline(true);
  }

  async mendLine(): Promise<void> {
    await this.#context.setOffline(false);
    this.#hasLine = true;
  }

  /** In the same browser. */
  async anotherPage(): Promise<Page> {
    const page = await this.#context.newPage();
    this.#listen(page);
    return page;
  }

  leave(): Promise<void> {
    return this.#context.close();
  }
}

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}
