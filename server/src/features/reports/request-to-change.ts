import { recordToChange } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { takeStep } from '#kernel/course.ts';
import { EXTENSION_COURSE } from './extension-request.course.ts';
import { ExtensionRequest } from './extension-request.entity.ts';
import { extensionSays } from './extension-request.messages.ts';
import { mayReadRequest } from './report.policy.ts';

/** How every verb begins that answers or withdraws a request: found, locked, allowed, and still open. */
export async function requestToChange(
  ctx: Context,
  requestId: string,
  verb: keyof typeof EXTENSION_COURSE,
): Promise<ExtensionRequest> {
  const path = ['requestId'];
  const request = await recordToChange(ctx, ExtensionRequest, {
    ...{ id: requestId, path, what: extensionSays.request(), isReadable: (one) => mayReadRequest(ctx, one) },
  });
  takeStep(EXTENSION_COURSE[verb], ctx.actor, request, request.state, path);
  return request;
}
