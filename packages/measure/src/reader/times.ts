import type { Token } from './token.ts';

/** A date, month, quarter, part of a year (iso: the month it ends with), year or span of years in the text; `iso` as exact as the words are. */
export interface TimeMark {
  type: 'day' | 'month' | 'quarter' | 'part' | 'year' | 'years';
  iso: string[];
  from: number;
  to: number;
}

const YEAR = /^(?:19|20)\d\d$/;
const DAY_BEFORE = new Set(['ngày', 'trước', 'sau', 'đến', 'hạn', 'từ', 'hết']);
const YEAR_BEFORE = new Set(['năm', 'đoạn', 'kỳ', 'cuối', 'đầu', 'sánh', 'quý', 'từ', 'đến', 'với', 'so']);
const ROMAN = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

const two = (n: number | string) => String(n).padStart(2, '0');

function small(token: Token | undefined, most: number): number | null {
  if (token?.type !== 'num' || !/^\d{1,2}$/.test(token.value)) return null;
  const n = Number(token.value);
  return n >= 1 && n <= most ? n : null;
}

function isYear(token: Token | undefined): boolean {
  return token?.type === 'num' && YEAR.test(token.value);
}

/** "15/6/2023", "15/6" (after "trước", "ngày"), "15.6.2023". */
function dayAt(tokens: readonly Token[], i: number): TimeMark | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[i]!.value);
  if (dotted && Number(dotted[1]) <= 31 && Number(dotted[2]) <= 12)
    return { type: 'day', iso: [`${dotted[3]}-${two(dotted[2]!)}-${two(dotted[1]!)}`], from: i, to: i + 1 };
  const day = small(tokens[i], 31);
  if (day === null) return null;
  const slash = (at: number) => tokens[at]?.value === '/' || tokens[at]?.value === '-';
  const month = slash(i + 1) ? small(tokens[i + 2], 12) : null;
  if (month !== null && tokens[i + 3]?.value === tokens[i + 1]?.value && isYear(tokens[i + 4]))
    return { type: 'day', iso: [`${tokens[i + 4]!.value}-${two(month)}-${two(day)}`], from: i, to: i + 5 };
  const before = tokens[i - 1]?.value ?? '';
  if (
    month !== null &&
    tokens[i + 1]!.value === '/' &&
    DAY_BEFORE.has(before) &&
    before !== 'từ' &&
    tokens[i + 3]?.value !== '/'
  )
    return { type: 'day', iso: [`--${two(month)}-${two(day)}`], from: i, to: i + 3 };
  if (before !== 'ngày') return null;
  // "ngày 15 của tháng cuối quý" is of no every month
  if (tokens[i + 1]?.value === 'của' || /^(?:đầu|cuối)$/.test(tokens[i + 2]?.value ?? '')) return null;
  if (tokens[i + 1]?.value !== 'tháng') return { type: 'day', iso: [`---${two(day)}`], from: i, to: i + 1 };
  const named = small(tokens[i + 2], 12);
  if (named === null) return null;
  return tokens[i + 3]?.value === 'năm' && isYear(tokens[i + 4])
    ? { type: 'day', iso: [`${tokens[i + 4]!.value}-${two(named)}-${two(day)}`], from: i, to: i + 5 }
    : { type: 'day', iso: [`--${two(named)}-${two(day)}`], from: i, to: i + 3 };
}

/** "tháng 6", "tháng 11.2023", "tháng 2-3/2023", "tháng 6 năm 2023": `i` is at the number. */
function monthAt(tokens: readonly Token[], i: number): TimeMark | null {
  if (tokens[i - 1]?.value !== 'tháng') return null;
  const dotted = /^(\d{1,2})[.,]((?:19|20)\d\d)$/.exec(tokens[i]!.value);
  if (dotted && Number(dotted[1]) <= 12)
    return { type: 'month', iso: [`${dotted[2]}-${two(dotted[1]!)}`], from: i, to: i + 1 };
  const list = /^\d{1,2}([.,]\d{1,2})+$/.test(tokens[i]!.value) ? tokens[i]!.value.split(/[.,]/).map(Number) : null;
  const first = list ? list[0]! : small(tokens[i], 12);
  if (first === null || first > 12) return null;
  const months = list ?? [first];
  let to = i + 1;
  if (tokens[to]?.value === '-' || tokens[to]?.value === ',') {
    const second = small(tokens[to + 1], 12);
    if (second !== null) {
      months.push(second);
      to += 2;
    }
  }
  let year: string | null = null;
  if ((tokens[to]?.value === '/' || tokens[to]?.value === 'năm') && isYear(tokens[to + 1])) {
    year = tokens[to + 1]!.value;
    to += 2;
  }
  return {
    type: 'month',
    iso: months.map((month) => (year ? `${year}-${two(month)}` : `--${two(month)}`)),
    from: i,
    to,
  };
}

/** "6 tháng đầu năm", "9 tháng: 70%": `i` is at the number. */
function partAt(tokens: readonly Token[], i: number): TimeMark | null {
  const months = /^0?[369]$/.test(tokens[i]!.value) && tokens[i + 1]?.value === 'tháng' ? Number(tokens[i]!.value) : 0;
  if (months === 0) return null;
  const [side, year, after] = [tokens[i + 2], tokens[i + 3]?.value, tokens[i + 2]?.value ?? ''];
  if (side?.value === 'đầu' || side?.value === 'cuối') {
    const end = side.value === 'cuối' ? 12 : months;
    return { type: 'part', iso: [`--${two(end)}`], from: i, to: year === 'năm' ? i + 4 : i + 3 };
  }
  const opens = i === 0 || /^[,;:.]$/.test(tokens[i - 1]!.value) || tokens[i - 1]!.type === 'break';
  const valued = side?.type === 'num' || /^(?:đạt|:|là|phấn|ước)$/.test(after);
  return opens && valued ? { type: 'part', iso: [`--${two(months)}`], from: i, to: i + 2 } : null;
}

/** "05/2026", "06.2026" where no thing is counted after it. */
function monthOfYearAt(tokens: readonly Token[], i: number): TimeMark | null {
  const month = small(tokens[i], 12);
  const joined = tokens[i + 1]?.value === '/' && isYear(tokens[i + 2]);
  if (
    month === null ||
    !joined ||
    tokens[i - 1]?.value === '/' ||
    tokens[i + 3]?.type === 'word' ||
    measured(tokens[i + 3])
  )
    return null;
  return { type: 'month', iso: [`${tokens[i + 2]!.value}-${two(month)}`], from: i, to: i + 3 };
}

/** "quý I/2021", "quý 2", "quý III năm 2022": `i` is at the numeral. */
function quarterAt(tokens: readonly Token[], i: number): TimeMark | null {
  if (tokens[i - 1]?.value !== 'quý') return null;
  const quarter = ROMAN.get(tokens[i]!.value) ?? small(tokens[i], 4);
  if (quarter === null || quarter === undefined) return null;
  const joined = tokens[i + 1]?.value === '/' || tokens[i + 1]?.value === 'năm' || tokens[i + 1]?.value === '-';
  return joined && isYear(tokens[i + 2])
    ? { type: 'quarter', iso: [`${tokens[i + 2]!.value}-Q${quarter}`], from: i, to: i + 3 }
    : { type: 'quarter', iso: [`--Q${quarter}`], from: i, to: i + 1 };
}

/** "2021-2025" without a unit, "năm 2025", "giai đoạn 2021", "đến 2025" with no noun after it. */
function yearAt(tokens: readonly Token[], i: number): TimeMark | null {
  if (!isYear(tokens[i])) return null;
  const before = tokens[i - 1]?.value ?? '';
  const after = tokens[i + 1];
  const year = tokens[i]!.value;
  if ((after?.value === '-' || after?.value === 'đến') && isYear(tokens[i + 2]) && !measured(tokens[i + 3]))
    return { type: 'years', iso: [`${year}-${tokens[i + 2]!.value}`], from: i, to: i + 3 };
  if (before === 'năm' || before === 'đoạn' || before === 'quý')
    return { type: 'year', iso: [year], from: i, to: i + 1 };
  if ((YEAR_BEFORE.has(before) || before === '(' || before === ',') && !measured(after) && after?.type !== 'word')
    return { type: 'year', iso: [year], from: i, to: i + 1 };
  return null;
}

function measured(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.value === '%' || token.value === '-' || token.value === '/' || token.glued === true) &&
    !/[).,;:]/.test(token.value)
  );
}

/** "15h ngày 25/12", "17 giờ 30 phút ngày 20": the hour belongs to its day; `i` is at the hour. */
function hourAt(tokens: readonly Token[], i: number): TimeMark | null {
  if (!/^(?:[01]?\d|2[0-4])$/.test(tokens[i]!.value)) return null;
  let at = i + 1;
  if (!/^(?:h|giờ|g|:)$/.test(tokens[at]?.value ?? '')) return null;
  at++;
  if (tokens[at]?.type === 'num' && /^[0-5]\d$/.test(tokens[at]!.value)) at++;
  if (/^(?:phút|h|giờ)$/.test(tokens[at]?.value ?? '')) at++;
  while (/^(?:,|của|vào|ngày)$/.test(tokens[at]?.value ?? '')) at++;
  const day = tokens[at]?.type === 'num' && tokens[at - 1]?.value === 'ngày' ? dayAt(tokens, at) : null;
  return day && { ...day, from: i };
}

/** The time expression whose number stands at `i`, or null. */
export function timeAt(tokens: readonly Token[], i: number): TimeMark | null {
  return (
    quarterAt(tokens, i) ??
    (tokens[i]!.type === 'num'
      ? (hourAt(tokens, i) ??
        monthAt(tokens, i) ??
        partAt(tokens, i) ??
        dayAt(tokens, i) ??
        monthOfYearAt(tokens, i) ??
        yearAt(tokens, i))
      : null)
  );
}
