import { describe, expect, it } from 'vitest';
import { type CellDrafts, cellDrafts, openDrafts } from '#lib/cell-drafts.ts';
import { partKey } from './figure-keys.ts';
import { reportRow } from './report-row.fixture.ts';
import { hasFigure, inputOf, maySend, type ReportRow, readPart, savedTextsOf } from './report-row.ts';

const row = (
  kind: ReportRow['indicator']['kind'],
  figure: Partial<NonNullable<ReportRow['figure']>> | null,
): ReportRow => reportRow({ kind }, figure ? { figure } : {});

function typed(
  at: ReportRow,
  texts: Partial<Record<'value' | 'numerator' | 'denominator' | 'achieved' | 'note', string>>,
): CellDrafts {
  const named = Object.fromEntries(
    Object.entries(texts).map(([part, text]) => [partKey('i1', part as 'value' | 'note'), text ?? '']),
  );
  return cellDrafts(openDrafts(savedTextsOf([at]), {}), { type: 'typed', texts: named });
}

describe('a row of a report', () => {
  it('half a ratio is not sent', () => {
    const ratio = row('RATIO', null);
    expect(maySend(ratio, typed(ratio, { numerator: '31' }))).toBe(false);
    expect(maySend(ratio, typed(ratio, { numerator: '31', denominator: '38' }))).toBe(true);
  });
  it('one changed operand goes with the other', () => {
    const ratio = row('RATIO', { numerator: '25', denominator: '38' });
    expect(inputOf(ratio, typed(ratio, { numerator: '31' }))).toEqual({
      indicatorId: 'i1',
      numerator: '31',
      denominator: '38',
    });
  });
  it('a ratio that was emptied is cleared, both operands together', () => {
    const ratio = row('RATIO', { numerator: '25', denominator: '38' });
    const emptied = typed(ratio, { numerator: '', denominator: '' });
    expect(maySend(ratio, emptied)).toBe(true);
    expect(inputOf(ratio, emptied)).toEqual({ indicatorId: 'i1', numerator: null, denominator: null });
    expect(hasFigure(ratio, emptied)).toBe(false);
  });
  it('only what changed is sent: a note leaves the figure alone', () => {
    const amount = row('QUANTITY', { value: '900' });
    expect(inputOf(amount, typed(amount, { note: 'Theo báo cáo quý IV' }))).toEqual({
      indicatorId: 'i1',
      note: 'Theo báo cáo quý IV',
    });
  });
  it('0 is a figure', () => {
    const amount = row('QUANTITY', null);
    const zero = typed(amount, { value: '0' });
    expect(hasFigure(amount, zero)).toBe(true);
    expect(inputOf(amount, zero)).toEqual({ indicatorId: 'i1', value: '0', words: null });
  });
  it('a status is achieved, not achieved, or not said', () => {
    const status = row('STATUS', { achieved: true });
    expect(inputOf(status, typed(status, { achieved: 'no' }))).toEqual({ indicatorId: 'i1', achieved: false });
    expect(inputOf(status, typed(status, { achieved: '' }))).toEqual({ indicatorId: 'i1', achieved: null });
  });
  it('a refused part keeps the whole row here until it is mended', () => {
    const amount = row('QUANTITY', null);
    const key = partKey('i1', 'value');
    const sent = cellDrafts(typed(amount, { value: '-5' }), {
      type: 'sent',
      cells: { [key]: { text: '-5', over: '', seen: {} } },
    });
    const refused = cellDrafts(sent, { type: 'refused', keys: [key], refusals: { [key]: 'Không thể âm' } });
    expect(maySend(amount, refused)).toBe(false);
  });
});

describe('thousands or decimals in a row', () => {
  const read = (at: ReportRow, part: 'value' | 'numerator', texts: Parameters<typeof typed>[1]) =>
    readPart(at, part, typed(at, texts));
  const numerator = { numerator: '1.288' };

  it('things that are counted are whole', () => {
    expect(read(reportRow({ kind: 'RATIO', operandUnit: 'hồ sơ' }), 'numerator', numerator)).toMatchObject({
      value: '1288',
    });
  });
  it('an amount is read in the unit of the operands, and may name it', () => {
    const waste = reportRow({ kind: 'RATIO', operandUnit: 'tấn' });
    expect(read(waste, 'numerator', { numerator: '290,5 tấn' })).toMatchObject({ value: '290.5' });
  });
  it('last period’s operand settles what no unit does', () => {
    const before = reportRow({ kind: 'RATIO' }, { previous: { numerator: '1310', denominator: '1400' } });
    expect(read(before, 'numerator', numerator)).toMatchObject({ value: '1288' });
    const area = reportRow({ kind: 'RATIO' }, { previous: { numerator: '1.31', denominator: '4' } });
    expect(read(area, 'numerator', numerator)).toMatchObject({ value: '1.288' });
  });
  it('one operand settles the other', () => {
    expect(read(reportRow({ kind: 'RATIO' }), 'numerator', { ...numerator, denominator: '1380' })).toMatchObject({
      value: '1288',
    });
  });
  it('a figure is held against last period’s and the bounds of its target', () => {
    const money = { kind: 'QUANTITY', unitOfMeasure: 'tỷ đồng' } as const;
    const target = { comparator: 'GE' as const, lo: '1.55', unitOfMeasure: 'tỷ đồng', text: '1,55 tỷ đồng' };
    expect(read(reportRow(money, { previous: { value: '1650' } }), 'value', { value: '1.705' })).toMatchObject({
      value: '1705',
    });
    expect(read(reportRow(money, { target }), 'value', { value: '1.705' })).toMatchObject({ value: '1.705' });
  });
  it('where nothing settles it, it is asked', () => {
    expect(read(reportRow({ kind: 'RATIO' }), 'numerator', numerator)).toMatchObject({ state: 'refused' });
    const both = { numerator: '1.288', denominator: '1.380' };
    expect(read(reportRow({ kind: 'RATIO' }), 'numerator', both)).toMatchObject({ state: 'refused' });
  });
});
