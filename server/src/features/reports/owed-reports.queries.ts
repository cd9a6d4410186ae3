import type { NamedUnit } from '@dich/units';
import type { NamedPeriod } from '#features/periods/period.messages.ts';
import { namedPeriodSql } from '#features/periods/period.queries.ts';
import { namedUnitSql } from '#features/units/unit.queries.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { duty, dutyOf, wasReviewed } from './duty.queries.ts';
import type { ReportState } from './report.entity.ts';

/** A report that somebody owes: the viewer's unit, one of its departments, or one of its sub-units. */
export interface OwedReport extends NamedPeriod {
  periodId: string;
  dueOn: string;
  unitId: string;
  unit: NamedUnit;
  departmentId: string | null;
  departmentName: string | null;
  /** What there is of it, as far as the viewer may see; null: nothing. */
  reportId: string | null;
  state: ReportState | null;
  /** Nobody above could decide about it on the day it was due: it is owed until the unit itself has approved it. */
  endsInUnit: boolean;
}

/** A report is announced this many days before it is due, and chased this many after. */
const ANNOUNCED_DAYS = 30;
const CHASED_DAYS = 180;
/** In a calendar it is seen ahead by so many, as the plans in force today ask. */
const AHEAD_DAYS = 400;

/** It is not closed to who owes it. */
const OPEN = '(d.locks_on is null or d.locks_on >= :today::date)';
const OWN = 'u.unit_id = :unit::uuid';
const OWN_AND_BELOW = '(u.unit_id = :unit::uuid or u.parent_id = :unit::uuid)';

interface Owing {
  /** Which periods `p` are looked at. */
  periods: string;
  /** Which units `u`. */
  units: string;
  /** Which days `d.due_on`; any. */
  when?: string;
  /** Whether it can still be sent, by `d`; it has to be. */
  isOpen?: string;
  /** Whose departments' reports come along, by `d`; the viewer's unit's. */
  ofDepartments?: string;
  /** Whether the period has begun, by `p`; it has to have. */
  begun?: string;
}

/** What is owed by units and their departments for periods, as they are told of. */
const owed = ({
  periods,
  units,
  when = 'true',
  isOpen = OPEN,
  ofDepartments = 'd.unit_id = :unit::uuid',
  begun = 'p.starts_on <= :today::date',
}: Owing): string => `${duty(`
  select u.unit_id, u.pos, p.id as period_id
    from period p
    join unit_version u on u.validity @> least(p.ends_on, :today::date)
   where ${periods} and ${begun} and ${units} and u.pos between :lo and :hi`)}, due as (
  select distinct d.period_id, d.unit_id, d.pos, d.department_id, d.due_on from duty d
   where d.owed and ${when} and ${isOpen}
     and (d.department_id is null or ${ofDepartments})
), owing as (
  -- where nobody above could decide about it on the day it was due, it is owed until the unit itself has approved it, and
  -- is not asked for later by who has joined above since
  select d.*
    from (select d.*, d.department_id is null and not ${wasReviewed('p.parent_id', 'd.due_on')} as ends_in_unit
            from due d
            join place p on p.unit_id = d.unit_id and p.pos = d.pos and p.period_id = d.period_id) d
   where not d.ends_in_unit
      or (d.unit_id = :unit::uuid and not exists (
           select from report r
             join report_version v on v.province_id = r.province_id and v.report_id = r.id and v.pos = r.pos
            where r.unit_id = d.unit_id and r.period_id = d.period_id and r.department_id is null and r.pos = d.pos
              and v.approved_at is not null and v.returned_at is null))
)
select o.period_id as "periodId", ${namedPeriodSql('q')}, o.due_on::text as "dueOn", o.unit_id as "unitId",
       ${namedUnitSql('p')} as unit, o.department_id as "departmentId", m.name as "departmentName",
       r.id as "reportId", r.state, o.ends_in_unit as "endsInUnit"
  from owing o
  join period q on q.id = o.period_id
  join place p on p.unit_id = o.unit_id and p.pos = o.pos and p.period_id = o.period_id
  left join department m on m.province_id = :province and m.id = o.department_id
  left join report r on r.unit_id = o.unit_id and r.period_id = o.period_id
   and r.province_id = :province and r.pos between :lo and :hi
   and r.department_id is not distinct from o.department_id
 order by o.due_on, o.pos, m.ordinal nulls first, m.name`;

type OfDay = (day: string) => string;

/** Periods `p` that are due on such a day, or have been given one for a place `d` by who reviews. */
const dueOnSuch = (isSuch: OfDay, at = 'd.pos = :lo'): string => `(
  exists (select from period_due d where d.period_id = p.id and ${isSuch('d.due_on')})
  or exists (select from period_exception d where d.period_id = p.id and ${at} and ${isSuch('d.until_on')}))`;

const until =
  (days: number): OfDay =>
  (day) =>
    `${day} between :today::date - ${CHASED_DAYS} and :today::date + ${days}`;
const inSeason = until(ANNOUNCED_DAYS);
const inCalendar = until(AHEAD_DAYS);
const notOver: OfDay = (day) => `${day} >= :today::date - ${CHASED_DAYS}`;
const THESE = 'p.id = any(:periods::uuid[])';

const OWED_NOW = owed({
  periods: dueOnSuch(inSeason, 'd.pos between :lo and :hi'),
  ...{ units: OWN_AND_BELOW, when: inSeason('d.due_on') },
});
const OWED_OF_ENDED = owed({
  periods: `exists (select from period_due d where d.period_id = p.id and ${inSeason('d.due_on')})`,
  ...{ units: 'u.unit_id = any(:units::uuid[])', when: inSeason('d.due_on'), ofDepartments: 'true' },
});
const OWED_FOR = owed({ periods: THESE, units: OWN });
const OWED_BELOW_FOR = owed({ periods: THESE, units: OWN_AND_BELOW });
const OWED_EVEN_CLOSED = owed({ periods: THESE, units: OWN, isOpen: 'true' });
const OWED_BEGUN = owed({ periods: dueOnSuch(notOver), units: OWN, when: notOver('d.due_on') });
const OWED_AHEAD = owed({
  periods: dueOnSuch(inCalendar),
  ...{ units: OWN, when: inCalendar('d.due_on'), begun: 'true' },
});

/** What is announced or chased today: of the viewer's unit, its departments and its direct sub-units. */
export const owedReports = (ctx: Context): Promise<OwedReport[]> => ask(ctx, OWED_NOW, {});

/** The same of the viewer's unit and its departments alone, however far ahead it is due. */
export const owedReportsBegun = (ctx: Context): Promise<OwedReport[]> => ask(ctx, OWED_BEGUN, {});

/** The same, also of periods that have not begun. */
export const owedReportsAhead = (ctx: Context): Promise<OwedReport[]> => ask(ctx, OWED_AHEAD, {});

/** What the viewer's unit, its departments and its direct sub-units owe for these periods. */
export const owedWithBelowFor = (ctx: Context, periodIds: readonly string[]): Promise<OwedReport[]> =>
  ask(ctx, OWED_BELOW_FOR, { periods: pgArray(periodIds) });

/**
 * What the viewer's unit and its departments owe for these periods, however long ago they were due or far ahead they are;
 * `evenClosed`: also what can be sent no more.
 */
export const owedReportsFor = (
  ctx: Context,
  periodIds: readonly string[],
  { evenClosed = false } = {},
): Promise<OwedReport[]> => ask(ctx, evenClosed ? OWED_EVEN_CLOSED : OWED_FOR, { periods: pgArray(periodIds) });

/**
 * The same of units below that have ended, and of their departments: what is not sent as far as the viewer sees. What
 * ends in the unit is left out: whether it was approved there is not told above.
 */
export const owedReportsOfEnded = async (ctx: Context, unitIds: readonly string[]): Promise<OwedReport[]> =>
  (await ask(ctx, OWED_OF_ENDED, { units: pgArray(unitIds) })).filter(
    ({ endsInUnit, state }) => !endsInUnit && state !== 'SUBMITTED' && state !== 'ACCEPTED',
  );

function ask(ctx: Context, text: string, which: { periods?: string; units?: string }): Promise<OwedReport[]> {
  const { actor, scope } = ctx;
  const { lo, hi } = scope;
  return statement<OwedReport>(ctx, text, { ...dutyOf(ctx), ...which, unit: actor.unitId, lo, hi });
}
