import { describe, expect, it } from 'vitest';
import { percentOfTarget, ratioInWords } from './percent.ts';

describe('a ratio as it is typed', () => {
  it('is worked out exactly and printed with two decimals at most', () => {
    expect(ratioInWords('31', '38', '%')).toBe('81,58%');
    expect(ratioInWords('1', '2', '%')).toBe('50%');
  });
  it('is counted on what its unit of measure says', () => {
    expect(ratioInWords('27', '18000', 'trên 1 vạn dân')).toBe('15 trên 1 vạn dân');
  });
  it('0/0 did not arise and has no percentage', () => {
    expect(ratioInWords('0', '0', '%')).toBeNull();
  });
});

describe('percent of a target, beside its verdict', () => {
  it.each([
    ['100', '100'],
    ['100.00', '100'],
    ['106.34', '106,3'],
    ['100.01', '100,01'],
    ['99.99', '99,99'],
    ['99.99997', '99,99997'],
    ['1250', '1.250'],
  ])('%s is %s: never 100 of what is above or below it', (percent, shown) => {
    expect(percentOfTarget(percent)).toBe(shown);
  });
});
