import { describe, expect, it } from 'vitest';
import { redFirst, standingUnderWhole, worstFirst } from './board-order.ts';

const part = (name: string, attainment: string, percentOfTarget: string | null = null) => ({
  name,
  attainment,
  percentOfTarget,
});
const names = (parts: readonly { name: string }[]) => parts.map(({ name }) => name).join('');

describe('what is looked at first', () => {
  it('red rows come first, the others stay in the order of the plan', () => {
    const rows = [
      { name: 'a', attainment: 'MET' },
      { name: 'b', attainment: 'NOT_MET' },
      { name: 'c', attainment: 'NOT_ASSESSED' },
      { name: 'd', attainment: 'NOT_MET' },
    ] as const;
    expect(names(redFirst(rows))).toBe('bdac');
  });
  it('parts stand from the worst to the best, gaps after what is missed', () => {
    const parts = [part('a', 'EXCEEDED'), part('b', 'MET'), part('c', 'NOT_ASSESSED'), part('d', 'NOT_MET')];
    expect(names(worstFirst(parts))).toBe('dcba');
  });
  it('of those missed the farthest from its quota comes first, one without a percentage last', () => {
    const parts = [part('a', 'NOT_MET'), part('b', 'NOT_MET', '98.5'), part('c', 'NOT_MET', '9.5')];
    expect(names(worstFirst(parts))).toBe('cba');
  });
  it('equal parts stay as they came', () => {
    expect(names(worstFirst([part('a', 'MET'), part('b', 'MET'), part('c', 'MET')]))).toBe('abc');
  });
});

describe('a part ("trong đó")', () => {
  const row = (id: string, parent: string | null = null) => ({
    indicator: { id, parent: parent ? { id: parent } : null },
  });
  it('stands under its whole, and names it where it was taken from there', () => {
    const rows = [
      row('services', 'growth'),
      row('growth'),
      row('industry', 'growth'),
      row('farming', 'growth'),
      row('jobs'),
    ];
    expect([...standingUnderWhole(rows)]).toEqual(['industry', 'farming']);
  });
});
