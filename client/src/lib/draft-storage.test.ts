import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Elsewhere, Kept } from './cell-drafts.ts';
import {
  draftKey,
  forgetCells,
  forgetOldCells,
  KEPT_DAYS,
  keepCells,
  keptCells,
  readDrafts,
  waitingCells,
} from './draft-storage.ts';
import { machine } from './machine.ts';

// IndexedDB goes on in real time
beforeEach(() => vi.useFakeTimers({ now: new Date('2023-01-10T08:00:00+07:00'), toFake: ['Date'] }));
afterEach(async () => {
  vi.useRealTimers();
  for (const login of [AN.login, BINH.login, 'cu.tran']) await forgetCells(login);
  localStorage.clear();
});

const cell = (text: string): Kept => ({ text, saved: '', seen: {} });
const AN = { login: 'an.nguyen', unit: { id: 'tu-ha' } };
const AN_ELSEWHERE = { login: 'an.nguyen', unit: { id: 'huong-tra' } };
const BINH = { login: 'an.nguyen.binh', unit: { id: 'tu-ha' } };
const days = (count: number) => vi.setSystemTime(Date.now() + count * 24 * 60 * 60 * 1000);

/** The same as another window of the browser has it, or this one after it was closed. */
async function anotherWindow(): Promise<typeof import('./draft-storage.ts')> {
  vi.resetModules();
  return import('./draft-storage.ts');
}
/** What lies on the machine, of whomever. */
const stored = async () => (await (await machine())?.getAll('drafts')) ?? [];
const isStored = (texts: string[]) =>
  vi.waitFor(async () => expect((await stored()).map(({ text }) => text).toSorted()).toEqual(texts));

test('what waits belongs to an account in a unit: another account, or another unit, does not find it', () => {
  keepCells(draftKey(AN, 'report:1'), { a: cell('12') });
  expect(keptCells(draftKey(AN, 'report:1'))).toEqual({ a: cell('12') });
  expect(keptCells(draftKey(AN_ELSEWHERE, 'report:1'))).toEqual({});
  expect(keptCells(draftKey(BINH, 'report:1'))).toEqual({});
});

test('it is there when the browser is opened again, and for its account alone', async () => {
  keepCells(draftKey(AN, 'report:1'), { a: cell('12'), b: cell('13') });
  keepCells(draftKey(AN, 'report:1'), { b: cell('14') });
  await isStored(['14']);
  const again = await anotherWindow();
  await again.readDrafts(BINH.login);
  expect(again.keptCells(draftKey(AN, 'report:1'))).toEqual({});
  await again.readDrafts(AN.login);
  expect(again.keptCells(draftKey(AN, 'report:1'))).toEqual({ b: cell('14') });
});

test('it is counted, and taken away, in all units of the account and of nobody else', async () => {
  keepCells(draftKey(AN, 'report:1'), { a: cell('12'), b: cell('13') });
  keepCells(draftKey(AN_ELSEWHERE, 'targets:1'), { a: cell('14') });
  keepCells(draftKey(BINH, 'report:1'), { a: cell('15') });
  expect([waitingCells('an.nguyen'), waitingCells('an.nguyen.binh')]).toEqual([3, 1]);
  await isStored(['12', '13', '14', '15']);
  await forgetCells('an.nguyen');
  expect([waitingCells('an.nguyen'), waitingCells('an.nguyen.binh')]).toEqual([0, 1]);
  await isStored(['15']);
});

test('after 14 days it is neither shown nor kept; until then it is', async () => {
  const where = draftKey(AN, 'report:1');
  keepCells(where, { a: cell('12') });
  await isStored(['12']);
  days(KEPT_DAYS);
  await forgetOldCells();
  await isStored(['12']);
  days(1);
  const later = await anotherWindow();
  await later.readDrafts(AN.login);
  expect(later.keptCells(where)).toEqual({});
  await forgetOldCells();
  await isStored([]);
});

describe('what an earlier build has kept in localStorage', () => {
  const earlier = (login: string, at: number, cells: object) =>
    localStorage.setItem(`dich:draft:${login}:tu-ha:report:1`, JSON.stringify({ at, cells }));
  const CU = { login: 'cu.tran', unit: { id: 'tu-ha' } };

  test('is brought over once, under what was typed since, and what is no draft stays', async () => {
    localStorage.setItem('dich:language', 'vi');
    keepCells(draftKey(CU, 'report:1'), { a: cell('newer') });
    await isStored(['newer']);
    earlier('cu.tran', Date.now(), { a: cell('12'), b: cell('13'), broken: { text: 1 } });
    const next = await anotherWindow();
    await next.readDrafts('cu.tran');
    expect(next.keptCells(draftKey(CU, 'report:1'))).toEqual({ a: cell('newer'), b: cell('13') });
    expect(Object.keys(localStorage)).toEqual(['dich:language']);
  });

  test('goes where it is old or cannot be read', async () => {
    earlier('cu.tran', Date.now(), { a: cell('12') });
    days(KEPT_DAYS + 1);
    localStorage.setItem('dich:draft:cu.tran:tu-ha:report:2', '{"a":');
    await forgetOldCells();
    await readDrafts('cu.tran');
    expect({ left: Object.keys(localStorage), stored: await stored() }).toEqual({ left: [], stored: [] });
  });
});

describe('two windows of one browser', () => {
  test('tell each other what is typed, what the server took and what was undone, and keep one another’s cells', async () => {
    const where = draftKey(AN, 'report:1');
    const other = await anotherWindow();
    const heard: Record<string, Elsewhere>[] = [];
    const stop = other.watchCells(where, (cells) => heard.push(cells));
    const hears = (cells: Record<string, Elsewhere>) => vi.waitFor(() => expect(heard.at(-1)).toEqual(cells));

    keepCells(where, { a: cell('12') });
    await hears({ a: { now: cell('12'), was: null } });
    other.keepCells(where, { a: cell('12'), b: cell('5') });
    await vi.waitFor(() => expect(keptCells(where)).toEqual({ a: cell('12'), b: cell('5') }));
    await isStored(['12', '5']);

    const taken = { text: '12', saved: '12', seen: { value: '12' } };
    keepCells(where, { b: cell('5') }, () => taken);
    await hears({ a: { now: taken, was: cell('12') } });
    keepCells(where, {}, () => cell(''));
    await hears({ b: { now: cell(''), was: cell('5') } });
    expect(other.keptCells(where)).toEqual({});
    await isStored([]);
    stop();
  });

  test('forget together', async () => {
    const where = draftKey(AN, 'report:1');
    const other = await anotherWindow();
    keepCells(where, { a: cell('12') });
    await vi.waitFor(() => expect(other.waitingCells(AN.login)).toBe(1));
    await other.forgetCells(AN.login);
    await vi.waitFor(() => expect(waitingCells(AN.login)).toBe(0));
  });
});

test('a browser that stores nothing still holds what is typed until the page is closed, and it is known', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const page = await anotherWindow();
  await page.readDrafts(AN.login);
  page.keepCells(draftKey(AN, 'report:1'), { a: cell('12') });
  expect(page.keptCells(draftKey(AN, 'report:1'))).toEqual({ a: cell('12') });
  await vi.waitFor(() => expect(page.keepsCells.value).toBe(false));
  await page.forgetCells(AN.login);
  vi.unstubAllGlobals();
});

test('a browser whose storage does not answer keeps nobody waiting', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
  const page = await anotherWindow();
  const reading = page.readDrafts(AN.login);
  await vi.advanceTimersByTimeAsync(10_000);
  await reading;
  vi.unstubAllGlobals();
});
