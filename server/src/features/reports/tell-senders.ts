import { headsOfDepartments, officeHolders } from '#features/people/people.queries.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import type { Report } from './report.entity.ts';
import { reportHandedOver } from './report.notices.ts';

/** Accounts of who sends a report today: of a department its heads; of a unit its planners, where there are none its leaders. */
async function sendersOf(ctx: Context, { unitId, departmentId }: Report): Promise<string[]> {
  if (departmentId !== null)
    return [...new Set((await headsOfDepartments(ctx, [departmentId])).map(({ accountId }) => accountId))];
  const planners = await officeHolders(ctx, unitId, ['PLANNER']);
  return planners.length > 0 ? planners : officeHolders(ctx, unitId, ['LEADER']);
}

/** Tells who sends a report that it was handed over to them. */
export async function tellSenders(ctx: Context, report: Report): Promise<void> {
  const period = await periodById(ctx).load(report.periodId);
  if (!period) return;
  const { kind, year, endsOn, vintage } = period;
  await notify(ctx, reportHandedOver, {
    to: (await sendersOf(ctx, report)).filter((accountId) => accountId !== ctx.actor.accountId),
    ...{ about: report, occasion: String(report.revision), facts: { kind, year, endsOn, vintage } },
  });
}
