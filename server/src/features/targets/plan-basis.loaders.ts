import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { type ChangeAbove, changesSince } from './plan-basis.queries.ts';
import { says } from './target.messages.ts';

const SHOWN = 3;

/**
 * What changed above an issued plan. A plan is built on the assigned targets that are in force when it is issued; it is
 * stale while others are, until its owner has looked. Only for who sees what the unit was given.
 */
export const changesByPlan = loader<string, ChangeAbove[]>(async (ctx, planIds) =>
  groupBy(await changesSince(ctx, planIds), ({ planId }) => planId),
);

/** Why a plan is stale, in words. Null: it is not. */
export async function staleness(ctx: Context, planId: string): Promise<Message | null> {
  const changes = (await changesByPlan(ctx).load(planId)) ?? [];
  return changes.length === 0 ? null : says.stale({ count: changes.length, ...(await inWords(ctx, changes)) });
}

/** The first of them by name, and how many more there are. */
export async function inWords(
  ctx: Context,
  changes: readonly ChangeAbove[],
): Promise<{ shown: Message[]; more: number }> {
  const shown = await Promise.all(
    changes.slice(0, SHOWN).map(async ({ indicatorId, text, withdrawn }) => {
      const indicator = await indicatorById(ctx).load(indicatorId);
      const name = indicator?.name ?? sayIn(says.anIndicator(), ctx.language);
      return withdrawn ? says.withdrawnAbove({ indicator: name }) : says.changedAbove({ indicator: name, text });
    }),
  );
  return { shown, more: changes.length - shown.length };
}
