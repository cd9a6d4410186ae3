import { describe, expect, it } from 'vitest';
import { type CellDrafts, cellDrafts, openDrafts } from '#lib/cell-drafts.ts';
import { askedCell, choiceKey, partKey } from './figure-keys.ts';
import { cellsToMend, nextToMend } from './mending.ts';
import { askedIn, reportRow } from './report-row.fixture.ts';
import { type ReportRow, savedTextsOf } from './report-row.ts';

const typed = (row: ReportRow, texts: Record<string, string>): CellDrafts =>
  cellDrafts(openDrafts(savedTextsOf([row]), {}), { type: 'typed', texts });
const [value, numerator, denominator] = [
  partKey('i1', 'value'),
  partKey('i1', 'numerator'),
  partKey('i1', 'denominator'),
];

describe('the cells to mend', () => {
  it('are those that can be read in two ways, until one is chosen', () => {
    const row = reportRow({ kind: 'QUANTITY', unitOfMeasure: 'tỷ đồng' });
    expect(cellsToMend(row, typed(row, { [value]: '9.398' }))).toEqual([value]);
    expect(cellsToMend(row, typed(row, { [value]: '9.398', [choiceKey(value)]: '9398' }))).toEqual([]);
  });
  it('are those that are no number, and the empty half of a ratio', () => {
    const row = reportRow({ kind: 'RATIO' });
    expect(cellsToMend(row, typed(row, { [numerator]: 'chưa rõ' }))).toEqual([numerator, denominator]);
    expect(cellsToMend(row, typed(row, { [denominator]: '38' }))).toEqual([numerator]);
    expect(cellsToMend(row, typed(row, {}))).toEqual([]);
  });
  it('are the shares that are missing, and the rest where all make no whole', () => {
    const row = reportRow({ kind: 'RATIO' }, { asked: askedIn('SHARES', { 1: 'trước hẹn', rest: 'Phần còn lại' }) });
    const [first, rest] = [partKey('i1', askedCell('1')), partKey('i1', askedCell('rest'))];
    expect(cellsToMend(row, typed(row, { [first]: '95' }))).toEqual([rest]);
    expect(cellsToMend(row, typed(row, { [first]: '95', [rest]: '6' }))).toEqual([rest]);
    expect(cellsToMend(row, typed(row, { [first]: '95', [rest]: '5' }))).toEqual([]);
  });
  it('are those that the server refused', () => {
    const row = reportRow({ kind: 'QUANTITY' });
    const sent = cellDrafts(typed(row, { [value]: '-5' }), {
      type: 'sent',
      cells: { [value]: { text: '-5', over: '', seen: {} } },
    });
    const refused = cellDrafts(sent, { type: 'refused', keys: [value], refusals: { [value]: 'Không thể âm' } });
    expect(cellsToMend(row, refused)).toEqual([value]);
  });
});

describe('the next cell to mend', () => {
  const order = ['a', 'b', 'c', 'd'];
  it.each([
    ['nothing in work', null, 'b'],
    ['a cell before it', 'a', 'b'],
    ['one of them', 'b', 'd'],
    ['the last of them', 'd', 'b'],
  ])('after %s', (_, inWork, next) => {
    expect(nextToMend(['b', 'd'], order, inWork)).toBe(next);
  });
  it('is none when all are mended', () => {
    expect(nextToMend([], order, 'a')).toBeNull();
  });
});
