import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from './clipboard.ts';

describe('what stands on the clipboard', () => {
  it.each([
    ['a column of Excel', '1.809,5\r\n201\r\n\r\n42\r\n', [['1.809,5'], ['201'], [''], ['42']]],
    [
      'a block',
      '25\t38\n31\t38',
      [
        ['25', '38'],
        ['31', '38'],
      ],
    ],
    ['a single cell', '1.809,5', [['1.809,5']]],
    ['nothing', '', [['']]],
    ['a quoted cell of two lines', '"5,2\n(ước)"\r\n48,5\r\n', [['5,2 (ước)'], ['48,5']]],
    ['doubled quotes', '"gọi là ""mới"""\t3', [['gọi là "mới"', '3']]],
    ['a tab inside quotes', '"a\tb"\tc', [['a b', 'c']]],
    [
      'a quotation mark that closes nowhere',
      '"mới\t3\n4\t5',
      [
        ['"mới', '3'],
        ['4', '5'],
      ],
    ],
    ['quotes inside a cell', 'xã "mới"\t3', [['xã "mới"', '3']]],
    ['merged cells', 'Tổng\t\t\t9\n', [['Tổng', '', '', '9']]],
    [
      'rows of unlike length',
      '1\t2\n3',
      [
        ['1', '2'],
        ['3', ''],
      ],
    ],
    [
      'a blank last cell',
      '1\t\n2\t',
      [
        ['1', ''],
        ['2', ''],
      ],
    ],
    ['one trailing empty line, not two', '1\n\n', [['1'], ['']]],
    ['marks that nobody sees', '\u200E95\u00A0%\t\uFEFF3', [['95 %', '3']]],
    [
      'a table of a web page',
      ' 1 \t 2 \n3\t4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
  ])('%s', (_, clipboard, cells) => {
    expect(cellsOf(clipboard)).toEqual(cells);
  });

  /** As a spreadsheet writes it. */
  const written = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const cell = fc.string({ unit: fc.constantFrom('a', '5', ',', '"', '\n', '\t', ' ', '-', 'ễ'), maxLength: 8 });
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );

  it('every cell comes back where it stood, whatever it holds', () => {
    fc.assert(
      fc.property(block, fc.constantFrom('\n', '\r\n'), (cells, lineEnd) => {
        const clipboard = cells.map((row) => row.map(written).join('\t') + lineEnd).join('');
        const seen = cells.map((row) => row.map((text) => text.replace(/\s+/g, ' ').trim()));
        expect(cellsOf(clipboard)).toEqual(seen);
      }),
    );
  });
});
