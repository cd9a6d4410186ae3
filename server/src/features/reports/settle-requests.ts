import type { Period } from '#features/periods/period.entity.ts';
import type { ReportOf } from '#features/periods/period.loaders.ts';
import { record } from '#kernel/audit.ts';
import { lockRecords } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { tidyOrNull } from '#kernel/words.ts';
import { EXTENSION_COURSE } from './extension-request.course.ts';
import { ExtensionRequest } from './extension-request.entity.ts';
import { openRequestFor } from './extension-request.queries.ts';
import type { Report } from './report.entity.ts';
import type { Reviewed } from './reports-reviewed.ts';
import { tellOfDecision } from './tell-of-request.ts';

/** What was decided about a request: until when it is extended, or why not. */
type Decision = { untilOn: string; answer: string | null } | { untilOn: null; answer: string };

/** A step of the verbs that decide: the request keeps what was decided, the trail has it, and who asked is told. */
export async function settle(
  ctx: Context,
  request: ExtensionRequest,
  period: Period,
  { untilOn, answer }: Decision,
): Promise<void> {
  const state = untilOn === null ? EXTENSION_COURSE.refuse.to : EXTENSION_COURSE.grant.to;
  const after = { state, grantedUntil: untilOn, answer: tidyOrNull(answer) };
  await record(ctx, request, { before: { state: request.state }, after });
  ctx.em.assign(request, { ...after, decidedAt: ctx.now, decidedBy: ctx.actor.fullName });
  await tellOfDecision(ctx, request, period);
}

/** A step of extending a period without having been asked to: what is asked for there is granted with it. */
export async function settleGranted(
  ctx: Context,
  period: Period,
  reviewed: readonly Reviewed[],
  decision: { untilOn: string; answer: string | null },
): Promise<void> {
  for (const place of reviewed) {
    const request = await openToChange(ctx, { ...place, periodId: period.id });
    if (request) await settle(ctx, request, period, decision);
  }
}

/** A step of sending a report: what is asked for it is needed no more. */
export async function withdrawOpenRequest(ctx: Context, report: Report): Promise<void> {
  const request = await openToChange(ctx, report);
  if (request) await withdrawn(ctx, request);
}

/** A step of the verbs after which nothing is asked for any more: nothing was decided, and nobody is told. */
export async function withdrawn(ctx: Context, request: ExtensionRequest): Promise<void> {
  const after = { state: EXTENSION_COURSE.withdraw.to };
  await record(ctx, request, { before: { state: request.state }, after });
  ctx.em.assign(request, after);
}

/** What is open for a report, as long as nobody else has decided about it. */
async function openToChange(ctx: Context, report: ReportOf): Promise<ExtensionRequest | null> {
  const open = await openRequestFor(ctx, report);
  if (!open) return null;
  return (await lockRecords(ctx, ExtensionRequest, [open.id], { among: { state: 'OPEN' } })).get(open.id) ?? null;
}
