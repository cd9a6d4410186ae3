import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import { Account } from './account.entity.ts';
import type { CreateAccountInput } from './account.inputs.ts';
import { loginOf, problemsOfAccount } from './account.rules.ts';
import { authorizeAdministration } from './administered-account.ts';
import { problemsOfEmail } from './email.rules.ts';
import { type Invitation, invite } from './invitation.ts';
import { officeWished, unitToAdminister } from './new-office.ts';
import { says } from './people.messages.ts';

/** An account with its first office, and the one-time link that lets its person choose a password: shown, or mailed. */
export async function createAccount(
  ctx: Context,
  input: CreateAccountInput,
): Promise<{ account: Account; invitation: Invitation | null }> {
  authorizeAdministration(ctx);
  const unit = await unitToAdminister(ctx, input.unitId ?? ctx.actor.unitId, ['unitId']);
  const who = { login: loginOf(input.login), fullName: tidy(input.fullName) };
  const office = await officeWished(ctx, input.office, ['office']);
  const email = input.email ?? '';
  const unmailable = problemsOfEmail(email, { canMail: ctx.sealLink !== null });
  refuseAll([...problemsOfAccount(who), ...unmailable, ...office.problems]);
  const account = ctx.em.create(
    Account,
    {
      ...who,
      provinceId: unit.provinceId,
      id: newId(),
      unitId: unit.unitId,
      pos: unit.pos,
      disabledAt: null,
      erasedAt: null,
      createdAt: ctx.now,
      importId: null,
    },
    { persist: true },
  );
  await flushNewLogin(ctx);
  const held = office.make(account);
  const invitation = await invite(ctx, account, email);
  const after = { account, office: held, linkMailed: invitation.mailedTo !== null };
  await record(ctx, account, { after });
  return { account, invitation };
}

/** Names are one for the whole country; who has one elsewhere is hidden, that it is taken cannot be. */
async function flushNewLogin(ctx: Context): Promise<void> {
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    refuse('CONFLICT', ['login'], says.loginTaken());
  }
}
