import { describe, expect, it } from 'vitest';
import {
  type CellAction,
  type CellDrafts,
  cellDrafts,
  cellOf,
  draftsOf,
  type Kept,
  noDrafts,
  ofRow,
  openDrafts,
  unsavedCells,
  unsavedKeys,
} from './cell-drafts.ts';

const after = (...actions: CellAction[]): CellDrafts => actions.reduce(cellDrafts, noDrafts);
const typed = (key: string, text: string): CellAction => ({ type: 'typed', texts: { [key]: text } });
const loaded = (saved: Record<string, string>): CellAction => ({ type: 'loaded', saved });
const sent = (texts: Record<string, string>): CellAction => ({
  type: 'sent',
  cells: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { text, over: '', seen: {} }])),
});
const byLan = { by: 'Lan', at: '2023-01-05T08:00:00Z' };

describe('rows', () => {
  const before = after(loaded({ 'i1 value': '1', 'i2 value': '2' }));
  const now = cellDrafts(before, typed('i2 value', '25'));
  it('the one of a typed cell changes, and no other', () => {
    expect(draftsOf(now, 'i1')).toBe(draftsOf(before, 'i1'));
    expect(draftsOf(now, 'i2')).not.toBe(draftsOf(before, 'i2'));
    expect(cellOf(draftsOf(now, 'i2'), 'i2 value').text).toBe('25');
    expect(cellOf(draftsOf(now, 'i2'), 'i1 value').text).toBe('');
  });
  it('an answer that brings nothing new changes none', () => {
    const seen = { 'i1 value': { value: '1.0' } };
    const read = cellDrafts(now, { type: 'loaded', saved: { 'i1 value': '1' }, seen });
    expect(cellDrafts(read, { type: 'loaded', saved: { 'i1 value': '1', 'i2 value': '2' }, seen })).toBe(read);
  });
  it('what is said of one is found again once it or its drafts have changed', () => {
    const found: string[] = [];
    const textIn = ofRow(({ id }: { id: string }, drafts) => {
      found.push(id);
      return cellOf(drafts, `${id} value`).text;
    });
    const [one, two] = [{ id: 'i1' }, { id: 'i2' }];
    const look = (drafts: CellDrafts) => [one, two].map((row) => textIn(row, draftsOf(drafts, row.id)));
    expect([look(before), look(now)]).toEqual([
      ['1', '2'],
      ['1', '25'],
    ]);
    expect(found).toEqual(['i1', 'i2', 'i2']);
  });
});

describe('drafts of a grid', () => {
  it('a cell is unsaved until the server has taken exactly that text', () => {
    const drafts = after(loaded({ a: '' }), typed('a', '12'), sent({ a: '12' }));
    expect(unsavedKeys(drafts)).toEqual(['a']);
    expect(unsavedKeys(cellDrafts(drafts, { type: 'saved', keys: ['a'] }))).toEqual([]);
  });

  it('what is typed while a save is under way stays unsaved', () => {
    const drafts = after(loaded({ a: '' }), typed('a', '1'), sent({ a: '1' }), typed('a', '15'), {
      type: 'saved',
      keys: ['a'],
    });
    expect(cellOf(drafts, 'a')).toMatchObject({ text: '15', saved: '1', sending: null });
  });

  it('a fresh answer changes the cells that are not being written in, and no other', () => {
    const drafts = after(loaded({ a: '1', b: '2' }), typed('a', '9'), loaded({ a: '3', b: '4' }));
    expect(cellOf(drafts, 'a')).toMatchObject({ text: '9', saved: '1', theirs: null });
    expect(cellOf(drafts, 'b')).toMatchObject({ text: '4', saved: '4' });
  });

  it('what somebody else wrote alike is no difference', () => {
    const drafts = after(loaded({ a: '1' }), typed('a', '9'), loaded({ a: '9' }));
    expect(unsavedKeys(drafts)).toEqual([]);
  });

  it('what somebody else wrote otherwise stands beside what is typed until one of both was chosen', () => {
    const theirs = { text: '3', seen: { value: '3' }, ...byLan };
    const drafts = after(loaded({ a: '1' }), typed('a', '9'), { type: 'contested', theirs: { a: theirs } });
    expect(cellOf(drafts, 'a')).toMatchObject({ text: '9', saved: '1', theirs });
    const kept = cellOf(cellDrafts(drafts, { type: 'kept', key: 'a' }), 'a');
    expect(kept).toMatchObject({ text: '9', saved: '3', seen: { value: '3' }, theirs: null });
    const taken = cellDrafts(drafts, { type: 'taken', key: 'a' });
    expect(cellOf(taken, 'a')).toMatchObject({ text: '3', saved: '3', seen: { value: '3' }, theirs: null });
    expect(cellOf(cellDrafts(taken, { type: 'undone', key: 'a' }), 'a').text).toBe('9');
  });

  it('the reading chosen of what was typed goes with it where theirs is taken, and stays where one’s own is kept', () => {
    const theirs = (text: string) => ({ text, seen: null, ...byLan });
    const contested: CellAction = { type: 'contested', theirs: { a: theirs('3'), 'a?': theirs('') } };
    const read = after(loaded({ a: '1', 'a?': '' }), typed('a', '9,098'), typed('a?', '9098'), contested, {
      ...{ type: 'loaded', saved: { a: '3', 'a?': '' }, seen: { a: { value: '3' } } },
    });
    const chosen = (type: 'kept' | 'taken') => ['a', 'a?'].map((key) => ({ type, key })).reduce(cellDrafts, read);
    expect(unsavedKeys(chosen('taken'))).toEqual([]);
    expect(unsavedKeys(chosen('kept')).map((key) => cellOf(chosen('kept'), key).text)).toEqual(['9,098', '9098']);
  });

  it('theirs needs no choice where nothing of one’s own stands against it', () => {
    const theirs = { text: '3', seen: { value: '3' }, ...byLan };
    const contested: CellAction = { type: 'contested', theirs: { a: theirs } };
    const reverted = after(loaded({ a: '1' }), typed('a', '9'), typed('a', '1'), contested);
    expect(cellOf(reverted, 'a')).toMatchObject({ text: '3', saved: '3', theirs: null });
    const alike = after(loaded({ a: '1' }), typed('a', '3'), contested);
    expect(cellOf(alike, 'a')).toMatchObject({ text: '3', saved: '3', theirs: null });
  });

  it('an answer that comes after a newer load changes nothing', () => {
    const first = after(loaded({ a: '' }), typed('a', '1'), sent({ a: '1' }), { type: 'failed', keys: ['a'] });
    const drafts = [loaded({ a: '1' }), loaded({ a: '7' }), sent({ a: '1' })].reduce(cellDrafts, first);
    const answered = cellDrafts(drafts, { type: 'saved', keys: ['a'] });
    expect(cellOf(answered, 'a')).toMatchObject({ text: '7', saved: '7', sending: null });
  });

  it('until theirs was read as a whole neither can be chosen; the next load brings it', () => {
    const theirs = { text: '3', seen: null, ...byLan };
    const drafts = after(loaded({ a: '1' }), typed('a', '9'), { type: 'contested', theirs: { a: theirs } });
    expect(cellDrafts(drafts, { type: 'kept', key: 'a' })).toEqual(drafts);
    const read = cellDrafts(drafts, { type: 'loaded', saved: { a: '3,0' }, seen: { a: { value: '3.0' } } });
    expect(cellOf(cellDrafts(read, { type: 'taken', key: 'a' }), 'a').text).toBe('3,0');
  });

  it('a refusal marks the cell it names and typing clears it', () => {
    const drafts = after(typed('a', 'x'), typed('b', '2'), sent({ a: 'x', b: '2' }), {
      type: 'refused',
      keys: ['a', 'b'],
      refusals: { a: 'Không đọc được' },
    });
    expect([cellOf(drafts, 'a').refusal, cellOf(drafts, 'b').refusal]).toEqual(['Không đọc được', null]);
    expect(cellOf(cellDrafts(drafts, typed('a', '1')), 'a').refusal).toBeNull();
  });

  it('a refusal of a text that has been replaced meanwhile is not shown', () => {
    const drafts = after(typed('a', 'x'), sent({ a: 'x' }), typed('a', '7'), {
      type: 'refused',
      keys: ['a'],
      refusals: { a: 'Không đọc được' },
    });
    expect(cellOf(drafts, 'a').refusal).toBeNull();
  });

  it('undo goes back entry by entry to what was there first', () => {
    const settled: CellAction = { type: 'settled', key: 'a' };
    const undone: CellAction = { type: 'undone', key: 'a' };
    const drafts = after(loaded({ a: '100' }), typed('a', '1'), typed('a', '12'), settled, typed('a', '13'), settled);
    expect(cellOf(cellDrafts(drafts, undone), 'a').text).toBe('12');
    expect(cellOf([undone, undone].reduce(cellDrafts, drafts), 'a').text).toBe('100');
    expect(cellOf([undone, undone, undone].reduce(cellDrafts, drafts), 'a').text).toBe('100');
  });

  it('after a reload the unsaved texts stand over what the server answers', () => {
    const before = after(loaded({ a: '1', b: '2' }), typed('a', '1,5'));
    const drafts = openDrafts({ a: '7', b: '3' }, unsavedCells(before));
    expect(unsavedCells(drafts)).toEqual({ a: { text: '1,5', saved: '1', seen: {} } });
    expect(cellOf(drafts, 'b').text).toBe('3');
  });

  it('a save that did not reach the server leaves the text to be sent again', () => {
    const drafts = after(typed('a', '1'), sent({ a: '1' }), { type: 'failed', keys: ['a'] });
    expect(unsavedKeys(drafts)).toEqual(['a']);
    expect(cellOf(drafts, 'a').sending).toBeNull();
  });
});

describe('a paste', () => {
  const paste: CellAction = { type: 'pasted', texts: { a: '1', b: '2', c: '3' } };
  const undone = (key: string): CellAction => ({ type: 'undone', key });
  const textsOf = (drafts: CellDrafts) => ['a', 'b', 'c'].map((key) => cellOf(drafts, key).text);

  it('is taken back as one, from any of its cells', () => {
    const before = after(loaded({ a: '7', b: '', c: '9' }), typed('a', '8'));
    for (const key of ['a', 'b', 'c']) {
      const drafts = [paste, undone(key)].reduce(cellDrafts, before);
      expect(textsOf(drafts)).toEqual(['8', '', '9']);
    }
  });

  it('leaves a cell that was typed in since to its own undo', () => {
    const drafts = after(loaded({ a: '7', b: '', c: '9' }), paste, typed('b', '25'), undone('a'));
    expect(textsOf(drafts)).toEqual(['7', '25', '9']);
  });

  it('over another is taken back one at a time', () => {
    const second: CellAction = { type: 'pasted', texts: { a: '4', b: '5' } };
    const drafts = after(loaded({ a: '', b: '', c: '' }), paste, second, undone('b'));
    expect(textsOf(drafts)).toEqual(['1', '2', '3']);
  });
});

describe('what another window of the browser has done', () => {
  const kept = (text: string, saved: string, seen = {}) => ({ text, saved, seen });
  const elsewhere = (now: Kept, was: Kept | null): CellAction => ({ type: 'elsewhere', cells: { a: { now, was } } });
  const typing = elsewhere(kept('12', '7', { value: '7' }), null);

  it('a text stands here too, over what it was typed over there, and undo brings back what stood here', () => {
    const drafts = after(loaded({ a: '7' }), typed('a', '8'), typing);
    expect(cellOf(drafts, 'a')).toMatchObject({ text: '12', saved: '7', seen: { value: '7' }, isElsewhere: true });
    expect(cellOf(cellDrafts(drafts, { type: 'undone', key: 'a' }), 'a').text).toBe('8');
    expect(cellOf(cellDrafts(drafts, typed('a', '13')), 'a').isElsewhere).toBe(false);
  });

  it('what the server took there is known here; what was typed here since stays over it', () => {
    const took = elsewhere(kept('12', '12', { value: '12' }), kept('12', '7'));
    expect(cellOf(after(loaded({ a: '7' }), typing, took), 'a')).toMatchObject({
      ...{ text: '12', saved: '12', seen: { value: '12' }, isTaken: true },
    });
    const drafts = after(loaded({ a: '7' }), typing, typed('a', '13'), took);
    expect(cellOf(drafts, 'a')).toMatchObject({ text: '13', saved: '12' });
  });

  it('what was undone there goes back to what the server is known here to have, which may be newer', () => {
    const undone = elsewhere(kept('7', '7'), kept('12', '7'));
    expect(cellOf(after(loaded({ a: '7' }), typing, undone), 'a').text).toBe('7');
    const newer = after(loaded({ a: '9' }), typed('a', '12'), undone);
    expect(cellOf(newer, 'a')).toMatchObject({ text: '9', saved: '9' });
    expect(cellOf(after(loaded({ a: '7' }), typing, typed('a', '13'), undone), 'a').text).toBe('13');
  });
});
