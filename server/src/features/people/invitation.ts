import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import type { Account } from './account.entity.ts';
import { addInvitation, loginInvited, useInvitation } from './credentials.queries.ts';
import { problemsOfPassword } from './password.rules.ts';
import { hashPassword } from './password.ts';
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
  const expiresAt = await addInvitation(ctx.em, wanted);
  return { link: `/loi-moi#${token}`, expiresAt };
}

/** Sets the password of the account that the link is for, once. Answers the name to sign in with. */
export async function acceptInvitation(
  opening: Pick<Opening, 'orm' | 'servingRole' | 'now' | 'requestId'>,
  { token, password }: { token: string; password: string },
): Promise<{ login: string }> {
  const tokenHash = hashToken(token);
  const login = await asServingRole(opening, 'read', (em) => loginInvited(em, tokenHash));
  if (login === null) noLonger();
  refuseAll(problemsOfPassword(['password'], password, login));
  const passwordHash = await hashPassword(password);
  const use = { tokenHash, passwordHash, now: opening.now(), requestId: opening.requestId };
  const accepted = await asServingRole(opening, 'write', (em) => useInvitation(em, use));
  if (!accepted) noLonger();
  return { login };
}

function noLonger(): never {
  refuse(
    'NOT_FOUND',
    ['token'],
    'Lời mời không đúng, đã dùng hoặc đã hết hạn. Hãy xin quản trị đơn vị một lời mời mới.',
  );
}
