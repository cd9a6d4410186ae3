import { authorize } from '#kernel/authorize.ts';
import { problemsOfRevision, recordToChange } from '#kernel/change.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { Account } from './account.entity.ts';
import { administeredRange, hasNeededFactor, isAdministrator, mayAdministerAt } from './account.policy.ts';
import { says } from './people.messages.ts';
import { isHeldWithin } from './people.queries.ts';

/** Every verb of administration begins here. In production an administrator has signed in with a second factor. */
export function authorizeAdministration({ actor }: Context): void {
  authorize(isAdministrator(actor), says.administratorsOnly());
  authorize(hasNeededFactor(actor), says.secondFactorFirst());
}

/**
 * The account that an administrator is about to change, in the revision that was seen. Nobody administers themselves; an
 * account that also holds an office out of reach, above or beside, is left to who reaches them all. `path`: what of the
 * input names it.
 */
export async function accountToAdminister(
  ctx: Context,
  accountId: string,
  revision?: number,
  path = ['accountId'],
): Promise<Account> {
  authorizeAdministration(ctx);
  const account = await recordToChange(ctx, Account, {
    ...{ id: accountId, path, what: says.account(), isReadable: administeredBy(ctx) },
    may: (actor, { id }) => id !== actor.accountId,
    mayNot: says.notOneself(),
  });
  if (account.erasedAt !== null) refuse('LOCKED', path, says.erasedAlready());
  const range = administeredRange(ctx.actor, ctx.scope);
  authorize(await isHeldWithin(ctx, account.id, range, today(ctx)), says.heldBeyond(), path);
  refuseAll(problemsOfRevision(account, revision));
  return account;
}

/** What lies elsewhere is not there for who administers here. */
export const administeredBy =
  ({ actor, scope }: Context) =>
  ({ pos }: { pos: number }): boolean =>
    mayAdministerAt(actor, scope, pos);
