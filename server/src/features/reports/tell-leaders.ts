import { periodById } from '#features/periods/period.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import type { Approval } from './approval.queries.ts';
import type { Report } from './report.entity.ts';
import { reportToApprove } from './report.notices.ts';

/** Tells the leaders of a unit that its report was sent and waits for their approval, once for each version. */
export async function tellLeaders(ctx: Context, report: Report, { isLed, approvers }: Approval): Promise<void> {
  const period = await periodById(ctx).load(report.periodId);
  if (report.departmentId !== null || !isLed || !period) return;
  const { kind, year, endsOn, vintage } = period;
  await notify(ctx, reportToApprove, {
    to: approvers.filter((accountId) => accountId !== ctx.actor.accountId),
    ...{ about: report, occasion: String(report.version), facts: { kind, year, endsOn, vintage } },
  });
}
