import { hashToken, newApiKey } from '#features/people/token.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { apiKeyKindsOf } from './api-key.policy.ts';
import { addApiKey } from './credentials.queries.ts';
import { ApiKey } from './session.entity.ts';
import type { CreateApiKeyInput } from './sign-in.inputs.ts';

const LONGEST_NAME = 80;
const MOST_DAYS = 366;

/** A key that reads as an analyst or viewer of the unit acted for, until it expires or its maker's office ends. */
export async function createApiKey(
  ctx: Context,
  input: CreateApiKeyInput,
): Promise<{ apiKey: ApiKey; secret: string | null }> {
  authorize(
    apiKeyKindsOf(ctx.actor).includes(input.kind),
    'Chức vụ đang giữ không tạo được khóa API loại này. Hãy chọn loại khác hoặc chức vụ khác.',
    ['kind'],
  );
  const name = input.name.trim();
  refuseAll(problemsOf(name, input.days));
  const [id, secret] = [newId(), newApiKey()];
  await addApiKey(ctx, { id, tokenHash: hashToken(secret), name, kind: input.kind, days: input.days });
  const apiKey = await ctx.em.findOneOrFail(ApiKey, { provinceId: ctx.scope.provinceId, id });
  const after = { name, kind: input.kind, expiresAt: apiKey.expiresAt };
  await record(ctx, { recordKind: 'ApiKey', id, pos: apiKey.pos }, { after });
  return { apiKey, secret };
}

function problemsOf(name: string, days: number): Problem[] {
  const problems: Problem[] = [];
  if (name === '' || [...name].length > LONGEST_NAME) {
    problems.push({
      code: 'INVALID',
      path: ['name'],
      message: `Hãy ghi khóa dùng để làm gì, tối đa ${LONGEST_NAME} ký tự.`,
    });
  }
  if (days < 1 || days > MOST_DAYS) {
    problems.push({ code: 'INVALID', path: ['days'], message: `Khóa có hạn từ 1 đến ${MOST_DAYS} ngày.` });
  }
  return problems;
}
