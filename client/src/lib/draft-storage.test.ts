import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kept } from './cell-drafts.ts';
import {
  draftKey,
  forgetCells,
  forgetOldCells,
  KEPT_DAYS,
  keepCells,
  keptCells,
  waitingCells,
} from './draft-storage.ts';

beforeEach(() => vi.useFakeTimers({ now: new Date('2023-01-10T08:00:00+07:00') }));
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const cell = (text: string): Kept => ({ text, saved: '', seen: {} });
const AN = { login: 'an.nguyen', unit: { id: 'tu-ha' } };
const AN_ELSEWHERE = { login: 'an.nguyen', unit: { id: 'huong-tra' } };
const BINH = { login: 'an.nguyen.binh', unit: { id: 'tu-ha' } };
const days = (count: number) => vi.setSystemTime(Date.now() + count * 24 * 60 * 60 * 1000);

test('what waits belongs to an account in a unit: another account, or another unit, does not find it', () => {
  keepCells(draftKey(AN, 'report:1'), { a: cell('12') });
  expect(keptCells(draftKey(AN, 'report:1'))).toEqual({ a: cell('12') });
  expect(keptCells(draftKey(AN_ELSEWHERE, 'report:1'))).toEqual({});
  expect(keptCells(draftKey(BINH, 'report:1'))).toEqual({});
});

test('it is counted, and taken away, in all units of the account and of nobody else', () => {
  keepCells(draftKey(AN, 'report:1'), { a: cell('12'), b: cell('13') });
  keepCells(draftKey(AN_ELSEWHERE, 'targets:1'), { a: cell('14') });
  keepCells(draftKey(BINH, 'report:1'), { a: cell('15') });
  expect([waitingCells('an.nguyen'), waitingCells('an.nguyen.binh')]).toEqual([3, 1]);
  forgetCells('an.nguyen');
  expect([waitingCells('an.nguyen'), waitingCells('an.nguyen.binh')]).toEqual([0, 1]);
});

test('after 14 days it is neither shown nor kept; until then it is', () => {
  const key = draftKey(AN, 'report:1');
  keepCells(key, { a: cell('12') });
  days(KEPT_DAYS);
  forgetOldCells();
  expect(keptCells(key)).toEqual({ a: cell('12') });
  days(1);
  expect(keptCells(key)).toEqual({});
  forgetOldCells();
  expect(localStorage.getItem(key)).toBeNull();
});

test('what cannot be read goes too, and what is not a draft stays', () => {
  localStorage.setItem('dich:draft:an.nguyen:tu-ha:report:1', '{"a":');
  localStorage.setItem('dich:language', 'vi');
  forgetOldCells();
  expect(Object.keys(localStorage)).toEqual(['dich:language']);
});
