import { type CheckedRow, checkBetween, checkRow, type Finding, type Usual, usualOf } from '@dich/measure';
import type { Problem } from '#kernel/refusal.ts';
import type { HeldIndicator } from './held-indicators.queries.ts';
import type { PastFigure } from './past-figures.queries.ts';
import type { Figure } from './report.entity.ts';
import { says } from './report.messages.ts';

/** What is usual of a row by the unit’s own past: what is cumulated is held beside the same part of other years alone. */
export const usualIn = ({ typedAs, kind }: HeldIndicator, past: readonly PastFigure[]): Usual | null =>
  kind === 'QUANTITY' || kind === 'RATIO'
    ? usualOf(past.filter(({ sameOrdinal }) => typedAs === 'PERIOD' || sameOrdinal))
    : null;

/** A row of a report as it is checked. */
export interface RowToCheck extends HeldIndicator {
  figure: Figure | null;
  previous: Figure | null;
  previousInYear: boolean;
  lastYear: Figure | null;
  usual: Usual | null;
}

const checked = ({ indicatorId, name, kind, unitOfMeasure, typedAs, parentId, ...row }: RowToCheck): CheckedRow => ({
  ...{ indicatorId, name, kind, unitOfMeasure, typedAs, parentId },
  ...{ figure: row.figure, previous: row.previous, previousInYear: row.previousInYear },
  ...{ lastYear: row.lastYear, usual: row.usual },
});

/** All that looks wrong about the rows of one report; of what only stands beside the figures that count, nothing. */
export function findingsIn(rows: readonly RowToCheck[]): Finding[] {
  const counting = rows.filter(({ suppliedUnder }) => suppliedUnder === null).map(checked);
  return [...counting.flatMap(checkRow), ...checkBetween(counting)];
}

const MOST_NAMED = 5;

/** Before a version is approved or sent: nothing contradicts itself, and what looks unlikely has a note. */
export function problemsOfFindings(
  rows: readonly { indicatorId: string; name: string; figure: Figure | null; findings: readonly Finding[] }[],
): Problem[] {
  const [errors, unnoted] = [
    rows.filter(({ findings }) => findings.some(({ severity }) => severity === 'ERROR')),
    rows.filter(
      ({ figure, findings }) => figure?.note == null && findings.some(({ severity }) => severity === 'WARNING'),
    ),
  ];
  const named = (some: typeof rows) => ({
    ...{ count: some.length, names: some.slice(0, MOST_NAMED).map(({ name }) => name) },
  });
  const problem = (message: Problem['message']): Problem => ({
    code: 'INVALID',
    path: ['reportId'],
    ...(message && { message }),
  });
  return [
    ...(errors.length > 0 ? [problem(says.contradictory(named(errors)))] : []),
    ...(unnoted.length > 0 ? [problem(says.unnoted(named(unnoted)))] : []),
  ];
}
