import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, localDate } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { Office } from './account.entity.ts';
import { mayAdministerAt } from './account.policy.ts';
import { problemsOfEnd } from './account.rules.ts';
import { authorizeAdministration } from './administered-account.ts';

/** An office is held until its last day; it is never deleted, because what was done in it stays. */
export async function endOffice(
  ctx: Context,
  input: { officeId: string; lastDay?: string | null },
): Promise<{ office: Office }> {
  authorizeAdministration(ctx);
  const office = await ctx.em.findOne(Office, { provinceId: ctx.scope.provinceId, id: input.officeId });
  if (!office || !mayAdministerAt(ctx.actor, ctx.scope, office.pos)) {
    throw new Refusal([notFound(['officeId'], 'chức vụ')]);
  }
  authorize(
    office.accountId !== ctx.actor.accountId,
    'Không tự kết thúc chức vụ của mình. Hãy nhờ một quản trị khác.',
    ['officeId'],
  );
  authorize(
    !office.managesSubUnits || ctx.actor.managesSubUnits,
    'Chức vụ này quản trị cả đơn vị cấp dưới. Hãy nhờ quản trị có cùng phạm vi.',
    ['officeId'],
  );
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
