import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { PeriodType } from '#features/periods/period.graphql.ts';
import { duePeriods } from '#features/periods/periods-to-choose.ts';
import { yearsPlanned } from '#features/plans/plan-years.queries.ts';
import { absenceOf } from '#features/units/unit.loaders.ts';
import { today } from '#kernel/context.ts';
import { lookUp, lookUps, offered } from '#kernel/look-ups.ts';
import { flag, many, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { owedFor } from './owed-period.loaders.ts';
import { windowOf } from './report.loaders.ts';
import { decidesReports } from './report.policy.ts';
import { closedBecause } from './report.rules.ts';
import { isOwnDuty } from './report-work-items.ts';

export const DuePeriodQueries = queries({
  duePeriods: query(
    many(
      record(
        PeriodType,
        'Periods that have begun and for which somebody in the viewer’s unit or below may owe a report: their regimes name a day for it, and something was planned for their year. The newest year and in it the longest first.',
      ),
    ),
    {},
    async (ctx) => {
      const { pos } = ctx.scope;
      const years = await yearsPlanned(ctx);
      return (await Promise.all(years.map((year) => duePeriods(ctx, { year, pos })))).flat();
    },
  ),
});

export const OwedPeriodResolver = lookUps<Period>(() => PeriodType, {
  viewerOwes: lookUp(
    flag(
      'Whether the viewer types a report that is owed for it: it has begun and is not locked, and an issued plan asks the viewer’s unit or department for figures.',
    ),
    async (period, ctx) => ((await owedFor(ctx).load(period.id)) ?? []).some((report) => isOwnDuty(ctx, report)),
  ),
  viewerMayExtend: offered(
    'FINISHES',
    flag('Whether the viewer may extend and close it for those whose reports the viewer’s unit decides about.'),
    (_period, ctx) => decidesReports(ctx.actor),
  ),
  viewerMayOpenReport: offered(
    'FINISHES',
    flag(
      'Whether the viewer may begin a report of the own unit or department for it, owed or not: one is due at its level, it has begun and is not locked, and the unit is there on its last day, or today while it runs.',
    ),
    async (period, ctx) => {
      const { unitId, departmentId } = ctx.actor;
      if (!isOwnDuty(ctx, { unitId, departmentId })) return false;
      if ((await absenceOf(ctx).load({ unitId, day: dayOfPeriod(ctx, period) })) !== null) return false;
      const dueLevel = departmentId === null ? ctx.scope.level : 'DEPARTMENT';
      const window = await windowOf(ctx, { periodId: period.id, unitId, departmentId, dueLevel });
      return window.dueOn !== null && closedBecause(window, today(ctx)) === null;
    },
  ),
});
