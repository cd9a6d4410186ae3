import { Phrases } from './phrases.ts';

/** What a unit measures. Only units of one dimension are compared with each other. */
export type Dimension =
  | 'percent'
  | 'money'
  | 'mass'
  | 'length'
  | 'area'
  | 'volume'
  | 'energy'
  | 'time'
  | 'score'
  | 'herd'
  | 'visit'
  | 'things'
  | 'times';

export interface Unit {
  /** As it is written in a plan. */
  name: string;
  dimension: Dimension;
  /** Cannot be divided: a number of these is whole, so a separator before three digits marks thousands. */
  whole: boolean;
  /** Power of ten of a scale that is part of the abbreviation ("trđ"). */
  scale: number;
}

const measures: [names: string, dimension: Dimension, printed?: string, whole?: boolean][] = [
  ['đồng|đ|vnđ|vnd|đồng việt nam', 'money', 'đồng'],
  ['usd|đô la mỹ|đô la|đô - la|đô la mĩ|dollar', 'money', 'USD'],
  ['eur|euro', 'money', 'EUR'],
  ['tấn', 'mass'],
  ['tạ', 'mass'],
  ['yến', 'mass'],
  ['kg|kilôgam|kilogam|ki lô gam|cân', 'mass', 'kg'],
  ['g|gam|gram', 'mass', 'g'],
  ['km|kilômét|kilomet|ki lô mét|cây số', 'length', 'km'],
  ['m|mét|mét dài|md', 'length', 'm'],
  ['cm', 'length'],
  ['hải lý', 'length'],
  ['ha|hecta|héc ta|hécta|hec ta|héc - ta|hec - ta', 'area', 'ha'],
  ['m2|m²|mét vuông', 'area', 'm2'],
  ['m2 sàn|m² sàn', 'area', 'm2 sàn'],
  ['km2|km²|ki lô mét vuông', 'area', 'km2'],
  ['sào', 'area'],
  ['mẫu', 'area'],
  ['m3|m³|mét khối|khối', 'volume', 'm3'],
  ['lít', 'volume'],
  ['kwh|kw giờ|kwh điện', 'energy', 'kWh'],
  ['mwh', 'energy', 'MWh'],
  ['gwh', 'energy', 'GWh'],
  ['kw', 'energy', 'kW'],
  ['mw', 'energy', 'MW'],
  ['kva', 'energy', 'kVA'],
  ['giờ', 'time'],
  ['phút', 'time'],
  ['tuổi', 'time'],
  ['ngày', 'time'],
  ['ngày làm việc', 'time'],
  ['tuần', 'time'],
  ['tháng', 'time'],
  ['điểm', 'score'],
  ['con', 'herd', 'con', true],
  ['lượt|lượt khách|lượt người', 'visit', 'lượt', true],
  ['lần', 'times'],
  ['%|phần trăm', 'percent', '%'],
  ['‰|phần nghìn', 'percent', '‰'],
  ['điểm %|điểm phần trăm', 'percent', 'điểm %'],
];

/** The scale words and their powers of ten. A bare "tỷ", "triệu", "tr" or "nghìn" in a plan is money. */
export const SCALES = new Map<string, number>([
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['tr', 6],
  ['triệu', 6],
  ['tỷ', 9],
]);

/** Abbreviations that carry their scale: "60trđ", "1.184 tỷđ". */
const scaledMoney: [name: string, scale: number][] = [
  ['trđ', 6],
  ['trđồng', 6],
  ['tyđ', 9],
  ['tỷđ', 9],
  ['tỷđồng', 9],
  ['triệuđồng', 6],
  ['triệuđ', 6],
  ['nghìnđồng', 3],
  ['ngđ', 3],
  ['nđ', 3],
];

function unit(name: string, dimension: Dimension, whole = false, scale = 0): Unit {
  return { name, dimension, whole, scale };
}

export const UNITS = new Phrases<Unit>([
  ...measures.flatMap(([names, dimension, printed, whole]) =>
    names.split('|').map((name) => [name, unit(printed ?? name, dimension, whole)] as const),
  ),
  ...scaledMoney.map(([name, scale]) => [name, unit('đồng', 'money', false, scale)] as const),
]);

export const MONEY = unit('đồng', 'money');
export const PERCENT = unit('%', 'percent');

/** What stands after a stroke or "một": per person, per year, per hectare. */
const perNames: [names: string, printed: string][] = [
  ['người|đầu người|nhân khẩu|khẩu', 'người'],
  ['năm', 'năm'],
  ['tháng', 'tháng'],
  ['quý', 'quý'],
  ['tuần', 'tuần'],
  ['ngày|ngày đêm', 'ngày'],
  ['giờ', 'giờ'],
  ['hộ|hộ gia đình', 'hộ'],
  ['ha|hecta|héc ta|hec ta|hécta', 'ha'],
  ['m2|m²', 'm2'],
  ['km2|km²', 'km2'],
  ['km', 'km'],
  ['sào', 'sào'],
  ['lao động', 'lao động'],
  ['dân', 'dân'],
  ['vụ', 'vụ'],
  ['con', 'con'],
  ['xã', 'xã'],
  ['thôn', 'thôn'],
  ['cán bộ', 'cán bộ'],
  ['học sinh', 'học sinh'],
  ['lớp', 'lớp'],
  ['trường', 'trường'],
  ['đơn vị', 'đơn vị'],
  ['doanh nghiệp', 'doanh nghiệp'],
  ['hợp tác xã|htx', 'hợp tác xã'],
  ['trang trại', 'trang trại'],
  ['tàu|tàu cá', 'tàu'],
  ['cơ sở', 'cơ sở'],
  ['trẻ đẻ sống', 'trẻ đẻ sống'],
  ['phụ nữ', 'phụ nữ'],
  ['bé gái', 'bé gái'],
];

export const PER = new Phrases<string>(
  perNames.flatMap(([names, printed]) => names.split('|').map((name) => [name, printed] as const)),
);
