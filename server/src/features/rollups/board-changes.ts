import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { periodsIn, periodsOfPlan, timePlans } from '#features/periods/time-plan.ts';
import { sameContent } from '#features/reports/content-hash.ts';
import { Figure } from '#features/reports/report.entity.ts';
import { targetById } from '#features/targets/target.loaders.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { asItWas, endOf } from '#kernel/as-of.ts';
import { type Context, today } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { plannedIndicators } from './board.ts';
import type { BoardChange, ChangesAsked } from './board-changes.queries.ts';
import { compositesOf } from './composite-members.queries.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { yearEndsBefore } from './range-data.ts';
import { says } from './rollup.messages.ts';
import { mayReadValues } from './rollup.policy.ts';
import { valuesOf } from './values-of.ts';

export interface BoardChanges {
  unit: UnitVersion;
  period: Period;
  from: string;
  to: string;
  moved: MovedLine[];
  asked: ChangesAsked;
}

/** A line of the board as of two days; null: it was no line of it. */
export interface MovedLine {
  indicator: CatalogueIndicator;
  before: IndicatorValue | null;
  after: IndicatorValue | null;
}

interface Asked {
  unitId: string;
  period: Period;
  indicatorId: string | null;
  from: string;
  to: string | null;
}

/**
 * What moved on a board between the ends of two days: its lines as of each of them that differ in number, verdict or
 * target, and all that was done in between that may have moved them. Null where the unit is not there, or its values are
 * not for this reader.
 */
export async function boardChangesOf(
  ctx: Context,
  { unitId, period, indicatorId, from, to: until }: Asked,
): Promise<BoardChanges | null> {
  const to = until ?? today(ctx);
  if (from > to) throw new Fault('BAD_REQUEST', says.daysTurnedRound({ from: { day: from }, to: { day: to } }));
  const [earlier, later] = [await linesAsOf(ctx, unitId, period, from), await linesAsOf(ctx, unitId, period, to)];
  const unit = later?.unit ?? earlier?.unit;
  if (!unit || !mayReadValues(ctx, unit)) return null;
  const all = new Map([...(earlier?.indicators ?? []), ...(later?.indicators ?? [])].map((one) => [one.id, one]));
  const shown = [...all.values()].filter(({ id }) => indicatorId === null || id === indicatorId);
  const [before, after] = [valuesIn(earlier), valuesIn(later)];
  const lines = shown.map((indicator): MovedLine => {
    const { id } = indicator;
    return { indicator, before: before.get(id) ?? null, after: after.get(id) ?? null };
  });
  return {
    ...{ unit, period, from, to, moved: lines.filter(hasMoved) },
    asked: {
      ...{ unit, period, from: endOf(from), to: endOf(to) },
      periodIds: await periodsMadeOf(ctx, period, shown),
      indicatorIds: await counted(ctx, { unit, period, to }, shown),
    },
  };
}

interface LinesAsOf {
  unit: UnitVersion;
  indicators: CatalogueIndicator[];
  values: IndicatorValue[];
}

async function linesAsOf(now: Context, unitId: string, period: Period, day: string): Promise<LinesAsOf | null> {
  const ctx = asItWas(now, day);
  const unit = await unitOn(ctx, unitId, dayOfPeriod(ctx, period));
  if (!unit || !mayReadValues(ctx, unit)) return null;
  const indicators = await plannedIndicators(ctx, unit, period);
  return { unit, indicators, values: await valuesOf(ctx, { unit, indicators, period }) };
}

const valuesIn = (lines: LinesAsOf | null): Map<string, IndicatorValue> =>
  new Map(lines?.values.map((value) => [value.indicator.id, value]));

/** Whatever a line shows of itself. */
const hasMoved = ({ before, after }: MovedLine): boolean => seenOf(before) !== seenOf(after);

const seenOf = (line: IndicatorValue | null): string | null => {
  if (line === null) return null;
  const { value, numerator, denominator, achieved, grade, parts, verdict, target, striven } = line;
  return JSON.stringify([
    ...[value, numerator, denominator, achieved, grade, parts],
    ...[verdict?.attainment, verdict?.provisional, target?.id, striven?.target.id, striven?.verdict?.attainment],
  ]);
};

/** The periods whose figures its values are made of, and are compared with. */
async function periodsMadeOf(
  ctx: Context,
  period: Period,
  indicators: readonly CatalogueIndicator[],
): Promise<string[]> {
  const plans = [...(await timePlans(ctx, period, indicators)).values()];
  const all = plans.flatMap((plan) => [...periodsOfPlan(plan), ...periodsIn(plan.baseline)]);
  return [...new Set([period, ...(await yearEndsBefore(ctx, period)), ...all].map(({ id }) => id))];
}

/** With what weighs them, and what composites among them count. */
async function counted(
  now: Context,
  { unit, period, to }: { unit: UnitVersion; period: Period; to: string },
  indicators: readonly CatalogueIndicator[],
): Promise<string[]> {
  const ctx = asItWas(now, to);
  const on = dayOfPeriod(ctx, period);
  const composites = (await compositesOf(ctx).load({ unitId: unit.unitId, year: period.year, on })) ?? [];
  const ids = new Set(indicators.map(({ id }) => id));
  // a Set is walked in the order of insertion, also over what is added on the way
  for (const id of ids) {
    const of = composites.filter(({ indicatorId }) => indicatorId === id).flatMap(({ memberIds }) => memberIds);
    const weight = (await indicatorOn(ctx).load({ indicatorId: id, on }))?.weightIndicatorId ?? null;
    for (const one of [...of, ...(weight === null ? [] : [weight])]) ids.add(one);
  }
  return [...ids];
}

/** One number or target that a change set in the place of another; null: there was none, or is none since. */
export interface ChangedCell {
  indicatorId: string;
  before: Figure | null;
  after: Figure | null;
  words: { before: string | null; after: string | null } | null;
}

type Version = Readonly<{ reportId: string; version: number }>;
const nameOf = ({ reportId, version }: Version): string => `${reportId} ${version}`;

const figuresOfVersion = loader<Version, Figure[]>(async (ctx, versions) => {
  const which = { $or: versions.map(({ reportId, version }) => ({ reportId, version })) };
  const found = await ctx.em.find(Figure, which, { orderBy: { id: 'asc' }, disableIdentityMap: true });
  return groupBy(found, nameOf);
}, nameOf);

/** What a change set: figures of the indicators asked about that differ from what stood before, words of a target. */
export async function cellsOf(
  ctx: Context,
  { reportId, version, beforeVersion, targetId, indicatorId, kind }: BoardChange,
  { indicatorIds }: Pick<ChangesAsked, 'indicatorIds'>,
): Promise<ChangedCell[]> {
  if (reportId !== null) {
    const figures = async (one: number | null) =>
      one === null ? [] : ((await figuresOfVersion(ctx).load({ reportId, version: one })) ?? []);
    const [before, after] = [await figures(beforeVersion), await figures(version)];
    return indicatorIds.flatMap((id): ChangedCell[] => {
      const [was, is] = [before, after].map((all) => all.find((figure) => figure.indicatorId === id) ?? null);
      const isSame = was && is ? sameContent(was, is) : was === is;
      return isSame ? [] : [{ indicatorId: id, before: was ?? null, after: is ?? null, words: null }];
    });
  }
  if (indicatorId === null) return [];
  const target = targetId === null ? null : await targetById(ctx).load(targetId);
  if (targetId !== null && target === null) return [];
  const replaced = target?.replacesId ? await targetById(ctx).load(target.replacesId) : null;
  const words = target && {
    before: replaced?.text ?? null,
    after: kind === 'TARGET_WITHDRAWN' ? null : target.text,
  };
  return [{ indicatorId, before: null, after: null, words }];
}
