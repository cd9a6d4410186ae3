import type { Period } from '#features/periods/period.entity.ts';
import type { NamedPeriod } from '#features/periods/period.messages.ts';
import { namedPeriodSql } from '#features/periods/period.queries.ts';
import { Figure } from '#features/reports/report.entity.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { type Range, SUPERSEDED } from './aggregate.queries.ts';

export interface Pending {
  pos: number;
  indicatorId: string;
  reports: number;
}

/** Indicators as two parallel arrays: which, and whether they roll up. */
const MEASURED = 'unnest(:indicators::uuid[], :rollsUp::boolean[]) as m (indicator_id, rolls_up)';

type Asked = readonly { id: string; rollsUp: boolean }[];
const arraysOf = (asked: Asked) => ({
  indicators: pgArray(asked.map(({ id }) => id)),
  rollsUp: pgArray(asked.map(({ rollsUp }) => String(rollsUp))),
});

/** Chờ duyệt: at and below each place, reports submitted and not yet decided that would bring a figure for the indicator. */
const PENDING = `
select at.pos, f.indicator_id as "indicatorId", count(distinct r.id)::int as reports
  from report r
  join figure f on f.province_id = r.province_id and f.report_id = r.id and f.version = r.version and f.counted
  join ${MEASURED} on m.indicator_id = f.indicator_id
 cross join lateral app.places_of(r.pos, m.rolls_up) as at (pos)
 where r.state = 'SUBMITTED' and r.period_id = :period and r.pos between :lo and :hi and f.pos between :lo and :hi
   and at.pos >= :lo
 group by 1, 2`;

export function pendingReports(ctx: Context, { lo, hi }: Range, asked: Asked, period: string): Promise<Pending[]> {
  return statement<Pending>(ctx, PENDING, { ...arraysOf(asked), period, lo, hi });
}

/** The latest correction at and below a place. */
export interface Correction {
  pos: number;
  indicatorId: string;
  at: Date;
  reason: string | null;
}

/**
 * Đã tính lại: the places at or below which an accepted version with another figure (or none, or one where there was
 * none) took the place of an accepted one.
 */
const CORRECTIONS = `
with ${SUPERSEDED},
 changed as (
   select f.pos, f.indicator_id, m.rolls_up, s.superseded_at as at, v.correction_reason as reason
     from superseded s
     join report_version v on v.province_id = s.province_id and v.report_id = s.report_id
       and v.accepted_at is not null and v.superseded_at is null
     join figure f on f.province_id = s.province_id and f.report_id = s.report_id
       and f.version in (s.version, v.version) and f.counted and f.pos between :lo and :hi
     join ${MEASURED} on m.indicator_id = f.indicator_id
    group by s.province_id, s.report_id, f.pos, f.indicator_id, m.rolls_up, s.superseded_at, v.correction_reason
   having count(*) = 1 or count(distinct (f.value, f.numerator, f.denominator, f.achieved, f.grade, f.parts)) > 1
 )
 select at.pos, c.indicator_id as "indicatorId", max(c.at) as at,
        (array_agg(c.reason order by c.at desc))[1] as reason
   from changed c
   cross join lateral app.places_of(c.pos, c.rolls_up) as at (pos)
  where at.pos >= :lo
  group by 1, 2`;

export function corrections(ctx: Context, { lo, hi }: Range, asked: Asked, periodId: string): Promise<Correction[]> {
  const values = { ...arraysOf(asked), periods: pgArray([periodId]), lo, hi };
  return statement<Correction>(ctx, CORRECTIONS, values);
}

/** The places in a range whose unit's own report of a period was accepted although figures were missing, and says so. */
export const gapsDeclared = ({ em }: Context, { lo, hi }: Range, periodId: string): Promise<{ pos: number }[]> =>
  statement<{ pos: number }>(
    { em },
    `select r.pos
         from report r
         join report_version v on v.province_id = r.province_id and v.report_id = r.id
           and v.accepted_at is not null and v.superseded_at is null and v.declared_gaps is not null
        where r.period_id = :period and r.department_id is null and r.pos between :lo and :hi
          and v.pos between :lo and :hi`,
    { period: periodId, lo, hi },
  );

/** The accepted figures of some places themselves, counted or typed beside. One statement. */
export const acceptedFiguresAt = (
  ctx: Context,
  positions: readonly number[],
  indicatorIds: readonly string[],
  periodIds: readonly string[],
): Promise<Figure[]> =>
  ctx.em.find(
    Figure,
    {
      accepted: true,
      periodId: { $in: [...periodIds] },
      indicatorId: { $in: [...indicatorIds] },
      pos: { $in: [...positions], $gte: ctx.scope.lo, $lte: ctx.scope.hi },
    },
    { orderBy: { pos: 'asc', id: 'asc' }, disableIdentityMap: true },
  );

/** With the period it was accepted for. */
export interface EarlierDenominator extends NamedPeriod {
  pos: number;
  indicatorId: string;
  denominator: string;
}

/**
 * The last denominator that places had accepted for a ratio before a period, in the same regime, in its year or the
 * year before.
 */
const EARLIER_DENOMINATORS = `
select distinct on (f.pos, f.indicator_id)
       f.pos, f.indicator_id as "indicatorId", f.denominator::text as denominator,
       ${namedPeriodSql('p')}
  from period p
  join figure f on f.period_id = p.id
 where p.regime_id = :regime and p.year >= :year::int - 1 and (p.year, p.ordinal) < (:year::int, :ordinal::int)
   and f.accepted and f.counted and f.denominator is not null
   and f.indicator_id = any(:indicators::uuid[]) and f.pos = any(:positions::int[]) and f.pos between :lo and :hi
 order by f.pos, f.indicator_id, p.year desc, p.ordinal desc`;

export function earlierDenominators(
  ctx: Context,
  positions: readonly number[],
  indicatorIds: readonly string[],
  { regimeId: regime, year, ordinal }: Pick<Period, 'regimeId' | 'year' | 'ordinal'>,
): Promise<EarlierDenominator[]> {
  const { lo, hi } = ctx.scope;
  const asked = { indicators: pgArray(indicatorIds), positions: pgArray(positions) };
  return statement<EarlierDenominator>(ctx, EARLIER_DENOMINATORS, { ...asked, regime, year, ordinal, lo, hi });
}
