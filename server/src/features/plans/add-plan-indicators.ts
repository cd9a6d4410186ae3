import { indicatorById, indicatorsByParent } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { problemsOfHolding } from './amendment.rules.ts';
import { type CountableLine, countableBeside } from './countable-lines.ts';
import { problemsOfDepartmentLines } from './department-plan.ts';
import { partOf } from './new-plan.ts';
import { EndedLine, type Plan, PlanIndicator } from './plan.entity.ts';
import type { AddPlanIndicatorsInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { findObjective, raiseRevision } from './plan.queries.ts';
import { placeAmong, problemsOfIndicatorCount, problemsOfOrdinal, problemsOfSecondUse } from './plan.rules.ts';
import { planToEdit } from './plan-to-change.ts';
import { linesBeside } from './plans-in-force.ts';
import { problemsOfRetired } from './retired-indicators.ts';

/**
 * Puts indicators under an objective of a draft, in the order named; a plan holds each once. The first stands at the
 * ordinal, last without one. A composite counts its parts that are in the plan, whichever comes first.
 */
export async function addPlanIndicators(
  ctx: Context,
  input: AddPlanIndicatorsInput,
): Promise<{ planIndicators: PlanIndicator[]; plan: Plan }> {
  const objective = await findObjective(ctx, input.objectiveId);
  if (!objective) throw new Refusal([notFound(['objectiveId'], says.objective())]);
  const plan = await planToEdit(ctx, { ...input, planId: objective.planId, path: ['objectiveId'] });

  const named = await Promise.all(input.indicatorIds.map((indicatorId) => indicatorById(ctx).load(indicatorId)));
  const planned = await ctx.em.find(PlanIndicator, { provinceId: plan.provinceId, planId: plan.id });
  const indicators = named.flatMap((indicator) => indicator ?? []);
  refuseAll([
    ...problemsOfIndicatorCount(named),
    ...named.flatMap((indicator, place) =>
      indicator === null ? [notFound(['indicatorIds', String(place)], says.indicator())] : [],
    ),
    ...problemsOfSecondUse(planned, named),
    ...(await problemsOfDepartmentLines(ctx, plan, named)),
    ...(plan.amendsId === null ? [] : problemsOfHolding(plan, named, await around(ctx, plan))),
    ...(await problemsOfRetired(ctx, plan.year, named, (place) => ['indicatorIds', String(place)])),
    ...problemsOfOrdinal(input.ordinal),
  ]);

  const beside = await countableBeside(ctx, plan);
  const siblings = planned.filter(({ objectiveId }) => objectiveId === objective.id);
  const first = placeAmong(siblings, input.ordinal);
  const planIndicators: PlanIndicator[] = [];
  for (const [index, indicator] of indicators.entries()) {
    const place = {
      objectiveId: objective.id,
      indicatorId: indicator.id,
      ordinal: first + index,
      memberIds: indicator.kind === 'COMPOSITE' ? await countedIn(ctx, indicator, planned, beside) : [],
    };
    const planIndicator = ctx.em.create(PlanIndicator, { ...partOf(plan), ...place }, { persist: true });
    const counted = await countInWhole(ctx, indicator, planned);
    planned.push(planIndicator);
    planIndicators.push(planIndicator);
    await record(ctx, about(planIndicator, plan), { after: { ...place, countedIn: counted?.indicatorId ?? null } });
  }
  await raiseRevision(ctx, plan);
  return { planIndicators, plan };
}

/** What is in force beside a draft that changes a plan, and what the draft ends of it. */
async function around(ctx: Context, plan: Plan): Promise<{ inForce: Set<string>; ended: Set<string> }> {
  const ended = await ctx.em.find(EndedLine, { provinceId: plan.provinceId, planId: plan.id });
  return {
    inForce: new Set((await linesBeside(ctx, plan)).keys()),
    ended: new Set(ended.flatMap(({ indicatorId }) => indicatorId ?? [])),
  };
}

/**
 * What a composite counts until the plan says otherwise: what it counts already, as far as that stays in force, and its
 * parts by the catalogue that the draft has; one that is not in force yet also those that are.
 */
async function countedIn(
  ctx: Context,
  { id }: CatalogueIndicator,
  planned: readonly PlanIndicator[],
  beside: ReadonlyMap<string, CountableLine>,
): Promise<string[]> {
  const parts = new Set(((await indicatorsByParent(ctx).load(id)) ?? []).map((part) => part.id));
  const counted = beside.get(id)?.memberIds.filter((memberId) => beside.has(memberId));
  const held = planned.map(({ indicatorId }) => indicatorId).filter((indicatorId) => parts.has(indicatorId));
  return [...new Set([...(counted ?? [...beside.keys()].filter((indicatorId) => parts.has(indicatorId))), ...held])];
}

/** A composite of the plan counts a part that comes after it; answers the composite, where there is one. */
async function countInWhole(
  ctx: Context,
  { id, parentId }: CatalogueIndicator,
  planned: readonly PlanIndicator[],
): Promise<PlanIndicator | null> {
  const whole = planned.find(({ indicatorId }) => indicatorId === parentId);
  if (!whole || (await indicatorById(ctx).load(whole.indicatorId))?.kind !== 'COMPOSITE') return null;
  whole.memberIds = [...new Set([...whole.memberIds, id])];
  return whole;
}
