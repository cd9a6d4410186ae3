import type { EntityClass } from '@mikro-orm/postgresql';
import { answeringOn, isInForce } from '#features/units/department.rules.ts';
import { Department, DepartmentSuccessor } from '#features/units/unit.entity.ts';
import { about, record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy, keyBy } from '#kernel/loader.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { Decision } from './decision.entity.ts';
import { membersOn } from './members.rules.ts';
import { type Instead, insteadIn, namedAs } from './name-instead.ts';
import { newDecision } from './new-decision.ts';
import { newPlan, partOf } from './new-plan.ts';
import { PLAN_COURSE } from './plan.course.ts';
import { Objective, Paragraph, type Plan, PlanIndicator, Responsibility, Task } from './plan.entity.ts';
import type { CarryOverPlanInput } from './plan.inputs.ts';
import { adjustmentsOf, holdDraftOfYear } from './plan.queries.ts';
import { problemsOfCarryingOver, problemsOfSecondDraft, titleOfYear } from './plan.rules.ts';
import { planToChange } from './plan-to-change.ts';

/**
 * Copies a plan of the unit to another year as a draft: its decision as far as it is words, objectives, indicators,
 * tasks, paragraphs, and the phân công to departments that still exist or were taken over. Number, day and signer stay behind, and so do the
 * document's faults, what the decision replaced and what departments acknowledged. What was merged into another indicator
 * by then is named by that one, once.
 */
export async function carryOverPlan(
  ctx: Context,
  input: CarryOverPlanInput,
): Promise<{ plan: Plan; source: Plan; instead: Instead }> {
  const source = await planToChange(ctx, { planId: input.planId }, PLAN_COURSE.carryOver);
  refuseAll([
    ...problemsOfCarryingOver(source, input.year),
    ...problemsOfSecondDraft(await holdDraftOfYear(ctx, source.unitId, input.year), input.year),
  ]);
  const decision = await copyDecision(ctx, source, input.year);
  const plan = newPlan(ctx, source, {
    year: input.year,
    title: titleOfYear(source.title, source.year, input.year),
    generalObjective: source.generalObjective,
    carriedOverFromId: source.id,
  });
  plan.decisionId = decision?.id ?? null;
  await ctx.em.flush();
  const objectiveIds = await copyObjectives(ctx, source, plan);
  const instead = await insteadIn(ctx, await ctx.em.find(PlanIndicator, partsOf(source)), plan.year);
  await copyIndicators(ctx, source, plan, objectiveIds, instead);
  await copyParts(ctx, Task, source, plan, objectiveIds);
  await copyParts(ctx, Paragraph, source, plan, objectiveIds, ({ indicatorIds }) => ({
    indicatorIds: namedAs(instead, indicatorIds),
  }));
  await copyResponsibilities(ctx, source, plan, instead);
  if (decision) await record(ctx, about(decision, plan), { after: decision });
  await record(ctx, plan, { after: { carriedOverFromId: source.id, year: plan.year, title: plan.title } });
  return { plan, source, instead };
}

/** New ids of objectives by their old ones. */
type Copies = ReadonlyMap<string, string>;

const partsOf = (plan: Plan) => ({ provinceId: plan.provinceId, planId: plan.id });

async function copyObjectives(ctx: Context, source: Plan, plan: Plan): Promise<Copies> {
  const copies = new Map<string, string>();
  for (const { id, ordinal, section, text } of await ctx.em.find(Objective, partsOf(source))) {
    const copy = ctx.em.create(Objective, { ...partOf(plan), ordinal, section, text }, { persist: true });
    copies.set(id, copy.id);
  }
  await ctx.em.flush();
  return copies;
}

async function copyIndicators(
  ctx: Context,
  source: Plan,
  plan: Plan,
  objectiveIds: Copies,
  instead: Instead,
): Promise<void> {
  const adjustments = await adjustmentsOf(ctx, source);
  for (const planned of await ctx.em.find(PlanIndicator, partsOf(source))) {
    const { objectiveId, ordinal } = planned;
    const other = instead.get(planned.indicatorId);
    if (other?.isHeld) continue;
    const indicatorId = other?.to ?? planned.indicatorId;
    const under = objectiveIds.get(objectiveId);
    if (!under) throw new Error(`objective ${objectiveId} of plan ${source.id} was not copied`);
    const memberIds = namedAs(instead, membersOn(planned, adjustments));
    const line = { objectiveId: under, indicatorId, ordinal, memberIds };
    ctx.em.create(PlanIndicator, { ...partOf(plan), ...line }, { persist: true });
  }
}

/** Parts of a kind to the letter, each under the copy of its objective. */
async function copyParts<P extends { objectiveId: string | null }>(
  ctx: Context,
  kind: EntityClass<P>,
  source: Plan,
  plan: Plan,
  copies: Copies,
  changed: (part: P) => object = () => ({}),
): Promise<void> {
  for (const part of (await ctx.em.find<object>(kind, partsOf(source))) as P[]) {
    const objectiveId = part.objectiveId === null ? null : copies.get(part.objectiveId);
    if (objectiveId === undefined) throw new Error(`an objective of plan ${source.id} was not copied`);
    ctx.em.create<object>(kind, { ...part, ...partOf(plan), objectiveId, ...changed(part) }, { persist: true });
  }
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

/** To who answers today; of one who takes over from several and has a part of its own, leading goes before helping. */
async function copyResponsibilities(ctx: Context, source: Plan, plan: Plan, instead: Instead): Promise<void> {
  const day = today(ctx);
  const departments = keyBy(await ctx.em.find(Department, { unitId: plan.unitId }), ({ id }) => id);
  const passedOn = { provinceId: plan.provinceId, departmentId: { $in: [...departments.keys()] } };
  const successors = groupBy(
    await ctx.em.find(DepartmentSuccessor, passedOn, { orderBy: { fromOn: 'asc' } }),
    ({ departmentId }) => departmentId,
  );
  const held = await ctx.em.find(Responsibility, partsOf(source), { orderBy: { role: 'asc', id: 'asc' } });
  const copied = new Map(
    held.flatMap(({ indicatorId: named, departmentId: before, role }) => {
      const other = instead.get(named);
      if (other?.isHeld) return [];
      const indicatorId = other?.to ?? named;
      const departmentId = answeringOn(before, successors.get(before) ?? [], day);
      return [[`${indicatorId} ${departmentId}`, { indicatorId, departmentId, role }]] as const;
    }),
  );
  for (const copy of copied.values()) {
    const department = departments.get(copy.departmentId);
    if (!department || !isInForce(department, day)) continue;
    const wish = { ...copy, year: plan.year, acknowledgedAt: null, acknowledgedBy: null };
    ctx.em.create(Responsibility, { ...partOf(plan), ...wish }, { persist: true });
  }
}
