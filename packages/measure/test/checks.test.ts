import { describe, expect, test } from 'vitest';
import { type CheckedRow, checkBetween, checkRow, LEAST_EARLIER, type Numbers, usualOf } from '../src/checks/index.ts';
import { print } from '../src/messages.ts';

const NONE: Numbers = { value: null, numerator: null, denominator: null };
const amount = (value: string | null): Numbers => ({ ...NONE, value });
const ratio = (numerator: string, denominator: string): Numbers => ({ ...NONE, numerator, denominator });

const row = (given: Partial<CheckedRow>): CheckedRow => ({
  ...{ indicatorId: 'i', name: 'Sản lượng lúa', kind: 'QUANTITY', unitOfMeasure: 'tấn', typedAs: 'PERIOD' },
  ...{ parentId: null, figure: null, previous: null, previousInYear: false, lastYear: null, usual: null },
  ...given,
});
const keys = (given: Partial<CheckedRow>): string[] => checkRow(row(given)).map(({ message }) => message.key);
const words = (given: Partial<CheckedRow>): string[] => checkRow(row(given)).map(({ message }) => print(message, 'vi'));

describe('a figure beside the unit’s own earlier ones', () => {
  test('that is cumulated does not fall within its year, by its value or its numerator', () => {
    const falls = (typedAs: CheckedRow['typedAs'], now: Numbers, before: Numbers, previousInYear = true) =>
      keys({ typedAs, figure: now, previous: before, previousInYear });
    expect(falls('CUMULATIVE', amount('99.999999'), amount('100'))).toEqual(['checks.belowLastPeriod']);
    expect(falls('CUMULATIVE', amount('100'), amount('100'))).toEqual([]);
    expect(falls('CUMULATIVE', amount('99'), amount('100'), false)).toEqual([]);
    expect(falls('PERIOD', amount('99'), amount('100'))).toEqual([]);
    expect(falls('CUMULATIVE', ratio('9', '20'), ratio('10', '20'))).toEqual(['checks.belowLastPeriod']);
    expect(falls('CUMULATIVE', ratio('10', '40'), ratio('10', '20'))).toEqual([]);
  });

  test('is asked about from ten times last year’s on, or a tenth of it; where there is none, beside the period before', () => {
    expect(words({ figure: amount('1250'), previous: amount('33') })).toEqual([
      'Gấp 38 lần kỳ trước (33 tấn). Kiểm tra đơn vị tính và số chữ số 0.',
    ]);
    expect(words({ figure: amount('3'), lastYear: amount('33') })).toEqual([
      'Kém 11 lần cùng kỳ năm trước (33 tấn). Kiểm tra đơn vị tính và số chữ số 0.',
    ]);
    expect(keys({ figure: amount('330'), lastYear: amount('33') })).toEqual(['checks.farFromLastYear']);
    expect(keys({ figure: amount('329.999999'), lastYear: amount('33') })).toEqual([]);
    expect(keys({ figure: amount('330'), lastYear: amount('300'), previous: amount('33') })).toEqual([
      'checks.farFromPrevious',
    ]);
    // nothing arose, then or now
    expect(keys({ figure: amount('330'), lastYear: amount('0') })).toEqual([]);
    expect(keys({ figure: amount('0'), lastYear: amount('330') })).toEqual([]);
    expect(keys({ kind: 'RATE_OF_CHANGE', figure: amount('12'), lastYear: amount('1') })).toEqual([]);
  });

  test('that is cumulated begins anew each year, and may grow within one', () => {
    const beside = (now: string, previousInYear: boolean) =>
      keys({ typedAs: 'CUMULATIVE', figure: amount(now), previous: amount('33'), previousInYear });
    expect(beside('3', false)).toEqual([]);
    expect(beside('330', false)).toEqual([]);
    expect(beside('3', true)).toEqual(['checks.belowLastPeriod']);
    expect(beside('329', true)).toEqual([]);
    expect(beside('1250', true)).toEqual(['checks.farFromPrevious']);
  });

  test('of a ratio is what its operands make, also where both are a thousand times too large', () => {
    const share = { kind: 'RATIO', unitOfMeasure: '%' } as const;
    expect(keys({ ...share, figure: ratio('45000', '90000'), lastYear: ratio('45', '90') })).toEqual([]);
    expect(words({ ...share, figure: ratio('1', '90'), lastYear: ratio('45', '90') })).toEqual([
      'Kém 45 lần cùng kỳ năm trước (50%). Kiểm tra đơn vị tính và số chữ số 0.',
    ]);
    expect(keys({ ...share, figure: ratio('0', '0'), lastYear: ratio('45', '90') })).toEqual([]);
  });
});

describe('what is usual of a unit', () => {
  const past = (...values: string[]) => usualOf(values.map((value) => amount(value)));

  test('is known from six earlier figures on, and one slip among them moves it no more than any other', () => {
    const tame = ['20', '22', '24', '26', '28'];
    expect(tame).toHaveLength(LEAST_EARLIER - 1);
    expect(past(...tame)).toBeNull();
    expect(past(...tame, '30')).toEqual({ count: 6, median: '25', deviation: '3' });
    expect(past(...tame, '30000')).toEqual({ count: 6, median: '25', deviation: '3' });
    expect(usualOf([...tame.map((value) => amount(value)), NONE, ratio('1', '0')])).toBeNull();
  });

  test('says how many earlier periods it is made of, and in which range they usually are', () => {
    const usual = past('20', '22', '24', '26', '28', '30');
    expect(words({ figure: amount('48'), usual })).toEqual([
      'Khác hẳn 6 kỳ trước của đơn vị, thường trong khoảng 2,76 tấn đến 47,24 tấn. Kiểm tra lại số.',
    ]);
    expect(keys({ figure: amount('47.239'), usual })).toEqual([]);
    expect(keys({ figure: amount('47.2390001'), usual })).toEqual(['checks.unusual']);
    expect(keys({ figure: amount('2'), usual })).toEqual(['checks.unusual']);
  });

  test('where they hardly differ leaves a quarter of the median on either side', () => {
    const usual = past('100', '100', '100', '100', '100', '100');
    expect(keys({ figure: amount('125'), usual })).toEqual([]);
    expect(keys({ figure: amount('125.1'), usual })).toEqual(['checks.unusual']);
    expect(keys({ figure: amount('75'), usual })).toEqual([]);
  });
});

describe('a figure by itself', () => {
  test('of what is counted is whole, unless it is a mean', () => {
    expect(words({ unitOfMeasure: 'người', figure: amount('12.5') })).toEqual([
      'Đếm theo người nên phải là số nguyên. Kiểm tra dấu phẩy.',
    ]);
    expect(keys({ unitOfMeasure: 'người', figure: amount('12.000') })).toEqual([]);
    expect(keys({ unitOfMeasure: 'người', name: 'Dân số trung bình', figure: amount('12.5') })).toEqual([]);
    expect(keys({ unitOfMeasure: 'tấn', figure: amount('12.5') })).toEqual([]);
  });

  test('of a share is at most all of it, where its name or its past says that it is one', () => {
    const share = { unitOfMeasure: '%', figure: amount('104') } as const;
    expect(keys({ ...share, name: 'Tỷ lệ che phủ rừng' })).toEqual(['checks.aboveWhole']);
    expect(keys({ ...share, name: 'Che phủ rừng', previous: amount('57') })).toEqual(['checks.aboveWhole']);
    expect(keys({ ...share, name: 'Chỉ số sản xuất công nghiệp', previous: amount('107') })).toEqual([]);
    expect(keys({ ...share, name: 'Tỷ lệ hoàn thành', unitOfMeasure: '% kế hoạch' })).toEqual([]);
  });

  test('that is missing is nobody’s fault', () => {
    expect(keys({ figure: null, previous: amount('1'), lastYear: amount('1') })).toEqual([]);
    expect(keys({ figure: NONE, previous: amount('1') })).toEqual([]);
  });
});

describe('“trong đó”', () => {
  const whole = (value: string | null) =>
    row({
      indicatorId: 'w',
      name: 'Giải quyết việc làm',
      unitOfMeasure: 'người',
      figure: value === null ? null : amount(value),
    });
  const part = (indicatorId: string, value: string, unitOfMeasure = 'người') =>
    row({ indicatorId, parentId: 'w', unitOfMeasure, figure: amount(value) });
  const found = (...rows: CheckedRow[]) =>
    checkBetween(rows).map(({ severity, indicatorIds, message }) => [severity, indicatorIds.join(), message.key]);

  test('a part is at most its whole', () => {
    expect(found(whole('100'), part('a', '100'))).toEqual([]);
    expect(found(whole('100'), part('a', '101'), part('b', '5'))).toEqual([['ERROR', 'a,w', 'checks.partAboveWhole']]);
    expect(checkBetween([whole('100'), part('a', '101')]).map(({ message }) => print(message, 'vi'))).toEqual([
      '“Trong đó” 101 người lớn hơn “Giải quyết việc làm” (100 người). Sửa một trong hai số.',
    ]);
  });

  test('parts that make more than their whole may overlap, and are asked about', () => {
    expect(found(whole('100'), part('a', '60'), part('b', '40'))).toEqual([]);
    expect(found(whole('100'), part('a', '60'), part('b', '41'))).toEqual([
      ['WARNING', 'w,a,b', 'checks.partsAboveWhole'],
    ]);
  });

  test('workers and people are counted alike, and what is sized otherwise is converted', () => {
    const workers = { ...whole('100'), unitOfMeasure: 'lao động' };
    expect(found(workers, part('a', '101'))).toEqual([['ERROR', 'a,w', 'checks.partAboveWhole']]);
    const money = row({ indicatorId: 'w', name: 'Tổng thu', unitOfMeasure: 'tỷ đồng', figure: amount('2') });
    expect(found(money, part('a', '1999', 'triệu đồng'))).toEqual([]);
    expect(found(money, part('a', '2001', 'triệu đồng'))).toEqual([['ERROR', 'a,w', 'checks.partAboveWhole']]);
  });

  test('what is counted otherwise, or missing, is held against nothing', () => {
    expect(found(whole('100'), part('a', '500', 'triệu đồng'))).toEqual([]);
    expect(found(whole(null), part('a', '500'))).toEqual([]);
    expect(found(part('a', '500'))).toEqual([]);
  });
});
