import { indicatorById, indicatorsByParent } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { partOf } from './new-plan.ts';
import { type Plan, PlanIndicator } from './plan.entity.ts';
import type { AddPlanIndicatorInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { findObjective, raiseRevision } from './plan.queries.ts';
import { placeAmong, problemsOfOrdinal, problemsOfSecondUse } from './plan.rules.ts';
import { planToEdit } from './plan-to-change.ts';

/**
 * Puts an indicator under an objective of a draft; a plan holds it once. Without an ordinal it stands last. A composite
 * counts its parts that are in the plan, whichever comes first.
 */
export async function addPlanIndicator(
  ctx: Context,
  input: AddPlanIndicatorInput,
): Promise<{ planIndicator: PlanIndicator; plan: Plan }> {
  const objective = await findObjective(ctx, input.objectiveId);
  if (!objective) throw new Refusal([notFound(['objectiveId'], says.objective())]);
  const plan = await planToEdit(ctx, { ...input, planId: objective.planId, path: ['objectiveId'] });

  const indicator = await indicatorById(ctx).load(input.indicatorId);
  if (!indicator) throw new Refusal([notFound(['indicatorId'], says.indicator())]);
  const planned = await ctx.em.find(PlanIndicator, { provinceId: plan.provinceId, planId: plan.id });
  refuseAll([...problemsOfSecondUse(planned, indicator), ...problemsOfOrdinal(input.ordinal)]);

  const siblings = planned.filter(({ objectiveId }) => objectiveId === objective.id);
  const place = {
    objectiveId: objective.id,
    indicatorId: indicator.id,
    ordinal: placeAmong(siblings, input.ordinal),
    memberIds: indicator.kind === 'COMPOSITE' ? await partsIn(ctx, indicator, planned) : [],
  };
  const planIndicator = ctx.em.create(PlanIndicator, { ...partOf(plan), ...place }, { persist: true });
  const whole = planned.find(({ indicatorId }) => indicatorId === indicator.parentId);
  const counted = whole && (await indicatorById(ctx).load(whole.indicatorId))?.kind === 'COMPOSITE' ? whole : null;
  if (counted) counted.memberIds = [...new Set([...counted.memberIds, indicator.id])];
  await raiseRevision(ctx, plan);
  await record(ctx, about(planIndicator, plan), { after: { ...place, countedIn: counted?.indicatorId ?? null } });
  return { planIndicator, plan };
}

/** What a composite counts until the plan says otherwise: its parts by the catalogue, as far as the plan has them. */
async function partsIn(ctx: Context, { id }: CatalogueIndicator, planned: readonly PlanIndicator[]): Promise<string[]> {
  const parts = new Set(((await indicatorsByParent(ctx).load(id)) ?? []).map((part) => part.id));
  return planned.map(({ indicatorId }) => indicatorId).filter((indicatorId) => parts.has(indicatorId));
}
