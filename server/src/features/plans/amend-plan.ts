import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidyOrNull } from '#kernel/words.ts';
import { OFFICIAL_OF_AMENDING } from './amendment.messages.ts';
import { namedInDocument, problemsOfReplaced } from './amendment.rules.ts';
import { copyParts } from './copy-parts.ts';
import { Decision } from './decision.entity.ts';
import { newDecision } from './new-decision.ts';
import { newPlan } from './new-plan.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import type { AmendPlanInput } from './plan.inputs.ts';
import { holdDraftOfYear, planReplacing } from './plan.queries.ts';
import { problemsOfHead, problemsOfSecondDraft } from './plan.rules.ts';
import { planToChange } from './plan-to-change.ts';
import { plansInForceBeside } from './plans-in-force.ts';

/**
 * Begins the draft that changes an issued plan of the same year, with a decision that names that one. What supplements
 * or amends begins empty; what replaces begins with all that is in force today.
 */
export async function amendPlan(ctx: Context, input: AmendPlanInput): Promise<{ plan: Plan; source: Plan }> {
  const source = await planToChange(ctx, input, PLAN_COURSE.amend);
  const { how } = input;
  const title = tidyOrNull(input.title) ?? OFFICIAL_OF_AMENDING.title[how](source.title);
  refuseAll([
    ...problemsOfHead({ title }),
    ...problemsOfReplaced(await planReplacing(ctx, source)),
    ...problemsOfSecondDraft(await holdDraftOfYear(ctx, source), source.year),
  ]);
  const decision = await draftDecision(ctx, source, how);
  const generalObjective = how === 'REPLACE' ? source.generalObjective : null;
  const plan = newPlan(ctx, source, {
    ...{
      departmentId: source.departmentId,
      year: source.year,
      title,
      generalObjective,
      amendsId: source.id,
      amendsHow: how,
    },
  });
  plan.decisionId = decision.id;
  await ctx.em.flush();
  if (how === 'REPLACE') await copyParts(ctx, await plansInForceBeside(ctx, source), plan, new Map());
  await record(ctx, about(decision, plan), { after: decision });
  await record(ctx, plan, { after: { amendsId: source.id, amendsHow: how, year: plan.year, title } });
  return { plan, source };
}

/** It names the one it changes; who issues it, where, and for whom is as that one says. */
async function draftDecision(ctx: Context, source: Plan, how: AmendPlanInput['how']): Promise<Decision> {
  const { provinceId, decisionId: id } = source;
  const signed = id === null ? null : await ctx.em.findOne(Decision, { provinceId, id });
  const named = namedInDocument(source, signed);
  const title = OFFICIAL_OF_AMENDING.about[how](named);
  const replaces = how === 'REPLACE' ? named : null;
  if (signed === null) return newDecision(ctx, source, { title, replaces });
  const { kind, issuer, place, authority, recipients } = signed;
  return newDecision(ctx, source, { title, replaces, kind, issuer, place, authority, recipients });
}
