import type { Plan } from '#features/plans/plan.entity.ts';
import { planById, planIndicatorsByPlan } from '#features/plans/plan.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import type { Target } from './target.entity.ts';
import {
  assignedTo,
  draftsOf,
  type GivenTo,
  givenToDepartments,
  isOfUnit,
  nameOfYear,
  openProposalsOf,
  ownTargetsOf,
  targetsById,
  termTargetsHeld,
} from './target.queries.ts';

export const targetById = loader<string, Target>(async (ctx, ids) =>
  keyBy(await targetsById(ctx, ids), (target) => target.id),
);

interface UnitYear {
  unitId: string;
  year: number;
}

const named = ({ unitId, year }: UnitYear): string => `${unitId} ${year}`;

const assignedByUnitYear = loader<UnitYear, Target[]>(
  async (ctx, keys) => groupBy(await assignedTo(ctx, keys), named),
  named,
);

const ownByYear = loader<UnitYear & { departmentId: string | null }, Target[]>(
  async (ctx, keys) => groupBy(await ownTargetsOf(ctx, keys), nameOfYear),
  nameOfYear,
);

/** What holds for the terms of a unit, of its own setting or given to it; the shorter term first. */
export const termTargetsOf = loader<string, Target[]>(async (ctx, unitIds) =>
  groupBy(await termTargetsHeld(ctx, unitIds), ({ unitId }) => unitId),
);

const proposedByUnitYear = loader<UnitYear, Target[]>(
  async (ctx, keys) => groupBy(await openProposalsOf(ctx, keys), named),
  named,
);

/** What was given to a unit for a year and still holds. */
export const assignedIn = async (ctx: Context, unitYear: UnitYear): Promise<Target[]> =>
  (await assignedByUnitYear(ctx).load(unitYear)) ?? [];

type GivenOn = GivenTo & { on: string };
const namedOn = ({ departmentId, year, on }: GivenOn): string => `${departmentId} ${year} ${on}`;

const givenByDepartment = loader<GivenOn, Target[]>(async (ctx, keys) => {
  const found = new Map<string, Target[]>();
  for (const [on, together] of groupBy(keys, (key) => key.on)) {
    const given = groupBy(
      await givenToDepartments(ctx, together, on),
      ({ departmentId, year }) => `${departmentId} ${year}`,
    );
    for (const key of together) found.set(namedOn(key), given.get(`${key.departmentId} ${key.year}`) ?? []);
  }
  return found;
}, namedOn);

/** What a department was given for a year and held on a day. */
export const departmentTargetsOn = async (ctx: Context, asked: GivenOn): Promise<Target[]> =>
  (await givenByDepartment(ctx).load(asked)) ?? [];

/** What was given to whom a plan is of, and holds: to a unit from above, to a department by its unit. */
export const givenIn = (ctx: Context, { departmentId, unitId, pos, year }: Plan): Promise<Target[]> =>
  departmentId === null
    ? assignedIn(ctx, { unitId, year })
    : departmentTargetsOn(ctx, { departmentId, pos, year, on: today(ctx) });

/** What was assigned for the same indicator: what "vượt chỉ tiêu cấp trên giao" is relative to. */
export const assignedBeside = async (
  ctx: Context,
  target: UnitYear & { indicatorId: string },
): Promise<Target | null> =>
  (await assignedIn(ctx, target)).findLast(({ indicatorId }) => indicatorId === target.indicatorId) ?? null;

interface OfPlan {
  planId: string;
  indicatorId: string;
}

/** What a unit or a department set itself for a year and holds. */
export const ownTargetsInForce = async (
  ctx: Context,
  whose: UnitYear & { departmentId: string | null },
): Promise<Target[]> => ((await ownByYear(ctx).load(whose)) ?? []).filter(({ state }) => state === 'ISSUED');

/** The target that a line of a plan shows: its draft while the plan is one, then what is in force. */
export async function ownTargetInPlan(ctx: Context, { planId, indicatorId }: OfPlan): Promise<Target | null> {
  const plan = await planById(ctx).load(planId);
  const own = plan === null ? null : await ownByYear(ctx).load(plan);
  const of = (own ?? []).filter((target) => target.indicatorId === indicatorId);
  return of.find(({ state }) => state === (plan?.issued ? 'ISSUED' : 'DRAFT')) ?? of[0] ?? null;
}

export async function assignedTargetInPlan(ctx: Context, { planId, indicatorId }: OfPlan): Promise<Target | null> {
  const plan = await planById(ctx).load(planId);
  return (plan && (await givenIn(ctx, plan)).findLast((target) => target.indicatorId === indicatorId)) ?? null;
}

/** What the plan's unit last asked the unit above for. */
export async function proposedTargetInPlan(ctx: Context, { planId, indicatorId }: OfPlan): Promise<Target | null> {
  const plan = await planById(ctx).load(planId);
  const proposed = plan === null ? null : await proposedByUnitYear(ctx).load(plan);
  return (proposed ?? []).find((target) => target.indicatorId === indicatorId) ?? null;
}

/** The drafts of a plan, its own targets and its quotas, in the order of their ids; without those of other plans of the year. */
export const draftsByPlan = loader<string, Target[]>(async (ctx, planIds) => {
  const plans = (await Promise.all(planIds.map((id) => planById(ctx).load(id)))).filter((plan) => plan !== null);
  const drafts = groupBy(await draftsOf(ctx, plans), ({ byUnitId, year }) => named({ unitId: byUnitId, year }));
  const ofPlans = plans.map(async (plan) => {
    const lines = (await planIndicatorsByPlan(ctx).load(plan.id)) ?? [];
    const planned = new Set(lines.map(({ indicatorId }) => indicatorId));
    const ofUnit = drafts.get(named(plan)) ?? [];
    const isOfPlan = (draft: Target) =>
      plan.departmentId === null ? isOfUnit(draft) : !isOfUnit(draft) && draft.departmentId === plan.departmentId;
    return [plan.id, ofUnit.filter((draft) => planned.has(draft.indicatorId) && isOfPlan(draft))] as const;
  });
  return new Map(await Promise.all(ofPlans));
});
