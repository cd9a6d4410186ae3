import type { Plan } from '#features/plans/plan.entity.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** What the unit above last did about one indicator in the year of a plan: gave, adjusted or withdrew its target. */
export interface ChangeAbove {
  planId: string;
  /** The entry of the ledger that says so. */
  id: string;
  indicatorId: string;
  text: string;
  withdrawn: boolean;
}

/** Of each indicator the last change above, whether it was looked at or not. */
export const lastChanges = (ctx: Context, planIds: readonly string[]): Promise<ChangeAbove[]> =>
  changesAbove(ctx, planIds, { all: true });

/**
 * Those of them that stand against an issued plan: it was not built on them, and its owner has not looked at them since. Of
 * several plans of a year they stand against the last alone, whose signer has seen what came before.
 * That one was withdrawn counts where the plan was built on any target of the indicator, also one adjusted in between.
 */
export const changesSince = (ctx: Context, planIds: readonly string[]): Promise<ChangeAbove[]> =>
  changesAbove(ctx, planIds, { all: false });

const changesAbove = (ctx: Context, planIds: readonly string[], { all }: { all: boolean }): Promise<ChangeAbove[]> =>
  statement<ChangeAbove>(
    ctx,
    `select c.plan_id as "planId", c.id, c.indicator_id as "indicatorId", c.text, c.withdrawn
       from (select distinct on (p.id, t.indicator_id)
                    p.province_id, p.id as plan_id, t.id, t.indicator_id, t.text, t.state = 'WITHDRAWN' as withdrawn,
                    coalesce(b.target_ids, '{}') as known
               from plan p
               join target t on t.unit_id = p.unit_id and t.year = p.year and t.source = 'ASSIGNED'
                and t.department_id is null
                and t.pos between :lo and :hi
                and (t.state = 'WITHDRAWN' or (t.state = 'ISSUED' and t.in_force_to is null))
               left join plan_basis b on b.province_id = p.province_id and b.plan_id = p.id
              where p.id = any(:plans::uuid[]) and p.department_id is null and p.pos between :lo and :hi
              order by p.id, t.indicator_id, t.state = 'WITHDRAWN', t.id desc) c
      where :all or (not exists (
              select from plan shown join plan later
                  on later.province_id = shown.province_id and later.unit_id = shown.unit_id
                 and later.year = shown.year and later.department_id is null and later.issued and later.id > shown.id
               where shown.province_id = c.province_id and shown.id = c.plan_id)
        and c.id <> all(c.known)
        and (not c.withdrawn or exists (
              select from target k
               where k.province_id = c.province_id and k.id = any(c.known) and k.indicator_id = c.indicator_id
                 and k.pos between :lo and :hi)))
      order by c.plan_id, c.id`,
    { lo: ctx.scope.lo, hi: ctx.scope.hi, plans: pgArray(planIds), all },
  );

/** The plan stands on these changes, and on what it stood on before: its owner has looked at them and at no others. */
export async function standOn(ctx: Context, plan: Plan, changes: readonly ChangeAbove[]): Promise<void> {
  await statement(
    ctx,
    `insert into plan_basis (province_id, plan_id, pos, target_ids, looked_at, looked_by)
     values (:province, :plan, :pos, :targets::uuid[], :now, :by)
     on conflict (province_id, plan_id) do update
       set target_ids = plan_basis.target_ids || excluded.target_ids,
           looked_at = excluded.looked_at, looked_by = excluded.looked_by`,
    {
      ...{ province: plan.provinceId, plan: plan.id, pos: plan.pos, now: ctx.now, by: ctx.actor.fullName },
      targets: pgArray(changes.map(({ id }) => id)),
    },
  );
}
