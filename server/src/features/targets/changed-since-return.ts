import type { Plan } from '#features/plans/plan.entity.ts';
import { mayReadDraftsOf } from '#features/plans/plan.policy.ts';
import { lastReturned, shownStateOf } from '#features/plans/plan-submission.queries.ts';
import type { Context } from '#kernel/context.ts';
import { wordsOfPlan } from './words-of-plan.ts';

export interface ChangedWords {
  added: string[];
  removed: string[];
}

/** How the words of a draft differ from those that a leader returned last. Null: it was never returned, or is issued. */
export async function changedSinceReturn(ctx: Context, plan: Plan): Promise<ChangedWords | null> {
  if (plan.issued || !mayReadDraftsOf(ctx.actor, plan) || (await shownStateOf(ctx, plan)) === 'DRAFT') return null;
  const returned = await lastReturned(ctx, plan);
  if (returned === null) return null;
  const now = await wordsOfPlan(ctx, plan);
  return { added: without(now, returned.words), removed: without(returned.words, now) };
}

const without = (words: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return [...new Set(words)].filter((text) => !known.has(text));
};
