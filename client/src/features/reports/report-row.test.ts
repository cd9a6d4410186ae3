import { describe, expect, it } from 'vitest';
import { type CellDrafts, cellDrafts, openDrafts } from '#lib/cell-drafts.ts';
import { partKey } from './figure-keys.ts';
import { hasFigure, inputOf, maySend, type ReportRow, savedTextsOf } from './report-row.ts';

const row = (
  kind: ReportRow['indicator']['kind'],
  figure: Partial<NonNullable<ReportRow['figure']>> | null,
): ReportRow => ({
  __typename: 'ReportRow',
  indicator: {
    __typename: 'Indicator',
    id: 'i1',
    name: 'Tỷ lệ trường đạt chuẩn',
    unitOfMeasure: '%',
    kind,
    numeratorName: null,
    denominatorName: null,
    parent: null,
  },
  target: null,
  figure: figure && {
    __typename: 'Figure',
    id: 'f1',
    value: null,
    numerator: null,
    denominator: null,
    achieved: null,
    grade: null,
    words: null,
    note: null,
    evidence: null,
    illustrative: false,
    counted: true,
    display: '',
    ...figure,
  },
  previous: null,
  previousPeriod: null,
  changed: false,
  required: true,
  warnings: [],
});

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
    const sent = cellDrafts(typed(amount, { value: '-5' }), { type: 'sent', keys: [key] });
    const refused = cellDrafts(sent, { type: 'refused', keys: [key], refusals: { [key]: 'Không thể âm' } });
    expect(maySend(amount, refused)).toBe(false);
  });
});
