import type { Context } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';
import { duty, dutyOf, wasReviewed } from './duty.queries.ts';
import type { ReportState } from './report.entity.ts';

/** Who owes a report to a unit for a period or has begun one, and what is there as far as the reader may see it. */
export interface ReportStatus {
  unitId: string;
  departmentId: string | null;
  periodId: string;
  /** Whose reports are listed: it decides about this one. */
  reviewerUnitId: string;
  /** Of the unit. */
  pos: number;
  reportId: string | null;
  state: ReportState | null;
  /** Null: it is not owed. */
  dueOn: string | null;
}

/** `withBegun`: also what was begun and never sent yet. */
interface Asked {
  unitId: string;
  periodId: string;
  withBegun: boolean;
}

/**
 * The unit's departments, in the order of its list, and then its direct sub-units, in tree order: those that owe it a
 * report for the period, and those whose report it decides about, asked or not. Of sub-units none owes what
 * was due while nobody in the unit could decide about it.
 */
const STATUS = `${duty(`
  select u.unit_id, u.pos, p.id as period_id
    from period p
    join unit_version u on u.validity @> least(p.ends_on, :today::date)
   where p.id = :period::uuid and (u.unit_id = :unit::uuid or u.parent_id = :unit::uuid)
     and u.pos between :lo and :hi`)}, owing as (
  select distinct unit_id, pos, department_id, due_on from duty
   where owed and (unit_id = :unit::uuid) = (department_id is not null)
     and (department_id is not null or ${wasReviewed(':unit::uuid', 'due_on')})
), begun as (
  select r.unit_id, r.pos, r.department_id, r.id, r.state
    from report r
   where r.period_id = :period::uuid and r.reviewer_unit_id = :unit::uuid
     and r.province_id = :province and r.pos between :lo and :hi and (r.submitted or :withBegun)
), listed as (
  select coalesce(o.unit_id, b.unit_id) as unit_id, coalesce(o.pos, b.pos) as pos,
         coalesce(o.department_id, b.department_id) as department_id, b.id, b.state, o.due_on
    from owing o
    full join begun b on b.unit_id = o.unit_id
     and coalesce(b.department_id, b.unit_id) = coalesce(o.department_id, o.unit_id)
)
select l.unit_id as "unitId", l.department_id as "departmentId", l.pos,
       :period::uuid as "periodId", :unit::uuid as "reviewerUnitId", l.id as "reportId", l.state,
       l.due_on::text as "dueOn"
  from listed l
  left join department m on m.province_id = :province and m.id = l.department_id
 order by l.department_id is null, m.ordinal, m.name, l.pos`;

export function reportStatuses(ctx: Context, { unitId, periodId, withBegun }: Asked): Promise<ReportStatus[]> {
  const { lo, hi } = ctx.scope;
  return statement<ReportStatus>(ctx, STATUS, { ...dutyOf(ctx), unit: unitId, period: periodId, withBegun, lo, hi });
}
