import { record } from '#kernel/audit.ts';
import { doing } from '#kernel/context.ts';
import { type Caller, inOperation, type Opening } from '#kernel/operation.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { changeOwnPassword, namesUnit, ownPasswordHash } from './credentials.queries.ts';
import { lookAtOwnPassword } from './own-password.ts';
import { problemsOfPassword } from './password.rules.ts';
import { hashPassword } from './password.ts';
import type { Who } from './throttle.queries.ts';

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
  const seconds = await lookAtOwnPassword(
    opening,
    { login: known.login, address, deviceHash },
    { hash: known.hash, given: input.current, path: 'current' },
  );
  if (seconds > 0) return seconds;
  refuseAll(problemsOfPassword(['password'], input.password, known));
  const hash = await hashPassword(input.password);
  await inOperation(opening, caller, 'write', async (ctx) => {
    const { accountId: subjectId } = ctx.actor;
    await changeOwnPassword(ctx, hash);
    await record(doing(ctx, 'changePassword'), { recordKind: 'Account', id: subjectId, pos: ctx.scope.pos });
  });
  return 0;
}
