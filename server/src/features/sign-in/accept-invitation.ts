import { hashLinkCode, hashToken } from '#features/people/token.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { namesUnit, personInvited, useInvitation } from './credentials.queries.ts';
import { problemsOfPassword } from './password.rules.ts';
import { hashPassword } from './password.ts';
import { recordRefused } from './refused-sign-ins.queries.ts';
import { says } from './sign-in.messages.ts';
import { giveBack, takeAttemptAtLink } from './throttle.queries.ts';

/** The link is its maker's to pass on, the code that of a second person: neither is enough. */
export interface AcceptInvitation {
  token: string;
  code: string;
  password: string;
  address: string;
}

type Accepted = { ok: true; login: string } | { ok: false; seconds: number };

/**
 * Sets the password of the account that the link is for, once, for who brings its code too. Guessing the code counts like
 * guessing a password. Answers the name to sign in with, or how long to wait.
 */
export async function acceptInvitation(
  opening: Pick<Opening, 'orm' | 'servingRole' | 'now' | 'requestId' | 'log'>,
  { token, code, password, address }: AcceptInvitation,
): Promise<Accepted> {
  const tokenHash = hashToken(token);
  const guest = await asServingRole(opening, 'read', async (em) => {
    const person = await personInvited(em, tokenHash);
    return person && { ...person, namesUnit: await namesUnit(em, password) };
  });
  if (guest === null) noLonger();
  if (!guest.coded) refuse('LOCKED', ['code'], says.linkWaits());
  refuseAll(problemsOfPassword(['password'], password, guest));
  const attempt = await takeAttemptAtLink(opening, tokenHash);
  if (attempt.keys === null) return { ok: false, seconds: attempt.seconds };
  const passwordHash = await hashPassword(password);
  const { requestId } = opening;
  const use = { tokenHash, codeHash: hashLinkCode(code), passwordHash, now: opening.now(), requestId };
  const outcome = await asServingRole(opening, 'write', (em) => useInvitation(em, use));
  if (outcome === 'GONE') noLonger();
  if (outcome === 'CODE') {
    await recordRefused(opening, { login: guest.login, address }, 'LINK_CODE');
    refuse('INVALID', ['code'], says.wrongLinkCode());
  }
  await giveBack(opening, attempt.keys, { whole: true });
  return { ok: true, login: guest.login };
}

function noLonger(): never {
  refuse('NOT_FOUND', ['token'], says.noLongerInvited());
}
