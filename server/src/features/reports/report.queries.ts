import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { Figure, Report, type ReportState, ReportVersion } from './report.entity.ts';
import { mayReadVersion, type ReadableVersions, readableVersions } from './report.policy.ts';

/** The reader's province and range of positions, repeated in every statement beside row-level security. */
export const inScope = (ctx: Context) => ({
  provinceId: ctx.scope.provinceId,
  pos: { $gte: ctx.scope.lo, $lte: ctx.scope.hi },
});

const rangeOf = ({ scope: { lo, hi } }: Context) => ({ lo, hi });

/** The rows of reports. They speak of the last version sent, whoever reads it: what a reader is shown is `reportById`. */
export const rowsOfReports = (ctx: Context, ids: readonly string[]): Promise<Report[]> =>
  ctx.em.find(Report, { ...inScope(ctx), id: { $in: [...ids] } }, { refresh: true });

type NewReport = Pick<
  Report,
  'provinceId' | 'id' | 'unitId' | 'pos' | 'departmentId' | 'periodId' | 'year' | 'reviewerUnitId'
>;

/** Adds a draft unless there is a report of the unit or department for the period: who opens at the same time waits here and finds it. */
const ADD = `
insert into report (province_id, id, unit_id, pos, department_id, period_id, year, state, reviewer_unit_id)
values (:provinceId, :id, :unitId, :pos, :departmentId, :periodId, :year, 'DRAFT', :reviewerUnitId)
on conflict do nothing returning id`;

export const addReport = async (ctx: Context, report: NewReport): Promise<boolean> =>
  (await statement<object>(ctx, ADD, { ...report })).length > 0;

/** The versions that the reader may read: there is no other way to one, nor to the number by which its figures are asked for. */
export const versionsOf = async (ctx: Context, reportIds: readonly string[]): Promise<ReportVersion[]> =>
  (
    await ctx.em.find(
      ReportVersion,
      { ...inScope(ctx), reportId: { $in: [...reportIds] } },
      { orderBy: { version: 'asc' }, refresh: true },
    )
  ).filter((version) => mayReadVersion(ctx, version));

/** Figures of one version, by indicator. They are read and never tracked: the content of a figure does not change. */
export const figuresOf = (ctx: Context, reportId: string, version: number): Promise<Figure[]> =>
  figuresOfVersions(ctx, [{ reportId, version }]);

export const figuresOfVersions = (
  ctx: Context,
  versions: readonly { reportId: string; version: number }[],
): Promise<Figure[]> =>
  ctx.em.find(
    Figure,
    { ...inScope(ctx), $or: versions.map(({ reportId, version }) => ({ reportId, version })) },
    { orderBy: { indicatorId: 'asc' }, disableIdentityMap: true },
  );

/** Marks figures of a report as submitted or accepted, or no longer: all that can be changed of one. */
export const markFigures = (
  ctx: Context,
  { provinceId, pos, id: reportId }: Report,
  which: Partial<Pick<Figure, 'version' | 'accepted'>>,
  mark: Partial<Pick<Figure, 'submitted' | 'accepted'>>,
): Promise<number> => ctx.em.nativeUpdate(Figure, { provinceId, pos, reportId, ...which }, mark);

export const figuresById = (ctx: Context, ids: readonly string[]): Promise<Figure[]> =>
  ctx.em.find(Figure, { ...inScope(ctx), id: { $in: [...ids] } }, { disableIdentityMap: true });

export interface EarlierFigure {
  reportId: string;
  role: 'PREVIOUS' | 'LAST_YEAR';
  periodId: string;
  /** The period lies in the same year as the report's. */
  sameYear: boolean;
  /** Null: nothing was submitted for that period. */
  indicatorId: string | null;
  figureId: string | null;
}

/**
 * What the same unit or department sent before: for the period just before in the regime's order (PREVIOUS) and for the
 * same period a year ago (LAST_YEAR). Of several versions the accepted one, else the last submitted or approved in the
 * unit; for who reads only what stands (`:acceptedOnly`) no other than accepted and approved ones.
 */
const EARLIER = `
with asked as (
  select r.id as report_id, r.unit_id, r.department_id, p.regime_id, p.year, p.ordinal
    from report r join period p on p.id = r.period_id
   where r.id = any(:reports::uuid[]) and r.pos between :lo and :hi
), before as (
  select a.*, q.id as period_id, q.year as of_year, 'PREVIOUS' as role
    from asked a
    join period q on q.id = (select n.id from period n
                              where n.regime_id = a.regime_id and (n.year, n.ordinal) < (a.year, a.ordinal)
                              order by n.year desc, n.ordinal desc limit 1)
  union all
  select a.*, q.id, q.year, 'LAST_YEAR'
    from asked a
    join period q on q.regime_id = a.regime_id and q.year = a.year - 1 and q.ordinal = a.ordinal
)
select distinct on (b.report_id, b.role, f.indicator_id)
       b.report_id as "reportId", b.role, b.period_id as "periodId", b.of_year = b.year as "sameYear",
       f.indicator_id as "indicatorId", f.id as "figureId"
  from before b
  left join report e on e.unit_id = b.unit_id and e.department_id is not distinct from b.department_id
    and e.period_id = b.period_id and e.pos between :lo and :hi
  left join figure f on f.province_id = e.province_id and f.report_id = e.id
    and f.pos between :lo and :hi
    and (f.accepted or (f.submitted and not :acceptedOnly)
         or exists (select from report_version v
                     where v.province_id = f.province_id and v.report_id = f.report_id and v.version = f.version
                       and v.approved_at is not null and v.returned_at is null))
 order by b.report_id, b.role, f.indicator_id, f.accepted desc, f.version desc`;

export const earlierFigures = (ctx: Context, reportIds: readonly string[]): Promise<EarlierFigure[]> =>
  statement<EarlierFigure>(ctx, EARLIER, {
    ...{ reports: pgArray(reportIds), acceptedOnly: readableVersions(ctx)?.upTo === 'ACCEPTED' },
    ...rangeOf(ctx),
  });

export interface ReportFilter {
  /** As it is shown to the reader: a correction being written is a draft. */
  state?: ReportState | null;
  periodId?: string | null;
  unitId?: string | null;
  /** Only what waits for this unit to decide. */
  reviewerUnitId?: string | null;
}

/** One page of ids, newest opened first, after the id `after`; and how many there are on every page together. */
export async function reportIdsWhere(
  ctx: Context,
  filter: ReportFilter,
  after: string | null,
  limit: number,
): Promise<{ ids: string[]; total: number }> {
  const readable = readableVersions(ctx);
  if (readable === null) return { ids: [], total: 0 };
  const { shown, where: isRead } = LISTED[readable.upTo];
  const where = [
    `r.province_id = :province and r.pos between :lo and :hi and ${isRead}`,
    ...(readable.pos === undefined ? [] : ['r.pos = :readablePos']),
    ...(filter.periodId ? ['r.period_id = :periodId::uuid'] : []),
    ...(filter.unitId ? ['r.unit_id = :unitId::uuid'] : []),
    ...(filter.reviewerUnitId ? [`r.reviewer_unit_id = :reviewerUnitId::uuid and ${shown} = 'SUBMITTED'`] : []),
    ...(filter.state ? [`${shown} = :state`] : []),
  ].join(' and ');
  const place = { province: ctx.scope.provinceId, readablePos: readable.pos ?? null, ...rangeOf(ctx) };
  const values = { ...filter, ...place, after, limit };
  const all = `select count(*)::int as total from report r where ${where}`;
  const [count] = await statement<{ total: number }>(ctx, all, values);
  const page = `select r.id from report r where ${where} and (:after::uuid is null or r.id < :after::uuid)
    order by r.id desc limit :limit`;
  const rows = await statement<{ id: string }>(ctx, page, values);
  return { ids: rows.map(({ id }) => id), total: count?.total ?? 0 };
}

/** A version of a report that was approved in its own unit and not sent; row-level security shows it to that alone. */
const APPROVED = `exists (
    select 1 from report_version v
     where v.province_id = r.province_id and v.report_id = r.id and not v.submitted and v.approved_at is not null)`;

const STANDS = `v.province_id = r.province_id and v.report_id = r.id and v.returned_at is null
       and (v.approved_at is not null or (v.submitted and v.accepted_at is not null))`;

/** Which reports have a version that is read, and the state in which it is shown: as `versionsOf` and `seenBy` have it. */
const LISTED: Record<ReadableVersions['upTo'], { where: string; shown: string }> = {
  WRITTEN: {
    where: 'true',
    shown: `case when ${APPROVED} then 'APPROVED' when r.state = 'ACCEPTED' and exists (
    select 1 from report_version v
     where v.province_id = r.province_id and v.report_id = r.id and not v.submitted) then 'DRAFT' else r.state end`,
  },
  SENT: { where: `(r.submitted or ${APPROVED})`, shown: `case when ${APPROVED} then 'APPROVED' else r.state end` },
  ACCEPTED: {
    where: `exists (select 1 from report_version v where ${STANDS})`,
    shown: `(
    select case when not v.submitted then 'APPROVED' when v.accepted_at is null then 'SUBMITTED' else 'ACCEPTED' end
      from report_version v where ${STANDS} order by v.version desc limit 1)`,
  },
};
