import { UnitVersion } from '#features/units/unit.entity.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { Decision } from './decision.entity.ts';
import { Objective, Plan, PlanFault, PlanIndicator, Responsibility, Task } from './plan.entity.ts';
import { readable } from './plan.queries.ts';

export const planById = loader<string, Plan>(async (ctx, ids) =>
  keyBy(await ctx.em.find(Plan, { ...inProvince(ctx), id: { $in: [...ids] }, ...readable(ctx) }), (plan) => plan.id),
);

export const decisionById = loader<string, Decision>(async (ctx, ids) =>
  keyBy(await ctx.em.find(Decision, { id: { $in: [...ids] }, ...readable(ctx) }), (decision) => decision.id),
);

export const planIndicatorById = loader<string, PlanIndicator>(async (ctx, ids) =>
  keyBy(
    await ctx.em.find(PlanIndicator, { ...inProvince(ctx), id: { $in: [...ids] }, ...readable(ctx) }),
    (planned) => planned.id,
  ),
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

export const faultsByPlan = loader<string, PlanFault[]>(async (ctx, planIds) =>
  byPlan(await ctx.em.find(PlanFault, ofPlans(ctx, planIds), { orderBy: IN_ORDER })),
);

/** The lead of an indicator stands before those who coordinate. */
export const responsibilitiesByPlan = loader<string, Responsibility[]>(async (ctx, planIds) =>
  byPlan(await ctx.em.find(Responsibility, ofPlans(ctx, planIds), { orderBy: { role: 'desc', id: 'asc' } })),
);

/** The unit as it is today or, once it has ended, as it last was: old plans outlive their units. */
export const unitOnRecord = loader<string, UnitVersion>(async (ctx, unitIds) =>
  keyBy(await versionsUntilToday(ctx, { unitId: { $in: [...unitIds] } }), (unit) => unit.unitId),
);

/** The unit that stands, or last stood, at a tree position. */
export const unitByPosition = loader<number, UnitVersion>(async (ctx, positions) =>
  keyBy(await versionsUntilToday(ctx, { pos: { $in: [...positions] } }), (unit) => unit.pos),
);

const IN_ORDER = { ordinal: 'asc', id: 'asc' } as const;

const inProvince = (ctx: Context) => ({ provinceId: ctx.scope.provinceId });

const ofPlans = (ctx: Context, planIds: readonly string[]) => ({ ...inProvince(ctx), planId: { $in: [...planIds] } });

const byPlan = <T extends { planId: string }>(parts: T[]): Map<string, T[]> => groupBy(parts, (part) => part.planId);

/** Oldest first, so that of several versions the last one stays in a map. */
const versionsUntilToday = (
  ctx: Context,
  which: { unitId: { $in: string[] } } | { pos: { $in: number[] } },
): Promise<UnitVersion[]> =>
  ctx.em.find(
    UnitVersion,
    { $and: [which, { $or: [{ validFrom: null }, { validFrom: { $lte: today(ctx) } }] }] },
    { orderBy: { validFrom: 'asc nulls first' } },
  );
