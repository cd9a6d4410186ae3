import type { NamedUnit } from '@dich/units';
import type { NamedPeriod } from '#features/periods/period.messages.ts';
import { namedPeriodSql } from '#features/periods/period.queries.ts';
import { namedUnitSql } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';
import type { Report } from './report.entity.ts';

const viewerOf = ({ actor, scope }: Context) => {
  const { provinceId: province, pos, lo, hi } = scope;
  return { unit: actor.unitId, account: actor.accountId, province, pos, lo, hi };
};

export interface WaitingReport extends NamedPeriod {
  reportId: string;
  periodId: string;
  unitId: string;
  unit: NamedUnit;
  /** Of the viewer's own unit; null: the report is the sub-unit's. */
  departmentName: string | null;
}

/** Submitted reports that a unit decides about and that somebody else sent. */
const TO_DECIDE = `
select r.id as "reportId", p.id as "periodId", ${namedPeriodSql('p')}, r.unit_id as "unitId", ${namedUnitSql('u')} as unit,
       m.name as "departmentName"
  from report r
  join period p on p.id = r.period_id
  join report_version v on v.province_id = r.province_id and v.report_id = r.id and v.version = r.version
  left join department m on m.province_id = r.province_id and m.id = r.department_id
  left join unit_version u on u.unit_id = r.unit_id and u.pos = r.pos and u.validity @> p.ends_on
 where r.reviewer_unit_id = :unit::uuid and r.state = 'SUBMITTED'
   and v.submitted_by_account_id <> :account::uuid
   and r.province_id = :province and r.pos between :lo and :hi and v.pos between :lo and :hi
 order by p.ends_on, p.ordinal, r.pos, m.name`;

export const reportsToDecide = (ctx: Context): Promise<WaitingReport[]> =>
  statement<WaitingReport>(ctx, TO_DECIDE, viewerOf(ctx));

export interface UnapprovedReport extends NamedPeriod {
  reportId: string;
  periodId: string;
}

/** Reports of the unit itself that wait above and that nobody of the unit has approved for its own board. */
const TO_APPROVE = `
select r.id as "reportId", p.id as "periodId", ${namedPeriodSql('p')}
  from report r
  join period p on p.id = r.period_id
  join report_version v on v.province_id = r.province_id and v.report_id = r.id and v.version = r.version
 where r.unit_id = :unit::uuid and r.department_id is null and r.state = 'SUBMITTED' and v.approved_at is null
   and r.province_id = :province and r.pos = :pos and v.pos = :pos
 order by p.ends_on, p.ordinal`;

export const reportsToApprove = (ctx: Context): Promise<UnapprovedReport[]> =>
  statement<UnapprovedReport>(ctx, TO_APPROVE, viewerOf(ctx));

export interface ReturnedReport extends NamedPeriod {
  reportId: string;
  periodId: string;
  returnedBy: string | null;
  reason: string | null;
  departmentId: string | null;
}

/** Reports of a unit and its departments whose last version was returned. */
const RETURNED = `
select r.id as "reportId", p.id as "periodId", ${namedPeriodSql('p')}, v.returned_by as "returnedBy",
       v.return_reason as reason, r.department_id as "departmentId"
  from report r
  join period p on p.id = r.period_id
  join report_version v on v.province_id = r.province_id and v.report_id = r.id and v.version = r.version
 where r.unit_id = :unit::uuid and r.state = 'RETURNED' and r.province_id = :province and r.pos = :pos and v.pos = :pos
 order by p.ends_on, p.ordinal`;

export const returnedReports = (ctx: Context): Promise<ReturnedReport[]> =>
  statement<ReturnedReport>(ctx, RETURNED, viewerOf(ctx));

export interface HandedOverReport extends NamedPeriod {
  reportId: string;
  periodId: string;
  departmentId: string | null;
  departmentName: string | null;
  handedOverBy: string;
}

/** Reports of a unit and its departments that who types them has left to who sends them. */
const HANDED_OVER = `
select r.id as "reportId", p.id as "periodId", ${namedPeriodSql('p')}, r.department_id as "departmentId",
       m.name as "departmentName", v.handed_over_by as "handedOverBy"
  from report r
  join period p on p.id = r.period_id
  join report_version v on v.province_id = r.province_id and v.report_id = r.id and not v.submitted
  left join department m on m.province_id = r.province_id and m.id = r.department_id
 where r.unit_id = :unit::uuid and v.handed_over_at is not null and v.approved_at is null
   and r.province_id = :province and r.pos = :pos and v.pos = :pos
 order by p.ends_on, p.ordinal, m.name`;

export const handedOverReports = (ctx: Context): Promise<HandedOverReport[]> =>
  statement<HandedOverReport>(ctx, HANDED_OVER, viewerOf(ctx));

/** Full names of who sends a report of the own unit today: of a department its heads, of a unit its planners, else its leaders. */
const SENDERS = `
with office_today as (
  select o.kind, a.full_name
    from office o
    join account a on a.province_id = o.province_id and a.id = o.account_id
   where o.province_id = :province and o.unit_id = :unit::uuid and app.office_in_force(o, :today::date)
     and case when :department::uuid is null then o.kind in ('PLANNER', 'LEADER')
              else o.kind = 'DEPARTMENT_HEAD' and o.department_id = :department::uuid end)
select distinct full_name as name
  from office_today
 where kind <> 'LEADER' or not exists (select from office_today where kind = 'PLANNER')
 order by 1`;

export async function namesOfSenders(
  ctx: Context,
  { unitId, departmentId }: Pick<Report, 'unitId' | 'departmentId'>,
): Promise<string[]> {
  const values = { province: ctx.scope.provinceId, unit: unitId, department: departmentId, today: today(ctx) };
  return (await statement<{ name: string }>(ctx, SENDERS, values)).map(({ name }) => name);
}
