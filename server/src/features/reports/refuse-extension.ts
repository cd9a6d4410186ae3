import { periodById } from '#features/periods/period.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import type { ExtensionRequest } from './extension-request.entity.ts';
import type { RefuseExtensionInput } from './extension-request.inputs.ts';
import { extensionSays } from './extension-request.messages.ts';
import { MAX_TEXT } from './report.rules.ts';
import { requestToChange } from './request-to-change.ts';
import { settle } from './settle-requests.ts';

/** Không gia hạn, with a reason: the terms stay as they were. */
export async function refuseExtension(
  ctx: Context,
  { requestId, answer }: RefuseExtensionInput,
): Promise<{ extensionRequest: ExtensionRequest }> {
  const request = await requestToChange(ctx, requestId, 'refuse');
  refuseAll(problemsOfText(['answer'], answer, { what: extensionSays.reason(), max: MAX_TEXT }));
  const period = await periodById(ctx).load(request.periodId);
  if (!period) throw new Error(`a request refers to no period: ${request.periodId}`);
  await settle(ctx, request, period, { untilOn: null, answer });
  return { extensionRequest: request };
}
