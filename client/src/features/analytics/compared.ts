import type { ComparisonCellFragment } from '#gql/analytics/graphql.ts';
import type { ComparisonData } from './comparison.ts';

type Cell = Pick<ComparisonCellFragment, 'value' | 'numerator' | 'denominator'>;

/** -1, 0, 1 of two numbers given as fractions of exact decimals: by cross-multiplication, nothing is rounded. */
function compareExact(a: Fraction, b: Fraction): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

interface Fraction {
  n: bigint;
  d: bigint;
}

const PLACES = 6;

/** Millionths: every decimal of the API has at most six places. */
function millionths(decimal: string): bigint {
  const [whole = '0', places = ''] = decimal.replace('-', '').split('.');
  const size = BigInt(whole + places.padEnd(PLACES, '0').slice(0, PLACES));
  return decimal.startsWith('-') ? -size : size;
}

/** null: a gap, or 0/0; neither can be ranked. */
function fractionOf({ value, numerator, denominator }: Cell): Fraction | null {
  if (value !== null) return { n: millionths(value), d: 10n ** BigInt(PLACES) };
  if (numerator === null || denominator === null) return null;
  const d = millionths(denominator);
  return d > 0n ? { n: millionths(numerator), d } : null;
}

/** For lengths of bars only, never compared or shown: ratios in percent. */
export function lengthOf(cell: Cell): number | null {
  const fraction = fractionOf(cell);
  if (!fraction) return null;
  return cell.value !== null ? Number(cell.value) : (Number(fraction.n) / Number(fraction.d)) * 100;
}

export interface Ranked {
  unit: ComparisonData['rows'][number]['unit'];
  cell: ComparisonCellFragment;
  /** Equal figures share a place ("1, 2, 2, 4"); null without a figure. */
  place: number | null;
}

/** Units by one indicator, the best first as the indicator's direction says; gaps last, unranked. */
export function rank({ rows, indicators }: ComparisonData, column: number): Ranked[] {
  const sign = indicators[column]?.direction === 'LOWER' ? 1 : -1;
  const all = rows.flatMap(({ unit, cells }) => {
    const cell = cells[column];
    return cell ? [{ unit, cell, fraction: fractionOf(cell) }] : [];
  });
  const known = all.flatMap((one) => (one.fraction ? [{ ...one, fraction: one.fraction }] : []));
  const sorted = known.toSorted((a, b) => sign * compareExact(a.fraction, b.fraction));
  const placed = sorted.map(({ unit, cell, fraction }) => ({
    unit,
    cell,
    place: sorted.findIndex((other) => compareExact(other.fraction, fraction) === 0) + 1,
  }));
  const gaps = all.filter(({ fraction }) => fraction === null).map(({ unit, cell }) => ({ unit, cell, place: null }));
  return [...placed, ...gaps];
}
