import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll, stale } from '#kernel/refusal.ts';
import { Account } from './account.entity.ts';
import { administeredRange, isAdministrator, mayAdministerAt } from './account.policy.ts';
import { says } from './people.messages.ts';
import { isHeldWithin } from './people.queries.ts';

/** Every verb of administration begins here. In production an administrator has signed in with a second factor. */
export function authorizeAdministration({ actor }: Context): void {
  authorize(isAdministrator(actor), says.administratorsOnly());
  authorize(!actor.lacksSecondFactor, says.secondFactorFirst());
}

/**
 * The account that an administrator is about to change, in the revision that was seen. Nobody administers themselves; an
 * account that also holds an office out of reach, above or beside, is left to who reaches them all.
 */
export async function accountToAdminister(ctx: Context, accountId: string, revision?: number): Promise<Account> {
  authorizeAdministration(ctx);
  const path = ['accountId'];
  const account = await ctx.em.findOne(Account, { provinceId: ctx.scope.provinceId, id: accountId });
  if (!account || !mayAdministerAt(ctx.actor, ctx.scope, account.pos)) {
    throw new Refusal([notFound(path, says.account())]);
  }
  authorize(account.id !== ctx.actor.accountId, says.notOneself(), path);
  const range = administeredRange(ctx.actor, ctx.scope);
  authorize(await isHeldWithin(ctx, account.id, range, today(ctx)), says.heldBeyond(), path);
  if (revision !== undefined && account.revision !== revision) refuseAll([stale(['revision'])]);
  return account;
}
