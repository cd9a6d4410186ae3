import { type PlainFigure } from '@dich/measure';
import Big from 'big.js';
import type { Period } from '#features/periods/period.entity.ts';
import { periodById, periodsOfYear } from '#features/periods/period.loaders.ts';
import { isSameSpan, monthsIn, type Span, spanOf } from '#features/periods/span.ts';
import { periodsIn, type TimeNode, type TimePlan, timePlans } from '#features/periods/time-plan.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import type { HeldIndicator } from './held-indicators.queries.ts';
import { cellOfReport, type FigureIn, figureOf, saidByCell } from './supplied-figures.ts';

/** Of a row that counts: what the same sender has said under a regime that only asks. */
export interface AskedFigure {
  regimeId: string;
  /** The longer period that it was said for; null: for the same months. */
  wholePeriodId: string | null;
  /** What agrees with it here: of a longer period what its other parts leave. */
  figure: PlainFigure;
}

/** A period of a regime that asks, to be held against one that supplies. */
interface Whole {
  period: Period;
  regimeId: string;
  /** How the supplying regime makes it up, by indicator. */
  plans: ReadonlyMap<string, TimePlan>;
}

interface OfRegime {
  regimeId: string;
  /** The asking regime’s own way to the months of the report. */
  plans: ReadonlyMap<string, TimePlan>;
  wholes: readonly Whole[];
}

/**
 * The other side of `suppliedFigures`, by report and indicator: whoever sends what counts after they have said something
 * else where it is only asked is shown it, too. A quarter that is the last to be told completes the year that was asked for.
 */
export async function askedFigures(ctx: Context, held: readonly HeldIndicator[]): Promise<Map<string, AskedFigure[]>> {
  const found = new Map<string, AskedFigure[]>();
  const asked = held.filter(({ askedUnder }) => askedUnder.length > 0);
  for (const [periodId, rows] of groupBy(asked, (row) => row.periodId)) {
    const period = await periodById(ctx).load(periodId);
    if (period) for (const [cell, figures] of await askedIn(ctx, period, rows)) found.set(cell, figures);
  }
  return found;
}

async function askedIn(
  ctx: Context,
  period: Period,
  rows: readonly HeldIndicator[],
): Promise<(readonly [string, AskedFigure[]])[]> {
  const span = spanOf(period);
  if (span === null) return [];
  const regimes = [...new Set(rows.flatMap(({ askedUnder }) => askedUnder))];
  const ways = await Promise.all(regimes.map((regimeId) => waysOf(ctx, { period, span, rows, regimeId })));
  const nodes = ways.flatMap(({ plans, wholes }) => [
    ...[...plans.values()].map(({ asked }) => asked),
    ...wholes.flatMap((whole) => [...whole.plans.values()].map(({ asked }) => asked)),
  ]);
  const periods = [...nodes.flatMap(periodsIn), ...ways.flatMap(({ wholes }) => wholes.map((whole) => whole.period))];
  const figuresIn = await saidByCell(ctx, rows, periods);
  return rows.map((row) => {
    const figureIn = figuresIn(row);
    const mine = ways.filter(({ regimeId }) => row.askedUnder.includes(regimeId));
    return [cellOfReport(row), mine.flatMap((way) => saidUnder(way, row, { span, figureIn }))] as const;
  });
}

async function waysOf(
  ctx: Context,
  { period, span, rows, regimeId }: { period: Period; span: Span; rows: readonly HeldIndicator[]; regimeId: string },
): Promise<OfRegime> {
  const asked = rows.filter(({ askedUnder }) => askedUnder.includes(regimeId));
  const under = (id: string | null) => asked.map(({ indicatorId }) => ({ id: indicatorId, regimeId: id }));
  const ofYear = (await periodsOfYear(ctx).load(period.year)) ?? [];
  const longer = ofYear.filter((one) => one.regimeId === regimeId && isPartOf(span, spanOf(one)));
  const wholes = longer.map(async (whole) => ({
    ...{ period: whole, regimeId },
    plans: await timePlans(ctx, whole, under(period.regimeId)),
  }));
  return { regimeId, plans: await timePlans(ctx, period, under(regimeId)), wholes: await Promise.all(wholes) };
}

const isPartOf = (span: Span, whole: Span | null): boolean =>
  whole !== null && monthsIn(whole) > monthsIn(span) && whole.from <= span.from && span.to <= whole.to;

function saidUnder(
  { regimeId, plans, wholes }: OfRegime,
  row: HeldIndicator,
  { span, figureIn }: { span: Span; figureIn: FigureIn },
): AskedFigure[] {
  const same = plans.get(row.indicatorId);
  const figure = same ? figureOf(same.asked, row, figureIn) : null;
  const ofSame = figure ? [{ regimeId, wholePeriodId: null, figure }] : [];
  const ofWholes = wholes.flatMap((whole) => {
    const plan = whole.plans.get(row.indicatorId);
    // what that regime asks in its own figure of the whole is held against where it stands
    const said = figureOf({ span, exact: [whole.period], finer: null }, row, figureIn);
    const left = plan && said && !plan.asked.exact.some(({ regimeId: own }) => own !== whole.regimeId);
    const agrees = left ? leftBy(said, plan.asked, { row, span, figureIn }) : null;
    return agrees ? [{ regimeId, wholePeriodId: whole.period.id, figure: agrees }] : [];
  });
  return [...ofSame, ...ofWholes];
}

interface Part {
  row: HeldIndicator;
  span: Span;
  figureIn: FigureIn;
}

/** What one part has to say for the whole to be what was said; null where another part is not there, or nothing follows from it. */
function leftBy(said: PlainFigure, { finer }: TimeNode, { row, span, figureIn }: Part): PlainFigure | null {
  const parts = finer ?? [];
  const index = parts.findIndex((part) => isSameSpan(part.span, span));
  if (index === -1) return null;
  const { kind, overTime, typedAs } = row;
  if (overTime === 'LAST' || typedAs === 'CUMULATIVE')
    return (overTime === 'LAST' || overTime === 'SUM') && index === parts.length - 1 ? said : null;
  if (overTime !== 'SUM' || (kind !== 'QUANTITY' && kind !== 'RATIO')) return null;
  const others = parts.filter((_, at) => at !== index).map((part) => figureOf(part, row, figureIn));
  const there = others.filter((other) => other !== null);
  if (there.length < others.length) return null;
  const less = (part: 'value' | 'numerator' | 'denominator'): string | null =>
    said[part] === null ? null : there.reduce((left, one) => left.minus(one[part] ?? 0), new Big(said[part])).toFixed();
  return { ...said, value: less('value'), numerator: less('numerator'), denominator: less('denominator') };
}
