import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, localDate } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { Office } from './account.entity.ts';
import type { EndOfficeInput } from './account.inputs.ts';
import { mayAdministerAt } from './account.policy.ts';
import { problemsOfEnd } from './account.rules.ts';
import { authorizeAdministration } from './administered-account.ts';
import { says } from './people.messages.ts';

/** An office is held until its last day; it is never deleted, because what was done in it stays. */
export async function endOffice(ctx: Context, input: EndOfficeInput): Promise<{ office: Office }> {
  authorizeAdministration(ctx);
  const office = await ctx.em.findOne(Office, { provinceId: ctx.scope.provinceId, id: input.officeId });
  if (!office || !mayAdministerAt(ctx.actor, ctx.scope, office.pos)) {
    throw new Refusal([notFound(['officeId'], says.office())]);
  }
  authorize(office.accountId !== ctx.actor.accountId, says.notOwnOffice(), ['officeId']);
  authorize(!office.managesSubUnits || ctx.actor.managesSubUnits, says.reachesFurther(), ['officeId']);
  const before = { validTo: office.validTo };
  const lastDay = input.lastDay ?? dayBefore(ctx, office);
  refuseAll(problemsOfEnd(office, lastDay));
  office.validTo = lastDay;
  const after = { validTo: lastDay };
  await record(ctx, office, { before, after });
  return { office };
}

/** At once: yesterday is the last day; an office that began today is held today. */
function dayBefore(ctx: Context, office: Office): string {
  const yesterday = localDate(new Date(ctx.now.getTime() - 86_400_000));
  return [yesterday, office.validFrom].sort().at(-1) ?? yesterday;
}
