import { hashToken } from '#features/people/token.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { namesUnit, personInvited, useInvitation } from './credentials.queries.ts';
import { problemsOfPassword } from './password.rules.ts';
import { hashPassword } from './password.ts';
import { says } from './sign-in.messages.ts';

/** Sets the password of the account that the link is for, once. Answers the name to sign in with. */
export async function acceptInvitation(
  opening: Pick<Opening, 'orm' | 'servingRole' | 'now' | 'requestId'>,
  { token, password }: { token: string; password: string },
): Promise<{ login: string }> {
  const tokenHash = hashToken(token);
  const guest = await asServingRole(opening, 'read', async (em) => {
    const person = await personInvited(em, tokenHash);
    return person && { ...person, namesUnit: await namesUnit(em, password) };
  });
  if (guest === null) noLonger();
  refuseAll(problemsOfPassword(['password'], password, guest));
  const passwordHash = await hashPassword(password);
  const use = { tokenHash, passwordHash, now: opening.now(), requestId: opening.requestId };
  const accepted = await asServingRole(opening, 'write', (em) => useInvitation(em, use));
  if (!accepted) noLonger();
  return { login: guest.login };
}

function noLonger(): never {
  refuse('NOT_FOUND', ['token'], says.noLongerInvited());
}
