import type { Account } from '#features/people/account.entity.ts';
import { accountToAdminister } from '#features/people/administered-account.ts';
import { problemsOfEmail } from '#features/people/email.rules.ts';
import { type Invitation, invite } from '#features/people/invitation.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { clearPassword } from './credentials.queries.ts';
import type { ResetPasswordInput } from './sign-in.inputs.ts';
import { passwordReset } from './sign-in.notices.ts';

/**
 * Takes the password and the second factor away, ends every session, and makes a new invitation: for who forgot the
 * password or lost the telephone, and for who never used the first invitation.
 */
export async function resetPassword(
  ctx: Context,
  input: ResetPasswordInput,
): Promise<{ account: Account; invitation: Invitation | null }> {
  const account = await accountToAdminister(ctx, input.accountId);
  const email = input.email ?? '';
  refuseAll(problemsOfEmail(email, { canMail: ctx.sealLink !== null }));
  await clearPassword(ctx, account);
  const invitation = await invite(ctx, account, email);
  await record(ctx, account, { after: { linkMailed: invitation.mailedTo !== null } });
  await notify(ctx, passwordReset, {
    ...{ to: [account.id], about: account, occasion: invitation.expiresAt.toISOString() },
    facts: { by: ctx.actor.fullName },
  });
  return { account, invitation };
}
