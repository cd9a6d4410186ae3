import type { MayNot } from '#kernel/authorize.ts';
import type { Actor } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import { isAdministrator } from './account.policy.ts';
import { says } from './people.messages.ts';

/** For who may decide but for the second factor that the province asks of leaders: what to do; to all others `mayNot`. */
export const orFactorFirst = <R>(may: (actor: Actor, record: R) => boolean, mayNot: Message): MayNot<R> => ({
  if: (record, actor) => actor.lacksSecondFactor && may({ ...actor, lacksSecondFactor: false }, record),
  yes: says.leadersFactorFirst(),
  no: mayNot,
});

/** What to do for who confirms and lacks the second factor that is asked of their office. */
export const factorFirst = (actor: Pick<Actor, 'office'>): Message =>
  isAdministrator(actor) ? says.secondFactorFirst() : says.leadersFactorFirst();
