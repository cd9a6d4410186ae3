import { type Caller, inOperation, type Opening } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { markProven, ownPasswordHash } from './credentials.queries.ts';
import { lookAtOwnPassword } from './own-password.ts';
import { says } from './sign-in.messages.ts';
import type { Who } from './throttle.queries.ts';

export interface ProvePassword extends Omit<Who, 'login'> {
  password: string;
}

/**
 * Who is signed in gives the password again, so that what lets somebody in for long (a second factor, a key) may be made
 * in this session within the next five minutes. Answers seconds to wait, or 0 when done.
 */
export async function provePassword(opening: Opening, caller: Caller | null, input: ProvePassword): Promise<number> {
  const { login, hash } = await inOperation(opening, caller, 'read', async (ctx) => ({
    login: ctx.actor.login,
    hash: await ownPasswordHash(ctx),
  }));
  if (hash === null) refuse('LOCKED', ['password'], says.signInFirst());
  const { address, deviceHash, password } = input;
  const seconds = await lookAtOwnPassword(
    opening,
    { login, address, deviceHash },
    { hash, given: password, path: 'password' },
  );
  if (seconds === 0) await inOperation(opening, caller, 'write', markProven);
  return seconds;
}
