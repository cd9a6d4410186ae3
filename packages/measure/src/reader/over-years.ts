/** How the years of a term reach what holds for it, as its words say (DOMAIN.md, section 4). */
import type { OverTime } from '../rollup-types.ts';
import { lastYearOf, type Years, yearsOf } from '../years.ts';

/** END: by the last year. SUM, MEAN: all years together. EACH: every year for itself. */
export const OVER_YEARS = ['END', 'SUM', 'MEAN', 'EACH'] as const;
export type OverYears = (typeof OVER_YEARS)[number];

const YEAR = '(?:hằng|hàng|mỗi|từng|các|một) năm';
const TERM = '(?:giai đoạn|nhiệm kỳ|thời kỳ|kỳ kế hoạch)';
const SPAN = '\\d{4}\\s*[-–—]\\s*\\d{4}';
const SEVERAL = '(?:\\d{1,2}|ba|bốn|năm) năm';

const MEAN = new RegExp(
  `(?:bình quân|trung bình|bq)(?: (?:tăng|giảm|đạt))*(?: (?:${YEAR}|năm(?! \\d{4})|${SEVERAL}|${TERM}|${SPAN})| ?/ ?năm)`,
  'u',
);
const MEAN_CHANGE = /(?:tăng|giảm) (?:bình quân|trung bình|bq) .*(?:năm|giai đoạn)/u;
const WHOLE = new RegExp(`(?:cả|toàn|trong|tổng(?: số| cộng)?)(?: cả)? (?:${TERM}|${SEVERAL})`, 'u');
const NAMED = new RegExp(`(?:trong )?(?:${TERM}(?: ${SPAN})?|${SPAN})`, 'u');
const EVERY = new RegExp(`${YEAR}`, 'u');
/** "30 ha/năm"; what each head earns in a year is a level. */
const PER_YEAR = /(?<!\/[^/]+)\/ ?(?:1 |01 )?năm(?!\p{L})/u;
const BY_THE_END = new RegExp(
  `(?:đến|tới|hết|vào)?(?: hết| cuối)* ?(?:cuối|hết) (?:${TERM}|năm|kỳ)|(?:đến|tới) (?:hết |cuối )*năm \\d{4}`,
  'u',
);

/**
 * How the years together reach it, as the words say; where they do not, what the indicator over time says alone: a level
 * that is told by its last period is one of the last year. null: neither does, or the words say two things.
 */
export function overYearsIn(
  text: string,
  { years, overTime, unit }: { years: Years; overTime: OverTime; unit?: string | null },
): OverYears | null {
  const words = text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ');
  if (MEAN.test(words) || MEAN_CHANGE.test(words)) return 'MEAN';
  const named = [...words.matchAll(/(?<![\d–—-] ?)(?<!\d)(?:19|20)\d\d(?! ?[-–—] ?\d{4})(?!\d)/gu)].map(([year]) =>
    Number(year),
  );
  const isPerYear = PER_YEAR.test(words) && !PER_YEAR.test((unit ?? '').toLocaleLowerCase('vi'));
  const said: (OverYears | false)[] = [
    (BY_THE_END.test(words) || namesLast(words, years)) && 'END',
    WHOLE.test(words) && 'SUM',
    EVERY.test(words) && 'EACH',
  ];
  const found = said.filter((one) => one !== false);
  if (found.length > 1) return null;
  // what names a year within the term is asked of that year: whoever writes it says how
  if (found.length === 0 && named.some((year) => year !== lastYearOf(years) && yearsOf(years).includes(year)))
    return null;
  if (found[0]) return found[0];
  if (isPerYear) return 'EACH';
  if (overTime === 'LAST') return 'END';
  return overTime === 'SUM' && NAMED.test(words) ? 'SUM' : null;
}

/** "năm 2025 đạt 50%": of the last year, and of no other as its base. */
const namesLast = (words: string, years: Years): boolean =>
  new RegExp(`(?<!so (?:với )?)năm ${lastYearOf(years)}(?!\\d| ?[-–—])`, 'u').test(words);
