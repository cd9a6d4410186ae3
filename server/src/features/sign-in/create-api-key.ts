import { hashToken, newApiKey } from '#features/people/token.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { apiKeyKindsOf } from './api-key.policy.ts';
import { addApiKey } from './credentials.queries.ts';
import { demandProof } from './proof.ts';
import { ApiKey } from './session.entity.ts';
import type { CreateApiKeyInput } from './sign-in.inputs.ts';
import { says } from './sign-in.messages.ts';
import { apiKeyCreated } from './sign-in.notices.ts';

const LONGEST_NAME = 80;
const MOST_DAYS = 366;

/** A key that reads as an analyst or viewer of the unit acted for, until it expires or its maker's office ends. */
export async function createApiKey(
  ctx: Context,
  input: CreateApiKeyInput,
): Promise<{ apiKey: ApiKey; secret: string | null }> {
  authorize(apiKeyKindsOf(ctx.actor).includes(input.kind), says.noSuchKey(), ['kind']);
  const name = tidy(input.name);
  refuseAll(problemsOfKey(name, input.days));
  await demandProof(ctx);
  const [id, secret] = [newId(), newApiKey()];
  await addApiKey(ctx, { id, tokenHash: hashToken(secret), name, kind: input.kind, days: input.days });
  const apiKey = await ctx.em.findOneOrFail(ApiKey, { provinceId: ctx.scope.provinceId, id });
  const after = { name, kind: input.kind, expiresAt: apiKey.expiresAt };
  await record(ctx, { recordKind: 'ApiKey', id, pos: apiKey.pos }, { after });
  await notify(ctx, apiKeyCreated, { to: [apiKey.accountId], about: apiKey, occasion: '', facts: {} });
  return { apiKey, secret };
}

function problemsOfKey(name: string, days: number): Problem[] {
  const problems = problemsOfText(['name'], name, { what: says.keyPurpose(), max: LONGEST_NAME });
  if (days >= 1 && days <= MOST_DAYS) return problems;
  return [...problems, { code: 'INVALID', path: ['days'], message: says.keyDays({ most: MOST_DAYS }) }];
}
