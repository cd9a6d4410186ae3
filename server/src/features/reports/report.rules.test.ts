import { describe, expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';
import { EMPTY_CELL, mergeCell, problemsOfCell } from './figure.rules.ts';
import { figureDisplay } from './figure-display.ts';
import type { HeldIndicator } from './held-indicators.queries.ts';
import { Figure } from './report.entity.ts';
import { says } from './report.messages.ts';
import { closedBecause, isOverdue, problemsOfEstimate, type ReportingWindow } from './report.rules.ts';

const indicator = (kind: HeldIndicator['kind'], unitOfMeasure = '%') =>
  ({ kind, unitOfMeasure, name: 'Chỉ tiêu' }) as HeldIndicator;
const figure = (parts: Partial<Figure>) => Object.assign(new Figure(), EMPTY_CELL, parts);
const problems = (held: HeldIndicator, cell: Parameters<typeof mergeCell>[1]) =>
  problemsOfCell(held, mergeCell(EMPTY_CELL, cell), ['figures', '3']).map(({ path }) => path.slice(2).join());

describe('a cell', () => {
  test('of each kind takes its own parts and refuses the others, each at its place', () => {
    const everything = { value: '1', numerator: '1', denominator: '2', achieved: true, grade: 'tốt' };
    expect(problems(indicator('QUANTITY'), everything)).toEqual(['numerator', 'denominator', 'achieved', 'grade']);
    expect(problems(indicator('RATIO'), everything)).toEqual(['value', 'achieved', 'grade']);
    expect(problems(indicator('STATUS'), everything)).toEqual(['value', 'numerator', 'denominator', 'grade']);
    expect(problems(indicator('GRADE'), everything)).toEqual(['value', 'numerator', 'denominator', 'achieved']);
  });

  test('only a rate of change can be negative', () => {
    expect(problems(indicator('QUANTITY'), { value: '-0.000001' })).toEqual(['value']);
    expect(problems(indicator('RATE_OF_CHANGE'), { value: '-3.5' })).toEqual([]);
  });

  test('a refused minus says what this kind of figure can be', () => {
    const allowed = (kind: HeldIndicator['kind'], cell: Parameters<typeof mergeCell>[1]) =>
      problemsOfCell(indicator(kind), mergeCell(EMPTY_CELL, cell), []).map(({ message }) => message.parameters.allowed);
    expect(allowed('QUANTITY', { value: '-1' })).toEqual([says.amountFromZero()]);
    expect(allowed('FREQUENCY', { value: '-1' })).toEqual([says.timesFromZero()]);
    expect(allowed('RATIO', { numerator: '-1', denominator: '2' })).toEqual([says.casesFromZero()]);
  });

  test('a share cannot exceed its whole, another ratio can; 0/0 is a figure', () => {
    const above = { numerator: '157', denominator: '100' };
    expect(problems(indicator('RATIO', '%'), above)).toEqual(['numerator']);
    expect(problems(indicator('RATIO', '% dự toán'), above)).toEqual([]);
    expect(problems(indicator('RATIO', '%'), { numerator: '0', denominator: '0' })).toEqual([]);
    expect(problems(indicator('RATIO', '% dự toán'), { numerator: '1', denominator: '0' })).toEqual(['denominator']);
  });

  test('a part left out stays, null clears it, words keep their letters in one form', () => {
    const before = mergeCell(EMPTY_CELL, { value: '5', note: 'cũ' });
    expect(mergeCell(before, { note: null, words: ' hơn 5 tỷ\u0309 '.normalize('NFD') })).toEqual({
      ...EMPTY_CELL,
      value: '5',
      words: 'hơn 5 tỷ\u0309'.normalize('NFC'),
    });
  });

  test('is printed as officials print it', () => {
    const shown = (parts: Partial<Figure>, unit = '%') => figureDisplay(figure(parts), unit, 'vi');
    expect(shown({ value: '1809.500000' }, 'tỷ đồng')).toBe('1.809,5');
    expect(shown({ numerator: '924', denominator: '1000' })).toBe('92,4%');
    expect(shown({ numerator: '1', denominator: '800' })).toBe('0,13%'); // 0,125 half away from zero
    expect(shown({ numerator: '0', denominator: '0' })).toBe('không phát sinh');
    expect(shown({ achieved: true })).toBe('đạt');
    expect(shown({ achieved: false })).toBe('chưa đạt');
    expect(shown({ words: 'hơn 201 tỷ' })).toBe('hơn 201 tỷ');
    expect(shown({})).toBe('–');
  });
});

describe('the period', () => {
  const window: ReportingWindow = {
    ...{ startsOn: '2022-12-15', endsOn: '2023-06-14', vintage: 'PRELIMINARY', estimate: null },
    ...{ dueOn: '2023-06-14', locksOn: '2023-06-30', terms: null },
  };

  test('is closed before it begins and after it locks, and says which', () => {
    expect(closedBecause(window, '2022-12-14')).toEqual(says.notBegun({ day: { day: '2022-12-15' } }));
    expect(closedBecause(window, '2023-06-30')).toBeNull();
    expect(closedBecause(window, '2023-07-01')).toEqual(says.closed({ day: { day: '2023-06-30' } }));
  });

  test('is over when its last day is: until then what is sent is an estimate, afterwards it is none', () => {
    const problems = (asEstimate: boolean, day: string, vintage: ReportingWindow['vintage'] = 'PRELIMINARY') =>
      problemsOfEstimate({ ...window, vintage }, asEstimate, day).map(({ path, message }) => [path[0], message?.key]);
    expect([problems(true, '2023-06-14'), problems(false, '2023-06-15')]).toEqual([[], []]);
    expect(problems(false, '2023-06-14')).toEqual([['asEstimate', 'report.onlyEstimate']]);
    expect(problems(true, '2023-06-15')).toEqual([['asEstimate', 'report.noEstimate']]);
    // a report of estimates says so by itself
    expect([problems(false, '2023-01-01', 'ESTIMATE'), problems(true, '2023-01-01', 'ESTIMATE')]).toEqual([
      [],
      [['asEstimate', 'report.noEstimate']],
    ]);
  });

  test('stays open for a unit until the last day of its exception', () => {
    const extended = {
      ...window,
      terms: { kind: 'EXTENDED', untilOn: '2023-07-05', reason: 'Bão', givenBy: 'Trần Thị Bình' },
    } as const;
    expect(closedBecause(extended, '2023-07-05')).toBeNull();
    expect(closedBecause(extended, '2023-07-06')).toMatchObject({
      ...{ key: 'report.closedAgain', parameters: { extendedUntil: { day: '2023-07-05' } } },
    });
  });

  test('is overdue for what was not sent or came back, from the day after', () => {
    expect(isOverdue('DRAFT', '2023-06-14', '2023-06-14')).toBe(false);
    expect(isOverdue(null, '2023-06-14', '2023-06-15')).toBe(true);
    expect(isOverdue('RETURNED', '2023-06-14', '2023-06-15')).toBe(true);
    expect(isOverdue('SUBMITTED', '2023-06-14', '2023-06-15')).toBe(false);
    expect(isOverdue('DRAFT', null, '2023-06-15')).toBe(false);
  });
});

test('the hash is of what the figures say: not of their order, their ids or zeros at the end', () => {
  const a = figure({ id: '1', indicatorId: 'a', value: '90.000000', counted: true, illustrative: false });
  const b = figure({ id: '2', indicatorId: 'b', numerator: '1', denominator: '3', counted: true, illustrative: false });
  const again = figure({ ...a, id: '3', value: '90' });
  expect(contentHash([b, again])).toBe(contentHash([a, b]));
  expect(contentHash([a])).not.toBe(contentHash([figure({ ...a, note: 'sửa' })]));
  // sha256 of the canonical JSON of no figures at all: "[]"
  expect(contentHash([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
});
