import { expect, test } from 'vitest';
import type { ReportPageQuery } from '#gql/reports/graphql.ts';
import { askedCell, partKey } from './figure-keys.ts';
import { reportRow } from './report-row.fixture.ts';
import { type FigureInputParts, type ReportRow, savedTextsOf, seenPartsOf } from './report-row.ts';
import { withTaken } from './saved-report.ts';

const ROWS = [
  reportRow({ id: 'roads', kind: 'QUANTITY' }, { figure: { value: '5', note: 'Sổ 1' } }),
  reportRow({ id: 'jobs', kind: 'QUANTITY' }),
];

/** The rows of a kept answer once the server has taken figures. */
function rowsAfter(...figures: FigureInputParts[]): ReportRow[] {
  const data = { report: { id: 'r', revision: 1, rows: ROWS } } as unknown as ReportPageQuery;
  const { report } = withTaken(data, figures, 4);
  expect(report?.revision).toBe(4);
  return report?.rows as unknown as ReportRow[];
}
const textsAt = (rows: ReportRow[], ...keys: string[]) => keys.map((key) => savedTextsOf(rows)[key]);

test('a kept form shows what the server has taken since, and knows it as what was last read', () => {
  const rows = rowsAfter({ indicatorId: 'roads', value: '12.5' }, { indicatorId: 'jobs', value: '90', note: null });
  expect(textsAt(rows, partKey('roads', 'value'), partKey('roads', 'note'), partKey('jobs', 'value'))).toEqual([
    '12,5',
    'Sổ 1',
    '90',
  ]);
  expect(seenPartsOf(rows)[partKey('roads', 'value')]).toEqual({ value: '12.5', words: null });
});

test('what was taken out is out, and what was not sent stays', () => {
  const rows = rowsAfter({ indicatorId: 'roads', value: null, words: null });
  expect(textsAt(rows, partKey('roads', 'value'), partKey('roads', 'note'))).toEqual(['', 'Sổ 1']);
  expect(rows[1]).toBe(ROWS[1]);
});

test('parts that are asked for are taken one by one', () => {
  const parts = [{ key: 'Q1', number: '3' }];
  const first = rowsAfter({ indicatorId: 'jobs', parts });
  expect(
    seenPartsOf([
      {
        ...first[1]!,
        asked: { ...first[1]!.asked, parts: [{ __typename: 'AskedPart' as const, key: 'Q1', label: 'Quý I' }] },
      },
    ]),
  ).toMatchObject({
    [partKey('jobs', askedCell('Q1'))]: { number: '3' },
  });
});
