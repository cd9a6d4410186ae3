import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { onlyAsks, periodsIn, periodsOfPlan, timePlans } from '#features/periods/time-plan.ts';
import { Figure } from '#features/reports/report.entity.ts';
import type { Target } from '#features/targets/target.entity.ts';
import { departmentTargetsAt } from '#features/targets/target.queries.ts';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import type { Aggregate } from './aggregate.queries.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { judgeValue } from './judge-value.ts';
import { numberOf, overTime } from './over-time.ts';
import { type RangeData, yearEndsBefore } from './range-data.ts';
import { mayReadValues } from './rollup.policy.ts';
import { acceptedAt, placeKey } from './rollup.queries.ts';
import { coverageOverTime, type ValueOverTime } from './time-coverage.ts';
import { sumsOf, type Told, yearBefore } from './time-rows.ts';
import { partsWithout, type TimeParts } from './time-sums.ts';
import { standingIn, vintageOf } from './value-over-time.ts';

/** How a department stands against what its unit gave it, or it set itself (phấn đấu): its own accepted figure, judged as any value is. */
export interface DepartmentValue {
  value: IndicatorValue;
  target: Target & { departmentId: string };
  figure: Figure | null;
  /** Other departments were given it too, and what was accepted of this one is of the whole unit: nobody’s part. */
  isOfWhole: boolean;
}

/**
 * What a department was given and was in force at the end of a period, today while it runs, each with its own figure of
 * its accepted reports to the unit, put together over time where the period is made of shorter ones. Empty where the values are not for this reader.
 */
export async function departmentValues(
  ctx: Context,
  department: Pick<Department, 'id' | 'unitId' | 'pos'>,
  period: Period,
): Promise<DepartmentValue[]> {
  const on = dayOfPeriod(ctx, period);
  const unit = await unitOn(ctx, department.unitId, on);
  if (!unit) return [];
  const of = { unitId: unit.unitId, pos: department.pos, year: period.year };
  const own = await departmentTargetsAt(ctx, { ...of, source: 'OWN' }, on);
  return judged(ctx, { unit, period, own, isAsked: ({ departmentId }) => departmentId === department.id });
}

/** Why: the departments of the unit that were each given an indicator, each with its own accepted figure, gaps included. */
export async function partsByDepartment(
  ctx: Context,
  { unit, indicator, period, departments }: IndicatorValue,
): Promise<DepartmentValue[]> {
  if (departments === null) return [];
  const isAsked = ({ indicatorId }: Target) => indicatorId === indicator.id;
  return judged(ctx, { unit, period, own: [], isAsked });
}

interface Asked extends Pick<IndicatorValue, 'unit' | 'period'> {
  /** What departments set themselves. */
  own: readonly Target[];
  isAsked: (target: Target) => boolean;
}

async function judged(ctx: Context, { unit, period, own, isAsked }: Asked): Promise<DepartmentValue[]> {
  if (!mayReadValues(ctx, unit)) return [];
  const on = dayOfPeriod(ctx, period);
  const of = { unitId: unit.unitId, pos: unit.pos, year: period.year, source: 'ASSIGNED' } as const;
  const given = await departmentTargetsAt(ctx, of, on);
  const targets = [...given, ...own].filter(isOfDepartment).filter(isAsked);
  if (targets.length === 0) return [];
  const asked = await Promise.all(
    targets.map(async (target) => ({
      target,
      indicator: await indicatorOn(ctx).load({ indicatorId: target.indicatorId, on }),
    })),
  );
  const indicators = asked.flatMap(({ indicator }) => indicator ?? []);
  const told: Told = {
    period,
    plans: await timePlans(ctx, period, indicators),
    years: await yearEndsBefore(ctx, period),
  };
  const figures = await figuresOf(ctx, unit, { targets, periods: periodsOf(told) });
  const asOf = ctx.asOf?.day ?? null;
  return asked.flatMap(({ target, indicator }): DepartmentValue[] => {
    if (!indicator || !isReportedIn(indicator, told)) return [];
    const figureIn = (periodId: string): Figure | undefined =>
      // what a regime that only asks brings for the period counts nowhere
      periodId === period.id && onlyAsks(indicator, period)
        ? undefined
        : figures.get(figureKey({ ...target, periodId }));
    const isGivenToOthers = given.some(
      (other) => other.departmentId !== target.departmentId && other.indicatorId === target.indicatorId,
    );
    const plan = told.plans.get(indicator.id);
    const now = new Set([period, ...(plan ? periodsOfPlan(plan) : [])].map(({ id }) => id));
    const reported = [...now].flatMap((id) => figureIn(id) ?? []);
    const isOfWhole = isGivenToOthers && reported.some(({ asPart }) => !asPart);
    const rowOf = (periodId: string): Aggregate | undefined => {
      const figure = figureIn(periodId);
      // a part is compared with a part, a whole with a whole
      const isAlike = now.has(periodId) || figure?.asPart === reported.some(({ asPart }) => asPart);
      return figure && isAlike ? asAggregate(unit, figure) : undefined;
    };
    const unjudged = valueMade({ unit, indicator, target: isOfWhole ? null : target, asOf }, told, rowOf);
    const data = dataOf(unjudged, told, rowOf);
    const value = judgeValue(unjudged, { together: [unjudged], composites: [], data, day: today(ctx) });
    const figure = value.standsIn && (figureIn(value.standsIn.id) ?? null);
    return [{ value, target, figure, isOfWhole }];
  });
}

/** As on the board of the unit: the regime that supplies has the period, or shorter ones that make it up. */
const isReportedIn = ({ id, regimeId }: CatalogueIndicator, { period, plans }: Told): boolean =>
  plans.has(id) || (period.regimeId !== null && (regimeId === null || regimeId === period.regimeId));

const periodsOf = ({ period, plans, years }: Told): Period[] => [
  ...[period, ...years],
  ...[...plans.values()].flatMap((plan) => [...periodsOfPlan(plan), ...periodsIn(plan.baseline)]),
];

const isOfDepartment = (target: Target): target is DepartmentValue['target'] => target.departmentId !== null;

const figureKey = ({
  departmentId,
  periodId,
  indicatorId,
}: Pick<Figure, 'departmentId' | 'periodId' | 'indicatorId'>): string => `${departmentId} ${periodId} ${indicatorId}`;

/** Accepted ones, counted or typed beside, by department, period and indicator. */
async function figuresOf(
  ctx: Context,
  { pos }: UnitVersion,
  { targets, periods }: { targets: readonly Target[]; periods: readonly Period[] },
): Promise<Map<string, Figure>> {
  const periodIds = [...new Set(periods.map(({ id }) => id))];
  const which = {
    ...{ pos, ...(await acceptedAt(ctx, [pos], periodIds)) },
    departmentId: { $in: [...new Set(targets.map(({ departmentId }) => departmentId))] },
    indicatorId: { $in: [...new Set(targets.map(({ indicatorId }) => indicatorId))] },
  };
  const found = await ctx.em.find(Figure, which, { orderBy: { id: 'asc' }, disableIdentityMap: true });
  return keyBy(found, figureKey);
}

type About = Pick<IndicatorValue, 'unit' | 'indicator' | 'target' | 'asOf'>;
type RowOf = (periodId: string) => Aggregate | undefined;

function valueMade(about: About, told: Told, rowOf: RowOf): IndicatorValue {
  const { unit, indicator } = about;
  const { period, plans } = told;
  const plan = plans.get(indicator.id);
  const sums = sumsOf(told, { pos: unit.pos, indicatorId: indicator.id }, rowOf);
  const inTime = sums ? (sums.time ?? null) : plan?.asked.finer && !plan.isOwn ? partsWithout(plan) : null;
  const time = inTime && coveredBy(unit, indicator, inTime);
  return {
    ...numberOf(indicator, sums, false),
    ...{ ...about, period },
    ...{ standsIn: time ? null : standingIn(plan, sums, period), overTime: time, ofParts: null },
    ...{ askedAs: null, indicators: [indicator], rolledUp: false, unweighted: [], pending: 0 },
    ...{ expectedPlaces: [unit], missing: sums ? [] : [unit], silent: [], departments: null, hasParts: false },
    isSettled: false,
    vintage: sums ? vintageOf({ indicator, period, data: { plans } }, sums, time) : null,
    level: sums ? 'UPWARD' : null,
    illustrative: sums?.illustrative ?? false,
    ...{ verdict: null, score: null, striven: null, correction: null, before: null },
  };
}

/** The department itself is looked for in every shorter period. */
const coveredBy = (unit: UnitVersion, indicator: CatalogueIndicator, { parts, until }: TimeParts): ValueOverTime =>
  coverageOverTime(parts, overTime(indicator, { parts, until }, false), until, {
    expected: () => new Set([unit.pos]),
    reported: ({ sums }) => new Set(sums?.reporting ?? []),
    partial: () => new Set(),
    among: () => [unit],
  });

/** All that a judgement of a department looks at beside its figure: its own figure of the year before. */
function dataOf({ unit, indicator }: Pick<IndicatorValue, 'unit' | 'indicator'>, told: Told, rowOf: RowOf): RangeData {
  const none = new Map<string, never>();
  const cell = { pos: unit.pos, indicatorId: indicator.id };
  const base = yearBefore(told, cell, rowOf);
  return {
    plans: told.plans,
    ...{
      sums: none,
      before: none,
      like: none,
      pending: none,
      corrections: none,
      earlier: none,
      wholes: none,
      parts: none,
    },
    ...{ expected: none, closed: none, settled: none, targets: none },
    baseline: base ? new Map([[placeKey(cell), base]]) : none,
  };
}

/** One figure as what it adds up to by itself. */
const asAggregate = ({ pos }: UnitVersion, figure: Figure): Aggregate => ({
  ...{ pos, indicatorId: figure.indicatorId, periodId: figure.periodId, total: figure.value },
  ...{ numerator: figure.numerator, denominator: figure.denominator, status: figure.achieved, grade: figure.grade },
  ...{ lowest: figure.value, highest: figure.value, values: 1, achieved: 0, assessed: 0, weighted: null, weight: null },
  ...{ unweighted: [], parts: figure.parts, illustrative: figure.illustrative, estimate: figure.estimate, own: false },
  ...{ reporting: [pos], means: [], departments: [], hasParts: false },
});
