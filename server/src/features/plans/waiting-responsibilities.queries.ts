import type { Context } from '#kernel/context.ts';

export interface ToAcknowledge {
  year: number;
  count: number;
  planId: string;
}

/** What issued plans of the unit assign to the viewer's department and nobody there has acknowledged, per plan. */
export const responsibilitiesToAcknowledge = (ctx: Context, departmentId: string): Promise<ToAcknowledge[]> =>
  ctx.em.execute<ToAcknowledge[]>(
    `select r.year, count(*)::int as count, r.plan_id as "planId"
       from responsibility r
      where r.province_id = ? and r.department_id = ?::uuid and r.issued and r.acknowledged_at is null and r.pos = ?
      group by r.year, r.plan_id
      order by r.year desc`,
    [ctx.scope.provinceId, departmentId, ctx.scope.pos],
  );
