import { chosenReading, type WordsContext } from '@dich/measure';
import { describe, expect, it } from 'vitest';
import { readWords } from './reading.ts';

const revenue: WordsContext = {
  indicator: 'Tổng thu ngân sách',
  unitOfMeasure: 'tỷ đồng',
  direction: 'HIGHER',
  level: 'COMMUNE',
};

describe('the words of a target, as they are typed', () => {
  it('say what it takes to reach and to exceed it', () => {
    expect(readWords('185-190 tỷ đồng', revenue, null)).toMatchObject({
      explanation: 'Đạt khi từ 185 tỷ đồng trở lên; vượt khi trên 190 tỷ đồng.',
      question: null,
    });
  });
  it('are asked about where they can be read in two ways, and a choice settles them', () => {
    const asked = readWords('9.398 tỷ đồng', revenue, null);
    expect(asked.target).toBeNull();
    expect(asked.question).not.toBeNull();
    expect(asked.candidates).toHaveLength(2);
    const settled = readWords('9.398 tỷ đồng', revenue, 1);
    expect(settled.target?.lo).not.toBe(readWords('9.398 tỷ đồng', revenue, 0).target?.lo);
  });
  it('a stored choice is found again by what it stands for', () => {
    const { target } = readWords('9.398 tỷ đồng', revenue, 1);
    const stored = { comparator: target?.cmp ?? null, lo: target?.lo ?? null, hi: target?.hi ?? null };
    expect(chosenReading('9.398 tỷ đồng', revenue, stored)).toBe(1);
    expect(chosenReading('185-190 tỷ đồng', revenue, { comparator: 'between', lo: '185', hi: '190' })).toBeNull();
  });
  it('nothing typed asks nothing', () => {
    expect(readWords('  ', revenue, null)).toEqual({ target: null, explanation: null, question: null, candidates: [] });
  });
});
