import { describe, expect, test } from 'vitest';
import { readLine } from '../bin/read-line.ts';

describe('one line in, one object out', () => {
  test('text with indicator and level', () => {
    expect(readLine('14-15%\ttốc độ tăng GTSX\thuyện')).toMatchObject({
      text: '14-15%',
      kind: 'growth',
      lo: '14',
      hi: '15',
      unit: '%',
    });
  });

  test('a grade and dates stand in the bounds', () => {
    expect(readLine('đạt từ loại tốt trở lên')).toMatchObject({ kind: 'grade', lo: 'tốt', hi: null, unit: 'loại' });
    expect(readLine('Trước 15/6/2023 và trước 30/11/2023')).toMatchObject({
      kind: 'deadline',
      lo: '2023-06-15',
      hi: '2023-11-30',
    });
  });

  test('an ambiguous scale shows the likeliest beside the question', () => {
    expect(readLine('Tổng thu 9.398 tỷ đồng\tthu ngân sách\txã')).toMatchObject({
      lo: '9.398',
      questions: [
        {
          code: 'SCALE_AMBIGUOUS',
          says: { key: 'reading.scale' },
          message: 'Số “9.398” (tỷ đồng) có thể đọc là 9,398 tỷ đồng hoặc 9398 tỷ đồng. Hãy chọn giá trị đúng.',
          candidates: ['9,398 tỷ đồng', '9398 tỷ đồng'],
        },
      ],
      readings: [
        { lo: '9.398', reason: expect.stringContaining('phần thập phân') },
        { lo: '9398', reason: expect.stringContaining('hàng nghìn') },
      ],
    });
  });

  test.each([
    [['18,02 tỷ đồng', '8.550 triệu đồng']],
    ['8,55 tỷ đồng'],
    [[{ text: '8.550 triệu đồng' }]],
    [[{ value: 8550, unit: 'triệu đồng' }]],
  ])('siblings settle it: %j', (siblings) => {
    expect(readLine(JSON.stringify({ text: 'Tổng thu 9.398 tỷ đồng', siblings }))).toMatchObject({
      lo: '9.398',
      questions: [],
    });
  });

  test('unit and level of a JSON line are used', () => {
    expect(readLine('{"text":"6.109 tỷ đồng","level":"tỉnh"}')).toMatchObject({ lo: '6109', questions: [] });
    expect(readLine('{"text":"từ 185","unit":"tỷ đồng"}')).toMatchObject({ lo: '185', unit: 'tỷ đồng' });
  });

  test.each(['{', '{"text":5}', '{}', '{"text":"5%",}'])('%s is an error of that line', (line) => {
    expect(readLine(line)).toEqual({ error: expect.any(String), line });
  });

  test('an empty line is an answer without a target', () => {
    expect(readLine('')).toMatchObject({ text: '', kind: null, questions: [], readings: [] });
  });

  test.each(['tăng 8%, giảm 3%', 'tăng 8% (giảm 3%)', 'tăng 8%, phấn đấu tăng 12%'])(
    '“%s”: a second movement that nothing names is asked',
    (text) => expect(readLine(text)).toMatchObject({ questions: [{ code: 'NOT_READ' }] }),
  );

  test.each([
    ['8,5 bác sĩ trên một vạn dân', '/vạn dân'],
    ['12 giường bệnh trên vạn dân', '/vạn dân'],
    ['8,5 bác sĩ trên 10.000 dân', '/10.000 dân'],
  ])('“%s” is per %s', (text, unit) => {
    expect(readLine(text)).toMatchObject({ unit, questions: [] });
  });

  test('what stands last is what all of a list are per', () => {
    expect(readLine('8,5 bác sĩ và 26 giường bệnh trên một vạn dân')).toMatchObject({
      children: [{ unit: '/vạn dân' }, { unit: '/vạn dân' }],
    });
  });

  test.each([
    ['12%', 'Tỷ lệ thất thoát nước sạch', { cmp: 'le', hi: '12', direction: 'lower' }],
    ['12%', 'Tỷ lệ hộ thoát nghèo', { cmp: 'ge', lo: '12', direction: 'higher' }],
    ['trong khoảng 90-95%', '', { cmp: 'between', direction: 'band' }],
    ['khoảng 90-95%', '', { cmp: 'between', direction: 'higher' }],
  ])('“%s” of “%s”', (text, indicator, read) => {
    expect(readLine(JSON.stringify({ text, indicator }))).toMatchObject({ ...read, questions: [] });
  });

  test('a part written as one sign is no percentage', () => {
    expect(readLine(JSON.stringify({ text: '¾ số hộ', unit: '%' }))).toMatchObject({
      questions: [{ code: 'NOT_READ' }],
    });
  });
});
