import { type Actor, type Context, today } from './context.ts';
import { says } from './kernel.messages.ts';
import type { Message } from './messages.ts';
import type { Problem } from './refusal.ts';

/**
 * What a verb is in a unit that has ended (DOMAIN.md, section 8): it finishes what is open there, for as long as its
 * people do that and for those who take it over; it begins something new, which is over; or it concerns nobody but the
 * person who asks.
 */
export type AfterEnd = 'FINISHES' | 'BEGINS' | 'OWN';

type Ended = Pick<Actor, 'ended'>;

/** Whether what is open in the unit may still be finished on a day: always by who takes it over, for some days by its own people. */
export const stillFinishes = ({ ended }: Ended, day: string): boolean =>
  ended === null || ended.finishesUntil === null || day <= ended.finishesUntil;

/** Why a verb is over in a unit that has ended. Null: it is not. */
export function overBecause(ctx: Pick<Context, 'actor' | 'now'>, verb: AfterEnd): Message | null {
  const { ended } = ctx.actor;
  if (ended === null || verb === 'OWN') return null;
  const { lastDay, finishesUntil } = ended;
  if (!stillFinishes(ctx.actor, today(ctx))) {
    return says.finishingIsOver({ lastDay: { day: lastDay }, until: { day: finishesUntil ?? lastDay } });
  }
  return verb === 'BEGINS' ? says.nothingBegins({ lastDay: { day: lastDay } }) : null;
}

export const problemsAfterEnd = (ctx: Pick<Context, 'actor' | 'now'>, verb: AfterEnd): Problem[] => {
  const because = overBecause(ctx, verb);
  return because === null ? [] : [{ code: 'LOCKED', path: [], message: because }];
};
