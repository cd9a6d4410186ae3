import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import type { Opening } from '#kernel/operation.ts';
import { asServingRole } from '#kernel/operation.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import type { Account } from './account.entity.ts';
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
  const expiresAt = new Date(Date.now() + VALID_DAYS * 86_400_000);
  await ctx.em.execute(
    'insert into invitation (province_id, token_hash, id, account_id, pos, expires_at) values (?, ?, ?, ?, ?, ?)',
    [account.provinceId, hashToken(token), newId(), account.id, account.pos, expiresAt],
  );
  return { link: `/loi-moi#${token}`, expiresAt };
}

const NO_LONGER: Problem = {
  code: 'NOT_FOUND',
  path: ['token'],
  message: 'Lời mời không đúng, đã dùng hoặc đã hết hạn. Hãy xin quản trị đơn vị một lời mời mới.',
};

/** Sets the password of the account that the link is for, once. Answers the name to sign in with. */
export async function acceptInvitation(
  opening: Pick<Opening, 'orm' | 'servingRole' | 'now' | 'requestId'>,
  { token, password }: { token: string; password: string },
): Promise<{ login: string }> {
  const tokenHash = hashToken(token);
  const login = await asServingRole(opening, 'read', async (em) => {
    const [guest] = await em.execute<{ login: string }[]>('select login from app.invited(?)', [tokenHash]);
    return guest?.login;
  });
  if (login === undefined) return refused();
  refuseAll(problemsOfPassword(['password'], password, login));
  const hash = await hashPassword(password);
  const accepted = await asServingRole(opening, 'write', async (em) => {
    const [row] = await em.execute<{ accepted: boolean }[]>('select app.accept_invitation(?, ?, ?, ?) as accepted', [
      tokenHash,
      hash,
      opening.now(),
      opening.requestId,
    ]);
    return row?.accepted === true;
  });
  return accepted ? { login } : refused();
}

function refused(): never {
  refuseAll([NO_LONGER]);
  throw new Error('unreachable');
}
