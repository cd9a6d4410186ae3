import type { Opening } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { passwordMatches } from './password.ts';
import { recordRefused } from './refused-sign-ins.queries.ts';
import { says } from './sign-in.messages.ts';
import { tellOfWait } from './sign-in.ts';
import { giveBack, takeAttempt, type Who } from './throttle.queries.ts';

/**
 * Looks at the password of who is signed in already: guessing it here counts like guessing it at the sign-in. Answers
 * seconds to wait, or 0 where it is right; a wrong one is recorded and refused at `path`.
 */
export async function lookAtOwnPassword(
  opening: Opening,
  who: Who,
  { hash, given, path }: { hash: string | null; given: string; path: string },
): Promise<number> {
  const { login, address } = who;
  const attempt = await takeAttempt(opening, who);
  if (attempt.keys === null) {
    await tellOfWait(opening, login, address);
    return attempt.seconds;
  }
  if (!(await passwordMatches(hash, given))) {
    await recordRefused(opening, { login, address }, 'PASSWORD');
    refuse('INVALID', [path], says.wrongPassword());
  }
  await giveBack(opening, attempt.keys, { whole: true });
  return 0;
}
