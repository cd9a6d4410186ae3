import type { Period } from '#features/periods/period.entity.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { reminderSays } from './reminder.messages.ts';
import { problemsOfReminding, type Remindable } from './reminding.rules.ts';
import type { RemindLateInput } from './report.inputs.ts';
import { says } from './report.messages.ts';
import { decidesReports } from './report.policy.ts';
import { ReportReminder } from './report-reminder.entity.ts';
import { lastReminderFor } from './report-reminder.loaders.ts';
import { reportStatuses } from './report-status.queries.ts';
import { tellReminded } from './tell-reminded.ts';

/** Nhắc: who owes the viewer's unit a report that is late is told, with who reminds, at most once a day. */
export async function remindLate(ctx: Context, input: RemindLateInput): Promise<{ period: Period }> {
  authorize(decidesReports(ctx.actor), reminderSays.onlyReviewerReminds());
  const period = await periodById(ctx).load(input.periodId);
  if (!period) throw new Refusal([notFound(['periodId'], says.period())]);
  const { unitId } = ctx.actor;
  const owing = await reportStatuses(ctx, { unitId, periodId: period.id, withBegun: false });
  const places = await Promise.all(
    owing.map(async (status): Promise<Remindable> => {
      const last = await lastReminderFor(ctx).load(status);
      return { ...status, remindedToday: last?.day === today(ctx) ? last : null };
    }),
  );
  const { chosen, problems } = problemsOfReminding(places, input, today(ctx));
  refuseAll(problems);
  for (const { unitId, departmentId, pos } of chosen) {
    const reportReminder = ctx.em.create(
      ReportReminder,
      {
        ...{ provinceId: ctx.scope.provinceId, id: newId(), unitId, pos, departmentId, byPos: ctx.scope.pos },
        ...{ periodId: period.id, day: today(ctx), remindedAt: ctx.now, remindedBy: ctx.actor.fullName },
      },
      { persist: true },
    );
    await record(ctx, reportReminder, { after: { periodId: period.id, unitId, departmentId } });
  }
  await tellReminded(ctx, period, chosen);
  return { period };
}
