/** What a unit of measure says: its dimension, and how much of it one is. */
import Big from 'big.js';
import { type Decimal, decimal, type Fraction } from '../exact.ts';
import { KINDS_OF_PEOPLE, NAMED_UNITS, POWERS } from './table.ts';

/** "nghìn tấn": a dimension, and how much of its base one is. '' where only the whole is named ("/1 vạn dân"). */
interface Part {
  readonly dimension: string;
  readonly size: Big;
}

/** "triệu đồng/người/năm": so much money, per so many people, per so many months (in alphabetical order). */
export interface UnitOfMeasure extends Part {
  readonly per: readonly Part[];
}

/** The months of a year; a figure of a yearly indicator is one per year, whether or not its unit says so. */
const MONTHS = 'months';

const SHARE_OF_PLAN = 'share of plan';
/** After a per cent sign: the share is of a plan. */
export const UNIT_PLAN_WORDS = /kế hoạch|chỉ tiêu|dự toán|giao|nghị quyết/;

/** As units are compared: NFC, lower case, one blank, "m²" as "m2". */
export function unitKey(unit: string): string {
  return unit
    .normalize('NFC')
    .toLowerCase()
    .replace(/²/g, '2')
    .replace(/³/g, '3')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Never fails: a name that the table does not have is a dimension of its own. */
export function unitOfMeasure(unit: string): UnitOfMeasure {
  const key = unitKey(unit);
  const known = NAMED_UNITS.get(key);
  const [first = '', ...others] = known ? [key] : key.split('/');
  const top = partOf(first);
  const below = others.map(partOf);
  return { ...top, per: below.sort((a, b) => (a.dimension < b.dimension ? -1 : 1)) };
}

/** "1 vạn dân", "nghìn tấn", "ha": a number, a power of ten, a name. */
function partOf(text: string): Part {
  let [rest, size] = [text.trim(), new Big(1)];
  const share = /^([%‰]) (.+)$/.exec(rest);
  if (share) {
    const dimension = UNIT_PLAN_WORDS.test(share[2] as string) ? SHARE_OF_PLAN : 'share';
    return { dimension, size: decimal(share[1] === '%' ? '0.01' : '0.001') };
  }
  const number = /^(\d{1,3}(?:\.\d{3})+|\d+) (?=\S)/.exec(rest);
  if (number) {
    size = decimal((number[1] as string).replaceAll('.', ''));
    rest = rest.slice(number[0].length);
  }
  for (;;) {
    const known = NAMED_UNITS.get(rest);
    if (known) return { dimension: known.dimension, size: size.times(known.size) };
    const [word = '', ...others] = rest.split(' ');
    const power = POWERS.get(word);
    if (power === undefined || others.length === 0) return { dimension: rest, size };
    size = size.times(decimal(`1${'0'.repeat(power)}`));
    rest = others.join(' ');
  }
}

/**
 * By what a number in `from` is multiplied to stand in `to`; null when the two do not measure the same. A unit that
 * nobody names is the other one. "Per year" may be left out: what is planned and reported is a year's.
 */
export function factorBetween(from: string | null | undefined, to: string | null | undefined): Fraction | null {
  if (!from?.trim() || !to?.trim() || unitKey(from) === unitKey(to)) return { n: new Big(1), d: new Big(1) };
  const [a, b] = perYear(unitOfMeasure(from), unitOfMeasure(to));
  const dimensions = ({ per }: UnitOfMeasure) => per.map(({ dimension }) => dimension).join('/');
  if (!isPartOf(a.dimension, b.dimension) || dimensions(a) !== dimensions(b)) return null;
  return { n: a.size.times(wholeOf(b)), d: b.size.times(wholeOf(a)) };
}

const wholeOf = ({ per }: UnitOfMeasure): Big => per.reduce((product, { size }) => product.times(size), new Big(1));

/** Beside a unit that names no time, "per year" goes; per month or per day does not. */
function perYear(a: UnitOfMeasure, b: UnitOfMeasure): [UnitOfMeasure, UnitOfMeasure] {
  const timed = ({ per }: UnitOfMeasure) => per.some(({ dimension }) => dimension === MONTHS || dimension === 'time');
  if (timed(a) === timed(b)) return [a, b];
  return [withoutYear(a), withoutYear(b)];
}

const isYear = ({ dimension, size }: Part): boolean => dimension === MONTHS && size.eq(12);

const withoutYear = (unit: UnitOfMeasure): UnitOfMeasure => ({
  ...unit,
  per: unit.per.filter((part) => !isYear(part)),
});

/** What is counted under two names is the same when one name begins with the other ("trường", "trường học"). */
function isPartOf(one: string, whole: string): boolean {
  if (one === whole || one === '' || whole === '') return true;
  if (whole === 'people' && KINDS_OF_PEOPLE.has(one)) return true;
  if (DIMENSIONS.has(one) || DIMENSIONS.has(whole)) return false;
  return one.startsWith(`${whole} `) || whole.startsWith(`${one} `);
}

const DIMENSIONS: ReadonlySet<string> = new Set([
  ...[...NAMED_UNITS.values()].map(({ dimension }) => dimension),
  SHARE_OF_PLAN,
]);

/**
 * "/1 vạn dân", "/100.000 trẻ", "trên 1.000 dân": how many a rate is of. Of a time there is none ("/6 tháng"). Also what
 * SQL looks for: `PER_MANY.source` means the same to PostgreSQL, over a unit's key.
 */
export const PER_MANY = new RegExp(
  `(?:/|trên )(?:(\\d{1,3}(?:\\.\\d{3})+|\\d+) ((?:(?:${[...POWERS.keys()].join('|')}) )*)|((?:(?:${[...POWERS.keys()].join('|')}) )+))(?!(?:giây|phút|giờ|ngày|tuần|tháng|quý|năm|vụ)(?: |/|$))\\S`,
  'u',
);

/** By what a ratio is multiplied to stand in its unit: 100 for %, 1.000 for ‰, 10.000 for "/1 vạn dân"; else 1. */
export function ratioScale(unit: string | null | undefined): Decimal {
  if (unit == null) return '1';
  if (unit.includes('%')) return '100';
  if (unit.includes('‰')) return '1000';
  const [, number = '1', powers, alone] = PER_MANY.exec(unitKey(unit)) ?? [];
  const zeros = (powers ?? alone ?? '').split(' ').reduce((sum, word) => sum + (POWERS.get(word) ?? 0), 0);
  return `${number.replaceAll('.', '')}${'0'.repeat(zeros)}`;
}

/** A share of a whole (%, ‰), as opposed to a change in points or a share of a plan. */
export function isShare(unit: string | null | undefined): boolean {
  if (!unit?.trim()) return false;
  const { dimension, per } = unitOfMeasure(unit);
  return dimension === 'share' && per.every(isYear);
}

/** The performance of a plan: "% kế hoạch", "% chỉ tiêu giao". */
export function isShareOfPlan(unit: string | null | undefined): boolean {
  return !!unit?.trim() && unitOfMeasure(unit).dimension === SHARE_OF_PLAN;
}

/** A number of things or people: no share, no score, and nothing that is measured. */
export function isCounted(unit: string | null | undefined): boolean {
  if (!unit?.trim()) return false;
  const { dimension, per } = unitOfMeasure(unit);
  if (!per.every(isYear)) return false;
  return !DIMENSIONS.has(dimension) || COUNTED_DIMENSIONS.has(dimension);
}

/** Of the named dimensions those of things that are counted. */
export const COUNTED_DIMENSIONS: ReadonlySet<string> = new Set(['people', 'households', 'visits', 'animals']);

/** Places of a ranking: who rises by so many has a smaller number. */
export const isRank = (unit: string | null | undefined): boolean =>
  unitOfMeasure(unit ?? '').dimension === 'places of a ranking';
