import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { linesOfPlan, namingOldYears, namingYearsBeside } from '#features/plans/carried-words.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { planById, planIndicatorsByPlan } from '#features/plans/plan.loaders.ts';
import { wholePlan } from '#features/plans/whole-plan.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import type { Problem } from '#kernel/refusal.ts';
import { says } from './target.messages.ts';
import { ownTargetsOf } from './target.queries.ts';

/**
 * Of a draft: its lines, targets and names of indicators that name the year before or after its own; of one that was carried
 * over also what still stands as it was and names a year near the old one, were it the day of a document.
 */
export async function carriedWordsOf(ctx: Context, plan: Plan): Promise<string[]> {
  if (plan.issued) return [];
  const words = await wordsOf(ctx, plan);
  const source = plan.carriedOverFromId === null ? null : await planById(ctx).load(plan.carriedOverFromId);
  const carried = source ? namingOldYears(words, await wordsOf(ctx, source), source.year) : [];
  const found = new Set([...carried, ...namingYearsBeside(words, plan.year)]);
  return [...new Set(words)].filter((text) => found.has(text));
}

/** Every line of the plan, and every indicator in it with the own target of whose plan it is. */
async function wordsOf(ctx: Context, plan: Plan): Promise<string[]> {
  const lines = linesOfPlan(await wholePlan(ctx, plan));
  const own = groupBy(await ownTargetsOf(ctx, [plan]), ({ indicatorId }) => indicatorId);
  const planned = (await planIndicatorsByPlan(ctx).load(plan.id)) ?? [];
  const ids = new Set([...planned.map(({ indicatorId }) => indicatorId), ...own.keys()]);
  const targets = [...ids].map(async (id) => {
    const name = (await indicatorById(ctx).load(id))?.name ?? '';
    return (own.get(id) ?? []).map(({ text }) => (name ? `${name}: ${text}` : text)).concat(own.has(id) ? [] : name);
  });
  return [...lines, ...(await Promise.all(targets)).flat()];
}

/** What was carried over with another year in it is put in force once somebody has said that it was looked at. */
export async function problemsOfCarriedWords(ctx: Context, plan: Plan, seen: boolean): Promise<Problem[]> {
  const [first, ...more] = seen ? [] : await carriedWordsOf(ctx, plan);
  if (first === undefined) return [];
  const message = says.namesOldYears({ first, more: more.length });
  return [{ code: 'AMBIGUOUS', path: ['carriedWordsSeen'], message }];
}
