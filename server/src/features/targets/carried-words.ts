import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { linesOfPlan, namingOldYears } from '#features/plans/carried-words.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { planById } from '#features/plans/plan.loaders.ts';
import { wholePlan } from '#features/plans/whole-plan.ts';
import type { Context } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';
import { says } from './target.messages.ts';
import { ownTargetsOf } from './target.queries.ts';

/** Of a draft that was carried over: its lines and targets that still stand as they were and name a year near the old one. */
export async function carriedWordsOf(ctx: Context, plan: Plan): Promise<string[]> {
  if (plan.issued || plan.carriedOverFromId === null) return [];
  const source = await planById(ctx).load(plan.carriedOverFromId);
  if (!source) return [];
  const [words, before] = [await wordsOf(ctx, plan), await wordsOf(ctx, source)];
  return namingOldYears(words, before, source.year);
}

/** Every line of the plan, and every target of its unit's own with the name of its indicator. */
async function wordsOf(ctx: Context, plan: Plan): Promise<string[]> {
  const lines = linesOfPlan(await wholePlan(ctx, plan));
  const own = await ownTargetsOf(ctx, [plan]);
  const targets = own.map(async ({ indicatorId, text }) => {
    const name = (await indicatorById(ctx).load(indicatorId))?.name;
    return name ? `${name}: ${text}` : text;
  });
  return [...lines, ...(await Promise.all(targets))];
}

/** What was carried over with another year in it is put in force once somebody has said that it was looked at. */
export async function problemsOfCarriedWords(ctx: Context, plan: Plan, seen: boolean): Promise<Problem[]> {
  const [first, ...more] = seen ? [] : await carriedWordsOf(ctx, plan);
  if (first === undefined) return [];
  const message = says.namesOldYears({ first, more: more.length });
  return [{ code: 'AMBIGUOUS', path: ['carriedWordsSeen'], message }];
}
