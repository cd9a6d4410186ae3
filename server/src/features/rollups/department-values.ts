import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
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
import { NOT_COMPUTABLE, type UnitNumber } from './number-of.ts';
import { type RangeData, yearEndsBefore } from './range-data.ts';
import { mayReadValues } from './rollup.policy.ts';
import { placeKey } from './rollup.queries.ts';

/** How a department stands against what its unit gave it, or it set itself (phấn đấu): its own accepted figure, judged as any value is. */
export interface DepartmentValue {
  value: IndicatorValue;
  target: Target;
  /** Other departments have a target of it too: what is reported by who leads is of all of them, and nobody's part. */
  isShared: boolean;
}

/**
 * What a department was given and was in force at the end of a period, today while it runs, each with its own figure of
 * its accepted report to the unit. Empty where the values are not for this reader.
 */
export async function departmentValues(
  ctx: Context,
  department: Pick<Department, 'id' | 'unitId' | 'pos'>,
  period: Period,
): Promise<DepartmentValue[]> {
  const on = dayOfPeriod(ctx, period);
  const unit = await unitOn(ctx, department.unitId, on);
  if (!unit || !mayReadValues(ctx, unit)) return [];
  const of = { unitId: unit.unitId, pos: department.pos, year: period.year };
  const all = await departmentTargetsAt(ctx, { ...of, source: 'ASSIGNED' }, on);
  const own = await departmentTargetsAt(ctx, { ...of, source: 'OWN' }, on);
  const targets = [...all, ...own].filter(({ departmentId }) => departmentId === department.id);
  if (targets.length === 0) return [];
  const before = await yearEndsBefore(ctx, period);
  const figures = await figuresOf(ctx, department, [period, ...before]);
  const values = targets.map(async (target) => {
    const indicator = await indicatorOn(ctx).load({ indicatorId: target.indicatorId, on });
    if (!indicator || !isReportedIn(indicator, period)) return [];
    const isShared = all.some(
      (other) => other.departmentId !== department.id && other.indicatorId === target.indicatorId,
    );
    const at = (periodId: string) => figures.get(`${periodId} ${indicator.id}`);
    const unjudged = valueMade({ unit, indicator, period, target: isShared ? null : target, figure: at(period.id) });
    const base = before.map(({ id }) => at(id)).findLast((figure) => figure !== undefined);
    const data = dataOf(unjudged, base);
    const value = judgeValue(unjudged, { together: [unjudged], composites: [], data, day: today(ctx) });
    return [{ value, target, isShared }];
  });
  return (await Promise.all(values)).flat();
}

const isReportedIn = ({ regimeId }: CatalogueIndicator, period: Period): boolean =>
  regimeId === null || regimeId === period.regimeId;

/** Accepted ones, counted or typed beside, by period and indicator. */
async function figuresOf(
  ctx: Context,
  { id, pos }: Pick<Department, 'id' | 'pos'>,
  periods: readonly Period[],
): Promise<Map<string, Figure>> {
  const which = { departmentId: id, pos, periodId: { $in: periods.map((period) => period.id) }, accepted: true };
  const found = await ctx.em.find(Figure, which, { orderBy: { id: 'asc' }, disableIdentityMap: true });
  return keyBy(found, ({ periodId, indicatorId }) => `${periodId} ${indicatorId}`);
}

interface Made extends Pick<IndicatorValue, 'unit' | 'indicator' | 'period' | 'target'> {
  figure: Figure | undefined;
}

function valueMade({ figure, ...about }: Made): IndicatorValue {
  return {
    ...(figure ? numberIn(figure) : NOT_COMPUTABLE),
    ...about,
    ...{ standsIn: about.period, overTime: null, ofParts: null },
    ...{ askedAs: null, indicators: [about.indicator], rolledUp: false, unweighted: [], pending: 0 },
    expectedPlaces: [about.unit],
    missing: figure ? [] : [about.unit],
    vintage: figure ? (figure.estimate ? 'ESTIMATE' : about.period.vintage) : null,
    level: figure ? 'UPWARD' : null,
    illustrative: figure?.illustrative ?? false,
    ...{ verdict: null, score: null, striven: null, correction: null, before: null },
  };
}

const numberIn = ({ value, numerator, denominator, achieved, grade, parts }: Figure): UnitNumber => ({
  ...{ value, numerator, denominator, achieved, grade, parts },
  exactness: 'EXACT',
});

/** All that a judgement of a department looks at beside its figure: its own figure of the year before. */
function dataOf({ unit, indicator }: Pick<IndicatorValue, 'unit' | 'indicator'>, base: Figure | undefined): RangeData {
  const none = new Map<string, never>();
  const key = placeKey({ pos: unit.pos, indicatorId: indicator.id });
  return {
    ...{
      plans: none,
      sums: none,
      before: none,
      like: none,
      pending: none,
      corrections: none,
      earlier: none,
      wholes: none,
    },
    ...{ expected: none, closed: none, settled: none, targets: none },
    baseline: base ? new Map([[key, asAggregate(unit, base)]]) : none,
  };
}

/** One figure as what it adds up to by itself. */
const asAggregate = ({ pos }: UnitVersion, figure: Figure): Aggregate => ({
  ...{ pos, indicatorId: figure.indicatorId, periodId: figure.periodId, total: figure.value },
  ...{ numerator: figure.numerator, denominator: figure.denominator, status: figure.achieved, grade: figure.grade },
  ...{ lowest: figure.value, highest: figure.value, values: 1, achieved: 0, assessed: 0, weighted: null, weight: null },
  ...{ unweighted: [], parts: figure.parts, illustrative: figure.illustrative, estimate: figure.estimate, own: false },
  reporting: [pos],
});
