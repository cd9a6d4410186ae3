import type { ReportState } from '#features/reports/report.entity.ts';
import { type Context, today } from '#kernel/context.ts';
import { pgArray } from '#kernel/sql.ts';

/** A report that somebody owes: the viewer's unit, one of its departments, or one of its sub-units. */
export interface OwedReport {
  periodId: string;
  label: string;
  dueOn: string;
  unitId: string;
  unitName: string;
  departmentId: string | null;
  departmentName: string | null;
  /** What there is of it, as far as the viewer may see; null: nothing. */
  reportId: string | null;
  state: ReportState | null;
}

/** A report is announced this many days before it is due, and chased this many after. */
const ANNOUNCED_DAYS = 30;
const CHASED_DAYS = 180;

/**
 * Who owes what, among the viewer's unit, its departments and its direct sub-units. A report is owed for a period that
 * has begun and is not locked, where an issued plan of its year asks the unit or department for a figure that
 * counts, as the reports' own forms do (held-indicators.queries.ts): a unit without sub-units for what its plan or its
 * parent's asks of it; a unit with sub-units for what neither they nor a department brings; a department of such a unit
 * for what it leads. Nobody owes who has nobody above. One statement.
 */
const owed = (which: string): string => `
with due as (
  select p.id, p.label, p.regime_id, p.year, p.ends_on, d.level, d.due_on
    from period p join period_due d on d.period_id = p.id
   where ${which}
     and p.starts_on <= ?::date and (d.locks_on is null or d.locks_on >= ?::date)
), reporter as (
  select due.*, u.unit_id, u.parent_id, u.pos, u.type, u.name as unit_name,
         null::uuid as department_id, null::text as department_name, 0 as ordinal
    from due
    join unit_version u on u.level = due.level and u.validity @> least(due.ends_on, ?::date)
   where (u.unit_id = ?::uuid or u.parent_id = ?::uuid) and u.parent_id is not null and u.pos between ? and ?
  union all
  select due.*, u.unit_id, u.parent_id, u.pos, u.type, u.name, m.id, m.name, m.ordinal
    from due
    join unit_version u on u.unit_id = ?::uuid and u.validity @> least(due.ends_on, ?::date)
    join department m on m.unit_id = u.unit_id
   where due.level = 'DEPARTMENT'
), place as (
  select r.*, exists (select from unit_version c
                       where c.parent_id = r.unit_id and c.validity @> least(r.ends_on, ?::date)) as has_sub_units
    from reporter r
)
select r.id as "periodId", r.label, r.due_on::text as "dueOn", r.unit_id as "unitId",
       r.type || ' ' || r.unit_name as "unitName", r.department_id as "departmentId", r.department_name as "departmentName",
       f.id as "reportId", f.state
  from place r
  left join report f on f.unit_id = r.unit_id and f.period_id = r.id and f.pos between ? and ?
                    and f.department_id is not distinct from r.department_id
 where exists (
   select from plan pl
     join plan_indicator i on i.province_id = pl.province_id and i.plan_id = pl.id
     join lateral (select n.* from indicator_edition n
                    where n.indicator_id = i.indicator_id and n.valid_from <= r.ends_on
                    order by n.edition desc limit 1) e on true
     left join responsibility s on s.province_id = i.province_id and s.plan_id = i.plan_id
                               and s.indicator_id = i.indicator_id and s.role = 'LEAD'
    where pl.unit_id in (r.unit_id, r.parent_id) and pl.issued and pl.year = r.year
      and (e.regime_id is null or e.regime_id = r.regime_id) and e.kind <> 'COMPOSITE'
      and case when r.department_id is not null then
                 r.has_sub_units and pl.unit_id = r.unit_id
                 and s.department_id = r.department_id and e.supplied_by in ('DEPARTMENTS', 'BOTH')
               when r.has_sub_units then
                 (e.supplied_by = 'DEPARTMENTS' and pl.unit_id = r.unit_id or e.over_units = 'NONE') and s.id is null
               else (pl.unit_id = r.unit_id or e.supplied_by in ('SUB_UNITS', 'BOTH'))
                 and (e.applies_to_types is null or r.type = any(e.applies_to_types)) end)
 order by r.due_on, r.pos, r.ordinal, r.department_name`;

const OWED_NOW = owed(`d.due_on between ?::date - ${CHASED_DAYS} and ?::date + ${ANNOUNCED_DAYS}`);
const OWED_FOR = owed('p.id = any(?::uuid[])');

/** What is announced or chased today. */
export const owedReports = (ctx: Context): Promise<OwedReport[]> => ask(ctx, OWED_NOW, [today(ctx), today(ctx)]);

/** What is owed for these periods, however long ago they were due or far ahead they are. */
export const owedReportsFor = (ctx: Context, periodIds: readonly string[]): Promise<OwedReport[]> =>
  ask(ctx, OWED_FOR, [pgArray(periodIds)]);

function ask(ctx: Context, statement: string, which: readonly unknown[]): Promise<OwedReport[]> {
  const { actor, scope } = ctx;
  const day = today(ctx);
  const range = [scope.lo, scope.hi];
  return ctx.em.execute<OwedReport[]>(statement, [
    ...[...which, day, day],
    ...[day, actor.unitId, actor.unitId, ...range],
    ...[actor.unitId, day],
    ...[day, ...range],
  ]);
}
