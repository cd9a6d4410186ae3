import { describe, expect, it } from 'vitest';
import { fold, matchRank } from './fold.ts';

describe('names typed without tone marks', () => {
  it('tone marks, case and đ make no difference, however they were composed', () => {
    expect(fold('Đức Phổ')).toBe('duc pho');
    expect(fold('Hương Trà'.normalize('NFD'))).toBe('huong tra');
  });
  it('a name that begins with what was typed comes before one that only contains it', () => {
    expect(
      ['Bình Phương', 'Hương Trà', 'Tân Hương'].toSorted((a, b) => matchRank(a, 'huong') - matchRank(b, 'huong')),
    ).toEqual(['Hương Trà', 'Tân Hương', 'Bình Phương']);
  });
});
