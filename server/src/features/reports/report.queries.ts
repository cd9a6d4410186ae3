import { LockMode } from '@mikro-orm/postgresql';
import { validate as isUuid } from 'uuid';
import type { Context } from '#kernel/context.ts';
import { pgArray } from '#kernel/sql.ts';
import { Figure, Report, type ReportState, ReportVersion } from './report.entity.ts';
import { mayReadReport, mayReadVersionsBeingWritten } from './report.policy.ts';

/** The reader's province and range of positions, repeated in every statement beside row-level security. */
const inScope = (ctx: Context) => ({
  provinceId: ctx.scope.provinceId,
  pos: { $gte: ctx.scope.lo, $lte: ctx.scope.hi },
});

const readable = (ctx: Context, reports: Report[]): Report[] => reports.filter((report) => mayReadReport(ctx, report));

/** Reports by id, as far as the reader may see them. */
export const findReports = async (ctx: Context, ids: readonly string[]): Promise<Report[]> =>
  readable(ctx, await ctx.em.find(Report, { ...inScope(ctx), id: { $in: ids.filter((id) => isUuid(id)) } }));

/** The reports, each row locked until the transaction ends, in the order of their ids so that two cannot wait for each other. */
export const lockReports = async (ctx: Context, ids: readonly string[]): Promise<Report[]> =>
  readable(
    ctx,
    await ctx.em.find(
      Report,
      { ...inScope(ctx), id: { $in: ids.filter((id) => isUuid(id)) } },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    ),
  );

type NewReport = Pick<
  Report,
  'provinceId' | 'id' | 'unitId' | 'pos' | 'departmentId' | 'periodId' | 'year' | 'reviewerUnitId'
>;

/** Adds a draft unless there is a report of the unit or department for the period: who opens at the same time waits here and finds it. */
export async function addReport(ctx: Context, report: NewReport): Promise<boolean> {
  const added = await ctx.em.execute(
    `insert into report (province_id, id, unit_id, pos, department_id, period_id, year, state, reviewer_unit_id)
     values (?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?) on conflict do nothing returning id`,
    [
      report.provinceId,
      report.id,
      report.unitId,
      report.pos,
      report.departmentId,
      report.periodId,
      report.year,
      report.reviewerUnitId,
    ],
  );
  return added.length > 0;
}

export const versionsOf = (ctx: Context, reportIds: readonly string[]): Promise<ReportVersion[]> =>
  ctx.em.find(
    ReportVersion,
    { ...inScope(ctx), reportId: { $in: [...reportIds] } },
    { orderBy: { version: 'asc' }, refresh: true },
  );

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
 * same period a year ago (LAST_YEAR). Of several versions the accepted one, else the last submitted.
 */
const EARLIER = `
with asked as (
  select r.id as report_id, r.unit_id, r.department_id, p.regime_id, p.year, p.ordinal
    from report r join period p on p.id = r.period_id
   where r.id = any(?::uuid[]) and r.pos between ? and ?
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
    and e.period_id = b.period_id and e.pos between ? and ?
  left join figure f on f.province_id = e.province_id and f.report_id = e.id and f.submitted
    and f.pos between ? and ?
 order by b.report_id, b.role, f.indicator_id, f.accepted desc, f.version desc`;

export function earlierFigures(ctx: Context, reportIds: readonly string[]): Promise<EarlierFigure[]> {
  const range = [ctx.scope.lo, ctx.scope.hi];
  return ctx.em.execute<EarlierFigure[]>(EARLIER, [pgArray(reportIds), ...range, ...range, ...range]);
}

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
  const { where, values } = conditions(ctx, filter);
  const [count] = await ctx.em.execute<{ total: number }[]>(
    `select count(*)::int as total from report r where ${where}`,
    values,
  );
  const rows = await ctx.em.execute<{ id: string }[]>(
    `select r.id from report r where ${where} and (?::uuid is null or r.id < ?::uuid) order by r.id desc limit ?`,
    [...values, after, after, limit],
  );
  return { ids: rows.map(({ id }) => id), total: count?.total ?? 0 };
}

/** Fixed texts, chosen by which filters are there; every value is a parameter. */
function conditions(ctx: Context, filter: ReportFilter): { where: string; values: unknown[] } {
  const parts: [sql: string, ...values: unknown[]][] = [
    ['r.province_id = ? and r.pos between ? and ?', ctx.scope.provinceId, ctx.scope.lo, ctx.scope.hi],
    ...readableOnly(ctx),
  ];
  if (filter.periodId) parts.push(['r.period_id = ?::uuid', filter.periodId]);
  if (filter.unitId) parts.push(['r.unit_id = ?::uuid', filter.unitId]);
  if (filter.reviewerUnitId)
    parts.push(["r.reviewer_unit_id = ?::uuid and r.state = 'SUBMITTED'", filter.reviewerUnitId]);
  if (filter.state) {
    parts.push([`${mayReadVersionsBeingWritten(ctx.actor) ? SHOWN_STATE : 'r.state'} = ?`, filter.state]);
  }
  return { where: parts.map(([sql]) => sql).join(' and '), values: parts.flatMap(([, ...values]) => values) };
}

/** `mayReadReport` in SQL. */
function readableOnly({ actor, scope }: Context): [sql: string, ...values: unknown[]][] {
  switch (actor.office) {
    case 'ADMINISTRATOR':
      return [['false']];
    case 'VIEWER':
      return [["r.pos = ? and r.state = 'ACCEPTED'", scope.pos]];
    case 'AUDITOR':
      return [['r.pos = ?', scope.pos]];
    case 'ANALYST':
      return [['r.submitted']];
    default:
      return [];
  }
}

const SHOWN_STATE = `case when r.state = 'ACCEPTED' and exists (
    select 1 from report_version v
     where v.province_id = r.province_id and v.report_id = r.id and not v.submitted) then 'DRAFT' else r.state end`;
