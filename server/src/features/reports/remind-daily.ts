import { movesDueDays } from '#features/periods/period.loaders.ts';
import { statedDays } from '#features/periods/regime.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import type { DailyTelling } from '#kernel/daily-telling.ts';
import { groupBy } from '#kernel/loader.ts';
import { type Telling, telling } from '#kernel/notice.ts';
import { type OwedReport, owedReports, owedReportsBegun } from './owed-reports.queries.ts';
import { reportReminder, reportsLate } from './reminder.notices.ts';
import { chasedOn, type Reminding, reminderOf } from './reminder.rules.ts';
import { hearsOfLate } from './report.policy.ts';
import { isLateBelow, isToSend } from './report-work-items.ts';

/**
 * Nhắc báo cáo: to who makes a report that is owed and not sent, when it is given, three working days ahead, on the day, and
 * on Mondays while it is overdue; to leaders on Mondays who below is late.
 */
export const reportReminders: DailyTelling = {
  offices: ['LEADER', 'PLANNER', 'DEPARTMENT_HEAD', 'OFFICER'],
  async find(ctx, since) {
    const at = { today: today(ctx), since, stated: await statedDays(ctx) };
    return [...(await ofOwn(ctx, at)), ...(hearsOfLate(ctx.actor) ? await ofBelow(ctx, at) : [])];
  },
};

const dueOf = async (ctx: Context, { periodId, dueOn }: OwedReport) => ({
  ...{ dueOn, moves: (await movesDueDays(ctx).load(periodId)) ?? false },
});

async function ofOwn(ctx: Context, at: Reminding): Promise<Telling[]> {
  const reports = (await owedReportsBegun(ctx)).filter((report) => isToSend(ctx, report));
  // the one that is due first is written last: of many it is the one that is named
  const tellings = reports.reverse().map(async (report): Promise<Telling[]> => {
    const { periodId, departmentId, dueOn, kind, year, endsOn, vintage } = report;
    const said = reminderOf(await dueOf(ctx, report), at);
    if (!said) return [];
    return [
      telling(reportReminder[said.reminder], {
        about: { id: periodId, pos: ctx.scope.pos },
        occasion: departmentId === null ? said.occasion : `${said.occasion} ${departmentId}`,
        facts: { kind, year, endsOn, vintage, dueOn },
      }),
    ];
  });
  return (await Promise.all(tellings)).flat();
}

async function ofBelow(ctx: Context, at: Reminding): Promise<Telling[]> {
  const late = groupBy(
    (await owedReports(ctx)).filter((report) => isLateBelow(ctx, report)),
    ({ periodId }) => periodId,
  );
  const tellings = [...late].reverse().map(async ([periodId, reports]): Promise<Telling[]> => {
    const days = await Promise.all(reports.map(async (report) => chasedOn(await dueOf(ctx, report), at)));
    const occasion = days.reduce((last, day) => ((day ?? '') > (last ?? '') ? day : last), null);
    const [first] = reports;
    if (occasion === null || !first) return [];
    const { kind, year, endsOn, vintage, unit, departmentName: department } = first;
    return [
      telling(reportsLate, {
        ...{ about: { id: periodId, pos: ctx.scope.pos }, occasion },
        facts: { kind, year, endsOn, vintage, ...unit, department, count: reports.length, day: at.today },
      }),
    ];
  });
  return (await Promise.all(tellings)).flat();
}
