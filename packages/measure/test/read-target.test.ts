import { describe, expect, test } from 'vitest';
import { print } from '../src/messages.ts';
import { readTarget, type TargetContext } from '../src/read-target.ts';
import type { Target } from '../src/target.ts';

const read = (text: string, context: TargetContext = {}): Target => {
  const { target } = readTarget(text, context);
  if (!target) throw new Error(`not read: ${text}`);
  return target;
};
const codes = (text: string, context: TargetContext = {}) =>
  readTarget(text, context).questions.map((question) => question.code);
const bounds = ({ kind, cmp, lo, hi, unit }: Target) => [kind, cmp, lo, hi, unit];

describe('comparators before, after and around the noun', () => {
  test.each([
    ['từ 95% trở lên hồ sơ', ['rate', 'ge', '95', null, '%']],
    ['Sản xuất nông nghiệp từ 8.768 tấn/năm', ['level', 'ge', '8768', null, 'tấn/năm']],
    ['đạt 100% chỉ tiêu trở lên', ['relative_to_assigned', 'ge', '100', null, '% chỉ tiêu']],
    ['Tỷ lệ hồ sơ trễ hạn không quá 1%', ['rate', 'le', null, '1', '%']],
    ['Tỷ lệ hộ nghèo theo tiêu chí đa chiều 0,9 %', ['rate', 'le', null, '0.9', '%']],
    ['Tỷ lệ thất nghiệp <3%', ['rate', 'lt', null, '3', '%']],
    ['Tỷ lệ rác được thu gom ≥ 90%', ['rate', 'ge', '90', null, '%']],
  ])('%s', (text, expected) => {
    expect(bounds(read(text))).toEqual(expected);
  });
});

describe('a change is told from a level', () => {
  test.each([
    ['Tỷ lệ hộ nghèo giảm từ 0,5 điểm % trở lên', ['delta_pp', 'ge', '0.5', null, 'điểm %']],
    ['tỷ lệ hộ nghèo giảm còn 0,8%', ['rate', 'decrease_to', null, '0.8', '%']],
    ['Tỷ lệ hộ nghèo giảm dưới 1%', ['rate', 'lt', null, '1', '%']],
    ['Giảm tỷ lệ trẻ suy dinh dưỡng xuống 5%', ['rate', 'decrease_to', null, '5', '%']],
    ['giảm từ 5.374 đến 6.013 hộ nghèo', ['delta_abs', 'between', '5374', '6013', 'hộ']],
    ['Thu ngân sách tăng 5% hàng năm', ['growth', 'eq', '5', '5', '%/năm']],
    ['Nâng tỷ lệ đô thị hóa lên 45%', ['rate', 'ge', '45', null, '%']],
    ['Giá trị sản xuất gấp 2,2 lần năm 2020', ['growth', 'eq', '2.2', '2.2', 'lần']],
    ['mở rộng thêm tối thiểu 05 quy trình', ['count', 'ge', '5', null, 'quy trình']],
  ])('%s', (text, expected) => {
    expect(bounds(read(text))).toEqual(expected);
  });

  test('the level it starts from is kept', () => {
    expect(read('Giảm tỷ lệ hộ nghèo từ 5,2% xuống còn 3,1%').baseline).toBe('5,2%');
    expect(read('Doanh thu tăng 12% so với năm 2021').baseline).toBe('năm 2021');
  });
});

describe('levels of several years or stages, several bases, an unnamed side', () => {
  test.each([
    ['Công nhận 02 trường năm 2026 và 03 trường năm 2027', ['2', '3']],
    ['Năm 2026 công nhận 2 trường và năm 2027 công nhận 3 trường', ['2', '3']],
    ['Trồng 2.000 cây đợt 1 và 3.000 cây đợt 2', ['2000', '3000']],
  ])('%s: the level of each is offered', (text, levels) => {
    const { target, questions, readings } = readTarget(text);
    expect([target, questions.map(({ code }) => code)]).toEqual([null, ['MEANING_UNCLEAR']]);
    expect(readings.map(({ lo }) => lo)).toEqual(levels);
  });

  test('of things that are different no year is asked', () => {
    expect(codes('Năm 2026 trồng 5 ha, năm 2027 xây 3 km')).toEqual([]);
    expect(codes('Nông nghiệp tăng 3% so với năm 2025 và công nghiệp tăng 10% so với năm 2025')).toEqual([]);
  });

  test('of a growth of population both sides are offered, and the catalogue settles it', () => {
    const text = 'Tỷ lệ gia tăng dân số cơ học 3,5‰';
    expect(readTarget(text).readings.map(({ cmp }) => cmp)).toEqual(['ge', 'le']);
    expect(bounds(read(text, { direction: 'lower' }))).toEqual(['rate', 'le', null, '3.5', '‰']);
  });

  test('how often after “và” is no part of the name before it', () => {
    expect(read('Đạt 95% và khám 2 lần/năm').children.map(({ kind }) => kind)).toEqual(['rate', 'frequency']);
    expect(bounds(read('95% hộ nghèo và cận nghèo được khám 2 lần/năm'))).toEqual(['rate', 'ge', '95', null, '%']);
  });
});

describe('numbers that measure nothing are stepped over', () => {
  test.each([
    ['Phổ cập GDMN cho trẻ em 05 tuổi', 'boolean'],
    ['Đẩy mạnh ứng dụng dịch vụ công trực tuyến mức độ 3, 4', 'text'],
    ['Phường đạt chuẩn đô thị văn minh theo Quyết định số 18/2020/QĐ-UBND ngày 07/8/2020', 'boolean'],
    ['Giảm tỷ lệ người sinh con thứ 3 trở lên', 'text'],
    ['Tiêm vắc xin phòng COVID-19 đạt kế hoạch', 'boolean'],
    ['Duy trì áp dụng TCVN ISO 9001:2015', 'boolean'],
  ])('%s', (text, kind) => {
    expect([read(text).kind, read(text).lo]).toEqual([kind, null]);
  });

  test.each([
    ['60% tuyến đường giao thông dưới 7,5 m được thảm nhựa', '60'],
    ['Tỷ lệ trẻ em dưới 5 tuổi được tiêm chủng đạt 95%', '95'],
    ['Tốc độ tăng giá trị sản xuất (giá so sánh năm 2010) đạt 16%', '16'],
    ['Lúa nước 2 vụ 40 ha', '40'],
    ['100% cán bộ không sinh con thứ ba trở lên', '100'],
  ])('%s', (text, lo) => {
    expect(read(text).lo).toBe(lo);
  });
});

describe('several expressions', () => {
  test('"trong đó" gives parts, the whole keeps its own rule', () => {
    const target = read('Tổng diện tích gieo trồng 772 ha, trong đó: + Lúa 507 ha + Màu và cây công nghiệp: 265 ha');
    expect(target.evalRule).toBe('ge_lo');
    expect(target.children.map((child) => [child.label, child.lo, child.unit])).toEqual([
      ['Lúa', '507', 'ha'],
      ['Màu và cây công nghiệp', '265', 'ha'],
    ]);
  });

  test('two targets in one sentence become a composite that both must meet', () => {
    const target = read('100% hộ gia đình được thu gom và 75% hộ gia đình phân loại rác');
    expect(target.evalRule).toBe('children_all');
    expect(target.children.map((child) => child.lo)).toEqual(['100', '75']);
  });

  test('shares of one whole are a structure, not rates to be surpassed', () => {
    const target = read('Cơ cấu kinh tế: công nghiệp 41,8%; dịch vụ 39,7%; nông nghiệp 18,5%');
    expect(target.kind).toBe('share_structure');
    expect(target.children.map((child) => child.lo)).toEqual(['41.8', '39.7', '18.5']);
  });

  test('a second expression of the same value is no second target', () => {
    const target = read('31/38 trường, tỷ lệ 81,6%');
    expect([target.kind, target.x, target.y, target.children, target.also]).toEqual([
      'ratio_xy',
      '31',
      '38',
      [],
      ['tỷ lệ 81,6%'],
    ]);
  });

  test('a part without a unit is in the unit of its whole', () => {
    expect(
      read('Tổng diện tích 3.830 ha (trong đó: ngô 2.700 ha; cây mỳ 500)').children.map((child) => child.unit),
    ).toEqual(['ha', 'ha']);
  });
});

describe('results are told from targets', () => {
  test.each([
    ['Tổng sản lượng đạt 140/165 tấn (đạt 84,85% kế hoạch)', ['result', 'actual_over_plan', '140', '165', 'tấn']],
    ['53,5/52 ha', ['result', 'actual_over_plan', '53.5', '52', 'ha']],
    ['xếp thứ 12/166', ['result', 'eq', '12', '12', 'hạng']],
    ['chỉ số CCHC đạt 80,418/100 điểm', ['result', 'score', '80.418', '100', 'điểm']],
    ['tỷ lệ hộ nghèo giảm còn 3,6% đạt 111,9% kế hoạch', ['result', 'decrease_to', null, '3.6', '%']],
  ])('%s', (text, expected) => {
    expect(bounds(read(text))).toEqual(expected);
  });
});

describe('what is known beside the text', () => {
  test('the indicator says what a bare value is a value of', () => {
    expect(read('14-15%', { indicator: 'Tốc độ tăng GTSX' }).kind).toBe('growth');
    expect(read('14-15%', { indicator: 'Tỷ lệ che phủ rừng' }).kind).toBe('rate');
    expect(read('0,1-0,15 điểm %', { indicator: 'giảm hộ nghèo' }).kind).toBe('delta_pp');
  });

  test('the unit of measure of the catalogue stands in for a missing one', () => {
    expect(bounds(read('từ 185', { unitOfMeasure: 'tỷ đồng' }))).toEqual(['level', 'ge', '185', null, 'tỷ đồng']);
  });
});

describe('what cannot be known is asked', () => {
  test('an ambiguous scale gives no target, but candidates with reasons', () => {
    const reading = readTarget('Tổng thu ngân sách 9.398 tỷ đồng', { level: 'commune' });
    expect(reading.target).toBeNull();
    expect(reading.readings.map((candidate) => candidate.lo)).toEqual(['9.398', '9398']);
    expect(reading.readings.every((candidate) => print(candidate.because, 'vi') !== '')).toBe(true);
    expect(reading.questions.map((question) => question.candidates)).toEqual([['9,398 tỷ đồng', '9398 tỷ đồng']]);
  });

  test('the answer settles it', () => {
    expect(read('Tổng thu ngân sách 9.398 tỷ đồng', { decided: { thousands: ',' } }).lo).toBe('9.398');
  });

  test.each([
    ['31/38 trường, tỷ lệ 80%', 'EXPRESSIONS_DISAGREE'],
    ['Cơ cấu: công nghiệp 50%; dịch vụ 30%; nông nghiệp 15%', 'PARTS_DISAGREE'],
    ['Tổng đàn 3.200 con, trong đó: heo 2.220 con; bò 1.200 con', 'PARTS_DISAGREE'],
    ['Thu nhập 48-46 triệu đồng', 'RANGE_REVERSED'],
    ['40/38 trường', 'EXCEEDS_WHOLE'],
    ['cây mỳ 500', 'UNIT_MISSING'],
    ['Mức giảm sinh 0,5%', 'UNIT_SUSPECT'],
    ['Tỷ lệ hộ nghèo giảm 0,5%', 'MEANING_UNCLEAR'],
    ['Tỷ lệ che phủ rừng tăng 1,5%', 'MEANING_UNCLEAR'],
    ['Thu ngân sách 1.23.4 tỷ đồng', 'NUMBER_UNREADABLE'],
  ])('%s: %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  test('what agrees is not asked about', () => {
    for (const text of [
      '31/38 trường, tỷ lệ 81,6%',
      'Cơ cấu: công nghiệp 50%; dịch vụ 30%; nông nghiệp 20%',
      'Tổng đàn 3.200 con, trong đó: heo 2.000 con; bò 1.200 con',
      'Tỷ lệ hộ nghèo giảm 0,8-1,0 điểm %/năm',
    ])
      expect(codes(text)).toEqual([]);
  });
});

test('spans point into the text as it was given, decomposed or not', () => {
  const given = 'Tỷ lệ hộ nghèo giảm 0,8-1,0 điểm %/năm'.normalize('NFD');
  const [span] = read(given).spans;
  expect(given.slice(span!.start, span!.end).normalize('NFC')).toBe('0,8-1,0 điểm %/năm');
});

describe('a sign, a letter or a unit that decides what a number means is asked about', () => {
  test.each<[string, string | undefined]>([
    ['- 5%', '%'],
    ['– 0,5%', undefined],
    ['- 5 tỷ đồng', 'tỷ đồng'],
    ['5%-', '%'],
    ['(2,5)', 'tỷ đồng'],
    ['(100)', 'tỷ đồng'],
    ['l00%', '%'],
    ['I2 xã', 'xã'],
    ['chưa có', '%'],
    // what an amount is per
    ['12 m3/s', 'm3/s'],
    ['12 m3/s', 'm3'],
    ['200 mg/l', 'mg/l'],
    ['5 o/oo', '‰'],
    ['50 triệu đồng/ha', 'triệu đồng'],
    // what nobody counts is no share
    ['5 phần vạn', '%'],
    ['95 per cent', '%'],
    ['5 T/ha', 'tấn/ha'],
  ])('%s of an indicator in %s', (text, unitOfMeasure) => {
    expect(readTarget(text, unitOfMeasure ? { unitOfMeasure } : {}).questions).not.toEqual([]);
  });

  test.each<[string, string]>([
    ['- Tỷ lệ hộ nghèo: 5%', '%'],
    ['- 100% hồ sơ đúng hạn', '%'],
    ['1. 5%', '%'],
    ['12 thôn/tổ dân phố', 'thôn'],
    ['12 gian hàng', 'gian'],
    ['900 lao động/năm', 'lao động'],
    ['95%/tổng số hồ sơ', '%'],
  ])('%s is not', (text, unitOfMeasure) => {
    expect(readTarget(text, { unitOfMeasure }).questions).toEqual([]);
  });
});

describe('words and numbers of a name ask for nothing', () => {
  test.each([
    ['Phường giữ vững danh hiệu “Phường không có ma túy”', ['boolean', 'maintain', null, null, 'đạt/không']],
    ['Giữ vững danh hiệu xã không có ma túy', ['boolean', 'maintain', null, null, 'đạt/không']],
    ['Số xã đạt danh hiệu “Xã không có ma túy”: 5 xã', ['count', 'eq', '5', '5', 'xã']],
    ['Cuộc vận động “Gia đình 5 không 3 sạch”: 85% hộ đạt', ['rate', 'ge', '85', null, '%']],
    ['Không để xảy ra “điểm nóng” về an ninh', ['zero_event', 'eq', '0', '0', 'vụ']],
    ['Tỷ lệ giáo viên mầm non 95%', ['rate', 'ge', '95', null, '%']],
    ['Tỷ lệ hồ sơ được giám sát 95%', ['rate', 'ge', '95', null, '%']],
    ['Tỷ lệ người biết chữ trong độ tuổi từ 15 - 60 đạt 97,3%', ['rate', 'ge', '97.3', null, '%']],
    ['Tỷ lệ người từ đủ 15 đến dưới 60 tuổi có việc làm 95%', ['rate', 'ge', '95', null, '%']],
    ['Tỷ lệ trẻ 5 tuổi đến trường đạt 100%', ['rate', 'eq', '100', '100', '%']],
    ['Xử lý 100% công trình xây dựng không phép', ['rate', 'eq', '100', '100', '%']],
    ['Nâng cấp QL.14 dài 12 km', ['level', 'eq', '12', '12', 'km']],
    ['Duy tu 5 km đường TL 7', ['level', 'eq', '5', '5', 'km']],
    ['Hoàn thành tuyến tránh QL 1A trong quý IV/2026', ['deadline', 'in', null, null, 'quý']],
    ['Trình độ ĐH 20 người', ['count', 'eq', '20', '20', 'người']],
    ['Xây dựng 02 mô hình 5S', ['count', 'eq', '2', '2', 'mô hình']],
    ['Nâng hạng 01 sản phẩm lên 4 sao', ['count', 'eq', '1', '1', 'sản phẩm']],
  ])('%s', (text, expected) => {
    expect({ asked: codes(text), read: bounds(read(text)) }).toEqual({ asked: [], read: expected });
  });
});

describe('what stands beside a value says how it is meant', () => {
  test.each([
    ['Tỷ lệ hộ nghèo giảm còn 1,08%, vượt kế hoạch đề ra', ['result', 'decrease_to', null, '1.08', '%']],
    ['Phấn đấu thu ngân sách 125 tỷ đồng, vượt dự toán giao', ['level', 'eq', '125', '125', 'tỷ đồng']],
    ['Thu hoạch 2.150/2.000 ha lúa', ['result', 'actual_over_plan', '2150', '2000', 'ha']],
    ['Đạt 80,418/100 điểm', ['result', 'score', '80.418', '100', 'điểm']],
    ['Gia đình văn hóa đạt 92%, 460/500 hộ', ['ratio_xy', 'ge', '460', null, 'hộ']],
    ['Đánh giá nội bộ: quý III/2025', ['deadline', 'in', null, null, 'quý']],
    ['Họp xem xét của lãnh đạo vào tháng 12/2025', ['deadline', 'in', null, null, 'tháng']],
    ['Thu nhập bình quân đầu người đạt 63 triệu đồng', ['level', 'eq', '63', '63', 'triệu đồng/người']],
    ['Mức giảm sinh hằng năm 0,2‰', ['delta_pp', 'eq', '0.2', '0.2', '‰/năm']],
    ['Hằng năm giảm tỷ lệ hộ nghèo 0,5 điểm %', ['delta_pp', 'eq', '0.5', '0.5', 'điểm %/năm']],
    ['10,000 con', ['level', 'eq', '10000', '10000', 'con']],
    ['Tổng tỷ suất sinh 2,1 con', ['level', 'eq', '2.1', '2.1', 'con']],
    ['Số năm đi học bình quân 9,5 năm', ['level', 'eq', '9.5', '9.5', 'năm']],
  ])('%s', (text, expected) => {
    expect({ asked: codes(text), read: bounds(read(text)) }).toEqual({ asked: [], read: expected });
  });

  test.each([
    'Trên 90% (phấn đấu 93%)',
    '100 lao động (phấn đấu 120 lao động)',
    'Trồng 50 ha (phấn đấu đạt trên 60 ha)',
    '5 xã (mục tiêu 6 xã)',
    'Tỷ lệ hộ nghèo dưới 3% (phấn đấu còn 2%)',
    '10,5 con',
    'Số xã đạt chuẩn 3,5 xã',
  ])('asked: %s', (text) => {
    expect(codes(text)).not.toEqual([]);
  });

  test('an income of a month or of a year is asked, with both for choice', () => {
    const text = 'Thu nhập bình quân của thành viên hợp tác xã 5,4 triệu đồng';
    expect(readTarget(text).readings.map(({ unit }) => unit)).toEqual(['triệu đồng/tháng', 'triệu đồng/năm']);
    expect(codes(text, { unitOfMeasure: 'triệu đồng/tháng' })).toEqual([]);
  });
});

describe('the direction of the catalogue speaks for every value of the indicator', () => {
  const lower: TargetContext = { indicator: 'Tỷ lệ A', unitOfMeasure: '%', direction: 'lower' };

  test.each([
    ['Quý I 5%, quý II 4%, cả năm 3%', ['rate', 'le', null, '3', '%']],
    ['6 tháng đầu năm 5%; cả năm 3%', ['rate', 'le', null, '3', '%']],
  ])('%s', (text, expected) => {
    const target = read(text, lower);
    expect(bounds(target)).toEqual(expected);
    expect(target.phases?.map(({ cmp }) => cmp)).toEqual(target.phases?.map(() => 'le'));
  });

  test('a further value with a name of its own keeps its own', () => {
    const [, other] = read('Tỷ lệ A 5%; học sinh lên lớp 98%', lower).children;
    expect(bounds(other!)).toEqual(['rate', 'ge', '98', null, '%']);
  });
});

test.each([
  ['50 hạng', 'PCI', 'hạng', '50'],
  ['20', 'Thứ hạng PCI', 'hạng', '20'],
  ['12 bậc', 'PCI', 'bậc', '12'],
])('a place of a ranking is reached from below: %s of %s', (text, indicator, unitOfMeasure, place) => {
  expect(bounds(read(text, { indicator, unitOfMeasure }))).toEqual(['level', 'le', null, place, 'hạng']);
});
