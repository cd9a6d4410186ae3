import type { Period } from '#features/periods/period.entity.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { AsOf, Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

export const CHANGE_KINDS = [
  'ACCEPTED',
  'CORRECTED',
  'RETURNED',
  'APPROVED',
  'TARGET_GIVEN',
  'TARGET_ADJUSTED',
  'TARGET_WITHDRAWN',
  'PLAN_ISSUED',
  'PLAN_AMENDED',
  'MEMBERS_ADJUSTED',
  'PERIOD_EXTENDED',
  'PERIOD_CLOSED',
  'PERIOD_REOPENED',
  'UNIT_CHANGED',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What was done that may have moved a line of a board. */
export interface BoardChange {
  /** Of its list: when it was, exactly, and what. */
  cursor: string;
  kind: ChangeKind;
  at: Date;
  by: string | null;
  unitId: string;
  departmentId: string | null;
  reportId: string | null;
  /** What stands since, and what stood before it; null: nothing. */
  version: number | null;
  beforeVersion: number | null;
  targetId: string | null;
  planId: string | null;
  indicatorId: string | null;
  untilOn: string | null;
}

export interface ChangesAsked {
  unit: UnitVersion;
  period: Period;
  /** All whose figures its values are made of. */
  periodIds: readonly string[];
  indicatorIds: readonly string[];
  /** What came after the one, until the end of the other. */
  from: AsOf;
  to: AsOf;
}

const WITHIN = (at: string): string => `${at} >= :after::timestamptz and ${at} < :before::timestamptz`;

/** The version of a report that was accepted and stood just before a moment. */
const stoodBefore = (at: string): string => `(
    select max(n.version) from report_version n
     where n.province_id = v.province_id and n.report_id = v.report_id and n.version < v.version and n.accepted_at < ${at}
       and (n.superseded_at is null or n.superseded_at >= ${at}) and (n.returned_at is null or n.returned_at >= ${at}))`;

const NOTHING_ELSE =
  'null::uuid as target_id, null::uuid as plan_id, null::uuid as indicator_id, null::date as until_on';
const NO_REPORT = 'null::uuid as report_id, null::int as version, null::int as before_version';

/**
 * At and below a unit, between two moments: versions of reports of its periods that carry a figure of the indicators, as
 * they were accepted, returned after that, or approved in the reader's own unit; what the ledger says of the unit and its
 * departments; its plans of the year and what they count; extensions and closings; units that began, ended or were
 * renamed within the period. The ranges stand on every table.
 */
const EVENTS = `
with version as materialized (
  select v.*, r.unit_id, r.department_id
    from report r
    join report_version v on v.province_id = r.province_id and v.report_id = r.id
   where r.period_id = any(:periods::uuid[]) and r.pos between :lo and :hi and v.pos between :lo and :hi
     and (${WITHIN('v.accepted_at')} or ${WITHIN('v.returned_at')} or ${WITHIN('v.approved_at')})
     and exists (select from figure f
                  where f.province_id = v.province_id and f.report_id = v.report_id and f.version <= v.version
                    and f.indicator_id = any(:indicators::uuid[]) and f.pos between :lo and :hi)
), event as (
  select case when v.version > 1 and v.correction_reason is not null then 'CORRECTED' else 'ACCEPTED' end as kind,
         v.accepted_at as at, v.accepted_by as by, v.unit_id, v.department_id, v.report_id, v.version::int,
         ${stoodBefore('v.accepted_at')}::int as before_version, ${NOTHING_ELSE}
    from version v where ${WITHIN('v.accepted_at')}
  union all
  select 'RETURNED', v.returned_at, v.returned_by, v.unit_id, v.department_id, v.report_id, null, v.version::int, ${NOTHING_ELSE}
    from version v where ${WITHIN('v.returned_at')} and v.accepted_at < v.returned_at
  union all
  select 'APPROVED', v.approved_at, v.approved_by, v.unit_id, null, v.report_id, v.version::int,
         ${stoodBefore('v.approved_at')}::int, ${NOTHING_ELSE}
    from version v
   where v.pos = :own::int and v.department_id is null and ${WITHIN('v.approved_at')}
     and (v.accepted_at is null or v.accepted_at > v.approved_at)
  union all
  select case when t.state = 'WITHDRAWN' then 'TARGET_WITHDRAWN' when t.replaces_id is null then 'TARGET_GIVEN'
              else 'TARGET_ADJUSTED' end,
         t.issued_at, t.issued_by, t.unit_id, t.department_id, ${NO_REPORT}, t.id, null, t.indicator_id, null
    from target t
   where t.pos = :pos::int and t.unit_id = :unit::uuid and t.year = :year::int and t.indicator_id = any(:indicators::uuid[])
     and ${WITHIN('t.issued_at')}
  union all
  select case when p.amends_id is null then 'PLAN_ISSUED' else 'PLAN_AMENDED' end, p.issued_at, d.issued_by, p.unit_id, null,
         ${NO_REPORT}, null, p.id, null, null
    from plan p
    left join decision d on d.province_id = p.province_id and d.id = p.decision_id
   where p.pos = :pos::int and p.unit_id = :unit::uuid and p.year = :year::int and p.department_id is null
     and ${WITHIN('p.issued_at')}
  union all
  select 'MEMBERS_ADJUSTED', m.made_at, d.issued_by, p.unit_id, null, ${NO_REPORT}, null, p.id, i.indicator_id, null
    from plan p
    join member_adjustment m on m.province_id = p.province_id and m.plan_id = p.id
    join plan_indicator i on i.province_id = m.province_id and i.id = m.plan_indicator_id
    left join decision d on d.province_id = m.province_id and d.id = m.decision_id
   where p.pos = :pos::int and p.unit_id = :unit::uuid and p.year = :year::int and p.department_id is null
     and i.indicator_id = any(:indicators::uuid[]) and ${WITHIN('m.made_at')}
  union all
  select case x.kind when 'LIFTED' then 'PERIOD_REOPENED' else 'PERIOD_' || x.kind end, x.given_at, x.given_by, x.unit_id,
         x.department_id, ${NO_REPORT}, null, null, null, x.until_on
    from period_exception x
   where x.period_id = :period::uuid and x.pos between :lo and :hi and ${WITHIN('x.given_at')}
  union all
  select distinct 'UNIT_CHANGED', (turn.day || 'T00:00:00+07:00')::timestamptz, null, u.unit_id, null::uuid,
         ${NO_REPORT}, null::uuid, null::uuid, null::uuid, null::date
    from unit_version u
   cross join lateral (values (u.valid_from), (u.valid_to + 1)) as turn (day)
   where u.pos between :lo and :hi and turn.day > :fromDay::date and turn.day <= least(:toDay::date, :endsOn::date)
), listed as (
  select e.*, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' || e.kind || ' '
              || coalesce(e.report_id, e.target_id, e.plan_id, e.unit_id) || coalesce(' ' || e.department_id, '')
              || coalesce(' ' || e.indicator_id, '') || coalesce(' ' || e.version, '') as cursor
    from event e
)`;

const values = ({ unit, period, periodIds, indicatorIds, from, to }: ChangesAsked, { scope }: Context) => ({
  ...{ unit: unit.unitId, pos: unit.pos, lo: unit.pos, hi: unit.hi, own: scope.pos },
  ...{ period: period.id, year: period.year, endsOn: period.endsOn },
  ...{ periods: pgArray(periodIds), indicators: pgArray(indicatorIds) },
  ...{ after: from.until, before: to.until, fromDay: from.day, toDay: to.day },
});

/** The newest first, those that follow a cursor. */
export const changesBetween = (ctx: Context, asked: ChangesAsked, after: string | null, most: number) =>
  statement<BoardChange>(
    ctx,
    `${EVENTS}
select cursor, kind, at, by, unit_id as "unitId", department_id as "departmentId", report_id as "reportId", version,
       before_version as "beforeVersion", target_id as "targetId", plan_id as "planId", indicator_id as "indicatorId",
       until_on::text as "untilOn"
  from listed
 where :cursor::text is null or cursor < :cursor::text
 order by cursor desc limit :most::int`,
    { ...values(asked, ctx), cursor: after, most },
  );

export async function countChanges(ctx: Context, asked: ChangesAsked): Promise<number> {
  const text = `${EVENTS} select count(*)::int as count from listed`;
  const [{ count } = { count: 0 }] = await statement<{ count: number }>(ctx, text, values(asked, ctx));
  return count;
}
