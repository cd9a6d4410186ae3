import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { type Account, Office } from './account.entity.ts';
import type { GrantOfficeInput } from './account.inputs.ts';
import { accountToAdminister } from './administered-account.ts';
import { officeWished } from './new-office.ts';
import { says } from './people.messages.ts';

/** A further office of an account, from a date on. Its person is told once a second one has confirmed it. */
export async function grantOffice(
  ctx: Context,
  input: GrantOfficeInput,
): Promise<{ account: Account; office: Office }> {
  const account = await accountToAdminister(ctx, input.accountId);
  const wished = await officeWished(ctx, input.office, ['office']);
  refuseAll(wished.problems);
  const held = await ctx.em.find(Office, { provinceId: account.provinceId, accountId: account.id });
  const office = wished.make(account);
  if (held.some((other) => isSame(other, office))) {
    refuse('CONFLICT', ['office'], says.heldAlready());
  }
  await record(ctx, office, { after: office });
  return { account, office };
}

const isSame = (a: Office, b: Office): boolean =>
  a.kind === b.kind &&
  a.unitId === b.unitId &&
  a.departmentId === b.departmentId &&
  a.endedAt === null &&
  a.validFrom <= (b.validTo ?? '9999-12-31') &&
  b.validFrom <= (a.validTo ?? '9999-12-31');
