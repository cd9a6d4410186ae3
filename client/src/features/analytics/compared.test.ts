import { describe, expect, it } from 'vitest';
import { rank } from './compared.ts';
import type { ComparisonData } from './comparison.ts';

type Cell = ComparisonData['rows'][number]['cells'][number];

const cell = (part: Partial<Cell>): Cell => ({
  __typename: 'IndicatorValue',
  value: null,
  numerator: null,
  denominator: null,
  display: '',
  expected: 1,
  reporting: 1,
  pending: 0,
  vintage: null,
  illustrative: false,
  attainment: 'NOT_ASSESSED',
  attainmentLabel: '',
  percentOfTarget: null,
  score: null,
  accordingTo: null,
  target: null,
  ...part,
});

function comparison(direction: 'HIGHER' | 'LOWER', cells: Record<string, Partial<Cell>>): ComparisonData {
  return {
    __typename: 'Comparison',
    period: { __typename: 'Period', id: 'p', label: '', vintage: 'OFFICIAL', kind: 'YEAR', endsOn: '2022-12-31' },
    indicators: [{ __typename: 'Indicator', id: 'i', name: '', unitOfMeasure: '%', direction }],
    rows: Object.entries(cells).map(([name, part]) => ({
      __typename: 'ComparisonRow',
      unit: {
        ...{ __typename: 'Unit', id: name, name, type: 'Xã', parent: null },
        children: { __typename: 'UnitConnection', totalCount: 0 },
      },
      cells: [cell(part)],
    })),
  };
}
const places = (data: ComparisonData) => rank(data, 0).map(({ unit, place }) => [unit.name, place]);

describe('ranking', () => {
  it('ratios are compared by cross-multiplication: what rounds alike is still told apart', () => {
    const data = comparison('HIGHER', {
      A: { numerator: '1', denominator: '3' },
      B: { numerator: '333333333', denominator: '1000000000' },
    });
    expect(places(data)).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });
  it('equal figures share a place, and gaps have none', () => {
    const data = comparison('HIGHER', { A: { value: '5' }, B: {}, C: { value: '7.50' }, D: { value: '5.0' } });
    expect(places(data)).toEqual([
      ['C', 1],
      ['A', 2],
      ['D', 2],
      ['B', null],
    ]);
  });
  it('where lower is better the lowest comes first, negative numbers included', () => {
    const data = comparison('LOWER', { A: { value: '2.4' }, B: { value: '-0.8' }, C: { value: '0' } });
    expect(places(data)).toEqual([
      ['B', 1],
      ['C', 2],
      ['A', 3],
    ]);
  });
  it('0/0 did not arise and is not ranked', () => {
    const data = comparison('HIGHER', {
      A: { numerator: '0', denominator: '0' },
      B: { numerator: '0', denominator: '9' },
    });
    expect(places(data)).toEqual([
      ['B', 1],
      ['A', null],
    ]);
  });
});
