import { periodById } from '#features/periods/period.loaders.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, refuse, refuseAll } from '#kernel/refusal.ts';
import { newVersion } from './next-version.ts';
import { dueLevelOf, Report } from './report.entity.ts';
import type { OpenReportInput } from './report.inputs.ts';
import { windowOf } from './report.loaders.ts';
import { says } from './report.messages.ts';
import { mayWriteReport } from './report.policy.ts';
import { addReport } from './report.queries.ts';
import { closedBecause } from './report.rules.ts';

/** Mở báo cáo: the report of the actor's unit, or of one of its departments, for a period; made where there is none yet. */
export async function openReport(ctx: Context, input: OpenReportInput): Promise<{ report: Report }> {
  const [period, department] = await Promise.all([
    periodById(ctx).load(input.periodId),
    input.departmentId ? departmentById(ctx).load(input.departmentId) : null,
  ]);
  const { unitId } = ctx.actor;
  const departmentIsKnown = !input.departmentId || department?.unitId === unitId;
  refuseAll([
    ...(period ? [] : [notFound(['periodId'], says.period())]),
    ...(departmentIsKnown ? [] : [notFound(['departmentId'], says.department())]),
  ]);
  if (!period) throw new Error('refused above');
  if (period.regimeId === null) refuse('CONFLICT', ['periodId'], says.putTogether());
  const departmentId = department?.id ?? null;
  authorize(
    mayWriteReport(ctx.actor, { unitId, departmentId, reviewerUnitId: null }),
    departmentId === null ? says.onlyUnitOpens() : says.onlyDepartmentOpens(),
  );

  const known = await ctx.em.findOne(Report, { unitId, departmentId, periodId: period.id, pos: ctx.scope.pos });
  if (known) return { report: known };

  const isOver = period.endsOn < today(ctx);
  const unit = await unitOn(ctx, unitId, isOver ? period.endsOn : today(ctx));
  if (unit?.pos !== ctx.scope.pos) refuse('CONFLICT', ['periodId'], says.notThereThen());
  const place = { provinceId: unit.provinceId, unitId, departmentId, periodId: period.id, pos: unit.pos };
  const closed = closedBecause(await windowOf(ctx, { ...place, dueLevel: dueLevelOf(place) }), today(ctx));
  if (closed !== null) refuse('LOCKED', ['periodId'], closed);

  const reviewerUnitId = departmentId === null ? unit.parentId : unitId;
  const isNew = await addReport(ctx, { ...place, id: newId(), year: period.year, reviewerUnitId });
  const report = await ctx.em.findOneOrFail(Report, { unitId, departmentId, periodId: period.id, pos: unit.pos });
  if (isNew) {
    newVersion(ctx, report, 1, null);
    await record(ctx, report, { after: { periodId: period.id, departmentId } });
  }
  return { report };
}
