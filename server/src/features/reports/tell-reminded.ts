import { officeHoldersByUnit, officesInDepartments } from '#features/people/people.queries.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { reportReminded } from './reminder.notices.ts';
import { REVIEWERS } from './report.policy.ts';
import type { ReportStatus } from './report-status.queries.ts';

/** Tells those who owe reports that are late: of a unit its planners and leaders, of a department its head and officers. */
export async function tellReminded(ctx: Context, period: Period, late: readonly ReportStatus[]): Promise<void> {
  const units = late.flatMap(({ unitId, departmentId }) => (departmentId === null ? [unitId] : []));
  const departments = late.flatMap(({ departmentId }) => departmentId ?? []);
  const ofUnits = await officeHoldersByUnit(ctx, units, REVIEWERS);
  const offices = await officesInDepartments(ctx, departments, ['DEPARTMENT_HEAD', 'OFFICER']);
  const reviewer = await unitOnRecord(ctx).load(ctx.actor.unitId);
  const { id, kind, year, endsOn, vintage } = period;
  for (const { unitId, departmentId, pos, dueOn } of late) {
    if (dueOn === null || !reviewer) continue;
    const to =
      departmentId === null
        ? (ofUnits.get(unitId) ?? [])
        : offices.flatMap((office) => (office.departmentId === departmentId ? office.accountId : []));
    await notify(ctx, reportReminded, {
      ...{ to, about: { id, pos }, occasion: [today(ctx), departmentId ?? ''].join(' ').trim() },
      facts: {
        ...{ kind, year, endsOn, vintage, dueOn, by: ctx.actor.fullName },
        ...{ byType: reviewer.type, byUnit: reviewer.name },
      },
    });
  }
}
