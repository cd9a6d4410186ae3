import { describe, expect, test } from 'vitest';
import { judge as judgeInMessages } from '../src/attainment.ts';
import type { JudgedTarget, JudgeInput, PeriodState } from '../src/judge-types.ts';
import { attainmentLabel as labelInMessages } from '../src/verdict.ts';
import { said } from './said.ts';

const judge = (input: JudgeInput) => said(judgeInMessages(input));
const attainmentLabel = (...given: Parameters<typeof labelInMessages>) => said(labelInMessages(...given));

const revenue: JudgedTarget = {
  kind: 'level',
  unit: 'tỷ đồng',
  direction: 'higher',
  cmp: 'between',
  lo: '185',
  hi: '190',
};
const accidents: JudgedTarget = { kind: 'count', unit: 'vụ', direction: 'lower', cmp: 'le', hi: '10' };
const onTime: JudgedTarget = { kind: 'rate', unit: '%', direction: 'higher', cmp: 'gt', lo: '95' };
const income: JudgedTarget = { kind: 'level', unit: 'triệu đồng/người', direction: 'higher', cmp: 'ge', lo: '46' };

const half = { numerator: '1', denominator: '2' };
const flow: PeriodState = { state: 'OPEN', nature: 'FLOW', elapsed: half };
const stock: PeriodState = { state: 'OPEN', nature: 'STOCK', elapsed: half };

function underWay(target: JudgedTarget, value: string, period: PeriodState, more: Partial<JudgeInput> = {}) {
  const { attainment, onTrack } = judge({ target, figure: { value }, period, ...more });
  return [attainment, onTrack?.state, onTrack?.basis];
}

describe('a flow without phases is compared with the elapsed share of the year', () => {
  test.each<[string, JudgedTarget, string, Partial<JudgeInput>, unknown[]]>([
    ['behind', revenue, '92.4', {}, ['NOT_MET', 'BEHIND', 'ELAPSED_SHARE']],
    ['just on track', revenue, '92.5', {}, ['NOT_MET', 'ON_TRACK', 'ELAPSED_SHARE']],
    ['already there', revenue, '185', {}, ['MET', 'ON_TRACK', 'ELAPSED_SHARE']],
    ['already beyond', revenue, '191', {}, ['EXCEEDED', 'ON_TRACK', 'ELAPSED_SHARE']],
    ['a ceiling is kept only when the period ends', accidents, '5', {}, ['NOT_ASSESSED', 'ON_TRACK', 'ELAPSED_SHARE']],
    ['a ceiling in danger', accidents, '6', {}, ['NOT_ASSESSED', 'BEHIND', 'ELAPSED_SHARE']],
    ['a ceiling broken stays broken', accidents, '11', {}, ['NOT_MET', 'BEHIND', 'ELAPSED_SHARE']],
    ['no event so far', { kind: 'zero_event', unit: 'vụ' }, '0', {}, ['NOT_ASSESSED', 'ON_TRACK', 'ELAPSED_SHARE']],
    ['a ratio as it stands', onTime, '96', {}, ['MET', 'ON_TRACK', 'AS_IT_STANDS']],
    ['a ratio behind as it stands', onTime, '95', {}, ['NOT_MET', 'BEHIND', 'AS_IT_STANDS']],
    [
      'of the assigned value',
      { kind: 'relative_to_assigned', cmp: 'ge', lo: '105', unit: '% chỉ tiêu giao' },
      '105',
      { assigned: '200' },
      ['NOT_MET', 'ON_TRACK', 'ELAPSED_SHARE'],
    ],
  ])('%s', (_, target, value, more, expected) => {
    expect(underWay(target, value, flow, more)).toEqual(expected);
  });

  test('thirds are exact: 1/3 of 100 is reached by 33.34 and not by 33.33', () => {
    const target: JudgedTarget = { kind: 'level', cmp: 'ge', lo: '100' };
    const third: PeriodState = { ...flow, elapsed: { numerator: '1', denominator: '3' } };
    expect(underWay(target, '33.33', third)[1]).toBe('BEHIND');
    expect(underWay(target, '33.34', third)[1]).toBe('ON_TRACK');
  });

  test('without the elapsed share nothing is compared', () => {
    expect(underWay(revenue, '92', { state: 'OPEN', nature: 'FLOW' })).toEqual(['NOT_MET', 'NOT_COMPARED', null]);
  });
});

test('a stock is not compared before its period', () => {
  expect(underWay(income, '50', stock)).toEqual(['NOT_ASSESSED', 'NOT_COMPARED', null]);
  expect(underWay(income, '40', stock)).toEqual(['NOT_ASSESSED', 'NOT_COMPARED', null]);
});

test('0/0 under way has not arisen', () => {
  const verdict = judge({ target: onTime, figure: { numerator: '0', denominator: '0' }, period: flow });
  expect([verdict.attainment, verdict.onTrack?.state]).toEqual(['NOT_ARISING', 'NOT_COMPARED']);
});

test('nobody said whether the figure adds up: nothing is compared', () => {
  expect(underWay(revenue, '92', { state: 'OPEN' })).toEqual(['NOT_MET', 'NOT_COMPARED', null]);
});

describe('with phases only those of completed periods are compared', () => {
  const phases = [
    { label: 'Quý I', completed: true, lo: '40', hi: '42' },
    { label: '6 tháng', completed: true, lo: '90', hi: '95', figure: { value: '91' } },
    { label: '9 tháng', completed: false, lo: '140', hi: '145' },
  ];
  test.each<[string, PeriodState, unknown[]]>([
    ['the last completed one', { ...flow, phases }, ['NOT_MET', 'ON_TRACK', 'COMPLETED_PHASE']],
    ['a stock too', { ...stock, phases }, ['NOT_ASSESSED', 'ON_TRACK', 'COMPLETED_PHASE']],
    ['none completed', { ...flow, phases: phases.slice(2) }, ['NOT_MET', 'NOT_COMPARED', null]],
    [
      'without a figure of its own: the one judged',
      { ...flow, phases: phases.slice(0, 1) },
      ['NOT_MET', 'BEHIND', 'COMPLETED_PHASE'],
    ],
    [
      'a phase without bounds',
      { ...flow, phases: [{ label: 'Quý I', completed: true }] },
      ['NOT_MET', 'NOT_COMPARED', null],
    ],
  ])('%s', (_, period, expected) => {
    expect(underWay(revenue, '39', period)).toEqual(expected);
  });
});

test('a closed period has no on-track', () => {
  expect(judge({ target: revenue, figure: { value: '1' }, period: { ...flow, state: 'CLOSED' } }).onTrack).toBeNull();
});

test('what is not met is "chưa đạt" while the period runs and "không đạt" after it', () => {
  expect(attainmentLabel('NOT_MET', 'OPEN')).toBe('chưa đạt');
  expect(attainmentLabel('NOT_MET', 'CLOSED')).toBe('không đạt');
  expect(
    (['EXCEEDED', 'MET', 'NOT_ASSESSED', 'NOT_ARISING'] as const).map((it) => attainmentLabel(it, 'OPEN')),
  ).toEqual(['vượt', 'đạt', 'chưa đánh giá', 'không phát sinh']);
});

describe('phases that the words of a target state', () => {
  const target: JudgedTarget = {
    ...{ kind: 'rate', unit: '%', direction: 'higher', cmp: 'eq', lo: '100', hi: '100', text: '' },
    phases: [
      { label: '6 tháng', until: 6, cmp: 'ge', lo: '45', hi: null },
      { label: 'quý III', until: 9, cmp: 'gt', lo: '70', hi: null },
      { label: 'cả năm', until: 12, cmp: 'eq', lo: '100', hi: '100' },
    ],
  };
  const on = (days: number, of: number, nature: 'FLOW' | 'STOCK' = 'FLOW'): PeriodState => ({
    ...{ state: 'OPEN', nature },
    elapsed: { numerator: String(days), denominator: String(of) },
  });

  test.each<[string, number, number, string, string]>([
    ['before the first is over nothing is compared', 180, 365, '50', 'NOT_COMPARED'],
    ['the day it ends it is', 181, 365, '45', 'ON_TRACK'],
    ['of a leap year too', 182, 366, '44.9', 'BEHIND'],
    ['and not a day before', 181, 366, '44.9', 'NOT_COMPARED'],
    ['a third month of a quarter', 9, 12, '70', 'BEHIND'],
    ['by its own comparator', 273, 365, '70.1', 'ON_TRACK'],
    ['until the next is over', 364, 365, '71', 'ON_TRACK'],
    ['the year itself', 365, 365, '99', 'BEHIND'],
  ])('%s', (_, days, of, value, expected) => {
    expect(underWay(target, value, on(days, of))[1]).toBe(expected);
  });

  test('are compared for a stock too, and give way to those of the period', () => {
    expect(underWay(target, '46', on(200, 365, 'STOCK'))).toEqual(['NOT_ASSESSED', 'ON_TRACK', 'COMPLETED_PHASE']);
    const given: PeriodState = { ...on(200, 365), phases: [{ label: 'quý II', completed: true, lo: '60' }] };
    expect(underWay(target, '46', given)[1]).toBe('BEHIND');
  });
});
