import { describe, expect, test } from 'vitest';
import { type ReadingContext, readWords } from './reading.ts';

const rice: ReadingContext = {
  indicator: { name: 'Sản lượng lương thực', unitOfMeasure: 'tấn', direction: 'HIGHER' },
  level: 'COMMUNE',
  siblings: [],
};

describe('words that are not kept, even as a draft', () => {
  test.each([
    ['  ', 'targets.nothingWritten'],
    ['x'.repeat(1_001), 'targets.tooLong'],
    ['201 tỷ, đạt 157% dự toán', 'targets.isResult'],
    [`${'9'.repeat(19)} tấn`, 'targets.tooManyDigits'],
  ])('%.30s', (text, key) => {
    expect(readWords({ text }, rice).problems).toMatchObject([{ code: 'INVALID', path: ['text'], message: { key } }]);
  });

  test('a choice among two that names a third', () => {
    const { problems } = readWords({ text: 'trên 3,098 tấn', chosenReading: 2 }, rice);
    const message = { key: 'targets.noSuchReading', parameters: { count: 2 } };
    expect(problems).toEqual([{ code: 'INVALID', path: ['chosenReading'], message }]);
  });
});

describe('words that are kept', () => {
  test('an ambiguous text has no reading until one is chosen', () => {
    const asked = readWords({ text: 'trên 3,098 tấn' }, rice);
    expect(asked.columns).toMatchObject({ text: 'trên 3,098 tấn', reading: null, lo: null, comparator: null });
    expect(asked.candidates).toHaveLength(2);
    const chosen = readWords({ text: 'trên 3,098 tấn', chosenReading: 0 }, rice);
    expect(chosen.columns).toMatchObject({
      comparator: 'gt',
      lo: '3.098',
      hi: null,
      unitOfMeasure: 'tấn',
      question: null,
    });
    expect(chosen.columns.reading).not.toHaveProperty('reason');
  });

  test('another target of the same indicator settles the scale', () => {
    const { columns } = readWords({ text: 'trên 3,098 tấn' }, { ...rice, siblings: ['trên 3.150,5 tấn'] });
    expect(columns).toMatchObject({ lo: '3098', question: null });
  });

  test('pasted letters are kept in one form of Unicode', () => {
    const { columns } = readWords({ text: 'đạt chuẩn'.normalize('NFD') }, rice);
    expect(columns.text).toBe('đạt chuẩn'.normalize('NFC'));
  });

  test('words without a number are read as what a person assesses', () => {
    const { columns, problems } = readWords({ text: 'đảm bảo mức độ hài lòng của người dân' }, rice);
    expect({ ...columns, reading: null, problems }).toMatchObject({ lo: null, hi: null, problems: [] });
    expect(columns.reading).not.toBeNull();
  });
});
