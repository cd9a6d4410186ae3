import { officeHolders } from '#features/people/people.queries.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import type { Report } from './report.entity.ts';
import { reportSent } from './report.notices.ts';
import { REVIEWERS } from './report.policy.ts';

/** Tells who may decide about a report that it came, once for each version; whoever sent it needs no telling. */
export async function tellReviewers(ctx: Context, report: Report): Promise<void> {
  if (report.reviewerUnitId === null) return;
  const [reviewer, unit, department, period] = await Promise.all([
    unitOnRecord(ctx).load(report.reviewerUnitId),
    unitOnRecord(ctx).load(report.unitId),
    report.departmentId === null ? null : departmentById(ctx).load(report.departmentId),
    periodById(ctx).load(report.periodId),
  ]);
  if (!reviewer || !unit || !period) return;
  const holders = await officeHolders(ctx, report.reviewerUnitId, REVIEWERS);
  const { kind, year, endsOn, vintage } = period;
  await notify(ctx, reportSent, {
    to: holders.filter((accountId) => accountId !== ctx.actor.accountId),
    about: { id: report.id, pos: reviewer.pos },
    occasion: String(report.version),
    facts: { kind, year, endsOn, vintage, type: unit.type, name: unit.name, department: department?.name ?? null },
  });
}
