import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import type { Account } from './account.entity.ts';
import { addInvitation } from './people.queries.ts';
import { hashToken, newToken } from './token.ts';

const VALID_DAYS = 7;

/** A one-time link, shown once: who holds it sets the account's password. */
export interface Invitation {
  /** Path and fragment at the product's own address; browsers do not send a fragment to the server's log. */
  link: string;
  expiresAt: Date;
}

/** A newer invitation takes the place of older ones. */
export async function invite(ctx: Context, account: Account): Promise<Invitation> {
  await ctx.em.flush();
  const token = newToken();
  const wanted = { id: newId(), tokenHash: hashToken(token), account, days: VALID_DAYS };
  const expiresAt = await addInvitation(ctx, wanted);
  return { link: `/loi-moi#${token}`, expiresAt };
}
