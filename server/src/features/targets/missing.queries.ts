import type { Plan } from '#features/plans/plan.entity.ts';
import type { Context } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';

/**
 * Indicators of which quotas are in force that were given before a plan that changes another was issued (of a draft: until
 * now), and are not written anew.
 */
const QUOTAS_BEFORE = `
select distinct t.indicator_id as "indicatorId"
  from target t
  join decision given on given.province_id = t.province_id and given.id = t.decision_id
  left join plan p on p.province_id = t.province_id and p.id = :plan and p.issued
  left join decision own on own.province_id = p.province_id and own.id = p.decision_id
 where t.province_id = :province and t.by_unit_id = :unit and t.year = :year and t.pos between :lo and :hi
   and t.source = 'ASSIGNED' and t.state = 'ISSUED' and t.in_force_to is null
   and (own.issued_at is null or given.issued_at < own.issued_at)
   and not exists (
     select from target n
      where n.by_unit_id = t.by_unit_id and n.year = t.year and n.unit_id = t.unit_id
        and n.department_id is not distinct from t.department_id and n.pos between :lo and :hi
        and n.indicator_id = t.indicator_id and n.source = 'ASSIGNED' and n.state = 'DRAFT')`;

export async function quotasBefore(ctx: Context, plan: Plan): Promise<string[]> {
  const { provinceId: province, lo, hi } = ctx.scope;
  const which = { plan: plan.id, unit: plan.unitId, year: plan.year };
  const rows = await statement<{ indicatorId: string }>(ctx, QUOTAS_BEFORE, { province, lo, hi, ...which });
  return rows.map(({ indicatorId }) => indicatorId);
}
