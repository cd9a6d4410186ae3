import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SignedIn } from '#ui/signed-in.fixture.tsx';
import { type CellAction, cellOf, sentCells } from './cell-drafts.ts';
import { draftKey, forgetCells, keepCells, keptCells } from './draft-storage.ts';
import { type SaveOutcome, useAutosave } from './use-autosave.ts';
import { useDrafts } from './use-drafts.ts';

const STORAGE = draftKey({ login: 'an.nguyen', unit: { id: 'u' } }, 'grid');
const EMPTY = { a: '', b: '' };
const read = (saved: Record<string, string>) => ({ saved });

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  vi.useRealTimers();
  await forgetCells('an.nguyen');
});

/** A grid whose server answers in turn; what it was sent is written down. */
function grid(outcomes: SaveOutcome[], sendable: (key: string, text: string) => boolean = () => true) {
  const sent: Record<string, string>[] = [];
  const loads: number[] = [];
  const { result } = renderHook(
    () => {
      const { drafts, dispatch } = useDrafts('grid', EMPTY, read);
      const saving = useAutosave({
        drafts,
        dispatch,
        sendable,
        request: (keys, now) => ({
          cells: sentCells(now, keys),
          send: async () => {
            sent.push(Object.fromEntries(keys.map((key) => [key, cellOf(now, key).text])));
            return outcomes.shift() ?? { kind: 'saved' };
          },
        }),
        onContested: () => loads.push(sent.length),
      });
      return { drafts, dispatch, saving };
    },
    { wrapper: SignedIn },
  );
  const type = (texts: Record<string, string>) => act(() => result.current.dispatch({ type: 'typed', texts }));
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const does = (action: CellAction) => act(() => result.current.dispatch(action));
  return { result, sent, loads, type, wait, does };
}

describe('saving as one types', () => {
  it('what is typed quickly goes in one request, once the typing pauses', async () => {
    const { sent, type, wait, result } = grid([]);
    type({ a: '1' });
    await wait(500);
    type({ a: '12', b: '3' });
    await wait(500);
    expect(sent).toEqual([]);
    await wait(400);
    expect(sent).toEqual([{ a: '12', b: '3' }]);
    expect(result.current.saving.status).toBe('saved');
  });

  it('without a line it is kept on this machine and goes out later by itself', async () => {
    const { sent, type, wait, result } = grid([{ kind: 'unreachable' }]);
    type({ a: '1' });
    await wait(900);
    expect(result.current.saving.status).toBe('unreachable');
    expect(keptCells(STORAGE)).toMatchObject({ a: { text: '1' } });
    await wait(3_100);
    expect(sent).toEqual([{ a: '1' }, { a: '1' }]);
    expect(keptCells(STORAGE)).toEqual({});
  });

  it('a refused cell is marked and not sent again until it is changed', async () => {
    const { sent, type, wait, result } = grid([{ kind: 'refused', refusals: { a: 'Không thể âm' }, message: null }]);
    type({ a: '-1', b: '2' });
    await wait(900);
    expect(cellOf(result.current.drafts, 'a').refusal).toBe('Không thể âm');
    expect(result.current.saving).toMatchObject({ status: 'unsaved', toMend: 1 });
    await wait(10_000);
    expect(sent).toEqual([{ a: '-1', b: '2' }, { b: '2' }]);
    type({ a: '1' });
    await wait(900);
    expect(sent.at(-1)).toEqual({ a: '1' });
  });

  it('what was lost goes again as it was, and what was typed meanwhile follows it', async () => {
    const { sent, type, wait } = grid([{ kind: 'unreachable' }]);
    type({ a: '1' });
    await wait(900);
    type({ a: '', b: '2' });
    await wait(3_100);
    expect(sent).toEqual([{ a: '1' }, { a: '1' }]);
    await wait(900);
    expect(sent.at(-1)).toEqual({ a: '', b: '2' });
  });

  it('a cell that somebody else has written in waits for a choice; the others are saved meanwhile', async () => {
    const theirs = { text: '7', seen: {}, by: 'Lan', at: '2023-01-05T08:00:00Z' };
    const { sent, loads, type, wait, does, result } = grid([
      { kind: 'refused', refusals: {}, theirs: { a: theirs }, message: null },
    ]);
    type({ a: '1', b: '2' });
    await wait(900);
    expect(cellOf(result.current.drafts, 'a').theirs).toEqual(theirs);
    expect(loads).toEqual([1]);
    await wait(10_000);
    expect(sent).toEqual([{ a: '1', b: '2' }, { b: '2' }]);
    expect(result.current.saving).toMatchObject({ status: 'unsaved', toChoose: 1, toMend: 0 });
    does({ type: 'kept', key: 'a' });
    await wait(900);
    expect(sent.at(-1)).toEqual({ a: '1' });
    expect(result.current.saving).toMatchObject({ status: 'saved', toChoose: 0 });
  });

  it('a text that may not be sent stays here, and counts as a cell to mend', async () => {
    const { sent, type, wait, result } = grid([], (_key, text) => text !== '9.398');
    type({ a: '9.398', b: '2' });
    await wait(900);
    expect(sent).toEqual([{ b: '2' }]);
    expect(result.current.saving.toMend).toBe(1);
    expect(keptCells(STORAGE)).toMatchObject({ a: { text: '9.398' } });
  });

  it('what was kept opens with the page after a reload', async () => {
    keepCells(STORAGE, { a: { text: '15', saved: '', seen: {} } });
    const { result, sent, wait } = grid([]);
    expect(cellOf(result.current.drafts, 'a').text).toBe('15');
    await wait(900);
    expect(sent).toEqual([{ a: '15' }]);
  });

  it('what another window types is sent by that one; by this one where the other was closed', async () => {
    const { sent, type, wait, does } = grid([]);
    does({ type: 'elsewhere', cells: { a: { now: { text: '7', saved: '', seen: {} }, was: null } } });
    type({ b: '2' });
    await wait(900);
    expect(sent).toEqual([{ b: '2' }]);
    await wait(5_000);
    expect(sent).toEqual([{ b: '2' }, { a: '7' }]);
  });
});
