import { isTerm } from '@dich/measure';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { carryOverPlan } from '#features/plans/carry-over-plan.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { CarryOverPlanInput } from '#features/plans/plan.inputs.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { enter, inTrail, ownTargetOf, wordsOf } from './ledger.ts';
import { type ReadColumns, readWords } from './reading.ts';
import type { Target } from './target.entity.ts';
import { ownTargetsOf } from './target.queries.ts';
import { partIn } from './year-parts.ts';

/**
 * Chuyển sang năm khác: the plan with its unit's own targets, as drafts that keep the words. Of an indicator that was
 * adjusted the words in force are taken; quotas are given anew each year. What is named by the indicator that it was
 * merged into takes its words along where that one has none of its own, in the same unit of measure. A year takes the parts
 * that its term has for it, and what has no part of it stays behind; a term takes no parts of another.
 */
export async function carryOverTargets(ctx: Context, input: CarryOverPlanInput): Promise<{ plan: Plan }> {
  const { plan, source, instead } = await carryOverPlan(ctx, input);
  const own = await ownTargetsOf(ctx, [source]);
  const wanted = own.filter(({ state }) => state === (source.issued ? 'ISSUED' : 'DRAFT'));
  const unitOf = async (id: string) => (await indicatorById(ctx).load(id))?.unitOfMeasure;
  const drafts: Target[] = [];
  for (const target of wanted) {
    const other = instead.get(target.indicatorId);
    const isOther = other && (other.isHeld || (await unitOf(other.to)) !== (await unitOf(target.indicatorId)));
    const indicatorId = other?.to ?? target.indicatorId;
    const words = isOther ? null : await wordsIn(ctx, plan, target, indicatorId);
    if (words) drafts.push(enter(ctx, ownTargetOf(plan, indicatorId), words));
  }
  await record(ctx, plan, { after: drafts.map(inTrail) });
  return { plan };
}

/** What an own target says in a plan of other years; null: nothing of it. */
async function wordsIn(ctx: Context, plan: Plan, target: Target, indicatorId: string): Promise<ReadColumns | null> {
  if (isTerm(plan.year) === isTerm(target.year)) return wordsOf(target);
  const text = isTerm(plan.year) ? target.text : partIn(target, plan.year)?.text;
  const indicator = await indicatorById(ctx).load(indicatorId);
  if (text === undefined || !indicator) return null;
  return readWords({ text }, { indicator, level: ctx.scope.level, years: plan.year, siblings: [] }).columns;
}
