import type { OverTime, OverUnits, TypedAs } from '#features/indicators/indicator.entity.ts';
import type { TestFigure } from './reports.ts';

/**
 * What figures of units and quarters make, by whole numbers alone and without a line of the product: over units first, then
 * over time. Fractions are a pair of whole numbers, the lower above 0.
 */
export interface Fraction {
  n: bigint;
  d: bigint;
}
export const of = (n: bigint, d = 1n): Fraction => (d < 0n ? { n: -n, d: -d } : { n, d });
export const plus = (a: Fraction, b: Fraction) => of(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction) => plus(a, of(-b.n, b.d));
export const less = (a: Fraction, b: Fraction) => a.n * b.d < b.n * a.d;
export const SCALE = 10n ** 6n;
export const decimal = (text: string): Fraction => {
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole) * SCALE + BigInt(part.padEnd(6, '0'));
  return of(text.startsWith('-') ? -size : size, SCALE);
};
export const text = (millionths: bigint): string => {
  const size = millionths < 0n ? -millionths : millionths;
  return `${millionths < 0n ? '-' : ''}${size / SCALE}.${String(size % SCALE).padStart(6, '0')}`;
};

export interface Pair {
  kind: 'QUANTITY' | 'RATIO' | 'STATUS';
  overUnits: OverUnits;
  overTime: OverTime;
  typedAs: TypedAs;
}
export type Typed = Omit<TestFigure, 'indicator'> & { weight?: string };
/** A number as the test has it: two operands of a ratio, a fraction, yes or no; null: none can be told. */
export type Told = { ratio: [Fraction, Fraction] } | { level: Fraction } | { status: boolean } | null;
export interface Part {
  told: Told;
  places: string;
}

/** One quarter, over units; undefined: nothing is in. */
export function overUnitsOf({ kind, overUnits }: Pair, figures: (Typed | null)[], isTown: boolean): Part | undefined {
  const there = figures.flatMap((figure, place) => (figure ? [{ figure, place }] : []));
  if (there.length === 0) return undefined;
  const places = there.map(({ place }) => place).join();
  const [only] = there;
  if (kind === 'STATUS') {
    if (!isTown) return { told: { status: only?.figure.achieved as boolean }, places };
    const yes = there.filter(({ figure }) => figure.achieved).length;
    return { told: { level: of(BigInt(yes)) }, places };
  }
  const sum = (operand: (figure: Typed) => string | undefined) =>
    there.map(({ figure }) => decimal(operand(figure) ?? '')).reduce(plus);
  if (kind === 'RATIO') return { told: { ratio: [sum((f) => f.numerator), sum((f) => f.denominator)] }, places };
  const levels = there.map(({ figure }) => decimal(figure.value ?? ''));
  const least = levels.reduce((a, b) => (less(b, a) ? b : a));
  const most = levels.reduce((a, b) => (less(a, b) ? b : a));
  const total = levels.reduce(plus);
  if (!isTown || overUnits === 'SUM') return { told: { level: total }, places };
  if (overUnits === 'AVERAGE') return { told: { level: of(total.n, total.d * BigInt(levels.length)) }, places };
  if (overUnits === 'MIN' || overUnits === 'MAX')
    return { told: { level: overUnits === 'MIN' ? least : most }, places };
  if (there.some(({ figure }) => figure.weight === undefined)) return { told: null, places };
  const weights = there.map(({ figure }) => decimal(figure.weight ?? ''));
  const products = levels.map((level, i) => of(level.n * (weights[i]?.n ?? 0n), level.d * (weights[i]?.d ?? 1n)));
  const [above, below] = [products.reduce(plus), weights.reduce(plus)];
  return { told: { level: of(above.n * below.d, above.d * below.n) }, places };
}

/** What is counted, all of it, by what it is counted of in the end; only where all parts are of the same places. */
function overLast(isCumulated: boolean, there: readonly Part[], until: Part | undefined | 'START'): Told {
  const last = there.at(-1);
  if (!last?.told || !('ratio' in last.told)) return null;
  if (isCumulated) {
    if (until === 'START') return last.told;
    const taken = until && until.places === last.places ? takenOff(last.told, until.told) : null;
    return taken && 'ratio' in taken ? { ratio: [taken.ratio[0], last.told.ratio[1]] } : null;
  }
  if (there.some(({ places }) => places !== last.places)) return null;
  const numerators = there.map(({ told }) => (told && 'ratio' in told ? told.ratio[0] : of(0n)));
  return { ratio: [numerators.reduce(plus), last.told.ratio[1]] };
}

export const takenOff = (now: Told, then: Told): Told => {
  if (now && then && 'level' in now && 'level' in then) return { level: minus(now.level, then.level) };
  if (now && then && 'ratio' in now && 'ratio' in then)
    return { ratio: [minus(now.ratio[0], then.ratio[0]), minus(now.ratio[1], then.ratio[1])] };
  return null;
};
export const rankOf = (told: Told): Fraction | null => {
  if (told === null) return null;
  if ('status' in told) return of(told.status ? 1n : 0n);
  if ('level' in told) return told.level;
  const [n, d] = told.ratio;
  return d.n === 0n ? null : of(n.n * d.d, n.d * d.n);
};

/** Then over time. */
export function overTimeOf(
  { overTime, typedAs }: Pair,
  parts: (Part | undefined)[],
  until: Part | undefined | 'START',
): Told {
  const there = parts.filter((part) => part !== undefined);
  const last = there.at(-1);
  if (overTime === 'NONE' || !last) return null;
  if (overTime === 'LAST') return last.told;
  const isCumulated = typedAs === 'CUMULATIVE';
  if (overTime === 'SUM_OVER_LAST') return overLast(isCumulated, there, until);
  if (isCumulated && overTime === 'SUM') {
    if (until === 'START') return last.told;
    return until && until.places === last.places ? takenOff(last.told, until.told) : null;
  }
  if (there.some(({ told }) => told === null)) return null;
  const before = (index: number) => (index === 0 ? until : parts[index - 1]);
  const single = parts.flatMap((part, index): Told[] => {
    if (!part) return [];
    const then = before(index);
    if (!isCumulated || then === 'START') return [part.told];
    return then && then.places === part.places && then.told !== null ? [takenOff(part.told, then.told)] : [];
  });
  if (single.length === 0) return null;
  if (overTime === 'MIN' || overTime === 'MAX') {
    const ranked = single.flatMap((told) => {
      const rank = rankOf(told);
      return rank ? [{ told, rank }] : [];
    });
    const isBetter = (a: Fraction, b: Fraction) => (overTime === 'MIN' ? less(a, b) : less(b, a));
    return (
      ranked.reduce<{ told: Told; rank: Fraction } | null>(
        (best, one) => (best === null || isBetter(one.rank, best.rank) ? one : best),
        null,
      )?.told ?? null
    );
  }
  const [first] = single;
  if (first && 'ratio' in first) {
    const add = (operand: 0 | 1) =>
      single.map((told) => (told && 'ratio' in told ? told.ratio[operand] : of(0n))).reduce(plus);
    return { ratio: [add(0), add(1)] };
  }
  const sum = single.map((told) => (told && 'level' in told ? told.level : of(0n))).reduce(plus);
  return { level: overTime === 'SUM' ? sum : of(sum.n, sum.d * BigInt(single.length)) };
}

export const exact = (number: string): Fraction => {
  const [whole = '0', part = ''] = number.replace('-', '').split('.');
  const n = BigInt(whole + part);
  return of(number.startsWith('-') ? -n : n, 10n ** BigInt(part.length));
};

export const inWords = (told: Told): string => {
  const reduced = ({ n, d }: Fraction) => {
    let [a, b] = [n < 0n ? -n : n, d];
    while (b > 0n) [a, b] = [b, a % b];
    return a === 0n ? '0' : `${n / a}/${d / a}`;
  };
  if (told === null) return '–';
  if ('status' in told) return String(told.status);
  return 'level' in told ? reduced(told.level) : told.ratio.map(reduced).join(' : ');
};
