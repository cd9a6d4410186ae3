/**
 * How the years of a term reach what holds for it (DOMAIN.md, section 4): by the words of the target, and what each year
 * has to bring to that. Pure and exact.
 */
import Big from 'big.js';
import { type Balance, balance, type SumPolicy } from './balance.ts';
import { decimal, plain } from './exact.ts';
import { formatTarget } from './format-target.ts';
import type { JudgedTarget } from './judge-types.ts';
import type { Message } from './messages.ts';
import type { OverYears } from './reader/over-years.ts';
import { says } from './says/over-years.ts';
import type { Decimal, Target } from './target.ts';
import type { Direction } from './target-values.ts';
import { isCounted } from './units/unit-of-measure.ts';
import { lastYearOf, type Years, yearsOf } from './years.ts';

export * from './reader/over-years.ts';

export const OVER_YEARS_WORDS: Readonly<Record<OverYears, Message>> = {
  END: says.END(),
  SUM: says.SUM(),
  MEAN: says.MEAN(),
  EACH: says.EACH(),
};

/** What a year of a term has to bring; null where nothing is said of it. */
export interface YearPart {
  year: number;
  target: JudgedTarget | null;
}

export interface OverYearsInput {
  how: OverYears;
  years: Years;
  direction: Direction | null;
  unit: string | null;
  /** The indicator’s own over units: of what has to be met exactly the years have to, too. */
  policy: SumPolicy;
  whole: JudgedTarget | null;
  parts: readonly YearPart[];
}

const POLICIES: Readonly<Record<OverYears, SumPolicy>> = {
  END: 'EACH_AT_LEAST',
  SUM: 'CHILDREN_AT_LEAST',
  MEAN: 'WEIGHTED_MEAN',
  EACH: 'EACH_AT_LEAST',
};

/**
 * Whether the years make what holds for the term, by the rules that quotas over units are balanced by: a sum, a mean in which
 * each year weighs the same, or every year for itself; of what is reached by the end that year alone.
 */
export function balanceOverYears({ how, years, parts, policy, whole, direction, unit }: OverYearsInput): Balance {
  const targets = new Map(parts.map(({ year, target }) => [year, target]));
  const compared = how === 'END' ? [lastYearOf(years)] : yearsOf(years);
  const isNone = parts.every(({ target }) => target === null);
  const made = balance({
    policy: how === 'SUM' && policy === 'CHILDREN_EQUAL' ? policy : POLICIES[how],
    ...{ direction, unit, whole },
    parts: compared.map((year) => ({
      ...{ key: String(year), name: says.year({ year }), weight: '1' },
      // what is reached by the end is asked of the last year whether or not that has a part
      target: isNone ? null : (targets.get(year) ?? (how === 'END' ? whole : null)),
    })),
  });
  return { ...made, message: ofYears(made.message) };
}

/** The words of quotas are those of years with the same parameters. */
function ofYears(message: Message): Message {
  const name = message.key.replace(/^balance\./, '');
  const parameters = Object.fromEntries(
    Object.entries(message.parameters).map(([key, value]) => [
      key,
      value !== null && typeof value === 'object' && 'key' in value ? ofYears(value) : value,
    ]),
  );
  return name !== message.key && name in says ? { key: `over-years.${name}`, parameters } : message;
}

/** Kinds whose bounds are one amount, which can be divided and stepped. */
const AMOUNTS: ReadonlySet<string> = new Set(['rate', 'level', 'count']);

/**
 * What could be asked of each year so that the years make exactly what holds for the term: equal parts of a sum, of which the
 * last years take what does not divide; of a mean and of what every year has to reach that itself; of what is reached by the
 * end that in the last year and, from the first year that has a part, equal steps to it. null: nothing can be proposed for it.
 */
export function proposedParts(
  whole: Target,
  { how, years, known }: { how: OverYears; years: Years; known: ReadonlyMap<number, JudgedTarget> },
): Map<number, string> {
  const all = yearsOf(years);
  const unit = how === 'END' ? whole.unit : (whole.unit?.replace(YEARLY, '') ?? null);
  const words = (lo: Decimal | null, hi: Decimal | null) => partWords({ ...whole, unit }, lo, hi);
  if (how === 'MEAN' || how === 'EACH') return new Map(all.map((year) => [year, words(whole.lo, whole.hi)]));
  if (!AMOUNTS.has(whole.kind) || whole.children.length > 0 || whole.phases) {
    return how === 'END' ? new Map([[lastYearOf(years), words(whole.lo, whole.hi)]]) : new Map();
  }
  if (how === 'SUM') {
    const [lo, hi] = [whole.lo, whole.hi].map((bound) =>
      bound === null ? null : divided(bound, all.length, whole.unit),
    );
    return new Map(all.map((year, place) => [year, words(lo?.[place] ?? null, hi?.[place] ?? null)]));
  }
  const [los, his] = [stepped('lo'), stepped('hi')];
  return new Map(
    all.flatMap((year) => {
      const [lo, hi] = [los.get(year), his.get(year)];
      return year === lastYearOf(years)
        ? [[year, words(whole.lo, whole.hi)] as const]
        : lo === undefined || hi === undefined
          ? []
          : [[year, words(lo, hi)] as const];
    }),
  );

  /** Between two years that are known equal steps; before the first none. */
  function stepped(side: 'lo' | 'hi'): Map<number, Decimal | null> {
    const last = lastYearOf(years);
    const points = all.flatMap((year) => {
      const target = year === last ? whole : known.get(year);
      return target ? [{ year, bound: target[side] ?? null, unit: target.unit ?? null }] : [];
    });
    const steps = new Map<number, Decimal | null>();
    for (const [index, from] of points.entries()) {
      const to = points[index + 1];
      if (!to) continue;
      for (let year = from.year + 1; year < to.year; year += 1) {
        if (from.bound === null && to.bound === null) steps.set(year, null);
        else if (from.bound !== null && to.bound !== null && (from.unit ?? whole.unit) === (to.unit ?? whole.unit)) {
          steps.set(year, between(from.bound, to.bound, year - from.year, to.year - from.year, whole.unit));
        }
      }
    }
    return steps;
  }
}

/** Digits after the comma of what is written so. */
const scaleOf = (text: Decimal): number => text.split('.')[1]?.length ?? 0;

/** As many parts that make it exactly: at two more digits than it has (none of what is counted), the rest in the last ones. */
function divided(bound: Decimal, count: number, unit: string | null): Decimal[] {
  const scale = isCounted(unit ?? '') ? 0 : scaleOf(plain(decimal(bound))) + 2;
  const whole = decimal(bound);
  const exact = whole.div(count);
  if (exact.times(count).eq(whole) && scaleOf(plain(exact)) <= scale) return Array(count).fill(plain(exact));
  const step = new Big(10).pow(-scale);
  const low = exact.round(scale, Big.roundDown);
  const rest = Number(whole.minus(low.times(count)).div(step).round(0, Big.roundDown).toFixed());
  const parts = Array.from({ length: count }, (_, place) => (place < count - rest ? low : low.plus(step)));
  // of what is counted a fraction cannot be given: the last year takes it as it is written
  const lacking = whole.minus(parts.reduce((sum, part) => sum.plus(part), new Big(0)));
  return parts.map((part, place) => plain(place === count - 1 ? part.plus(lacking) : part));
}

function between(from: Decimal, to: Decimal, place: number, of: number, unit: string | null): Decimal {
  const scale = isCounted(unit ?? '') ? 0 : Math.max(scaleOf(from), scaleOf(to)) + 1;
  const [low, high] = [decimal(from), decimal(to)];
  return plain(low.plus(high.minus(low).times(place).div(of)).round(scale, Big.roundHalfUp));
}

/** "ha/năm" of what is asked of a year is "ha"; "đồng/người/năm" stays. */
const YEARLY = /(?<!\/[^/]+)\/\s*năm$/u;

/** The same with other bounds, without what was said of the term. */
function partWords(whole: Target, lo: Decimal | null, hi: Decimal | null): string {
  const { also: _, phases: __, ...said } = whole;
  return formatTarget({ ...said, label: verbOf(whole), subject: '', lo, hi, spans: [] } as Target);
}

/** "tăng bình quân" of a change; of a level the words before it are its name. */
const verbOf = (whole: Target): string | null =>
  'change' in whole ? (/(?:^|\s)(tăng thêm|tăng|giảm)(?=\s|$)/iu.exec(whole.label ?? '')?.[1] ?? null) : null;
