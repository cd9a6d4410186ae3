import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Period } from '#features/periods/period.entity.ts';
import type { NamedPeriod } from '#features/periods/period.messages.ts';
import { namedPeriodSql } from '#features/periods/period.queries.ts';
import { Figure } from '#features/reports/report.entity.ts';
import { type Known, known, untilOf } from '#kernel/as-of.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { approved, stood, superseded } from './aggregate.queries.ts';
import { AT_AND_BELOW, boundsOf, type PlacesAsked } from './places-asked.ts';

export interface Pending {
  pos: number;
  indicatorId: string;
  periodId: string;
  reports: number;
}

/** Indicators as two parallel arrays: which, and whether they roll up. */
const MEASURED = 'unnest(:indicators::uuid[], :rollsUp::boolean[]) as m (indicator_id, rolls_up)';

type Counted = readonly { id: string; rollsUp: boolean }[];
const arraysOf = (counted: Counted) => ({
  indicators: pgArray(counted.map(({ id }) => id)),
  rollsUp: pgArray(counted.map(({ rollsUp }) => String(rollsUp))),
});

/** What had been sent by a day that is over; what was taken back undecided is a draft again, and was sent to nobody. */
const SENT = `
    join report_version v on v.province_id = r.province_id and v.report_id = r.id and v.pos between :lo and :hi`;
const undecided = ({ has, hasNot }: Known): string =>
  `${has('v.submitted_at')} and ${hasNot('v.accepted_at')} and ${hasNot('v.returned_at')}`;

/** Chờ duyệt: at and below each place asked about, reports submitted and not yet decided that would bring a figure for the indicator; not what counts on the own board. */
const PENDING = known(
  (by, isPast) => `
with ${approved(by)}, waiting as materialized (
  select r.province_id, r.id, ${isPast ? 'v.version' : 'r.version'}, r.pos, r.period_id
    from ${AT_AND_BELOW}
    join report r on r.pos between range.lo and range.hi${isPast ? SENT : ''}
   where ${isPast ? undecided(by) : "r.state = 'SUBMITTED'"} and r.period_id = any(:periods::uuid[]) and r.pos between :lo and :hi
     and r.id <> all(array(select report_id from approved))
)
select at.pos, f.indicator_id as "indicatorId", r.period_id as "periodId", count(distinct r.id)::int as reports
  from waiting r
 cross join lateral (
    select indicator_id from figure
     where province_id = r.province_id and report_id = r.id and version = r.version and counted
       and pos between :lo and :hi offset 0) f
  join ${MEASURED} on m.indicator_id = f.indicator_id
 cross join lateral app.places_of(r.pos, m.rolls_up) as at (pos)
 where at.pos = any(:places::int[])
 group by 1, 2, 3`,
);

export function pendingReports(
  ctx: Context,
  asked: PlacesAsked,
  counted: Counted,
  periods: readonly string[],
): Promise<Pending[]> {
  const values = {
    ...arraysOf(counted),
    periods: pgArray(periods),
    own: ctx.scope.pos,
    ...boundsOf(asked),
    ...untilOf(ctx),
  };
  return statement<Pending>(ctx, PENDING(ctx), values);
}

/** The latest correction at and below a place, of one period. */
export interface Correction {
  pos: number;
  indicatorId: string;
  periodId: string;
  at: Date;
  reason: string | null;
}

/**
 * Đã tính lại: the places asked about, at or below which an accepted version with another figure (or none, or one where there was
 * none) took the place of an accepted one. Not where the own board reads a later version than the accepted one.
 */
const CORRECTIONS = known(
  (by) => `
with ${superseded(by)}, ${approved(by)}, changed as (
   select c.pos, c.indicator_id, c.period_id, m.rolls_up, c.superseded_at as at,
          (select n.correction_reason from report_version n
            where n.province_id = c.province_id and n.report_id = c.report_id and n.version > c.version
              and ${by.has('n.accepted_at')}
            order by n.version limit 1) as reason
     from replaced c
     join ${MEASURED} on m.indicator_id = c.indicator_id
    where c.now is not null and c.report_id <> all(array(select report_id from approved))
 )
 select at.pos, c.indicator_id as "indicatorId", c.period_id as "periodId", max(c.at) as at,
        (array_agg(c.reason order by c.at desc))[1] as reason
   from changed c
   cross join lateral app.places_of(c.pos, c.rolls_up) as at (pos)
  where at.pos = any(:places::int[])
  group by 1, 2, 3`,
);

export function corrections(
  ctx: Context,
  asked: PlacesAsked,
  counted: Counted,
  periods: readonly string[],
): Promise<Correction[]> {
  const values = {
    ...arraysOf(counted),
    periods: pgArray(periods),
    own: ctx.scope.pos,
    ...boundsOf(asked),
    ...untilOf(ctx),
  };
  return statement<Correction>(ctx, CORRECTIONS(ctx), values);
}

/** At and below the places asked about, those whose unit's own report was accepted although figures were missing, and says so. */
export const gapsDeclared = (
  ctx: Context,
  asked: PlacesAsked,
  periods: readonly string[],
): Promise<{ pos: number; periodId: string }[]> =>
  statement<{ pos: number; periodId: string }>(ctx, GAPS_DECLARED(ctx), {
    periods: pgArray(periods),
    ...boundsOf(asked),
    ...untilOf(ctx),
  });

const GAPS_DECLARED = known(
  (by) => `select r.pos, r.period_id as "periodId"
         from ${AT_AND_BELOW}
         join report r on r.pos between range.lo and range.hi
         join report_version v on v.province_id = r.province_id and v.report_id = r.id
           and ${by.has('v.accepted_at')} and ${by.hasNot('v.superseded_at')} and ${by.hasNot('v.returned_at')}
           and v.declared_gaps is not null
        where r.period_id = any(:periods::uuid[]) and r.department_id is null and r.pos between :lo and :hi
          and v.pos between :lo and :hi`,
);

/**
 * The figures of some places themselves that stand there, counted or typed beside: the accepted ones; at the asker's own
 * place those of the version that its leader approved after them. Two statements, three where there is such a version.
 */
export async function standingFiguresAt(
  ctx: Context,
  positions: readonly number[],
  indicatorIds: readonly string[],
  periodIds: readonly string[],
): Promise<Figure[]> {
  const { pos: own, lo, hi } = ctx.scope;
  const approved = positions.includes(own)
    ? await statement<{ reportId: string; version: number }>(ctx, APPROVED_THERE(ctx), {
        periods: pgArray(periodIds),
        own,
        ...untilOf(ctx),
      })
    : [];
  const find = (which: FilterQuery<Figure>) =>
    ctx.em.find(
      Figure,
      { indicatorId: { $in: [...indicatorIds] }, pos: { $in: [...positions], $gte: lo, $lte: hi }, ...which },
      { orderBy: { pos: 'asc', id: 'asc' }, disableIdentityMap: true },
    );
  const accepted = await find(await acceptedAt(ctx, positions, periodIds));
  if (approved.length === 0) return accepted;
  const replaced = new Set(approved.map(({ reportId }) => reportId));
  return [...accepted.filter(({ reportId }) => !replaced.has(reportId)), ...(await find({ $or: approved }))];
}

const APPROVED_THERE = known((by) => `with ${approved(by)} select report_id as "reportId", version from approved`);
const STOOD_THERE = known((by) => `with ${stood(by)} select report_id as "reportId", version from stood`);

/** Figures are marked as they stand now: those of a day that is over are of the versions that stood then. */
export async function acceptedAt(
  ctx: Context,
  positions: readonly number[],
  periodIds: readonly string[],
): Promise<FilterQuery<Figure>> {
  if (ctx.asOf === null) return { accepted: true, periodId: { $in: [...periodIds] } };
  const asked = boundsOf({ places: positions, ranges: positions.map((pos) => ({ lo: pos, hi: pos })) });
  const values = { periods: pgArray(periodIds), ...asked, lo: ctx.scope.lo, hi: ctx.scope.hi, ...untilOf(ctx) };
  const versions = await statement<{ reportId: string; version: number }>(ctx, STOOD_THERE(ctx), values);
  return { $or: versions.length > 0 ? versions : [NO_VERSION] };
}

const NO_VERSION = { version: 0 };

/** With the period it was accepted for. */
export interface EarlierDenominator extends SilentCell, NamedPeriod {
  denominator: string;
}

/** An indicator at a place. */
export interface Cell {
  pos: number;
  indicatorId: string;
}

/** The same, or the part of one of the departments that it is divided over there. */
export interface SilentCell extends Cell {
  departmentId: string | null;
}

export const placeKey = ({ pos, indicatorId }: Cell): string => `${pos} ${indicatorId}`;

export const silentKey = ({ departmentId, ...cell }: SilentCell): string =>
  departmentId === null ? placeKey(cell) : `${departmentId} ${cell.indicatorId}`;

const arraysOfCells = (cells: readonly SilentCell[]) => ({
  positions: pgArray(cells.map(({ pos }) => pos)),
  indicators: pgArray(cells.map(({ indicatorId }) => indicatorId)),
  departments: pgArray(cells.map(({ departmentId }) => departmentId)),
});
const CELLS =
  'unnest(:positions::int[], :indicators::uuid[], :departments::uuid[]) as cell (pos, indicator_id, department_id)';

const stoodIn = ({ has, hasNot }: Known): string => `exists (
       select from report_version v
        where v.province_id = f.province_id and v.report_id = f.report_id and v.version = f.version
          and ${has('v.accepted_at')} and ${hasNot('v.superseded_at')} and ${hasNot('v.returned_at')})`;

/**
 * The last denominator that places, or departments for their part, had accepted for a ratio before a period, in the same
 * regime, in its year or the year before.
 */
const EARLIER_DENOMINATORS = known(
  (by, isPast) => `
with earlier as materialized (
  select p.* from period p
   where p.regime_id = :regime and p.year >= :year::int - 1 and (p.year, p.ordinal) < (:year::int, :ordinal::int)
   order by p.year desc, p.ordinal desc
)
select cell.pos, cell.indicator_id as "indicatorId", cell.department_id as "departmentId", last.*
  from ${CELLS}
 cross join lateral (
    select f.denominator::text as denominator, ${namedPeriodSql('p')}
      from earlier p
      join figure f on f.period_id = p.id and f.indicator_id = cell.indicator_id and f.pos = cell.pos
     where ${isPast ? stoodIn(by) : 'f.accepted'} and f.counted and f.denominator is not null and f.pos between :lo and :hi
       and f.as_part = (cell.department_id is not null)
       and (cell.department_id is null or f.department_id = cell.department_id)
     order by p.year desc, p.ordinal desc
     limit 1) last`,
);

export function earlierDenominators(
  ctx: Context,
  cells: readonly SilentCell[],
  { regimeId: regime, year, ordinal }: Pick<Period, 'regimeId' | 'year' | 'ordinal'>,
): Promise<EarlierDenominator[]> {
  const { lo, hi } = ctx.scope;
  return statement<EarlierDenominator>(ctx, EARLIER_DENOMINATORS(ctx), {
    ...arraysOfCells(cells),
    ...{ regime, year, ordinal, lo, hi, ...untilOf(ctx) },
  });
}

/** Of x/y targets: the y, what a place, or a department, has in all. */
export interface Whole extends SilentCell {
  whole: string | null;
}

/** What they have in all, by the first of their x/y targets in force on a day: assigned ones first, the nearest giver first. */
const WHOLES = known(
  (by) => `
select distinct on (t.pos, t.indicator_id, t.department_id)
       t.pos, t.indicator_id as "indicatorId", t.department_id as "departmentId", t.reading ->> 'y' as whole
  from ${CELLS}
  join target t on t.pos = cell.pos and t.year = :year and t.indicator_id = cell.indicator_id
   and t.department_id is not distinct from cell.department_id
 where t.state = 'ISSUED' and t.in_force_from <= :day::date and ${by.stood('t.issued_at')}
   and (${by.ends('t.in_force_to', 't.ended_at')} is null or t.in_force_to > :day::date)
   and t.reading ->> 'kind' = 'ratio_xy' and t.pos between :lo and :hi
 order by t.pos, t.indicator_id, t.department_id, t.source, t.by_pos desc, t.id desc`,
);

export function wholesByTarget(
  ctx: Context,
  cells: readonly SilentCell[],
  year: number,
  day: string,
): Promise<Whole[]> {
  const { lo, hi } = ctx.scope;
  return statement<Whole>(ctx, WHOLES(ctx), { ...arraysOfCells(cells), ...{ year, day, lo, hi, ...untilOf(ctx) } });
}
