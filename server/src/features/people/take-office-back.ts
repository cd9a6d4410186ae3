import { record } from '#kernel/audit.ts';
import { recordToChange } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { refuse } from '#kernel/refusal.ts';
import { Office } from './account.entity.ts';
import type { TakeOfficeBackInput } from './account.inputs.ts';
import { lastDayAtOnce } from './last-day.ts';
import { says } from './people.messages.ts';
import { endAccessIn } from './people.queries.ts';
import { tellOfEnd } from './tell-substitutes.ts';

/** Ends what was handed over before its last day: by who handed it over, or by who acts in it. */
export async function takeOfficeBack(ctx: Context, { officeId }: TakeOfficeBackInput): Promise<{ office: Office }> {
  const { accountId } = ctx.actor;
  const path = ['officeId'];
  const office = await recordToChange(ctx, Office, {
    ...{ id: officeId, path, what: says.office() },
    isReadable: (one) => one.onBehalfOf !== null && (one.madeByAccountId === accountId || one.accountId === accountId),
  });
  if (office.endedAt !== null) refuse('CONFLICT', path, says.noLongerWaits());
  const before = { validTo: office.validTo };
  office.validTo = lastDayAtOnce(ctx, office);
  office.endedAt = ctx.now;
  await record(ctx, office, { before, after: { validTo: office.validTo } });
  await tellOfEnd(ctx, office);
  await endAccessIn(ctx, office);
  return { office };
}
