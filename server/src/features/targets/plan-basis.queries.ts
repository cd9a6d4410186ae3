import type { Plan } from '#features/plans/plan.entity.ts';
import type { Context } from '#kernel/context.ts';
import { named, pgArray } from '#kernel/sql.ts';
import { assignedTo } from './target.queries.ts';

/** What stands against a plan: a target that was given, adjusted or withdrawn since its owner last looked. */
export interface ChangeAbove {
  plan_id: string;
  indicator_id: string;
  text: string;
  withdrawn: boolean;
}

/** Assigned targets in force that a plan was not built on, and those it was built on that were withdrawn. */
export const changesSince = (ctx: Context, planIds: readonly string[]): Promise<ChangeAbove[]> =>
  ctx.em.execute<ChangeAbove[]>(
    ...named(
      `select p.id as plan_id, t.indicator_id, t.text, t.state = 'WITHDRAWN' as withdrawn
       from plan p
       join target t on t.unit_id = p.unit_id and t.year = p.year and t.source = 'ASSIGNED' and t.pos between :lo and :hi
       left join plan_basis b on b.province_id = p.province_id and b.plan_id = p.id
      where p.id = any(:plans::uuid[]) and p.issued and p.pos between :lo and :hi
        and ((t.state = 'ISSUED' and t.in_force_to is null and t.id <> all(coalesce(b.target_ids, '{}')))
          or (t.state = 'WITHDRAWN' and t.replaces_id = any(b.target_ids)))
      order by p.id, t.id`,
      { lo: ctx.scope.lo, hi: ctx.scope.hi, plans: pgArray(planIds) },
    ),
  );

/** The plan is built on what is in force now: said when it is issued, and when its owner has looked. */
export async function lookAtAssigned(ctx: Context, plan: Plan): Promise<void> {
  const assigned = await assignedTo(ctx, [plan]);
  await ctx.em.execute(
    ...named(
      `insert into plan_basis (province_id, plan_id, pos, target_ids, looked_at, looked_by)
     values (:province, :plan, :pos, :targets::uuid[], :now, :by)
     on conflict (province_id, plan_id) do update
       set target_ids = excluded.target_ids, looked_at = excluded.looked_at, looked_by = excluded.looked_by`,
      {
        ...{ province: plan.provinceId, plan: plan.id, pos: plan.pos, now: ctx.now, by: ctx.actor.fullName },
        targets: pgArray(assigned.map(({ id }) => id)),
      },
    ),
  );
}
