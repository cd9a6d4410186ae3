import type { Context } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { Decision } from './decision.entity.ts';
import { MemberAdjustment } from './member-adjustment.entity.ts';
import {
  Objective,
  Paragraph,
  PLAN_SECTIONS,
  Plan,
  PlanFault,
  PlanIndicator,
  Responsibility,
  Task,
} from './plan.entity.ts';
import { BEGUN_FIRST, readable } from './plan.queries.ts';

export const planById = loader<string, Plan>(async (ctx, ids) =>
  keyBy(await ctx.em.find(Plan, { ...inProvince(ctx), id: { $in: [...ids] }, ...readable(ctx) }), (plan) => plan.id),
);

export const decisionById = loader<string, Decision>(async (ctx, ids) =>
  keyBy(await ctx.em.find(Decision, { id: { $in: [...ids] }, ...readable(ctx) }), (decision) => decision.id),
);

// Parts are loaded for whole plans, so that a plan with everything in it costs one statement a kind.

export const objectivesByPlan = loader<string, Objective[]>(async (ctx, planIds) =>
  byPlan(await ctx.em.find(Objective, ofPlans(ctx, planIds), { orderBy: IN_ORDER })),
);

export const planIndicatorsByPlan = loader<string, PlanIndicator[]>(async (ctx, planIds) =>
  byPlan(await ctx.em.find(PlanIndicator, ofPlans(ctx, planIds), { orderBy: IN_ORDER })),
);

export const tasksByPlan = loader<string, Task[]>(async (ctx, planIds) =>
  byPlan(await ctx.em.find(Task, ofPlans(ctx, planIds), { orderBy: IN_ORDER })),
);

/** In the order of the document, as far as they stand under no objective. */
export const paragraphsByPlan = loader<string, Paragraph[]>(async (ctx, planIds) => {
  const found = await ctx.em.find(Paragraph, ofPlans(ctx, planIds), { orderBy: IN_ORDER });
  return byPlan(found.toSorted((a, b) => PLAN_SECTIONS.indexOf(a.section) - PLAN_SECTIONS.indexOf(b.section)));
});

export const faultsByPlan = loader<string, PlanFault[]>(async (ctx, planIds) =>
  byPlan(await ctx.em.find(PlanFault, ofPlans(ctx, planIds), { orderBy: IN_ORDER })),
);

/** The lead of an indicator stands before those who coordinate. */
export const responsibilitiesByPlan = loader<string, Responsibility[]>(async (ctx, planIds) =>
  byPlan(await ctx.em.find(Responsibility, ofPlans(ctx, planIds), { orderBy: { role: 'desc', id: 'asc' } })),
);

/** What was adjusted in the composites of issued plans, the first first. */
export const memberAdjustmentsByPlan = loader<string, MemberAdjustment[]>(async (ctx, planIds) =>
  byPlan(await ctx.em.find(MemberAdjustment, ofPlans(ctx, planIds), { orderBy: BEGUN_FIRST })),
);

const IN_ORDER = { ordinal: 'asc', id: 'asc' } as const;

const inProvince = (ctx: Context) => ({ provinceId: ctx.scope.provinceId });

const ofPlans = (ctx: Context, planIds: readonly string[]) => ({ ...inProvince(ctx), planId: { $in: [...planIds] } });

const byPlan = <T extends { planId: string }>(parts: T[]): Map<string, T[]> => groupBy(parts, (part) => part.planId);
