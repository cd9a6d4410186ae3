import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { type ChangeAbove, changesSince } from './plan-basis.queries.ts';
import { says } from './target.messages.ts';

const SHOWN = 3;

/**
 * Why an issued plan is stale, in words. A plan is built on the assigned targets that are in force when it is issued;
 * it is stale while others are, until its owner has looked. Only for who sees what the unit was given.
 */
export const stalenessByPlan = loader<string, Message>(async (ctx, planIds) => {
  const changes = groupBy(await changesSince(ctx, planIds), ({ plan_id }) => plan_id);
  const words = await Promise.all([...changes].map(async ([planId, of]) => [planId, await inWords(ctx, of)] as const));
  return new Map(words);
});

async function inWords(ctx: Context, changes: readonly ChangeAbove[]): Promise<Message> {
  const shown = await Promise.all(
    changes.slice(0, SHOWN).map(async ({ indicator_id, text, withdrawn }) => {
      const indicator = await indicatorById(ctx).load(indicator_id);
      const name = indicator?.name ?? sayIn(says.anIndicator(), ctx.language);
      return withdrawn ? says.withdrawnAbove({ indicator: name }) : says.changedAbove({ indicator: name, text });
    }),
  );
  return says.stale({ count: changes.length, shown, more: changes.length - shown.length });
}
