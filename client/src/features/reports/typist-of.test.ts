import { expect, test } from 'vitest';
import { type CellAction, cellDrafts, noDrafts } from '#lib/cell-drafts.ts';
import { partKey } from './figure-keys.ts';
import { typistOf } from './typist-of.ts';

const [mine, other] = [partKey('i1', 'value'), partKey('i2', 'value')];
const loaded = cellDrafts(noDrafts, { type: 'loaded', saved: { [mine]: '12', [other]: '7' } });
const by = new Map([
  ['i1', 'Trần Thị Bình nhập'],
  ['i2', 'Lê Văn Châu nhập'],
]);
const after = (drafts: typeof loaded, ...actions: CellAction[]) => actions.reduce(cellDrafts, drafts);
const typed = (text: string): CellAction => ({ type: 'typed', texts: { [mine]: text } });
const saved = (text: string): CellAction[] => [
  { type: 'sent', cells: { [mine]: { text, over: '12', seen: {} } } },
  { type: 'saved', keys: [mine] },
];
const names = (told: typeof loaded, now: typeof loaded) =>
  ['i1', 'i2'].map((id) => typistOf({ by, drafts: told }, id, now));

test('a name stands beneath the figure that it was told of, and beneath none that was typed or saved here since', () => {
  expect(names(loaded, loaded)).toEqual(['Trần Thị Bình nhập', 'Lê Văn Châu nhập']);
  const typing = after(loaded, typed('13'));
  expect(names(loaded, typing)).toEqual([null, 'Lê Văn Châu nhập']);
  const kept = after(typing, ...saved('13'));
  expect(names(loaded, kept)).toEqual([null, 'Lê Văn Châu nhập']);
  // the same number as before, saved in its turn, is of who typed it now
  expect(names(loaded, after(kept, typed('12'), ...saved('12')))[0]).toBeNull();
});

test('what was told while something was not saved yet is of the figure before it', () => {
  const typing = after(loaded, typed('13'));
  expect(names(typing, typing)[0]).toBeNull();
  expect(names(typing, after(typing, ...saved('13')))[0]).toBeNull();
});

test('told anew after saving, it stands there again', () => {
  const kept = after(loaded, typed('13'), ...saved('13'));
  expect(names(kept, kept)[0]).toBe('Trần Thị Bình nhập');
});
