import { addPlanIndicators } from '#features/plans/add-plan-indicators.ts';
import { assignResponsibilities } from '#features/plans/assign-responsibilities.ts';
import { createPlan } from '#features/plans/create-plan.ts';
import { partOf } from '#features/plans/new-plan.ts';
import { Plan, PlanFault, PlanIndicator } from '#features/plans/plan.entity.ts';
import { saveObjective } from '#features/plans/save-objective.ts';
import { changesDigestByPlan } from '#features/targets/changes-seen.ts';
import { draftsDigestByPlan } from '#features/targets/drafts-seen.ts';
import { issuePlan } from '#features/targets/issue-plan.ts';
import { setOwnTargets } from '#features/targets/set-own-targets.ts';
import { record } from '#kernel/audit.ts';
import { type Context, doing, perform } from '#kernel/context.ts';
import { dayOf } from '../demo/decision-schema.ts';
import type { DemoDecision, DemoPlanIndicator } from '../demo/demo-data.ts';
import type { Acting } from './acting.ts';
import type { Indicators } from './catalogue.ts';
import { draftDocument } from './document.ts';
import type { Departments } from './people.ts';
import { keepUnread, setAsideUnread } from './unread-targets.ts';

export interface Cast {
  planner: string;
  leader: string;
}

export interface DraftedPlan {
  planId: string;
  decision: DemoDecision;
  cast: Cast;
  /** 08:00 of the day of signature or, without one, of the day from which it holds. */
  moment: string;
}

/** Kept where the document states no target, no lead or no quota of an indicator. */
const AS_PRINTED = 'Ghi theo văn bản đã ban hành; văn bản không nêu những nội dung này.';

export const morningOf = (day: string): string => `${day}T08:00:00+07:00`;

/** The plan of one document, drafted by the unit's planner: every objective, indicator, target, task, and who leads. */
export async function draftPlan(
  acting: Acting,
  decision: DemoDecision,
  cast: Cast,
  indicators: Indicators,
  departments: Departments,
): Promise<DraftedPlan> {
  const moment = morningOf(dayOf(decision));
  const planId = await acting.as(cast.planner, moment, async (ctx) => {
    const { year, title, generalObjective } = decision.plan;
    const { plan } = await perform(ctx, createPlan, { year, title, generalObjective });
    const objectives = await draftObjectives(ctx, plan, decision, indicators);
    await listMembers(doing(ctx, 'addPlanIndicators'), plan, decision, indicators);
    await draftDocument(ctx, plan.id, decision, objectives, (line) => indicatorIdOf(indicators, line));
    for (const [index, fault] of decision.faults.entries()) {
      const words = { ordinal: index + 1, code: fault.code, place: fault.where, text: fault.text };
      ctx.em.create(PlanFault, { ...partOf(plan), ...words }, { persist: true });
    }
    await record(doing(ctx, 'createPlan'), plan, { after: decision.faults });
    return plan.id;
  });
  await acting.as(cast.planner, moment, (ctx) => draftResponsibilities(ctx, planId, decision, indicators, departments));
  await acting.as(cast.planner, moment, (ctx) => draftOwnTargets(ctx, planId, decision, indicators));
  return { planId, decision, cast, moment };
}

/** The leader issues it under its decision, with the number the document has or none. */
export async function issueDraftedPlan(
  acting: Acting,
  drafted: DraftedPlan,
  gapExplanation: string | null,
): Promise<void> {
  const { planId, decision, cast, moment } = drafted;
  const { number, symbol, signedOn, holdsFrom, signer } = decision.decision;
  const unread = await acting.as(cast.planner, moment, (ctx) => setAsideUnread(ctx, planId));
  await acting.as(cast.leader, moment, async (ctx) => {
    const plan = await ctx.em.findOneOrFail(Plan, { id: planId });
    await perform(ctx, issuePlan, {
      planId,
      revision: plan.revision,
      draftsSeen: (await draftsDigestByPlan(ctx).load(planId)) ?? '',
      changesSeen: (await changesDigestByPlan(ctx).load(planId)) ?? '',
      decision: { number: number === null ? null : `${number}/${symbol ?? 'QĐ-UBND'}`, signedOn, signer },
      holdsFrom,
      gapExplanation,
      holesReason: AS_PRINTED,
      carriedWordsSeen: true,
    });
  });
  await acting.as(cast.planner, moment, (ctx) =>
    keepUnread(doing(ctx, 'setOwnTargets'), planId, unread, dayOf(decision)),
  );
}

const indicatorIdOf = (indicators: Indicators, { code, catalogueCode }: DemoPlanIndicator): string => {
  const id = indicators.get(catalogueCode ?? code);
  if (!id) throw new Error(`demonstration: no indicator ${catalogueCode ?? code}`);
  return id;
};

async function draftObjectives(
  ctx: Context,
  plan: Plan,
  { plan: { objectives } }: DemoDecision,
  indicators: Indicators,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, { id, section, text, indicators: held }] of objectives.entries()) {
    const { objective } = await perform(ctx, saveObjective, { planId: plan.id, section, text, ordinal: index + 1 });
    ids.set(id, objective.id);
    const indicatorIds = held.map((indicator) => indicatorIdOf(indicators, indicator));
    if (indicatorIds.length > 0) await perform(ctx, addPlanIndicators, { objectiveId: objective.id, indicatorIds });
  }
  return ids;
}

/** What a composite counts, as the document lists it: shared indicators and the unit's own alike. */
async function listMembers(
  ctx: Context,
  plan: Plan,
  { plan: { objectives } }: DemoDecision,
  indicators: Indicators,
): Promise<void> {
  const lines = objectives.flatMap((objective) => objective.indicators);
  const idOf = new Map(lines.map((line) => [line.code, indicatorIdOf(indicators, line)]));
  const planned = await ctx.em.find(PlanIndicator, { provinceId: plan.provinceId, planId: plan.id });
  const composites = lines.filter(({ members }) => members.length > 0);
  for (const { code, members } of composites) {
    const line = planned.find(({ indicatorId }) => indicatorId === idOf.get(code));
    if (line) line.memberIds = members.flatMap((member) => idOf.get(member) ?? []);
  }
  await record(ctx, plan, { after: composites.map(({ code, members }) => ({ code, members })) });
}

async function draftResponsibilities(
  ctx: Context,
  planId: string,
  { unitCode, plan: { objectives } }: DemoDecision,
  indicators: Indicators,
  departments: Departments,
): Promise<void> {
  const byName = new Map(
    [...departments.values()].filter((one) => one.unitCode === unitCode).map(({ name, id }) => [name, id]),
  );
  const responsibilities = objectives
    .flatMap((objective) => objective.indicators)
    .flatMap((indicator) => {
      const { leadDepartment, coordinating } = indicator;
      const named = (name: string | null, role: 'LEAD' | 'COORDINATE') => {
        const departmentId = name === null ? undefined : byName.get(name);
        return departmentId ? [{ departmentId, role }] : [];
      };
      const helping = coordinating.filter((name) => name !== leadDepartment);
      const held = [...named(leadDepartment, 'LEAD'), ...helping.flatMap((name) => named(name, 'COORDINATE'))];
      return held.length > 0 ? [{ indicatorId: indicatorIdOf(indicators, indicator), departments: held }] : [];
    });
  if (responsibilities.length === 0) return;
  await perform(ctx, assignResponsibilities, { planId, responsibilities });
}

/** Every target in the document's words, through the reader; one that can be read in several ways stays with its question. */
async function draftOwnTargets(
  ctx: Context,
  planId: string,
  { plan }: DemoDecision,
  indicators: Indicators,
): Promise<void> {
  const targets = plan.objectives
    .flatMap((objective) => objective.indicators)
    .map((indicator) => ({
      indicatorId: indicatorIdOf(indicators, indicator),
      text: indicator.rawTarget,
      chosenReading: indicator.chosenReading ?? null,
    }));
  await perform(ctx, setOwnTargets, { planId, targets });
}
