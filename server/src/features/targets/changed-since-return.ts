import type { Plan } from '#features/plans/plan.entity.ts';
import { mayReadDraftsOf } from '#features/plans/plan.policy.ts';
import { lastReturned, shownStateOf } from '#features/plans/plan-submission.queries.ts';
import type { Context } from '#kernel/context.ts';
import type { AssignmentGrid } from './assignment-grid.ts';
import { openSubmissionsOf } from './quota-submission.queries.ts';
import { wordsOfPlan, wordsOfQuotas } from './words-of-plan.ts';

export interface ChangedWords {
  added: string[];
  removed: string[];
}

/** How the words of a draft differ from those that a leader returned last. Null: it was never returned, or is issued. */
export async function changedSinceReturn(ctx: Context, plan: Plan): Promise<ChangedWords | null> {
  if (plan.issued || !mayReadDraftsOf(ctx.actor, plan) || (await shownStateOf(ctx, plan)) === 'DRAFT') return null;
  const returned = await lastReturned(ctx, plan, 'PLAN');
  if (returned === null) return null;
  return changed(returned.words, await wordsOfPlan(ctx, plan));
}

/** The same of quotas drafted under an issued plan. */
export async function changedQuotasSinceReturn(ctx: Context, grid: AssignmentGrid): Promise<ChangedWords | null> {
  const { plan } = grid;
  if (!plan.issued || !mayReadDraftsOf(ctx.actor, plan)) return null;
  if ((await openSubmissionsOf(ctx, plan)).length === 0) return null;
  const returned = await lastReturned(ctx, plan, 'QUOTAS');
  return returned && changed(returned.words, wordsOfQuotas(grid));
}

const changed = (before: readonly string[], now: readonly string[]): ChangedWords => ({
  added: without(now, before),
  removed: without(before, now),
});

const without = (words: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return [...new Set(words)].filter((text) => !known.has(text));
};
