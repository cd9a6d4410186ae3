import { describe, expect, it } from 'vitest';
import {
  type CellAction,
  type CellDrafts,
  cellDrafts,
  cellOf,
  openDrafts,
  unsavedKeys,
  unsavedTexts,
} from './cell-drafts.ts';

const after = (...actions: CellAction[]): CellDrafts => actions.reduce(cellDrafts, {});
const typed = (key: string, text: string): CellAction => ({ type: 'typed', texts: { [key]: text } });
const loaded = (saved: Record<string, string>): CellAction => ({ type: 'loaded', saved });

describe('drafts of a grid', () => {
  it('a cell is unsaved until the server has taken exactly that text', () => {
    const drafts = after(loaded({ a: '1' }), typed('a', '12'), { type: 'sent', texts: { a: '12' } });
    expect(unsavedKeys(drafts)).toEqual(['a']);
    expect(unsavedKeys(cellDrafts(drafts, { type: 'saved', keys: ['a'] }))).toEqual([]);
  });

  it('what is typed while a save is under way stays unsaved', () => {
    const drafts = after(loaded({ a: '' }), typed('a', '1'), { type: 'sent', texts: { a: '1' } }, typed('a', '15'), {
      type: 'saved',
      keys: ['a'],
    });
    expect(cellOf(drafts, 'a')).toMatchObject({ text: '15', saved: '1', sending: null });
  });

  it('a fresh answer of the server never overwrites an unsaved text', () => {
    const drafts = after(loaded({ a: '1', b: '2' }), typed('a', '9'), loaded({ a: '3', b: '4' }));
    expect(cellOf(drafts, 'a')).toMatchObject({ text: '9', saved: '3' });
    expect(cellOf(drafts, 'b')).toMatchObject({ text: '4', saved: '4' });
  });

  it('a refusal marks the cell it names and typing clears it', () => {
    const drafts = after(
      typed('a', 'x'),
      typed('b', '2'),
      { type: 'sent', texts: { a: 'x', b: '2' } },
      {
        type: 'refused',
        keys: ['a', 'b'],
        refusals: { a: 'Không đọc được' },
      },
    );
    expect([cellOf(drafts, 'a').refusal, cellOf(drafts, 'b').refusal]).toEqual(['Không đọc được', null]);
    expect(cellOf(cellDrafts(drafts, typed('a', '1')), 'a').refusal).toBeNull();
  });

  it('a refusal of a text that has been replaced meanwhile is not shown', () => {
    const drafts = after(typed('a', 'x'), { type: 'sent', texts: { a: 'x' } }, typed('a', '7'), {
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
    const drafts = openDrafts({ a: '1', b: '2' }, unsavedTexts(before));
    expect(unsavedTexts(drafts)).toEqual({ a: '1,5' });
  });

  it('a save that did not reach the server leaves the text to be sent again', () => {
    const drafts = after(typed('a', '1'), { type: 'sent', texts: { a: '1' } }, { type: 'failed', keys: ['a'] });
    expect(unsavedKeys(drafts)).toEqual(['a']);
    expect(cellOf(drafts, 'a').sending).toBeNull();
  });
});
