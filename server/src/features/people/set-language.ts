import { record } from '#kernel/audit.ts';
import type { Actor, Context } from '#kernel/context.ts';
import type { SetLanguageInput } from './account.inputs.ts';
import { setOwnLanguage } from './people.queries.ts';

/** What the product speaks to the person from now on, wherever they sign in. */
export async function setLanguage(ctx: Context, { language }: SetLanguageInput): Promise<{ viewer: Actor }> {
  const { accountId: id, language: before } = ctx.actor;
  await setOwnLanguage(ctx, language);
  await record(
    ctx,
    { recordKind: 'Account', id, pos: ctx.scope.pos },
    { before: { language: before }, after: { language } },
  );
  return { viewer: { ...ctx.actor, language } };
}
