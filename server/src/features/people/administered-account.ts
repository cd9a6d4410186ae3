import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { Account } from './account.entity.ts';
import { administeredRange, isAdministrator, mayAdministerAt } from './account.policy.ts';
import { isHeldWithin } from './people.queries.ts';

/** Every verb of administration begins here. In production an administrator has signed in with a second factor. */
export function authorizeAdministration({ actor }: Context): void {
  authorize(
    isAdministrator(actor),
    'Chỉ quản trị hệ thống quản lý tài khoản và chức vụ. Hãy liên hệ quản trị của đơn vị.',
  );
  authorize(
    !actor.lacksSecondFactor,
    'Quản trị hệ thống phải bật xác thực hai bước. Hãy bật trong trang tài khoản rồi đăng nhập lại bằng mã.',
  );
}

/**
 * The account that an administrator is about to change. Nobody administers themselves; an account that also holds an
 * office out of reach, above or beside, is left to who reaches them all.
 */
export async function accountToAdminister(ctx: Context, accountId: string): Promise<Account> {
  authorizeAdministration(ctx);
  const account = await ctx.em.findOne(Account, { provinceId: ctx.scope.provinceId, id: accountId });
  if (!account || !mayAdministerAt(ctx.actor, ctx.scope, account.pos)) {
    throw new Refusal([notFound(['accountId'], 'tài khoản')]);
  }
  authorize(account.id !== ctx.actor.accountId, 'Không tự quản trị tài khoản của mình. Hãy nhờ một quản trị khác.', [
    'accountId',
  ]);
  authorize(
    await isHeldWithin(ctx, account.id, administeredRange(ctx.actor, ctx.scope), today(ctx)),
    'Người này còn giữ chức vụ ngoài phạm vi quản trị của bạn. Hãy nhờ quản trị cấp trên.',
    ['accountId'],
  );
  return account;
}
