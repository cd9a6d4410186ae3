import type { Context } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';

export interface ToAcknowledge {
  year: number;
  count: number;
  planId: string;
}

/** What issued plans of the unit assign to the viewer's department and nobody there has acknowledged, per plan. */
export const responsibilitiesToAcknowledge = (ctx: Context, departmentId: string): Promise<ToAcknowledge[]> =>
  statement<ToAcknowledge>(
    ctx,
    `select r.year, count(*)::int as count, r.plan_id as "planId"
         from responsibility r
        where r.province_id = :province and r.department_id = :department::uuid and r.issued
          and r.acknowledged_at is null and r.pos = :pos
        group by r.year, r.plan_id
        order by r.year desc`,
    { province: ctx.scope.provinceId, department: departmentId, pos: ctx.scope.pos },
  );
