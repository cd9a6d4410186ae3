import { dueWith } from '#features/periods/period.rules.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import { problemsOfExtending, problemsOfPast } from './extending.rules.ts';
import type { ExtensionRequest } from './extension-request.entity.ts';
import type { GrantExtensionInput } from './extension-request.inputs.ts';
import { extensionSays } from './extension-request.messages.ts';
import { MAX_TEXT } from './report.rules.ts';
import { giveTerms, reportsReviewed } from './reports-reviewed.ts';
import { requestToChange } from './request-to-change.ts';
import { settle } from './settle-requests.ts';

/** Đồng ý gia hạn, until the day that was asked for or another: the period is extended as by every extension. */
export async function grantExtension(
  ctx: Context,
  input: GrantExtensionInput,
): Promise<{ extensionRequest: ExtensionRequest }> {
  const request = await requestToChange(ctx, input.requestId, 'grant');
  const { unitId, departmentId, periodId } = request;
  const { untilOn, answer = null } = input;
  const reason = answer?.trim() ? answer : request.reason;
  const { period, reviewed, problems } = await reportsReviewed(ctx, {
    ...{ periodId, reason },
    ...(departmentId === null ? { unitIds: [unitId] } : { departmentIds: [departmentId] }),
  });
  refuseAll([
    ...problems,
    ...problemsOfText(['answer'], answer, { what: extensionSays.answer(), max: MAX_TEXT, optional: true }),
    ...problemsOfPast(untilOn, today(ctx)),
    // later than what holds: a day that was granted before is not taken back by granting another
    ...reviewed.flatMap((one) => problemsOfExtending({ ...one, dueOn: dueWith(one.dueOn, one.terms) }, untilOn)),
  ]);
  if (!period) throw new Error('refused above');
  await giveTerms(ctx, period, reviewed, { kind: 'EXTENDED', untilOn, reason });
  await settle(ctx, request, period, { untilOn, answer });
  return { extensionRequest: request };
}
