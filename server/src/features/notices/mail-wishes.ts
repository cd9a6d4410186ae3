import { record } from '#kernel/audit.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import { ownMailAddress } from './mail-address.queries.ts';
import { setWishes } from './mail-wishes.queries.ts';
import type { SetMailWishesInput } from './notice.inputs.ts';
import { says } from './notice.messages.ts';
import type { NoticeKinds } from './notice-kinds.ts';

const HOUR = /^([01]?\d|2[0-3]):([0-5]\d)$/;

const hourOf = (typed: string, field: string): Problem[] =>
  HOUR.test(typed.trim()) ? [] : [{ code: 'INVALID', path: [field], message: says.badHour() }];

/**
 * When no e-mail leaves to the person, whether what gathers leaves as one letter a day, and of which kinds none does; it
 * holds for what waits, too. What concerns the person themselves leaves at once, whatever they wish.
 */
export const setMailWishes =
  (kinds: NoticeKinds) =>
  async (ctx: Context, input: SetMailWishesInput): Promise<{ viewer: Actor }> => {
    const own = await ownMailAddress(ctx);
    if (!own) refuse('CONFLICT', [], says.noAddress());
    const { quietFrom, quietUntil, restsOnDaysOff, digest } = input;
    const kindsOff = [...new Set(input.kindsOff)];
    refuseAll([
      ...hourOf(quietFrom, 'quietFrom'),
      ...hourOf(quietUntil, 'quietUntil'),
      ...kindsOff.flatMap((name): Problem[] =>
        kinds.get(name)?.called
          ? []
          : [{ code: 'INVALID', path: ['kindsOff', `${input.kindsOff.indexOf(name)}`], message: says.keptKind() }],
      ),
    ]);
    const wishes = { quietFrom: quietFrom.trim(), quietUntil: quietUntil.trim(), restsOnDaysOff, digest, kindsOff };
    await setWishes(ctx, wishes);
    const { accountId: id } = ctx.actor;
    await record(ctx, { recordKind: 'Account', id, pos: ctx.scope.pos }, { after: { mailWishes: true } });
    return { viewer: ctx.actor };
  };
