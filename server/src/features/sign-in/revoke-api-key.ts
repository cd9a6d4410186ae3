import { isOwn } from '#features/people/account.policy.ts';
import { administeredBy } from '#features/people/administered-account.ts';
import { record } from '#kernel/audit.ts';
import { recordToChange } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { ApiKey } from './session.entity.ts';
import type { RevokeApiKeyInput } from './sign-in.inputs.ts';
import { says } from './sign-in.messages.ts';

/** By who made it, or by an administrator of the unit that it reads for. */
export async function revokeApiKey(ctx: Context, input: RevokeApiKeyInput): Promise<{ apiKey: ApiKey }> {
  const apiKey = await recordToChange(ctx, ApiKey, {
    ...{ id: input.apiKeyId, path: ['apiKeyId'], what: says.apiKey() },
    isReadable: (key) => isOwn(ctx.actor)(key) || administeredBy(ctx)(key),
  });
  apiKey.revokedAt ??= ctx.now;
  await record(ctx, apiKey);
  return { apiKey };
}
