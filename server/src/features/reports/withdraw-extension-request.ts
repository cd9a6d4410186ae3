import type { Context } from '#kernel/context.ts';
import type { ExtensionRequest } from './extension-request.entity.ts';
import type { WithdrawExtensionRequestInput } from './extension-request.inputs.ts';
import { requestToChange } from './request-to-change.ts';
import { withdrawn } from './settle-requests.ts';

/** Rút đề nghị gia hạn that was not answered yet. */
export async function withdrawExtensionRequest(
  ctx: Context,
  { requestId }: WithdrawExtensionRequestInput,
): Promise<{ extensionRequest: ExtensionRequest }> {
  const request = await requestToChange(ctx, requestId, 'withdraw');
  await withdrawn(ctx, request);
  return { extensionRequest: request };
}
