import { mayAdministerAt } from '#features/people/account.policy.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { ApiKey } from './session.entity.ts';
import type { RevokeApiKeyInput } from './sign-in.inputs.ts';
import { says } from './sign-in.messages.ts';

/** By who made it, or by an administrator of the unit that it reads for. */
export async function revokeApiKey(ctx: Context, input: RevokeApiKeyInput): Promise<{ apiKey: ApiKey }> {
  const apiKey = await ctx.em.findOne(ApiKey, { provinceId: ctx.scope.provinceId, id: input.apiKeyId });
  const may = apiKey && (apiKey.accountId === ctx.actor.accountId || mayAdministerAt(ctx.actor, ctx.scope, apiKey.pos));
  if (!apiKey || !may) throw new Refusal([notFound(['apiKeyId'], says.apiKey())]);
  apiKey.revokedAt ??= ctx.now;
  await record(ctx, apiKey);
  return { apiKey };
}
