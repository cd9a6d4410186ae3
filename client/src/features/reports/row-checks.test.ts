import { describe, expect, it } from 'vitest';
import { type CellDrafts, cellDrafts, openDrafts } from '#lib/cell-drafts.ts';
import { partKey } from './figure-keys.ts';
import { reportRow } from './report-row.fixture.ts';
import { type ReportRow, savedTextsOf } from './report-row.ts';
import { findingsInForm } from './row-checks.ts';

const jobs = reportRow(
  { id: 'jobs', name: 'Giải quyết việc làm', unitOfMeasure: 'lao động' },
  { previous: { value: '33' } },
);
const women = reportRow({ id: 'women', unitOfMeasure: 'lao động', parent: { __typename: 'Indicator', id: 'jobs' } });
const rows = [jobs, women];

const typed = (texts: Record<string, string>, of: readonly ReportRow[] = rows): CellDrafts =>
  cellDrafts(openDrafts(savedTextsOf(of), {}), { type: 'typed', texts });
const found = (drafts: CellDrafts, of: readonly ReportRow[] = rows) =>
  findingsInForm(of, drafts).map(({ row, severity, message, isNoted }) =>
    [row.indicator.id, severity, message.key, isNoted].join(' '),
  );
const [value, note, part] = [partKey('jobs', 'value'), partKey('jobs', 'note'), partKey('women', 'value')];

describe('what looks wrong in a form', () => {
  it('is found as one types, with or without a note', () => {
    expect(found(typed({ [value]: '40' }))).toEqual([]);
    expect(found(typed({ [value]: '1250' }))).toEqual(['jobs WARNING checks.farFromPrevious false']);
    expect(found(typed({ [value]: '1250', [note]: 'Khu công nghiệp mới' }))).toEqual([
      'jobs WARNING checks.farFromPrevious true',
    ]);
  });
  it('is told at the part that is above its whole, and the whole once it is typed', () => {
    expect(found(typed({ [part]: '41' }))).toEqual([]);
    expect(found(typed({ [value]: '40', [part]: '41' }))).toEqual(['women ERROR checks.partAboveWhole false']);
  });
  it('is nothing while a number cannot be read, or where the figures that count are supplied elsewhere', () => {
    expect(found(typed({ [value]: 'chưa rõ' }))).toEqual([]);
    const supplied = { ...jobs, supplied: { regime: { id: 'r', name: 'KTXH' } } } as ReportRow;
    expect(found(typed({ [value]: '1250' }, [supplied]), [supplied])).toEqual([]);
  });
});
