import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import type { Account } from './account.entity.ts';
import { addInvitation } from './people.queries.ts';
import { hashToken, newToken } from './token.ts';

/** How long it waits for its code; with the code it is good for seven days (app.issue_code). */
const WAITING_DAYS = 30;

/** A one-time link, shown once: who holds it and the code that a second person issues sets the account's password. */
export interface Invitation {
  /** Path and fragment at the product's own address; browsers do not send a fragment to the server's log. */
  link: string;
  expiresAt: Date;
}

/** A newer invitation takes the place of older ones. */
export async function invite(ctx: Context, account: Account): Promise<Invitation> {
  await ctx.em.flush();
  const token = newToken();
  const wanted = { id: newId(), tokenHash: hashToken(token), account, days: WAITING_DAYS };
  const expiresAt = await addInvitation(ctx, wanted);
  return { link: `/loi-moi#${token}`, expiresAt };
}
