import { describe, expect, it } from 'vitest';
import { guessOf, inputOf, offered, sentenceOf } from './meaning-words.ts';

describe('the form of an indicator', () => {
  it('says what it understands of name and unit of measure, and sends no more than was stated', () => {
    const words = { name: 'Tỷ lệ hộ nghèo', unitOfMeasure: '%' };
    expect(sentenceOf(guessOf(words, false).meaning, false)).toBe(
      'Tỷ lệ (%): nhập tử số (hộ nghèo) và mẫu số (hộ); càng thấp càng tốt; cả năm lấy số của kỳ cuối.',
    );
    expect(inputOf(words)).toMatchObject({ ...words, kind: null, direction: null, denominatorName: null });
  });

  it('asks what is open until it is stated', () => {
    const words = { name: 'Tỷ lệ tăng dân số tự nhiên', unitOfMeasure: '%' };
    const asked = (more: object) => guessOf({ ...words, ...more }, true).doubts.map(({ part }) => part);
    expect(asked({})).toEqual(['direction', 'denominatorName']);
    expect(asked({ direction: 'LOWER' })).toEqual(['denominatorName']);
    expect(asked({ direction: 'LOWER', denominatorName: 'dân số trung bình' })).toEqual([]);
  });

  it('offers the operators that go with the kind alone', () => {
    const { meaning } = guessOf({ name: 'Xã đạt chuẩn nông thôn mới', unitOfMeasure: 'đạt/không đạt' }, true);
    expect(offered('overUnits', meaning).map(([value]) => value)).toEqual(['COUNT_ACHIEVED', 'NONE']);
  });
});
