import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfSecondPlan } from './amendment.rules.ts';
import { copyParts } from './copy-parts.ts';
import { Decision } from './decision.entity.ts';
import { type Instead, insteadIn } from './name-instead.ts';
import { newDecision } from './new-decision.ts';
import { newPlan } from './new-plan.ts';
import { PLAN_COURSE } from './plan.course.ts';
import { type Plan, PlanIndicator } from './plan.entity.ts';
import type { CarryOverPlanInput } from './plan.inputs.ts';
import { holdDraftOfYear, planOfYear } from './plan.queries.ts';
import { problemsOfCarryingOver, problemsOfDepartmentTerm, problemsOfSecondDraft, titleOfYear } from './plan.rules.ts';
import { planToChange } from './plan-to-change.ts';
import { type InForce, plansInForceBeside } from './plans-in-force.ts';

/**
 * Copies a plan of the unit to another year as a draft: its decision as far as it is words, and of an issued plan all that
 * is in force of its year, what supplements and amends it included. Number, day and signer stay behind, and so do the
 * document's faults, what the decision replaced and what departments acknowledged. What was merged into another indicator
 * by then is named by that one, once.
 */
export async function carryOverPlan(
  ctx: Context,
  input: CarryOverPlanInput,
): Promise<{ plan: Plan; source: Plan; instead: Instead }> {
  const named = await planToChange(ctx, { planId: input.planId }, PLAN_COURSE.carryOver);
  const of = { unitId: named.unitId, departmentId: named.departmentId };
  refuseAll([
    ...problemsOfCarryingOver(named, input.year),
    ...problemsOfDepartmentTerm({ ...of, year: input.year }),
    ...problemsOfSecondDraft(await holdDraftOfYear(ctx, { ...of, year: input.year }), input.year),
    ...(input.year === named.year
      ? []
      : problemsOfSecondPlan(await planOfYear(ctx, { ...of, year: input.year }), input.year)),
  ]);
  const sources: InForce[] = named.issued ? await plansInForceBeside(ctx, named) : [alone(named)];
  const source = sources[0]?.plan ?? named;
  const decision = await copyDecision(ctx, source, input.year);
  const plan = newPlan(ctx, source, {
    departmentId: source.departmentId,
    year: input.year,
    title: titleOfYear(source.title, source.year, input.year),
    generalObjective: source.generalObjective,
    carriedOverFromId: source.id,
  });
  plan.decisionId = decision?.id ?? null;
  await ctx.em.flush();
  const instead = await insteadIn(ctx, await linesOf(ctx, sources), plan.year);
  await copyParts(ctx, sources, plan, instead);
  if (decision) await record(ctx, about(decision, plan), { after: decision });
  await record(ctx, plan, { after: { carriedOverFromId: source.id, year: plan.year, title: plan.title } });
  return { plan, source, instead };
}

const alone = (plan: Plan): InForce => ({ plan, endedIds: new Set(), endedTaskIds: new Set() });

async function linesOf(ctx: Context, sources: readonly InForce[]): Promise<PlanIndicator[]> {
  const lines: PlanIndicator[] = [];
  for (const { plan, endedIds } of sources) {
    const all = await ctx.em.find(PlanIndicator, { provinceId: plan.provinceId, planId: plan.id });
    lines.push(...all.filter(({ indicatorId }) => !endedIds.has(indicatorId)));
  }
  return lines;
}

/** Its words to the letter; the year of its title alone is the new one. */
async function copyDecision(ctx: Context, source: Plan, year: number): Promise<Decision | null> {
  if (source.decisionId === null) return null;
  const { provinceId, decisionId: id } = source;
  const signed = await ctx.em.findOneOrFail(Decision, { provinceId, id });
  const { kind, issuer, place, proposal, authority, legalBases, articles, recipients, annexCaptions } = signed;
  const title = titleOfYear(signed.title, source.year, year);
  const lists = { legalBases, articles, recipients, annexCaptions };
  return newDecision(ctx, source, { kind, title, issuer, place, proposal, authority, ...lists });
}
