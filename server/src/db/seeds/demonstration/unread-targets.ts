import { Decision } from '#features/plans/decision.entity.ts';
import { Plan } from '#features/plans/plan.entity.ts';
import { enter, ownTargetOf } from '#features/targets/ledger.ts';
import { setOwnTargets } from '#features/targets/set-own-targets.ts';
import { Target } from '#features/targets/target.entity.ts';
import { record } from '#kernel/audit.ts';
import { type Context, perform } from '#kernel/context.ts';

type UnreadTarget = Pick<Target, 'indicatorId' | 'text' | 'question'>;

const NOT_READ = { reading: null, comparator: null, lo: null, hi: null, unitOfMeasure: null, overYears: null } as const;

/** Nothing is issued on a guess: what nobody has read for certain is taken out of the draft. */
export async function setAsideUnread(ctx: Context, planId: string): Promise<UnreadTarget[]> {
  const { unitId, year } = await ctx.em.findOneOrFail(Plan, { id: planId });
  const drafts = await ctx.em.find(Target, { unitId, year, state: 'DRAFT', source: 'OWN', reading: null });
  const unread = drafts.map(({ indicatorId, text, question }) => ({ indicatorId, text, question }));
  if (unread.length > 0) {
    await perform(ctx, setOwnTargets, {
      planId,
      targets: unread.map(({ indicatorId }) => ({ indicatorId, text: '' })),
    });
  }
  return unread;
}

/** The documents were issued with these words all the same: they stand in force with their question, judged by nobody, from the day on which the decision holds. */
export async function keepUnread(
  ctx: Context,
  planId: string,
  unread: readonly UnreadTarget[],
  holdsFrom: string,
): Promise<void> {
  const plan = await ctx.em.findOneOrFail(Plan, { id: planId });
  const decision = await ctx.em.findOneOrFail(Decision, { id: plan.decisionId ?? '' });
  const standing = { state: 'ISSUED', decisionId: decision.id, inForceFrom: holdsFrom } as const;
  for (const { indicatorId, text, question } of unread) {
    const target = enter(ctx, ownTargetOf(plan, indicatorId), { ...NOT_READ, text, question }, standing);
    // the key is made when the row is written
    await ctx.em.flush();
    await record(ctx, target, { after: { text, question } });
  }
}
