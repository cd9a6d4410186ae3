import type { Context } from '#kernel/context.ts';

export interface WaitingReport {
  reportId: string;
  periodId: string;
  label: string;
  /** The sub-unit, or the department of the viewer's own unit. */
  name: string;
  unitId: string;
}

/** Submitted reports that the viewer's unit decides about and that somebody else sent. One statement. */
export const reportsToDecide = (ctx: Context): Promise<WaitingReport[]> =>
  ctx.em.execute<WaitingReport[]>(
    `select r.id as "reportId", p.id as "periodId", p.label, coalesce(m.name, u.type || ' ' || u.name) as name,
            r.unit_id as "unitId"
       from report r
       join period p on p.id = r.period_id
       join report_version v on v.province_id = r.province_id and v.report_id = r.id and v.version = r.version
       left join department m on m.province_id = r.province_id and m.id = r.department_id
       left join unit_version u on u.unit_id = r.unit_id and u.pos = r.pos and u.validity @> p.ends_on
      where r.reviewer_unit_id = ?::uuid and r.state = 'SUBMITTED' and v.submitted_by_account_id <> ?::uuid
        and r.province_id = ? and r.pos between ? and ? and v.pos between ? and ?
      order by p.ends_on, p.ordinal, r.pos, name`,
    [
      ...[ctx.actor.unitId, ctx.actor.accountId, ctx.scope.provinceId],
      ...[ctx.scope.lo, ctx.scope.hi, ctx.scope.lo, ctx.scope.hi],
    ],
  );

export interface ReturnedReport {
  reportId: string;
  periodId: string;
  label: string;
  dueOn: string | null;
  returnedBy: string | null;
  reason: string | null;
  departmentId: string | null;
}

/** Reports of the viewer's unit and its departments whose last version was returned. One statement. */
export const returnedReports = (ctx: Context): Promise<ReturnedReport[]> =>
  ctx.em.execute<ReturnedReport[]>(
    `select r.id as "reportId", p.id as "periodId", p.label, d.due_on::text as "dueOn", v.returned_by as "returnedBy",
            v.return_reason as reason, r.department_id as "departmentId"
       from report r
       join period p on p.id = r.period_id
       join report_version v on v.province_id = r.province_id and v.report_id = r.id and v.version = r.version
       left join period_due d on d.period_id = r.period_id
         and d.level = case when r.department_id is null then ? else 'DEPARTMENT' end
      where r.unit_id = ?::uuid and r.state = 'RETURNED' and r.province_id = ? and r.pos = ? and v.pos = ?
      order by p.ends_on, p.ordinal`,
    [ctx.scope.level, ctx.actor.unitId, ctx.scope.provinceId, ctx.scope.pos, ctx.scope.pos],
  );
