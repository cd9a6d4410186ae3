import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import type { Account } from './account.entity.ts';
import { addressOf } from './email.rules.ts';
import { addInvitation, mailLink } from './people.queries.ts';
import { hashToken, newToken, pathOfLink } from './token.ts';

/** How long it waits for its code; with the code it is good for seven days (app.issue_code). */
const WAITING_DAYS = 30;

/** A one-time link: who holds it and the code that a second person issues sets the account's password. */
export interface Invitation {
  /**
   * Path and fragment at the product's own address; browsers do not send a fragment to the server's log. Shown once. Null:
   * it is mailed to its reader, and who made it does not hold it.
   */
  link: string | null;
  /** Where it is mailed; null: it is its maker's to pass on. */
  mailedTo: string | null;
  expiresAt: Date;
}

/**
 * A newer invitation takes the place of older ones. With an address, which has been looked at (problemsOfEmail), it is
 * mailed there in the transaction in which it is made.
 */
export async function invite(ctx: Context, account: Account, email: string): Promise<Invitation> {
  await ctx.em.flush();
  const token = newToken();
  const wanted = { id: newId(), tokenHash: hashToken(token), account, days: WAITING_DAYS };
  const expiresAt = await addInvitation(ctx, wanted);
  const mailedTo = addressOf(email);
  if (mailedTo === null || ctx.sealLink === null) return { link: pathOfLink(token), mailedTo: null, expiresAt };
  await mailLink(ctx, { invitationId: wanted.id, address: mailedTo, sealed: ctx.sealLink(token) });
  return { link: null, mailedTo, expiresAt };
}
