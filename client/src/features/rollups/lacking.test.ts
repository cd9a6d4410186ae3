import { describe, expect, it } from 'vitest';
import { lackingIn } from './lacking.tsx';

describe('a verdict on what has come in so far', () => {
  it('"không đạt" says how many units are missing', () => {
    expect(lackingIn({ attainment: 'NOT_MET', expected: 9, reporting: 7 })).toBe(2);
  });
  it('nothing is said where all are in, or where the verdict blames nobody', () => {
    expect(lackingIn({ attainment: 'NOT_MET', expected: 9, reporting: 9 })).toBe(0);
    expect(lackingIn({ attainment: 'MET', expected: 9, reporting: 7 })).toBe(0);
    expect(lackingIn({ attainment: 'NOT_ASSESSED', expected: 9, reporting: 0 })).toBe(0);
  });
});
