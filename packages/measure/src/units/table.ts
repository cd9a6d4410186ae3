/**
 * The units of measure that officials use: one table of dimensions and of how much of a dimension one unit is. Only
 * within a dimension is anything converted. What is counted is a dimension of its own: nine households are no workers.
 */
import type { Decimal } from '../exact.ts';

/** Names, the first as it is printed; the dimension; how much of the dimension's base one is; English. */
type Row = readonly [names: string, dimension: string, size: Decimal, english?: string];

const ROWS: readonly Row[] = [
  ['đồng|đ|vnđ|vnd|đồng việt nam', 'money', '1', 'dong'],
  ['trđ|tr.đ|tr đồng|trđồng|triệuđồng|triệuđ|triệu|tr', 'money', '1000000', 'million dong'],
  ['tỷđ|tyđ|tỷđồng|tỷ', 'money', '1000000000', 'billion dong'],
  ['nghìnđồng|ngđ|nđ', 'money', '1000', 'thousand dong'],
  ['usd|đô la mỹ|đô la|đô la mĩ|dollar', 'money in USD', '1', 'US dollars'],
  ['eur|euro', 'money in EUR', '1', 'euros'],

  ['g|gam|gram', 'mass', '0.001', 'g'],
  ['kg|kilôgam|kilogam|ki lô gam|cân', 'mass', '1', 'kg'],
  ['yến', 'mass', '10', 'yến (10 kg)'],
  ['tạ', 'mass', '100', 'quintals (tạ)'],
  ['tấn', 'mass', '1000', 'tonnes'],

  ['cm', 'length', '0.01', 'cm'],
  ['m|mét|mét dài|md|m dài', 'length', '1', 'm'],
  ['km|kilômét|kilomet|ki lô mét|cây số', 'length', '1000', 'km'],
  ['hải lý', 'length', '1852', 'nautical miles'],

  ['m2|mét vuông', 'area', '1', 'm²'],
  ['m2 sàn', 'floor area', '1', 'm² of floor'],
  ['ha|hecta|héc ta|hécta|hec ta', 'area', '10000', 'ha'],
  ['km2|ki lô mét vuông', 'area', '1000000', 'km²'],
  // not the same in every region: sào of the north, the centre and the south
  ['sào', 'area in sào', '1', 'sào'],
  ['mẫu', 'area in mẫu', '1', 'mẫu'],

  ['lít|l', 'volume', '0.001', 'litres'],
  ['m3|mét khối|khối', 'volume', '1', 'm³'],

  ['kwh|kw giờ|kwh điện', 'energy', '1', 'kWh'],
  ['mwh', 'energy', '1000', 'MWh'],
  ['gwh', 'energy', '1000000', 'GWh'],
  ['kw', 'power', '1', 'kW'],
  ['mw', 'power', '1000', 'MW'],
  ['kva', 'apparent power', '1', 'kVA'],
  ['mva', 'apparent power', '1000', 'MVA'],

  ['phút', 'time', '1', 'minutes'],
  ['giờ', 'time', '60', 'hours'],
  ['ngày|ngày đêm', 'time', '1440', 'days'],
  ['tuần', 'time', '10080', 'weeks'],
  ['ngày làm việc', 'working days', '1', 'working days'],
  // a month is no fixed number of days
  ['tháng', 'months', '1', 'months'],
  ['quý', 'months', '3', 'quarters'],
  ['năm|tuổi', 'months', '12', 'years'],

  ['%|phần trăm', 'share', '0.01', '%'],
  ['‰|phần nghìn|%o|o/oo', 'share', '0.001', '‰'],
  ['điểm %|điểm phần trăm', 'points', '0.01', 'percentage points'],
  ['điểm', 'score', '1', 'points'],
  ['lần', 'times', '1', 'times'],

  ['người|nhân khẩu|khẩu|đầu người|dân|người dân', 'people', '1', 'people'],
  ['hộ|hộ gia đình', 'households', '1', 'households'],
  ['lượt|lượt khách|lượt người', 'visits', '1', 'visits'],
  ['con', 'animals', '1', 'head'],
];

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

export interface NamedUnit {
  readonly dimension: string;
  readonly size: Decimal;
  readonly english: string;
}

export const NAMED_UNITS: ReadonlyMap<string, NamedUnit> = new Map(
  ROWS.flatMap(([names, dimension, size, english]) =>
    names.split('|').map((name) => [name, { dimension, size, english: english ?? name }] as const),
  ),
);

const ENGLISH_POWERS: ReadonlyMap<number, string> = new Map([
  [1, 'ten'],
  [2, 'hundred'],
  [3, 'thousand'],
  [4, 'ten thousand'],
  [6, 'million'],
  [9, 'billion'],
]);

/** The English word for a power of ten before a unit. */
export const englishPower = (power: number): string => ENGLISH_POWERS.get(power) ?? `10^${power}`;
