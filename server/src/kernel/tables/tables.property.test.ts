import Big from 'big.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Actor } from '#kernel/context.ts';
import { catalogue } from '#kernel/messages.ts';
import { csvOfTable, type Dialect } from './csv.ts';
import type { TableCell, TableShown } from './table.ts';
import { fitsACell, workbookOfTable } from './workbook.ts';

const says = catalogue('test-table', { title: { vi: 'Bảng: thử', en: 'Table: test' } });
const MAKER = {
  now: new Date('2023-01-10T01:00:00Z'),
  actor: { fullName: 'Nguyễn Văn An' } as Actor,
  language: 'vi' as const,
};
const COLUMNS = 4;

type Line = readonly TableCell[];
const shown = (rows: readonly Line[]): TableShown<Line> => ({
  ...{ title: says.title(), facts: [], notes: [], frozen: 1, rows },
  columns: [
    { heading: 'Mã', cell: () => 'hidden', hidden: true },
    ...Array.from({ length: COLUMNS }, (_, at) => ({
      heading: `Cột ${at + 1}`,
      cell: (row: Line) => row[at] ?? null,
    })),
  ],
});

/** What officials and whoever means harm write; no control characters, which no verb takes in. */
const words = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+84',
    '-2,5',
    '@SUM(A1)',
    "'=x",
    '1.234,5',
    '00123',
    'a;b',
    'a,b',
    '"x"',
    'hai\ndòng',
    '＝1',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => /^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}]+$/u.test(text) && text.trim() === text),
);
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => new Big(String(digits)).div(new Big(10).pow(places)).toFixed())
  .map((number) => ({ number: new Big(number).eq(0) ? '0' : number }));
const days = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => ({ day: date.toISOString().slice(0, 10) }));
const lines = fc.array(
  fc.array(fc.oneof(fc.constant(null), words, decimals, days), { minLength: COLUMNS, maxLength: COLUMNS }),
  { minLength: 1, maxLength: 8 },
);

test('a workbook read back has the same values and texts, gaps empty, and no formula', async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (rows) => {
      const [sheet] = (await readXlsx(await workbookOfTable(MAKER, shown(rows)))).sheets;
      const read = sheet?.rows ?? [];
      const heads = read.findIndex((cells) => cells[1] === 'Cột 1');
      for (const [index, row] of rows.entries()) {
        for (const [at, cell] of row.entries()) {
          const back = read[heads + 1 + index]?.[at + 1] ?? null;
          if (cell === null || typeof cell === 'string') expect(back).toBe(cell);
          else if ('day' in cell) expect((back as Date).toISOString().slice(0, 10)).toBe(cell.day);
          else if (fitsACell(cell.number)) expect(new Big(String(back)).eq(cell.number)).toBe(true);
          else expect(String(back).replaceAll('.', '').replace(',', '.')).toBe(cell.number);
        }
      }
      expect([...(sheet?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test.each<[Dialect, string, string]>([
  ['EXCEL_VI', ';', ','],
  ['PLAIN', ',', '.'],
])('%s read by a parser of its own has the same values; nothing in it is computed', (dialect, delimiter, point) => {
  fc.assert(
    fc.property(lines, (rows) => {
      const text = csvOfTable(shown(rows), dialect, 'vi');
      expect(text.startsWith('\ufeff')).toBe(dialect === 'EXCEL_VI');
      const [heads, ...read]: string[][] = parse(text, { delimiter, bom: true, relax_column_count: false });
      expect(heads).toEqual(['Cột 1', 'Cột 2', 'Cột 3', 'Cột 4']);
      for (const [index, row] of rows.entries()) {
        for (const [at, cell] of row.entries()) {
          const back = read[index]?.[at] ?? '';
          if (cell === null) expect(back).toBe('');
          else if (typeof cell === 'string') {
            expect(back.replace(/^'/, '')).toBe(cell.replace(/^'/, ''));
            expect(back).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
          } else if ('number' in cell) expect(back.replace(point, '.')).toBe(cell.number);
          else expect(back.length).toBeGreaterThan(7);
        }
      }
    }),
    { numRuns: 100 },
  );
});
