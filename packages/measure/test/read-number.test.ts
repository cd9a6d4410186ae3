import { describe, expect, test } from 'vitest';
import { print } from '../src/messages.ts';
import { readNumber } from '../src/read-number.ts';

const value = (text: string, hints = {}) => {
  const reading = readNumber(text, hints);
  return reading.status === 'value' ? [reading.value, reading.unit] : reading.status;
};

describe('a number is read as officials print it', () => {
  test.each([
    ['1.809,5', '1809.5', null],
    ['33.500.000', '33500000', null],
    ['1,234.5', '1234.5', null],
    ['1 234,5', '1234.5', null],
    ['02km', '2', 'km'],
    ['02 km', '2', 'km'],
    ['3,0%', '3.0', '%'],
    ['91.66%', '91.66', '%'],
    ['14,125 %', '14.125', '%'],
    ['60trđ', '60', 'triệu đồng'],
    ['16 tỷ 434 triệu đồng', '16.434', 'tỷ đồng'],
    ['10 tỷ 440 triệu 932 nghìn đồng', '10.440932', 'tỷ đồng'],
    ['43,5 nghìn tỷ', '43500', 'tỷ đồng'],
    ['43,5 nghìn tỷ đồng', '43500', 'tỷ đồng'],
    ['950 nghìn lượt', '950000', 'lượt'],
    ['621 tỉ đồng', '621', 'tỷ đồng'],
    ['2 triệu USD', '2', 'triệu USD'],
    ['33.500.000đ/người', '33.5', 'triệu đồng/người'],
    ['45 triệu đồng/người/năm', '45', 'triệu đồng/người/năm'],
    ['14,3/1 vạn dân', '14.3', '/1 vạn dân'],
    ['5.374 hộ', '5374', 'hộ'],
    ['0,398 tấn', '0.398', 'tấn'],
    ['1.100 tỷ đồng', '1100', 'tỷ đồng'],
    ['５００ hộ', '500', 'hộ'],
  ])('%s', (text, expected, unit) => {
    expect(value(text)).toEqual([expected, unit]);
  });

  test('decomposed letters and legacy vowels are read as composed ones', () => {
    expect(value('45 triệu đồng/người'.normalize('NFD'))).toEqual(['45', 'triệu đồng/người']);
    expect(value('45 triệu đồng/ngƣời')).toEqual(['45', 'triệu đồng/người']);
  });

  test('the printed text comes back unchanged', () => {
    for (const text of ['  1.100  tỷ đồng', '9.398 tỷ đồng', 'không có', '02km'.normalize('NFD')])
      expect(readNumber(text).text).toBe(text);
  });
});

describe('one separator before three digits is decided or asked, never guessed', () => {
  const ranked = (text: string, hints = {}) => {
    const reading = readNumber(text, hints);
    return reading.status === 'ambiguous' ? reading.readings.map((candidate) => candidate.value) : reading;
  };

  test('without anything known the official notation comes first', () => {
    expect(ranked('9.398 tỷ đồng')).toEqual(['9398', '9.398']);
    expect(ranked('3,098 tấn')).toEqual(['3.098', '3098']);
    expect(ranked('9.398')).toEqual(['9398', '9.398']);
  });

  test('what is too large for a commune comes second, and is still asked', () => {
    expect(ranked('9.398 tỷ đồng', { level: 'commune' })).toEqual(['9.398', '9398']);
  });

  test('every reading says in Vietnamese what speaks for it', () => {
    const reading = readNumber('9.398 tỷ đồng', { level: 'commune' });
    expect(
      reading.status === 'ambiguous' && reading.readings.map((candidate) => print(candidate.because, 'vi')),
    ).toEqual([
      'dấu chấm ngăn cách phần thập phân, hợp với quy mô cấp xã',
      'dấu chấm ngăn cách hàng nghìn (cách viết chính thức), nhưng quá lớn đối với cấp xã',
    ]);
  });

  test('the level settles what the official notation allows', () => {
    expect(value('6.109 tỷ đồng', { level: 'province' })).toEqual(['6109', 'tỷ đồng']);
  });

  test('siblings of the same dimension settle it', () => {
    expect(value('9.398 tỷ đồng', { siblings: ['8.550 triệu đồng'] })).toEqual(['9.398', 'tỷ đồng']);
    expect(value('9.398 tỷ đồng', { siblings: ['8.200 tỷ đồng', '9.100 tỷ đồng'] })).toEqual(['9398', 'tỷ đồng']);
    expect(value('3,098 tấn', { siblings: ['2.961 tấn'] })).toEqual(['3098', 'tấn']);
    expect(ranked('9.398 tỷ đồng', { siblings: ['38%', '12 km'] })).toEqual(['9398', '9.398']);
  });

  test('the unit of measure settles it', () => {
    expect(value('9.398', { unitOfMeasure: 'hộ' })).toEqual(['9398', 'hộ']);
    expect(value('94.125', { unitOfMeasure: '%' })).toEqual(['94.125', '%']);
  });

  test('the user settles it', () => {
    expect(value('9.398 tỷ đồng', { decided: { thousands: '.' } })).toEqual(['9398', 'tỷ đồng']);
    expect(value('9.398 tỷ đồng', { decided: { thousands: ',' } })).toEqual(['9.398', 'tỷ đồng']);
  });
});

describe('what is no number is said to be none', () => {
  test.each(['', 'không có', '1.23.4', '1,2,3', '.', '%', '1.2345.678'])('%s', (text) => {
    expect(readNumber(text).status).toBe('none');
  });
});
