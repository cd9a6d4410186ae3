import type { Browser, CDPSession, Page } from 'playwright-core';
import { HttpClient } from '../support/http-client.ts';
import { PASSWORD } from '../support/passwords.ts';
import { Visitor } from './visitor.ts';

/** The window that most officials have. */
const WINDOW = { width: 1366, height: 768 };
/** A machine of an office is so many times slower than the one that measures. */
export const THROTTLES = [1, 4] as const;
/** A pause between two keys, in milliseconds: quick typing; longer than any frame that is borne. */
const BETWEEN_KEYS_MS = 120;
/** After the last key of a field, in milliseconds: it is saved meanwhile. */
const BETWEEN_FIELDS_MS = 1_500;

/** A form that is typed in, and what into which of its fields. */
interface Form {
  name: string;
  account: string;
  path: (address: string) => Promise<string>;
  /** Accessible names of the fields. */
  fields: readonly string[];
  words: string;
}

export const FORMS: readonly Form[] = [
  {
    name: 'report, 500 indicators',
    account: 'phim.xa',
    path: async (address) => `/bao-cao/${await openedReport(address)}`,
    fields: [1, 249, 499].map((n) => `Chỉ tiêu gõ thử số ${n}: Kỳ này`),
    words: '123456,75',
  },
  {
    name: 'quotas, 60 indicators × 37 communes',
    account: 'phim.huyen',
    path: async (address) => `/ke-hoach/${await planOf(address, 2023)}/giao`,
    fields: [1, 29, 59].map((n) => `Chỉ tiêu gõ thử số ${n}, Xã Diễn Yên`),
    words: '12405678',
  },
];

/** Milliseconds from each key going down to the end of the frame that shows it; and the size of the page. */
export interface Typed {
  form: string;
  throttle: number;
  elements: number;
  frames: number[];
}

/** Types into every form at every throttle, each in a browser window of its own. */
export async function typeEverywhere(browser: Browser, address: string): Promise<Typed[]> {
  const typed: Typed[] = [];
  for (const form of FORMS)
    for (const throttle of THROTTLES) typed.push(await typeInto(browser, address, form, throttle));
  return typed;
}

async function typeInto(browser: Browser, address: string, form: Form, throttle: number): Promise<Typed> {
  const visitor = await Visitor.arrive(browser, address, { viewport: WINDOW });
  try {
    await visitor.signIn(form.account);
    const { page } = visitor;
    await page.goto(await form.path(address));
    await page.getByLabel(form.fields[0] ?? '', { exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(watchKeys);
    const devtools = await page.context().newCDPSession(page);
    const frames: number[] = [];
    for (const field of form.fields)
      frames.push(...(await typeOne(page, devtools, { field, throttle, words: form.words })));
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    return { form: form.name, throttle, elements, frames };
  } finally {
    await visitor.leave();
  }
}

async function typeOne(
  page: Page,
  devtools: CDPSession,
  { field, throttle, words }: { field: string; throttle: number; words: string },
): Promise<number[]> {
  const place = page.getByLabel(field, { exact: true });
  await place.scrollIntoViewIfNeeded();
  await place.fill('');
  await place.focus();
  await page.waitForTimeout(BETWEEN_FIELDS_MS);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.evaluate(() => {
    (globalThis as unknown as Watched).frames = [];
  });
  await page.keyboard.type(words, { delay: BETWEEN_KEYS_MS });
  await page.waitForTimeout(BETWEEN_FIELDS_MS);
  const frames = await page.evaluate(() => (globalThis as unknown as Watched).frames);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  if (frames.length !== words.length) throw new Error(`${field}: ${frames.length} frames of ${words.length} keys`);
  return frames;
}

interface Watched {
  frames: number[];
}

/** In the page: notes of every key how long it took until the frame after it was drawn. */
function watchKeys(): void {
  const watched = globalThis as unknown as Watched;
  watched.frames = [];
  document.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        // a message is read once the frame was laid out and painted
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => watched.frames.push(performance.now() - timeStamp);
        port1.postMessage(null);
      }),
    true,
  );
}

async function openedReport(address: string): Promise<string> {
  const commune = await HttpClient.signIn({ address }, 'phim.xa', PASSWORD);
  const { periods } = await commune.ask<{ periods: { id: string; kind: string; vintage: string }[] }>(
    'query { periods(year: 2022, regimeCode: "MTCL") { id kind vintage } }',
  );
  const period = periods.find(({ kind, vintage }) => kind === 'YEAR' && vintage === 'OFFICIAL');
  const report = await commune.must<{ id: string }>('openReport', { periodId: period?.id }, 'report { id }');
  return report.id;
}

async function planOf(address: string, year: number): Promise<string> {
  const district = await HttpClient.signIn({ address }, 'phim.huyen', PASSWORD);
  const { plans } = await district.ask<{ plans: { edges: { node: { id: string; year: number } }[] } }>(
    'query { plans { edges { node { id year } } } }',
  );
  const plan = plans.edges.find(({ node }) => node.year === year);
  if (!plan) throw new Error(`no plan of ${year}`);
  return plan.node.id;
}
