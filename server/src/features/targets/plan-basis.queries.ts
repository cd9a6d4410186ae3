import type { Plan } from '#features/plans/plan.entity.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { assignedTo } from './target.queries.ts';

/** What stands against a plan: a target that was given, adjusted or withdrawn since its owner last looked. */
export interface ChangeAbove {
  planId: string;
  /** The entry of the ledger that says so. */
  id: string;
  indicatorId: string;
  text: string;
  withdrawn: boolean;
}

/**
 * Of each indicator what was last assigned, unless the plan was built on it or its owner has looked at it since. That
 * one was withdrawn counts where the plan was built on any target of the indicator, also one adjusted in between.
 */
export const changesSince = (ctx: Context, planIds: readonly string[]): Promise<ChangeAbove[]> =>
  statement<ChangeAbove>(
    ctx,
    `select c.plan_id as "planId", c.id, c.indicator_id as "indicatorId", c.text, c.withdrawn
       from (select distinct on (p.id, t.indicator_id)
                    p.province_id, p.id as plan_id, t.id, t.indicator_id, t.text, t.state = 'WITHDRAWN' as withdrawn,
                    coalesce(b.target_ids, '{}') as known
               from plan p
               join target t on t.unit_id = p.unit_id and t.year = p.year and t.source = 'ASSIGNED'
                and t.pos between :lo and :hi
                and (t.state = 'WITHDRAWN' or (t.state = 'ISSUED' and t.in_force_to is null))
               left join plan_basis b on b.province_id = p.province_id and b.plan_id = p.id
              where p.id = any(:plans::uuid[]) and p.issued and p.pos between :lo and :hi
              order by p.id, t.indicator_id, t.state = 'WITHDRAWN', t.id desc) c
      where c.id <> all(c.known)
        and (not c.withdrawn or exists (
              select from target k
               where k.province_id = c.province_id and k.id = any(c.known) and k.indicator_id = c.indicator_id
                 and k.pos between :lo and :hi))
      order by c.plan_id, c.id`,
    { lo: ctx.scope.lo, hi: ctx.scope.hi, plans: pgArray(planIds) },
  );

/** The plan is built on what is in force when it is issued. */
export async function buildOnAssigned(ctx: Context, plan: Plan): Promise<void> {
  await look(ctx, plan, { targets: await assignedTo(ctx, [plan]), anew: true });
}

/** Its owner has looked at these changes, and at no others. */
export const lookAtChanges = (ctx: Context, plan: Plan, changes: readonly ChangeAbove[]): Promise<void> =>
  look(ctx, plan, { targets: changes, anew: false });

async function look(
  ctx: Context,
  plan: Plan,
  { targets, anew }: { targets: readonly { id: string }[]; anew: boolean },
): Promise<void> {
  await statement(
    ctx,
    `insert into plan_basis (province_id, plan_id, pos, target_ids, looked_at, looked_by)
     values (:province, :plan, :pos, :targets::uuid[], :now, :by)
     on conflict (province_id, plan_id) do update
       set target_ids = case when :anew then excluded.target_ids else plan_basis.target_ids || excluded.target_ids end,
           looked_at = excluded.looked_at, looked_by = excluded.looked_by`,
    {
      ...{ province: plan.provinceId, plan: plan.id, pos: plan.pos, now: ctx.now, by: ctx.actor.fullName },
      ...{ targets: pgArray(targets.map(({ id }) => id)), anew },
    },
  );
}
