import { isSameFigure, type PlainFigure, rollUpTime } from '@dich/measure';
import type { Period } from '#features/periods/period.entity.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { periodsIn, type TimeNode, timePlans } from '#features/periods/time-plan.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, keyBy } from '#kernel/loader.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import { isMeasured } from './figure.rules.ts';
import type { HeldIndicator } from './held-indicators.queries.ts';
import type { Figure } from './report.entity.ts';
import { figuresById } from './report.queries.ts';
import { figuresSaid } from './supplied-figures.queries.ts';

/** Of a row that is only asked for: under which regime its figures count, and what the same sender has said there. */
export interface SuppliedFigure {
  regimeId: string;
  /** For the same months, put together of shorter periods where there are such. Null: not, or not wholly, there yet. */
  figure: PlainFigure | null;
}

type AskedFor = HeldIndicator & { suppliedUnder: string };

export const cellOfReport = ({ reportId, indicatorId }: Pick<HeldIndicator, 'reportId' | 'indicatorId'>): string =>
  `${reportId} ${indicatorId}`;

/**
 * By report and indicator, in as many statements as there are periods. Only the sender’s own figures are looked at: a
 * department answers for its own, a unit for its own, and nobody for a sum over others.
 */
export async function suppliedFigures(
  ctx: Context,
  held: readonly HeldIndicator[],
): Promise<Map<string, SuppliedFigure>> {
  const asked = held.filter((row): row is AskedFor => row.suppliedUnder !== null);
  const found = new Map<string, SuppliedFigure>();
  for (const [periodId, rows] of groupBy(asked, (row) => row.periodId)) {
    const period = await periodById(ctx).load(periodId);
    if (period) for (const [cell, supplied] of await suppliedIn(ctx, period, rows)) found.set(cell, supplied);
  }
  return found;
}

async function suppliedIn(
  ctx: Context,
  period: Period,
  rows: readonly AskedFor[],
): Promise<(readonly [string, SuppliedFigure])[]> {
  const plans = await timePlans(
    ctx,
    period,
    rows.map(({ indicatorId, suppliedUnder }) => ({ id: indicatorId, regimeId: suppliedUnder })),
  );
  const periods = [...plans.values()].flatMap(({ asked }) => periodsIn(asked));
  const figuresIn = await saidByCell(ctx, rows, periods);
  return rows.map((row) => {
    const plan = plans.get(row.indicatorId);
    const figure = plan ? figureOf(plan.asked, row, figuresIn(row)) : null;
    return [cellOfReport(row), { regimeId: row.suppliedUnder, figure }] as const;
  });
}

/** What the sender has said of an indicator in a period. */
export type FigureIn = (periodId: string) => Figure | undefined;

/** What the senders of some rows have said for other periods. */
export async function saidByCell(
  ctx: Context,
  rows: readonly HeldIndicator[],
  periods: readonly Period[],
): Promise<(row: HeldIndicator) => FigureIn> {
  const said = await figuresSaid(ctx, {
    reports: [...new Set(rows.map(({ reportId }) => reportId))],
    periods: [...new Set(periods.map(({ id }) => id))],
    indicators: [...new Set(rows.map(({ indicatorId }) => indicatorId))],
  });
  const figures = keyBy(
    await figuresById(
      ctx,
      said.map(({ figureId }) => figureId),
    ),
    ({ id }) => id,
  );
  const bySaid = keyBy(said, (one) => `${cellOfReport(one)} ${one.periodId}`);
  return (row) => (periodId) => figures.get(bySaid.get(`${cellOfReport(row)} ${periodId}`)?.figureId ?? '');
}

/** What was said for the time itself, else what all its parts make; null where one of them is not there, or nothing is made of parts. */
export function figureOf({ exact, finer }: TimeNode, row: HeldIndicator, figureIn: FigureIn): PlainFigure | null {
  const standing = exact.map(({ id }) => figureIn(id)).find((figure) => figure && isMeasured(figure));
  if (standing) return plainOf(standing);
  const parts = (finer ?? []).map((node) => figureOf(node, row, figureIn));
  const all = parts.filter((part) => part !== null);
  const [last] = all.slice(-1);
  if (!last || all.length < parts.length) return null;
  const { kind, overTime, typedAs, grades } = row;
  if (typedAs === 'CUMULATIVE') return overTime === 'SUM' || overTime === 'LAST' ? last : null;
  // the growth of a year is that of none of its quarters
  if (kind === 'RATE_OF_CHANGE' && overTime !== 'MIN' && overTime !== 'MAX') return null;
  const made = rollUpTime(
    overTime,
    all.map((figure, index) => ({ name: String(index), figure: { ...figure, ...OF_NO_MATTER } })),
    { grades },
  );
  const { value, numerator, denominator, achieved, grade } = made;
  return { value: kind === 'RATIO' ? null : value, numerator, denominator, achieved, grade };
}

const OF_NO_MATTER = { vintage: 'OFFICIAL', exactness: 'EXACT', illustrative: false } as const;

/** It says something else than what the sender has said under another regime, and not why. */
export const isUnexplained = (figure: Figure, elsewhere: readonly Pick<SuppliedFigure, 'figure'>[]): boolean =>
  figure.note === null &&
  elsewhere.some((other) => other.figure !== null && isSameFigure(plainOf(figure), other.figure) === false);

const exactly = (number: string | null): string | null => (number === null ? null : trimDecimal(number));

export const plainOf = ({ value, numerator, denominator, achieved, grade }: Figure): PlainFigure => ({
  ...{ value: exactly(value), numerator: exactly(numerator), denominator: exactly(denominator), achieved, grade },
});
