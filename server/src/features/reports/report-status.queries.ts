import { type Context, today } from '#kernel/context.ts';
import type { ReportState } from './report.entity.ts';

/** Who owes a report to a unit for a period, and what is there as far as the reader may see it. */
export interface ReportStatus {
  unitId: string;
  departmentId: string | null;
  reportId: string | null;
  state: ReportState | null;
  dueOn: string | null;
}

/** The unit's direct sub-units as of the period's last day (today while it runs), in tree order, each with its own report. */
const OF_SUB_UNITS = `
select c.unit_id as "unitId", null as "departmentId", r.id as "reportId", r.state, d.due_on::text as "dueOn"
  from period p
  join unit_version c on c.parent_id = ?::uuid and c.validity @> least(p.ends_on, ?::date)
  left join report r on r.unit_id = c.unit_id and r.period_id = p.id and r.department_id is null and r.pos between ? and ?
  left join period_due d on d.period_id = p.id and d.level = c.level
 where p.id = ?::uuid and c.pos between ? and ?
 order by c.pos`;

/**
 * The unit's departments, in the order of its list, that lead an indicator of its issued plan of the year which
 * departments supply under the period's regime, each with its report.
 */
const OF_DEPARTMENTS = `
select m.unit_id as "unitId", m.id as "departmentId", r.id as "reportId", r.state, d.due_on::text as "dueOn"
  from period p
  join department m on m.unit_id = ?::uuid
  left join report r on r.unit_id = m.unit_id and r.period_id = p.id and r.department_id = m.id and r.pos between ? and ?
  left join period_due d on d.period_id = p.id and d.level = 'DEPARTMENT'
 where p.id = ?::uuid
   and exists (select 1
                 from plan pl
                 join responsibility s on s.province_id = pl.province_id and s.plan_id = pl.id and s.role = 'LEAD'
                 join indicator_edition e on e.indicator_id = s.indicator_id and e.valid_from <= p.ends_on
                where pl.unit_id = m.unit_id and pl.year = p.year and pl.issued and s.department_id = m.id
                  and e.supplied_by in ('DEPARTMENTS', 'BOTH')
                  and (e.regime_id is null or e.regime_id = p.regime_id)
                  and not exists (select 1 from indicator_edition n
                                   where n.indicator_id = e.indicator_id and n.valid_from <= p.ends_on
                                     and n.edition > e.edition))
 order by m.ordinal, m.name`;

/** One statement for the departments and one for the sub-units; departments first. */
export async function reportStatuses(ctx: Context, unitId: string, periodId: string): Promise<ReportStatus[]> {
  const { lo, hi } = ctx.scope;
  const departments = await ctx.em.execute<ReportStatus[]>(OF_DEPARTMENTS, [unitId, lo, hi, periodId]);
  const subUnits = await ctx.em.execute<ReportStatus[]>(OF_SUB_UNITS, [unitId, today(ctx), lo, hi, periodId, lo, hi]);
  return [...departments, ...subUnits];
}
