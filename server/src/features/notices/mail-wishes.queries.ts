import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** Hours as "20:00", in Vietnam. */
export interface MailWishes {
  quietFrom: string;
  quietUntil: string;
  restsOnDaysOff: boolean;
  digest: boolean;
  kindsOff: string[];
}

/** They hold for what has not left yet, too. */
export async function setWishes(ctx: Context, wishes: MailWishes): Promise<void> {
  await statement(
    ctx,
    `update mail_address
        set quiet_from = :quietFrom::time, quiet_until = :quietUntil::time, rests_on_days_off = :restsOnDaysOff,
            digest = :digest, kinds_off = :kindsOff::text[]
      where province_id = :province and account_id = :account`,
    {
      ...{ ...wishes, kindsOff: pgArray(wishes.kindsOff) },
      ...{ province: ctx.scope.provinceId, account: ctx.actor.accountId },
    },
  );
  await statement(ctx, 'select app.wish_again(:now)', { now: ctx.now });
}
