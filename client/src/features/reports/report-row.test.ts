import { describe, expect, it } from 'vitest';
import { type CellDrafts, cellDrafts, cellOf, openDrafts } from '#lib/cell-drafts.ts';
import { askedCell, partKey } from './figure-keys.ts';
import { askedIn, reportRow } from './report-row.fixture.ts';
import {
  hasFigure,
  inputOf,
  isContested,
  maySend,
  type ReportRow,
  readPart,
  savedTextsOf,
  seenOf,
  seenPartsOf,
} from './report-row.ts';

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

describe('a figure that is asked in parts', () => {
  const quarters = askedIn('TIMES', { '2022-Q1': 'Quý I/2022', '2022-Q2': 'Quý II/2022' });
  const shares = askedIn('SHARES', { 1: 'trước hẹn', 2: 'đúng hẹn', rest: 'Phần còn lại' });
  const days = askedIn('DATES', { 1: 'Ngày hoàn thành' });
  const opened = (at: ReportRow) => openDrafts(savedTextsOf([at]), {}, seenPartsOf([at]));
  const parts = (at: ReportRow, texts: Record<string, string>) =>
    cellDrafts(opened(at), {
      type: 'typed',
      texts: Object.fromEntries(Object.entries(texts).map(([key, text]) => [partKey('i1', askedCell(key)), text])),
    });
  const held = (...numbers: [string, string][]) => ({
    parts: numbers.map(([key, number]) => ({ __typename: 'FigurePart' as const, key, number, date: null })),
  });

  it('a quarter goes alone, over what was read of all', () => {
    const at = reportRow({ kind: 'FREQUENCY' }, { asked: quarters, figure: held(['2022-Q1', '1'], ['2022-Q2', '0']) });
    const drafts = parts(at, { '2022-Q2': '3' });
    expect(maySend(at, drafts)).toBe(true);
    expect(inputOf(at, drafts)).toEqual({ indicatorId: 'i1', parts: [{ key: '2022-Q2', number: '3' }] });
    expect(seenOf(at, drafts)).toMatchObject({
      parts: [
        { key: '2022-Q1', number: '1' },
        { key: '2022-Q2', number: '0' },
      ],
    });
    expect(inputOf(at, parts(at, { '2022-Q1': '' }))).toEqual({
      indicatorId: 'i1',
      parts: [{ key: '2022-Q1', number: null }],
    });
  });
  it('a quarter that another has changed holds back itself, a share all of them', () => {
    const contest = (drafts: CellDrafts, key: string) =>
      cellDrafts(drafts, {
        type: 'contested',
        theirs: { [partKey('i1', askedCell(key))]: { text: '7', seen: null, by: 'Lan', at: null } },
      });
    const times = reportRow({ kind: 'FREQUENCY' }, { asked: quarters });
    const typedTimes = contest(parts(times, { '2022-Q1': '1', '2022-Q2': '3' }), '2022-Q1');
    expect(isContested(times, askedCell('2022-Q2'), typedTimes)).toBe(false);
    expect(inputOf(times, typedTimes)).toEqual({ indicatorId: 'i1', parts: [{ key: '2022-Q2', number: '3' }] });
    const deals = reportRow({ kind: 'RATIO' }, { asked: shares });
    const typedDeals = contest(parts(deals, { 1: '40', 2: '50', rest: '10' }), '1');
    expect(isContested(deals, askedCell('2'), typedDeals)).toBe(true);
    expect(isContested(deals, 'note', typedDeals)).toBe(false);
    expect(inputOf(deals, typedDeals)).toEqual({ indicatorId: 'i1' });
  });
  it('of parts contested together only those that another has changed are asked about', () => {
    const at = reportRow({ kind: 'FREQUENCY' }, { asked: quarters });
    const theirs = { text: '2022-Q1: 7', seen: null, by: 'Lan', at: null };
    const [first, second] = [partKey('i1', askedCell('2022-Q1')), partKey('i1', askedCell('2022-Q2'))];
    const contested = cellDrafts(parts(at, { '2022-Q1': '1', '2022-Q2': '3' }), {
      type: 'contested',
      theirs: { [first]: theirs, [second]: theirs },
    });
    const now = reportRow({ kind: 'FREQUENCY' }, { asked: quarters, figure: held(['2022-Q1', '7']) });
    const loaded = cellDrafts(contested, { type: 'loaded', saved: savedTextsOf([now]), seen: seenPartsOf([now]) });
    expect(cellOf(loaded, first)).toMatchObject({ text: '1', theirs: { text: '7', by: 'Lan', seen: { number: '7' } } });
    expect(cellOf(loaded, second)).toMatchObject({ text: '3', theirs: null });
  });
  it('shares go once they make the whole, all together', () => {
    const at = reportRow({ kind: 'RATIO' }, { asked: shares, figure: held(['1', '40'], ['2', '60'], ['rest', '0']) });
    expect(maySend(at, parts(at, { 1: '45,5', 2: '54' }))).toBe(false);
    expect(maySend(at, parts(at, { rest: '' }))).toBe(false);
    expect(maySend(at, parts(at, { 1: '', 2: '', rest: '' }))).toBe(true);
    const whole = parts(at, { 1: '45,5', 2: '54,5' });
    expect(maySend(at, whole)).toBe(true);
    expect(inputOf(at, whole).parts).toEqual([
      { key: '1', number: '45.5' },
      { key: '2', number: '54.5' },
      { key: 'rest', number: '0' },
    ]);
  });
  it('a day is typed as officials write it and sent as the contract does', () => {
    const at = reportRow({ kind: 'STATUS' }, { asked: days });
    expect(maySend(at, parts(at, { 1: '31/02/2023' }))).toBe(false);
    expect(inputOf(at, parts(at, { 1: '5/6/2023' })).parts).toEqual([{ key: '1', date: '2023-06-05' }]);
    const known = { __typename: 'FigurePart' as const, key: '1', number: null, date: '2023-06-15' };
    const done = reportRow({ kind: 'STATUS' }, { asked: days, figure: { parts: [known] } });
    expect(savedTextsOf([done])[partKey('i1', askedCell('1'))]).toBe('15/06/2023');
  });
  it('one part is a figure, and so is the whole where only that is known', () => {
    const at = reportRow({ kind: 'FREQUENCY' }, { asked: quarters });
    expect(hasFigure(at, opened(at))).toBe(false);
    expect(hasFigure(at, parts(at, { '2022-Q1': '0' }))).toBe(true);
    const whole = reportRow({ kind: 'FREQUENCY' }, { asked: quarters, figure: { value: '12' } });
    expect(hasFigure(whole, opened(whole))).toBe(true);
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
