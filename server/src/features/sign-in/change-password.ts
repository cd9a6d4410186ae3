import { record } from '#kernel/audit.ts';
import { doing } from '#kernel/context.ts';
import { type Caller, inOperation, type Opening } from '#kernel/operation.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { changeOwnPassword, namesUnit, ownPasswordHash } from './credentials.queries.ts';
import { problemsOfPassword } from './password.rules.ts';
import { hashPassword, passwordMatches } from './password.ts';
import { recordRefused } from './refused-sign-ins.queries.ts';
import { tellOfWait } from './session.ts';
import { says } from './sign-in.messages.ts';
import { giveBack, takeAttempt, type Who } from './throttle.queries.ts';

export interface ChangePassword extends Omit<Who, 'login'> {
  current: string;
  password: string;
}

/** Guessing the present password here counts like guessing it at the sign-in. Answers seconds to wait, or 0 when done. */
export async function changePassword(opening: Opening, caller: Caller | null, input: ChangePassword): Promise<number> {
  const known = await inOperation(opening, caller, 'read', async (ctx) => ({
    login: ctx.actor.login,
    fullName: ctx.actor.fullName,
    namesUnit: await namesUnit(ctx.em, input.password),
    hash: await ownPasswordHash(ctx),
  }));
  const { address, deviceHash } = input;
  const attempt = await takeAttempt(opening, { login: known.login, address, deviceHash });
  if (attempt.keys === null) {
    await tellOfWait(opening, known.login, address);
    return attempt.seconds;
  }
  if (!(await passwordMatches(known.hash, input.current))) {
    await recordRefused(opening, { login: known.login, address }, 'PASSWORD');
    refuse('INVALID', ['current'], says.wrongPassword());
  }
  await giveBack(opening, attempt.keys);
  refuseAll(problemsOfPassword(['password'], input.password, known));
  const hash = await hashPassword(input.password);
  await inOperation(opening, caller, 'write', async (ctx) => {
    const { accountId: subjectId } = ctx.actor;
    await changeOwnPassword(ctx, hash);
    await record(doing(ctx, 'changePassword'), { recordKind: 'Account', id: subjectId, pos: ctx.scope.pos });
  });
  return 0;
}
