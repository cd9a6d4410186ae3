import {
  balanceOverYears,
  DIRECTIONS,
  isTerm,
  lastYearOf,
  type Balance as MeasuredBalance,
  proposedParts,
} from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Level } from '#kernel/context.ts';
import { readWords } from './reading.ts';
import type { Target, YearPart } from './target.entity.ts';

/** Of what holds for a term, with the parts of its years. */
export type Divided = Pick<Target, 'year' | 'reading' | 'overYears' | 'yearParts'>;

/** Words that have not been read yet have no number; they are shown and not compared. */
const UNREAD = { kind: 'text', evalRule: 'manual' } as const;

/** Whether the years make what holds for the term. Null: it is of a year, or nobody has said how its years reach it. */
export function yearBalance(
  { direction, unitOfMeasure: unit, sumPolicy: policy }: CatalogueIndicator,
  { year: years, reading: whole, overYears: how, yearParts }: Divided,
): MeasuredBalance | null {
  if (!isTerm(years) || how === null) return null;
  return balanceOverYears({
    ...{ how, years, direction: DIRECTIONS[direction], unit, policy, whole },
    parts: yearParts.map(({ year, reading }) => ({ year, target: reading ?? UNREAD })),
  });
}

/**
 * What could be asked of the years that have no part yet, so that all of them make exactly what holds for the term; in words
 * that are read as it. None where the words would say something else.
 */
export function proposedFor(
  indicator: CatalogueIndicator,
  { year: years, reading, overYears: how, yearParts }: Divided,
  level: Level,
): Pick<YearPart, 'year' | 'text'>[] {
  if (!isTerm(years) || how === null || reading === null) return [];
  const known = new Map(yearParts.flatMap(({ year, reading: part }) => (part ? [[year, part] as const] : [])));
  const proposed = proposedParts(reading, { how, years, known });
  return [...proposed].flatMap(([year, text]) => {
    if (yearParts.some((part) => part.year === year)) return [];
    const { columns, problems } = readWords({ text }, { indicator, level, siblings: [text] });
    const isSame = columns.reading?.kind === reading.kind && columns.reading.evalRule === reading.evalRule;
    return isSame && problems.length === 0 ? [{ year, text }] : [];
  });
}

/** What a year of the term has to reach; of what is reached by the end the last one all of it. Null: nothing is said of it. */
export function partIn(
  { year: years, text, reading, question, overYears, yearParts }: Target,
  year: number,
): YearPart | null {
  const said = yearParts.find((part) => part.year === year);
  const isWhole = overYears === 'END' && isTerm(years) && lastYearOf(years) === year;
  return said ?? (isWhole ? { year, text, reading, question } : null);
}
