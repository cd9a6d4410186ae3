import { shiftDecimal } from '../../src/reader/decimal.ts';
import { numeralReadings } from '../../src/reader/numeral.ts';
import type { Case } from './cases.ts';

/** The same row said otherwise; what it must be read as changes with it. */
export interface Variant {
  name: string;
  apply: (row: Case) => Case;
}

const NUMERAL = /\d+(?:[.,]\d+)*/g;
/** Powers of ten between a printed numeral and the value of the row: "43,5 nghìn tỷ" is 43500 tỷ. */
const SCALES = [0, 3, 6, -3, -6];

/** Another number of the same shape: digits and separators stay in place, order within a row is kept. */
function otherNumeral(printed: string, factor: number): string {
  const digits = printed.replace(/\D/g, '');
  const value = Number(digits);
  const scaled = Math.max(1, Math.round(value * (value * factor >= 10 ** digits.length ? 0.8 : factor)));
  const fresh = (printed === '100' ? '95' : String(scaled))
    .padStart(printed === '100' ? 2 : digits.length, '0')
    .slice(-digits.length);
  if (printed === '100') return fresh;
  let at = 0;
  return printed.replace(/\d/g, () => fresh[at++]!);
}

/** The value that `expected` becomes when `from` is printed as `to`; null when `from` does not print `expected`. */
function moved(expected: string, from: string, to: string, row: Case): string | null {
  const [before, after] = [numeralReadings(from), numeralReadings(to)];
  const same = (a: string, b: string) => trimmed(a) === trimmed(b);
  for (const reading of before) {
    const fresh = after.find((candidate) => candidate.notation === reading.notation);
    if (!fresh) continue;
    for (const scale of SCALES)
      if (same(shiftDecimal(reading.value, scale), expected)) return trimmed(shiftDecimal(fresh.value, scale));
    if (row.kind === 'relative_to_assigned' && same(String(Number(reading.value) + 100), expected))
      return String(Number(fresh.value) + 100);
  }
  return null;
}

function trimmed(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

/** Other numbers wherever the row's own values are printed; ages, dates and citations stay. */
function otherNumbers(factor: number): (row: Case) => Case {
  return (row) => {
    if (row.kind === 'deadline') return row;
    const fresh = { ...row };
    const same = new Map<string, string>();
    fresh.verbatim = row.verbatim.replace(NUMERAL, (printed) => {
      const known = same.get(printed);
      if (known !== undefined) return known;
      const other = otherNumeral(printed, factor);
      let used = false;
      for (const column of ['lo', 'hi', 'x', 'y'] as const) {
        const value = row[column] === '' ? null : moved(row[column], printed, other, row);
        if (value === null) continue;
        fresh[column] = value;
        used = true;
      }
      same.set(printed, used ? other : printed);
      return used ? other : printed;
    });
    return fresh;
  };
}

/** Nouns of plans and others that could stand in their place. */
const NOUNS: [from: string, to: string][] = [
  ['nhà văn hóa', 'trạm y tế'],
  ['đơn vị cấp huyện', 'đơn vị cấp xã'],
  ['tuyến phố', 'tuyến kênh'],
  ['đường hẻm', 'đoạn đường'],
  ['mô hình', 'gian hàng'],
  ['đảng viên', 'đoàn viên'],
  ['lao động', 'nông dân'],
  ['trường', 'trạm'],
  ['xã', 'thị trấn'],
  ['thôn', 'buôn'],
  ['hộ', 'gia đình'],
  ['bóng', 'cột'],
  ['quy trình', 'sổ tay'],
  ['thanh niên', 'phụ nữ'],
  ['tiêu chí', 'nội dung'],
  ['lúa', 'ngô'],
  ['bắp', 'sắn'],
  ['hồ sơ', 'kiến nghị'],
  ['rác thải', 'chất thải'],
  ['du lịch', 'tham quan'],
  ['nông nghiệp', 'lâm nghiệp'],
  ['dịch vụ', 'vận tải'],
  ['con', 'tấn'],
  ['phường', 'thị trấn'],
  ['công chức', 'giáo viên'],
  ['người dân', 'hội viên'],
  ['thủ tục hành chính', 'dịch vụ công'],
  ['tthc', 'hồ sơ'],
  ['bảo hiểm y tế', 'bảo hiểm xã hội'],
  ['bhyt', 'bhxh'],
  ['gia đình', 'khu dân cư'],
  ['giao thông', 'thủy lợi'],
  ['văn hóa', 'thể thao'],
  ['ý kiến', 'kiến nghị'],
  ['thương mại', 'vận tải'],
  ['công nghiệp', 'thủ công nghiệp'],
  ['mẫu giáo', 'tiểu học'],
  ['nhà trẻ', 'mầm non'],
  ['đô thị', 'nông thôn'],
];
/** Phrases that would mean something else with another noun in them. */
const UNTOUCHED =
  'hộ nghèo|hộ cận nghèo|lao động nông nghiệp|lao động tiên tiến|nông nghiệp trong tổng|thị xã|sinh con|xã hội|người lao động|môi trường|thị trường|tăng trưởng|con thứ|trường hợp|kinh tế';
const REPLACED = new RegExp(`${UNTOUCHED}|(?<!\\p{L})(${NOUNS.map(([from]) => from).join('|')})(?!\\p{L})`, 'giu');

function otherNouns(row: Case): Case {
  const to = new Map(NOUNS);
  const replace = (text: string) =>
    text.replace(REPLACED, (phrase, noun?: string) => (noun ? to.get(noun.toLowerCase())! : phrase));
  const verbatim = replace(row.verbatim);
  const unit = NOUNS.find(
    ([from, to]) => (row.unit === from || row.unit.startsWith(`${from}/`)) && verbatim.toLowerCase().includes(to),
  );
  return {
    ...row,
    verbatim,
    indicator: replace(row.indicator),
    unit: unit ? row.unit.replace(unit[0], unit[1]) : row.unit,
  };
}

/** Spaces where none were, none where some were, non-breaking ones between number and unit, other dashes. */
function otherSpacing(row: Case): Case {
  const verbatim = row.verbatim
    .replace(/(\d) ?[-–] ?(?=\d)/g, (match, digit: string) => digit + (match.includes(' ') ? '-' : ' — '))
    .replace(/ ?%/g, (match) => (match === '%' ? ' %' : '%'))
    .replace(/(\d) (?=km|ha|tấn|con|tỷ|triệu)/g, '$1\u00a0')
    .replace(/: ?/g, (match) => (match === ':' ? ' : ' : ':'))
    .replace(/; ?/g, ' ;  ');
  return { ...row, verbatim: `  ${verbatim} ` };
}

export const VARIANTS: Variant[] = [
  { name: 'other numbers', apply: otherNumbers(1.6) },
  { name: 'other numbers again', apply: otherNumbers(1.3) },
  { name: 'other nouns', apply: otherNouns },
  { name: 'other spacing and dashes', apply: otherSpacing },
  {
    name: 'decomposed (NFD)',
    apply: (row) => ({ ...row, verbatim: row.verbatim.normalize('NFD'), indicator: row.indicator.normalize('NFD') }),
  },
  {
    name: 'legacy ƣ',
    apply: (row) => ({ ...row, verbatim: row.verbatim.normalize('NFC').replaceAll('ư', 'ƣ').replaceAll('Ư', 'Ƣ') }),
  },
  { name: 'capitals', apply: (row) => ({ ...row, verbatim: row.verbatim.toUpperCase() }) },
];
