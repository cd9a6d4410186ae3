import { nameOfReport, type ReportOf } from '#features/periods/period.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { ExtensionRequest } from './extension-request.entity.ts';
import { mayReadRequest } from './report.policy.ts';

const inScope = ({ scope: { provinceId, lo, hi } }: Context) => ({ provinceId, pos: { $gte: lo, $lte: hi } });

export const extensionRequestById = loader<string, ExtensionRequest>(async (ctx, ids) => {
  const found = await ctx.em.find(ExtensionRequest, { ...inScope(ctx), id: { $in: [...ids] } });
  return keyBy(
    found.filter((request) => mayReadRequest(ctx, request)),
    ({ id }) => id,
  );
});

/** The last request for a report, as far as the viewer reads it. */
export const lastRequestFor = loader<ReportOf, ExtensionRequest>(async (ctx, reports) => {
  const [units, periods] = [reports.map(({ unitId }) => unitId), reports.map(({ periodId }) => periodId)];
  const found = await ctx.em.find(
    ExtensionRequest,
    { ...inScope(ctx), unitId: { $in: [...new Set(units)] }, periodId: { $in: [...new Set(periods)] } },
    { orderBy: { id: 'asc' } },
  );
  const readable = found.filter((request) => mayReadRequest(ctx, request));
  const last = [...groupBy(readable, nameOfReport).values()].flatMap((requests) => requests.at(-1) ?? []);
  return keyBy(last, nameOfReport);
}, nameOfReport);

/** What waits for the viewer's unit to answer, the first asked for first. */
export const requestsToDecide = (ctx: Context): Promise<ExtensionRequest[]> =>
  ctx.em.find(
    ExtensionRequest,
    { ...inScope(ctx), reviewerUnitId: ctx.actor.unitId, state: 'OPEN' },
    { orderBy: { id: 'asc' } },
  );

/** The request for a report that is open. */
export const openRequestFor = (
  ctx: Context,
  { unitId, departmentId, periodId }: ReportOf,
): Promise<ExtensionRequest | null> =>
  ctx.em.findOne(ExtensionRequest, { ...inScope(ctx), unitId, departmentId, periodId, state: 'OPEN' });
