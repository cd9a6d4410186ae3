import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { dueByPeriodAndLevel } from '#features/periods/period.loaders.ts';
import { periodInWords } from '#features/periods/period.messages.ts';
import { findPeriods } from '#features/periods/period.queries.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { someOf, type WorkItem, type WorkItemSource, workItem } from '#kernel/work-item.ts';
import { boardOf } from './board.ts';
import { says } from './rollup.messages.ts';
import { answersForBoard } from './rollup.policy.ts';

/** The regime of the quality objectives, which leaders answer for. */
const REGIME = 'MTCL';

export const boardWork: WorkItemSource = {
  kinds: { RED_INDICATOR: { place: 8, afterEnd: 'BEGINS', means: 'Indicators of the unit’s board are not met.' } },
  find: redItems,
};

/** For a leader: what is not met on the unit's own board of the last period that was due. */
async function redItems(ctx: Context): Promise<WorkItem[]> {
  if (!answersForBoard(ctx.actor)) return [];
  const period = await lastDuePeriod(ctx);
  const unit = period && (await unitOn(ctx, ctx.actor.unitId, dayOfPeriod(ctx, period)));
  const board = unit && (await boardOf(ctx, unit, period));
  const red = board?.rows.filter(({ verdict }) => verdict?.attainment === 'NOT_MET') ?? [];
  if (!period || red.length === 0) return [];
  return [
    workItem({
      kind: 'RED_INDICATOR',
      title: says.redTitle({ count: red.length, period: periodInWords(period) }),
      detail: someOf(
        red.map(({ indicator }) => indicator.name),
        says.indicators(),
      ),
      ...{ count: red.length, periodId: period.id, unitId: ctx.actor.unitId },
    }),
  ];
}

async function lastDuePeriod(ctx: Context): Promise<Period | null> {
  const year = Number(today(ctx).slice(0, 4));
  const periods = [
    ...(await findPeriods(ctx, { year: year - 1, regimeCode: REGIME })),
    ...(await findPeriods(ctx, { year, regimeCode: REGIME })),
  ];
  const dues = await Promise.all(periods.map(({ id }) => dueByPeriodAndLevel(ctx).load(`${id} ${ctx.scope.level}`)));
  return periods.filter((_, index) => (dues[index]?.dueOn ?? '9999') < today(ctx)).at(-1) ?? null;
}
