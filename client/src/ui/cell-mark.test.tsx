import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type CellAction, type CellDrafts, cellDrafts, cellOf, noDrafts } from '#lib/cell-drafts.ts';
import { tellLine } from '#lib/line.ts';
import { CellMark } from './cell-mark.tsx';

afterEach(() => tellLine(true));

const after = (...actions: CellAction[]): CellDrafts => actions.reduce(cellDrafts, noDrafts);
const loaded: CellAction = { type: 'loaded', saved: { a: '7' } };
const typed: CellAction = { type: 'typed', texts: { a: '12' } };
const sent: CellAction = { type: 'sent', cells: { a: { text: '12', over: '7', seen: {} } } };

function shown(...actions: CellAction[]): string | null {
  const cell = cellOf(after(...actions), 'a');
  const { unmount } = render(<CellMark cell={cell} />);
  const words = screen.queryByRole('img')?.getAttribute('aria-label') ?? null;
  unmount();
  return words;
}

test('a cell says in words whether it is on the server, on its way or waiting for a line', () => {
  expect(shown(loaded)).toBeNull();
  expect(shown(loaded, typed)).toBe('Đang chờ lưu');
  expect(shown(loaded, typed, sent)).toBe('Đang chờ lưu');
  expect(shown(loaded, typed, sent, { type: 'saved', keys: ['a'] })).toBe('Đã lưu');
  expect(shown(loaded, typed, sent, { type: 'saved', keys: ['a'] }, { type: 'typed', texts: { a: '13' } })).toBe(
    'Đang chờ lưu',
  );
  // why it was refused stands under the cell
  expect(shown(loaded, typed, sent, { type: 'refused', keys: ['a'], refusals: { a: 'Không thể âm' } })).toBeNull();
  act(() => tellLine(false));
  expect(shown(loaded, typed)).toBe('Đang chờ: chưa có mạng, đã giữ trên máy này');
});
