import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { EXTENSION_COURSE } from './extension-request.course.ts';
import type { ExtensionRequest } from './extension-request.entity.ts';
import type { WithdrawExtensionRequestInput } from './extension-request.inputs.ts';
import { requestToChange } from './request-to-change.ts';

/** Rút đề nghị gia hạn that was not answered yet. */
export async function withdrawExtensionRequest(
  ctx: Context,
  { requestId }: WithdrawExtensionRequestInput,
): Promise<{ extensionRequest: ExtensionRequest }> {
  const request = await requestToChange(ctx, requestId, 'withdraw');
  const after = { state: EXTENSION_COURSE.withdraw.to };
  await record(ctx, request, { before: { state: request.state }, after });
  ctx.em.assign(request, after);
  return { extensionRequest: request };
}
