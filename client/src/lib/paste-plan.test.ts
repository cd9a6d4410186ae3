import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from './clipboard.ts';
import { type PasteGrid, planPaste } from './paste-plan.ts';

const ROWS = ['Giải quyết việc làm', 'Tỷ lệ hộ nghèo', 'Thu ngân sách'];
const UNITS = ['', 'Phường Tứ Hạ', 'Xã Bình Tiến'];

/** Three indicators × the unit's own target and two units; every field is named by its place. */
const gridOf = (texts: Record<string, string> = {}): PasteGrid => ({
  rowNames: ROWS,
  columnNames: UNITS,
  keyAt: (row, column) => (row < 3 && column < 3 ? `${row}/${column}` : null),
  textOf: (key) => texts[key] ?? '',
  meant: (_, text) => text,
});

const laid = (changes: readonly { key: string; after: string }[]) =>
  Object.fromEntries(changes.map(({ key, after }) => [key, after]));

describe('what a paste changes', () => {
  it('a block is laid over the fields from the one pasted into', () => {
    const { byPosition, byName } = planPaste(cellsOf('1\t2\n3\t4'), { row: 1, column: 1 }, gridOf());
    expect(laid(byPosition.changes)).toEqual({ '1/1': '1', '1/2': '2', '2/1': '3', '2/2': '4' });
    expect(byName).toBeNull();
  });

  it('each change tells what stood there, and fields that keep their text are no change', () => {
    const { byPosition } = planPaste(cellsOf('7\n8'), { row: 0, column: 1 }, gridOf({ '0/1': '5', '1/1': '8' }));
    expect(byPosition.changes).toEqual([
      { key: '0/1', name: 'Giải quyết việc làm, Phường Tứ Hạ', before: '5', after: '7' },
    ]);
  });

  it('a blank inside the block empties nothing by itself', () => {
    const { byPosition } = planPaste(cellsOf('1\n\n3'), { row: 0, column: 1 }, gridOf({ '1/1': '20' }));
    expect(laid(byPosition.changes)).toEqual({ '0/1': '1', '2/1': '3' });
    expect(byPosition.blanks).toMatchObject([{ key: '1/1', before: '20', after: '' }]);
  });

  it('what lies beyond the edge is told', () => {
    expect(planPaste(cellsOf('1\n2'), { row: 2, column: 0 }, gridOf()).byPosition.left).toEqual(['2']);
  });

  it('names of indicators in front put each value in its own row, and never into a field', () => {
    const block = cellsOf('1\tThu ngan sach\t40\n2\tGiải quyết việc làm\t10\n3\tSố chợ\t6');
    const { byName, byPosition } = planPaste(block, { row: 0, column: 1 }, gridOf());
    expect(laid(byName?.changes ?? [])).toEqual({ '2/1': '40', '0/1': '10' });
    expect(byName?.left).toEqual(['Số chợ']);
    expect(laid(byPosition.changes)).toEqual({ '0/1': '40', '1/1': '10', '2/1': '6' });
  });

  it('names of units in front put each value in the column of its unit', () => {
    const { byName } = planPaste(cellsOf('Xã Bình Tiến\t6\nphuong tu ha\t5'), { row: 1, column: 1 }, gridOf());
    expect(laid(byName?.changes ?? [])).toEqual({ '1/2': '6', '1/1': '5' });
  });

  it('a name that two rows have is not guessed', () => {
    const grid = { ...gridOf(), rowNames: ['Số lớp', 'Số lớp', 'Thu ngân sách'] };
    const { byName } = planPaste(cellsOf('Thu ngân sách\t1\nSố lớp\t2'), { row: 0, column: 0 }, grid);
    expect(laid(byName?.changes ?? [])).toEqual({ '2/0': '1' });
    expect(byName?.left).toEqual(['Số lớp']);
  });

  it('of two values for one field the second is told, not laid over the first', () => {
    const block = cellsOf('Thu ngân sách\t1\nThu ngân sách\t2');
    const { byName } = planPaste(block, { row: 0, column: 0 }, gridOf());
    expect(laid(byName?.changes ?? [])).toEqual({ '2/0': '1' });
    expect(byName?.left).toEqual(['2']);
  });

  it('a text that means nothing in a field leaves it as it is', () => {
    const grid = { ...gridOf({ '0/0': 'yes' }), meant: (_: string, text: string) => (text === 'có' ? 'yes' : null) };
    const { byPosition } = planPaste(cellsOf('chịu\ncó'), { row: 0, column: 0 }, grid);
    expect(laid(byPosition.changes)).toEqual({ '1/0': 'yes' });
    expect(byPosition.left).toEqual(['chịu']);
  });

  it('no paste empties a field, and every text goes to one field or is told as left', () => {
    const cell = fc.constantFrom('', '', '1', '2,5', '-3', ...ROWS, ...UNITS.slice(1), 'Không có');
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    const place = fc.record({ row: fc.nat(2), column: fc.nat(2) });
    fc.assert(
      fc.property(block, place, (cells, from) => {
        const { byPosition, byName } = planPaste(cells, from, gridOf({ '1/1': '20', '2/2': '7' }));
        for (const plan of byName ? [byPosition, byName] : [byPosition]) {
          expect(plan.changes.every(({ after }) => after !== '')).toBe(true);
          const keys = [...plan.changes, ...plan.blanks].map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
        }
        if (byName) return;
        const taken = [...byPosition.changes.map(({ after }) => after), ...byPosition.left];
        expect(taken.filter((text) => text === '-3')).toEqual(cells.flat().filter((text) => text === '-3'));
      }),
    );
  });
});
