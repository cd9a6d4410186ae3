import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { recordToChange } from '#kernel/change.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { Account, Office } from './account.entity.ts';
import type { HandOverOfficeInput } from './account.inputs.ts';
import { hasNeededFactor, mayHandOver } from './account.policy.ts';
import { factorFirst } from './factor-first.ts';
import { says } from './people.messages.ts';
import { substitutesIn } from './substitution.queries.ts';
import { problemsOfSpan, problemsOfSubstitute } from './substitution.rules.ts';

/**
 * Ủy quyền: who acts in an office hands it to somebody of the same unit for a time, as it is. It waits for a second person
 * as every office does, and ends by itself; meanwhile both act in it.
 */
export async function handOverOffice(ctx: Context, input: HandOverOfficeInput): Promise<{ office: Office }> {
  const { actor, scope } = ctx;
  authorize(mayHandOver(actor), says.mayNotHandOver());
  authorize(hasNeededFactor(actor), factorFirst(actor));
  const own = await recordToChange(ctx, Office, { id: actor.officeId, path: [], what: says.office() });
  const account = await recordToChange(ctx, Account, {
    ...{ id: input.accountId, path: ['accountId'], what: says.account() },
    isReadable: ({ unitId, erasedAt }) => unitId === actor.unitId && erasedAt === null,
    may: (_, { id }) => id !== actor.accountId,
    mayNot: says.notToOneself(),
  });
  const wish = { validFrom: input.validFrom ?? today(ctx), validTo: input.validTo };
  const held = await ctx.em.find(Office, { provinceId: scope.provinceId, accountId: account.id });
  const substitutes = await substitutesIn(ctx, own);
  refuseAll([
    ...problemsOfSpan(wish, own, today(ctx)),
    ...problemsOfSubstitute(account, wish, { held, own, substitutes }),
  ]);
  const { kind, unitId, pos, departmentId, provinceId } = own;
  const office = ctx.em.create(
    Office,
    {
      ...{ ...wish, kind, unitId, pos, departmentId, provinceId, id: newId(), accountId: account.id },
      ...{ managesSubUnits: false, endedAt: null, onBehalfOf: own.id, refusal: null, posts: [] },
      ...{ madeByAccountId: actor.accountId, madeAt: ctx.now, confirmedAt: null, confirmedByAccountId: null },
    },
    { persist: true },
  );
  await record(ctx, office, { after: office });
  return { office };
}
