/**
 * The units of measure that officials use: one table of dimensions and of how much of a dimension one unit is. Only
 * within a dimension is anything converted. What is counted is a dimension of its own: nine households are no workers.
 */
import type { Decimal } from '../exact.ts';

/** Names, the first as it is printed; the dimension; how much of the dimension's base one is. */
type Row = readonly [names: string, dimension: string, size: Decimal];

const ROWS = [
  ['đồng|đ|vnđ|vnd|đồng việt nam', 'money', '1'],
  ['trđ|tr.đ|tr đồng|trđồng|triệuđồng|triệuđ|triệu|tr', 'money', '1000000'],
  ['tỷđ|tyđ|tỷđồng|tỷ', 'money', '1000000000'],
  ['nghìnđồng|ngđ|nđ', 'money', '1000'],
  ['usd|đô la mỹ|đô la|đô la mĩ|dollar', 'money in USD', '1'],
  ['eur|euro', 'money in EUR', '1'],

  ['g|gam|gram', 'mass', '0.001'],
  ['kg|kilôgam|kilogam|ki lô gam|cân', 'mass', '1'],
  ['yến', 'mass', '10'],
  ['tạ', 'mass', '100'],
  ['tấn', 'mass', '1000'],

  ['cm', 'length', '0.01'],
  ['m|mét|mét dài|md|m dài', 'length', '1'],
  ['km|kilômét|kilomet|ki lô mét|cây số', 'length', '1000'],
  ['hải lý', 'length', '1852'],

  ['m2|mét vuông', 'area', '1'],
  ['m2 sàn', 'floor area', '1'],
  ['ha|hecta|héc ta|hécta|hec ta', 'area', '10000'],
  ['km2|ki lô mét vuông', 'area', '1000000'],
  // not the same in every region: sào of the north, the centre and the south
  ['sào', 'area in sào', '1'],
  ['mẫu', 'area in mẫu', '1'],

  ['lít|l', 'volume', '0.001'],
  ['m3|mét khối|khối', 'volume', '1'],

  ['kwh|kw giờ|kwh điện', 'energy', '1'],
  ['mwh', 'energy', '1000'],
  ['gwh', 'energy', '1000000'],
  ['kw', 'power', '1'],
  ['mw', 'power', '1000'],
  ['kva', 'apparent power', '1'],
  ['mva', 'apparent power', '1000'],

  ['phút', 'time', '1'],
  ['giờ', 'time', '60'],
  ['ngày|ngày đêm', 'time', '1440'],
  ['tuần', 'time', '10080'],
  ['ngày làm việc', 'working days', '1'],
  // a month is no fixed number of days
  ['tháng', 'months', '1'],
  ['quý', 'months', '3'],
  ['năm|tuổi', 'months', '12'],

  ['%|phần trăm', 'share', '0.01'],
  ['‰|phần nghìn|%o|o/oo', 'share', '0.001'],
  ['điểm %|điểm phần trăm', 'points', '0.01'],
  ['điểm', 'score', '1'],
  ['lần', 'times', '1'],
  ['hạng|bậc|thứ hạng|thứ bậc', 'places of a ranking', '1'],

  ['người|nhân khẩu|khẩu|đầu người|dân|người dân', 'people', '1'],
  ['hộ|hộ gia đình', 'households', '1'],
  ['lượt|lượt khách|lượt người', 'visits', '1'],
  ['con', 'animals', '1'],
] as const satisfies readonly Row[];

/** Each of these is somebody: a number of them is a number of people too, not the other way round. */
export const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  (
    'lao động|học sinh|sinh viên|học viên|hội viên|đoàn viên|đảng viên|cán bộ|công chức|viên chức|giáo viên|bác sĩ|' +
    'thanh niên|trẻ em|trẻ|phụ nữ|người cao tuổi|bệnh nhân|đối tượng|công dân|nông dân|quân nhân|tân binh|thuyền viên'
  ).split('|'),
);

/** The words for powers of ten that stand before a unit: "tỷ đồng", "nghìn tấn", "1 vạn dân". */
export const POWERS: ReadonlyMap<string, number> = new Map([
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

/** What each unit is called first: "lượt" of "lượt khách". */
export type UnitName = (typeof ROWS)[number][0] extends infer Names
  ? Names extends `${infer First}|${string}`
    ? First
    : Names
  : never;

export interface NamedUnit {
  readonly name: UnitName;
  readonly dimension: string;
  readonly size: Decimal;
}

export const NAMED_UNITS: ReadonlyMap<string, NamedUnit> = new Map(
  ROWS.flatMap(([names, dimension, size]) => {
    const [name, ...others] = names.split('|') as [UnitName, ...string[]];
    return [name, ...others].map((each) => [each, { name, dimension, size }] as const);
  }),
);
