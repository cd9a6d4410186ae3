import type { Context } from '#kernel/context.ts';
import { keyBy, loader } from '#kernel/loader.ts';
import { type Approval, approvalsOf } from './approval.queries.ts';

export const approvalOf = loader<string, Approval>(async (ctx: Context, ids) =>
  keyBy(await approvalsOf(ctx, ids), ({ reportId }) => reportId),
);

/** Of a report that its reader may read. */
export async function approvalFor(ctx: Context, reportId: string): Promise<Approval> {
  const approval = await approvalOf(ctx).load(reportId);
  if (!approval) throw new Error(`who approves a report that is not there: ${reportId}`);
  return approval;
}
