import { positionRange } from '@dich/units';
import { validate as isUuid } from 'uuid';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import type { Context } from '#kernel/context.ts';
import { type Page, type PageArgs, pageInfoOf, pageLimit } from '#kernel/page.ts';
import { reportById } from './report.loaders.ts';
import { mayReadWhatIsWritten } from './report.policy.ts';
import { type ReportFilter, reportIdsWhere } from './report.queries.ts';
import { type ReportStatus, reportStatuses } from './report-status.queries.ts';
import { type ReportsBelow, reportsBelow } from './reports-below.queries.ts';
import type { SeenReport } from './seen-report.ts';

/** A page of reports, newest opened first, in four statements however many there are. */
export async function reportPage(ctx: Context, filter: ReportFilter, page: PageArgs): Promise<Page<SeenReport>> {
  const limit = pageLimit(page);
  const after = page.after ?? null;
  if (after !== null && !isUuid(after)) return { edges: [], pageInfo: pageInfoOf([], page, false), totalCount: 0 };
  const { ids, total } = await reportIdsWhere(ctx, filter, after, limit + 1);
  const shown = ids.slice(0, limit);
  const reports = await Promise.all(shown.map((id) => reportById(ctx).load(id)));
  const edges = reports.flatMap((node) => (node ? [{ cursor: node.id, node }] : []));
  return {
    edges,
    pageInfo: pageInfoOf(edges, page, ids.length > limit),
    totalCount: total,
  };
}

/** Who owes the unit a report. */
export async function statusesOf(ctx: Context, periodId: string, unitId: string): Promise<ReportStatus[]> {
  const unit = await ownOrBelow(ctx, unitId);
  return unit ? reportStatuses(ctx, { unitId, periodId, withBegun: mayReadWhatIsWritten(ctx, unit) }) : [];
}

/** How those stand that owe its sub-units a report, and whoever is below these. */
export async function reportsBelowOf(ctx: Context, periodId: string, unitId: string): Promise<ReportsBelow[]> {
  const unit = await ownOrBelow(ctx, unitId);
  if (!unit) return [];
  const { lo: from, hi: to } = positionRange(unit.pos);
  return reportsBelow(ctx, { unitId, periodId, from, to });
}

/** Only of the reader's own unit or one below: elsewhere what was sent cannot be seen. */
async function ownOrBelow(ctx: Context, unitId: string): Promise<UnitVersion | null> {
  const unit = await unitOn(ctx, unitId);
  return unit && unit.pos >= ctx.scope.lo && unit.pos <= ctx.scope.hi ? unit : null;
}
