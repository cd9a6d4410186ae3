import { describe, expect, test } from 'vitest';
import { balance as balanceInMessages } from '../src/balance.ts';
import type { BalanceInput } from '../src/balance-types.ts';
import type { JudgedTarget } from '../src/judge-types.ts';
import { said } from './said.ts';

const balance = (input: BalanceInput) => said(balanceInMessages(input));

const parts = (targets: Record<string, JudgedTarget | null>): BalanceInput['parts'] =>
  Object.entries(targets).map(([name, target]) => ({ key: name, name, target }));

const jobs = (count: string): JudgedTarget => ({
  kind: 'count',
  cmp: 'eq',
  lo: count,
  hi: count,
  unit: 'lao động',
  direction: 'higher',
});
const schools = (x: string, y: string): JudgedTarget => ({
  kind: 'ratio_xy',
  cmp: 'ge',
  lo: x,
  hi: y,
  x,
  y,
  unit: 'trường',
  direction: 'higher',
});
const fall = (lo: string, hi: string): JudgedTarget => ({
  kind: 'delta_abs',
  change: 'fall',
  cmp: 'between',
  lo,
  hi,
  unit: 'hộ',
  direction: 'higher',
});
const share = (cmp: 'gt' | 'ge' | 'eq' | 'le', bound: string): JudgedTarget =>
  cmp === 'le'
    ? { kind: 'rate', cmp, hi: bound, unit: '%', direction: 'lower' }
    : { kind: 'rate', cmp, lo: bound, unit: '%', direction: 'higher' };
const money = (lo: string, unit: string): JudgedTarget => ({
  kind: 'level',
  cmp: 'eq',
  lo,
  hi: lo,
  unit,
  direction: 'higher',
});

/** Nine communes of Hương Trà: quotas of the 900 jobs that its plan of 2022 wants. */
const ninths = (...counts: string[]) =>
  Object.fromEntries(counts.map((count, index) => [`xã ${index + 1}`, jobs(count)] as const));

describe('parts must equal the whole', () => {
  const equal = (whole: JudgedTarget | null, given: Record<string, JudgedTarget | null>) =>
    balance({ policy: 'CHILDREN_EQUAL', direction: 'higher', whole, parts: parts(given) });

  test('900 jobs shared out whole are balanced', () => {
    expect(equal(jobs('900'), ninths('100', '100', '100', '100', '100', '100', '100', '120', '80'))).toEqual({
      policy: 'CHILDREN_EQUAL',
      status: 'BALANCED',
      whole: '900',
      sum: '900',
      gap: '0',
      message: 'Các phần cộng lại vừa đủ 900 lao động.',
      missing: [],
    });
  });

  test('30 jobs not given are a gap that says what is missing and who has nothing', () => {
    expect(equal(jobs('900'), { 'xã A': jobs('870'), 'xã B': null })).toEqual({
      policy: 'CHILDREN_EQUAL',
      status: 'GAP',
      whole: '900',
      sum: '870',
      gap: '30',
      message: 'Các phần cộng lại được 870 lao động, thiếu 30 lao động so với 900 lao động. Chưa giao: xã B.',
      missing: ['xã B'],
    });
  });

  test('too much is over', () => {
    expect(equal(jobs('900'), ninths('500', '450'))).toMatchObject({ status: 'OVER', sum: '950', gap: '-50' });
  });

  test('of 31/38 schools the counts add up, the totals do not matter', () => {
    expect(
      equal(schools('31', '38'), { A: schools('20', '24'), B: schools('11', '14'), C: schools('0', '0') }),
    ).toMatchObject({ status: 'BALANCED', whole: '31', sum: '31', gap: '0' });
    expect(equal(schools('31', '38'), { A: schools('20', '24'), B: schools('10', '14') })).toMatchObject({
      status: 'GAP',
      gap: '1',
    });
  });

  test('a part of nothing is not a gap when the rest makes the whole', () => {
    expect(equal(schools('31', '38'), { A: schools('31', '38'), B: null })).toMatchObject({
      status: 'BALANCED',
      missing: ['B'],
    });
  });

  test('of ranges the low bounds count: Quảng Bình gave 5.347 of the 5.374 households of its headline in 2017', () => {
    // 840 + 1070 + 660 + 950 + 575 + 807 + 413 + 32 = 5347; the high bounds do make 6013
    const given = {
      'Minh Hóa': fall('840', '930'),
      'Tuyên Hóa': fall('1070', '1190'),
      'Quảng Trạch': fall('660', '750'),
      'Bố Trạch': fall('950', '1050'),
      'Quảng Ninh': fall('575', '655'),
      'Lệ Thủy': fall('807', '890'),
      'Ba Đồn': fall('413', '500'),
      'Đồng Hới': fall('32', '48'),
    };
    expect(
      balance({ policy: 'CHILDREN_EQUAL', direction: 'lower', whole: fall('5374', '6013'), parts: parts(given) }),
    ).toEqual({
      policy: 'CHILDREN_EQUAL',
      status: 'GAP',
      whole: '5374',
      sum: '5347',
      gap: '27',
      message: 'Các phần cộng lại được 5.347 hộ, thiếu 27 hộ so với 5.374 hộ.',
      missing: [],
    });
  });

  test('sums are exact where floats are not', () => {
    const tenths = { A: money('0.1', 'tỷ đồng'), B: money('0.2', 'tỷ đồng') };
    expect(equal(money('0.3', 'tỷ đồng'), tenths)).toMatchObject({ status: 'BALANCED', sum: '0.3' });
  });

  test('millions and billions of đồng are one unit of measure', () => {
    expect(equal(money('1.5', 'tỷ đồng'), { A: money('1', 'tỷ đồng'), B: money('500', 'triệu đồng') })).toMatchObject({
      status: 'BALANCED',
      sum: '1.5',
    });
  });

  test('amounts of different things are not added', () => {
    expect(equal(money('10', 'tấn'), { A: money('10', 'tỷ đồng') })).toMatchObject({
      status: 'NOT_COMPARABLE',
      sum: null,
      message: 'Đơn vị tính khác nhau nên không cộng được: A.',
    });
  });

  test('percentages are never added', () => {
    expect(equal(share('ge', '80'), { A: share('ge', '40'), B: share('ge', '40') })).toMatchObject({
      status: 'NOT_COMPARABLE',
      sum: null,
    });
  });

  test('without a target of the whole the sum is shown and nothing is claimed', () => {
    expect(equal(null, { A: jobs('10') })).toMatchObject({ status: 'NOT_COMPARABLE', whole: null, sum: '10' });
  });

  test('words without a number are not comparable, and say whose', () => {
    expect(equal(jobs('900'), { A: { kind: 'text', evalRule: 'manual' } })).toMatchObject({
      status: 'NOT_COMPARABLE',
      message: 'Mức giao A không có con số để cộng.',
    });
  });

  test('nothing given is no gap yet', () => {
    expect(equal(jobs('900'), { A: null })).toEqual({
      policy: 'CHILDREN_EQUAL',
      status: 'NOTHING_ASSIGNED',
      whole: null,
      sum: null,
      gap: null,
      message: 'Chưa giao cho đơn vị, phòng ban nào.',
      missing: ['A'],
    });
  });
});

describe('parts must make at least the whole', () => {
  test.each([
    ['89', 'GAP', '1'],
    ['90', 'BALANCED', '0'],
    ['91', 'BALANCED', '-1'],
  ])('%s of 90 is %s', (count, status, gap) => {
    const input = { policy: 'CHILDREN_AT_LEAST', direction: 'higher', whole: jobs('90') } as const;
    expect(balance({ ...input, parts: parts({ A: jobs(count) }) })).toMatchObject({ status, gap });
  });

  test('where lower is better they must make no more than the whole', () => {
    const cases = (bound: string): JudgedTarget => ({ ...jobs(bound), cmp: 'le', lo: null, hi: bound, unit: 'vụ' });
    const input = { policy: 'CHILDREN_AT_LEAST', direction: 'lower', whole: cases('10') } as const;
    expect(balance({ ...input, parts: parts({ A: cases('6'), B: cases('4') }) }).status).toBe('BALANCED');
    expect(balance({ ...input, parts: parts({ A: cases('6'), B: cases('5') }) })).toMatchObject({
      status: 'OVER',
      gap: '-1',
    });
  });

  test('of a fall more is better, though of the level less is', () => {
    const input = { policy: 'CHILDREN_AT_LEAST', direction: 'lower', whole: fall('100', '120') } as const;
    expect(balance({ ...input, parts: parts({ A: fall('60', '70'), B: fall('50', '60') }) }).status).toBe('BALANCED');
    expect(balance({ ...input, parts: parts({ A: fall('60', '70'), B: fall('30', '60') }) }).status).toBe('GAP');
  });

  test('a commune that reaches a standard is one of the communes that the town wants', () => {
    const whole: JudgedTarget = { kind: 'count', cmp: 'eq', lo: '1', hi: '1', unit: 'xã' };
    const status: JudgedTarget = { kind: 'boolean', cmp: 'achieve', evalRule: 'bool' };
    expect(
      balance({ policy: 'CHILDREN_AT_LEAST', direction: 'higher', whole, parts: parts({ A: status, B: null }) }),
    ).toMatchObject({ status: 'BALANCED', sum: '1' });
  });

  test('a whole relative to what was assigned has a number only once it is assigned', () => {
    const whole: JudgedTarget = {
      kind: 'relative_to_assigned',
      evalRule: 'ref_ge_lo',
      cmp: 'between',
      lo: '105',
      hi: '110',
    };
    const input = {
      policy: 'CHILDREN_AT_LEAST',
      direction: 'higher',
      whole,
      parts: parts({ A: jobs('105') }),
    } as const;
    expect(balance(input)).toMatchObject({ status: 'NOT_COMPARABLE', sum: '105' });
    expect(balance({ ...input, assigned: '100' })).toMatchObject({ status: 'BALANCED', whole: '105' });
    expect(balance({ ...input, assigned: '101' })).toMatchObject({ status: 'GAP', whole: '106.05', gap: '1.05' });
  });
});

describe('each part must bind at least as the whole does', () => {
  const each = (
    whole: JudgedTarget,
    given: Record<string, JudgedTarget | null>,
    direction: 'higher' | 'lower' = 'higher',
  ) => balance({ policy: 'EACH_AT_LEAST', direction, whole, parts: parts(given) });

  test('more than 93 % asks each for more than 93 %: "từ 93%" is not enough', () => {
    expect(each(share('gt', '93'), { A: share('gt', '93'), B: share('ge', '93.1') }).status).toBe('BALANCED');
    expect(each(share('gt', '93'), { A: share('ge', '93') })).toMatchObject({
      status: 'GAP',
      gap: '0',
      message: 'Mức giao chưa bằng mức của đơn vị: A.',
    });
  });

  test('the gap is the largest shortfall, and a part without a target is one', () => {
    expect(each(share('ge', '95'), { A: share('ge', '90'), B: share('ge', '92.5'), C: null })).toEqual({
      policy: 'EACH_AT_LEAST',
      status: 'GAP',
      whole: '95',
      sum: null,
      gap: '5',
      message: 'Mức giao chưa bằng mức của đơn vị: A, B. Chưa giao: C.',
      missing: ['C'],
    });
  });

  test('all cases asks each for all cases', () => {
    expect(each(share('eq', '100'), { A: share('eq', '100') }).status).toBe('BALANCED');
    expect(each(share('eq', '100'), { A: share('ge', '99') }).status).toBe('GAP');
  });

  test('where lower is better each must be at most the bound', () => {
    expect(each(share('le', '2'), { A: share('le', '1.5') }, 'lower').status).toBe('BALANCED');
    expect(each(share('le', '2'), { A: share('le', '2.5') }, 'lower')).toMatchObject({ status: 'GAP', gap: '0.5' });
  });

  test('a count and a share cannot be compared', () => {
    expect(each(share('ge', '95'), { A: jobs('95') })).toMatchObject({ status: 'NOT_COMPARABLE' });
  });

  test('once a year is not twice a month', () => {
    const often = (times: string, unit: 'month' | 'year'): JudgedTarget => ({
      ...{ kind: 'frequency', cmp: 'every', lo: times, times },
      per: { count: 1, unit },
    });
    expect(each(often('1', 'year'), { A: often('1', 'year') }).status).toBe('BALANCED');
    expect(each(often('2', 'year'), { A: often('1', 'year') }).status).toBe('GAP');
    expect(each(often('1', 'year'), { A: often('1', 'month') }).status).toBe('NOT_COMPARABLE');
  });
});

describe('the weighted mean of the parts must reach the whole', () => {
  const income = (bound: string) => money(bound, 'triệu đồng/người/năm');
  const mean = (whole: string, given: [bound: string | null, weight: string | null][]) =>
    balance({
      policy: 'WEIGHTED_MEAN',
      direction: 'higher',
      whole: income(whole),
      parts: given.map(([bound, weight], index) => ({
        ...{ key: `${index}`, name: `xã ${index + 1}`, weight },
        target: bound === null ? null : income(bound),
      })),
    });

  test('weights decide: the plain mean of 44 and 50 is 47, weighted 3 to 1 it is 45,5', () => {
    const given: [string, string][] = [
      ['44', '3000'],
      ['50', '1000'],
    ];
    expect(mean('45.5', given)).toMatchObject({ status: 'BALANCED', sum: '45.500000', gap: '0.000000' });
    expect(mean('46', given)).toMatchObject({ status: 'GAP', gap: '0.500000' });
  });

  test('a third that no decimal can hold is compared without rounding', () => {
    const given: [string, string][] = [
      ['1', '2'],
      ['0', '1'],
    ];
    // The mean is 2/3: below 0.666667, although it prints as that.
    expect(mean('0.666667', given)).toMatchObject({ status: 'GAP', sum: '0.666667' });
  });

  test('without weights only what must be so is said', () => {
    expect(
      mean('46', [
        ['46', null],
        ['48', null],
      ]).status,
    ).toBe('BALANCED');
    expect(
      mean('46', [
        ['45', null],
        ['40', null],
      ]).status,
    ).toBe('GAP');
    expect(
      mean('46', [
        ['45', null],
        ['48', null],
      ]).status,
    ).toBe('NOT_COMPARABLE');
  });

  test('a part without a target leaves the mean open', () => {
    expect(
      mean('46', [
        ['50', '1'],
        [null, '1'],
      ]),
    ).toMatchObject({ status: 'NOT_COMPARABLE', message: 'Chưa giao đủ. Chưa giao: xã 2.' });
  });
});

test('growth rates and reductions in points are not compared', () => {
  const growth: JudgedTarget = { kind: 'growth', cmp: 'between', lo: '14', hi: '15', unit: '%' };
  expect(balance({ policy: 'NOT_COMPARABLE', whole: growth, parts: parts({ A: growth, B: null }) })).toEqual({
    policy: 'NOT_COMPARABLE',
    status: 'NOT_COMPARABLE',
    whole: null,
    sum: null,
    gap: null,
    message: 'Chỉ tiêu này không so mức giao với mức của đơn vị.',
    missing: ['B'],
  });
});

describe('units of measure of quotas', () => {
  const counted = (lo: string, unit: string | null): JudgedTarget => ({ kind: 'count', cmp: 'eq', lo, hi: lo, unit });

  test('households are no workers', () => {
    const given = parts({ A: jobs('800'), B: counted('100', 'hộ') });
    expect(balance({ policy: 'CHILDREN_EQUAL', whole: jobs('900'), parts: given })).toMatchObject({
      status: 'NOT_COMPARABLE',
      message: 'Đơn vị tính khác nhau nên không cộng được: B.',
    });
  });

  test('money, mass and people are added in the unit of the whole', () => {
    const sum = (whole: JudgedTarget, given: Record<string, JudgedTarget>) =>
      balance({ policy: 'CHILDREN_EQUAL', whole, parts: parts(given) }).status;
    expect(sum(money('10', 'tỷ đồng'), { A: money('4.500', 'triệu đồng'), B: money('5.5', 'tỷ đồng') })).toBe('GAP');
    expect(sum(money('10', 'tỷ đồng'), { A: money('4500', 'triệu đồng'), B: money('5.5', 'tỷ đồng') })).toBe(
      'BALANCED',
    );
    expect(sum(money('2', 'tấn'), { A: money('5', 'tạ'), B: money('1500', 'kg') })).toBe('BALANCED');
    expect(sum(counted('2', 'nghìn người'), { A: counted('2000', 'lao động') })).toBe('BALANCED');
    expect(sum(money('3', 'giờ'), { A: money('100', 'phút'), B: money('80', 'phút') })).toBe('BALANCED');
  });

  test('a quota without a unit is in the indicator’s, whatever the unit of the whole', () => {
    const bare = { kind: 'level', cmp: 'eq', lo: '4.5', unit: null } as const;
    const input = { policy: 'CHILDREN_EQUAL', unit: 'tỷ đồng', whole: money('4500', 'triệu đồng') } as const;
    expect(balance({ ...input, parts: parts({ A: bare }) }).status).toBe('BALANCED');
  });

  test('a sum 900 times the whole is doubted, never in balance', () => {
    const given = parts(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`xã ${i}`, money('4000', 'tỷ đồng')])));
    for (const policy of ['CHILDREN_AT_LEAST', 'CHILDREN_EQUAL'] as const) {
      expect(balance({ policy, whole: money('40', 'tỷ đồng'), parts: given })).toMatchObject({
        status: 'OVER',
        message: expect.stringContaining('kiểm tra lại đơn vị tính'),
      });
    }
  });

  test('a negative quota is doubted', () => {
    const given = parts({ A: counted('-100', 'lao động'), B: jobs('1000') });
    expect(balance({ policy: 'CHILDREN_EQUAL', whole: jobs('900'), parts: given })).toMatchObject({
      status: 'NOT_COMPARABLE',
      message: 'Mức giao A là số âm: kiểm tra lại.',
    });
  });

  test('each quota is compared in the unit of the whole', () => {
    const each = (lo: string, unit: string) =>
      balance({
        policy: 'EACH_AT_LEAST',
        whole: money('60', 'triệu đồng/người/năm'),
        parts: parts({ A: money(lo, unit) }),
      });
    expect(each('5', 'triệu đồng/người/tháng').status).toBe('BALANCED');
    expect(each('4', 'triệu đồng/người/tháng')).toMatchObject({ status: 'GAP', gap: '12' });
    expect(each('70', 'tấn').status).toBe('NOT_COMPARABLE');
  });
});
