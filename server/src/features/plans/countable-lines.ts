import type { Context } from '#kernel/context.ts';
import { membersOn } from './members.rules.ts';
import { EndedLine, type Plan, PlanIndicator } from './plan.entity.ts';
import { memberAdjustmentsByPlan, planIndicatorById } from './plan.loaders.ts';
import { linesInForceBeside } from './plans-in-force.ts';

/** A line that a composite may count, with what it counts itself today, and the plan that says so. */
export interface CountableLine {
  line: PlanIndicator;
  memberIds: string[];
  saidBy: string;
}

/**
 * What a composite of a plan may count, by indicator: of an issued plan the lines in force of its unit and year, whichever
 * plan they stand in; of a draft its own, and beside these, where it supplements or amends, what it leaves in force.
 */
export async function countableLines(ctx: Context, plan: Plan): Promise<Map<string, CountableLine>> {
  if (plan.issued) return countableInForce(ctx, plan);
  const parts = { provinceId: plan.provinceId, planId: plan.id };
  const countable = await countableBeside(ctx, plan);
  const own = await ctx.em.find(PlanIndicator, parts, { refresh: true, orderBy: { ordinal: 'asc', id: 'asc' } });
  for (const line of own) countable.set(line.indicatorId, { line, memberIds: line.memberIds, saidBy: plan.id });
  return countable;
}

/** What is in force and stays so beside a draft: nothing where it does not change a plan, or replaces it whole. */
export async function countableBeside(ctx: Context, plan: Plan): Promise<Map<string, CountableLine>> {
  if (plan.amendsId === null || plan.amendsHow === 'REPLACE') return new Map();
  const countable = await countableInForce(ctx, plan);
  const parts = { provinceId: plan.provinceId, planId: plan.id };
  for (const { indicatorId } of await ctx.em.find(EndedLine, parts)) countable.delete(indicatorId ?? '');
  return countable;
}

/** As composites are read (rollups): of several lines for one indicator the last that counts anything decides. */
async function countableInForce(ctx: Context, plan: Plan): Promise<Map<string, CountableLine>> {
  const countable = new Map<string, CountableLine>();
  for (const { lineId } of await linesInForceBeside(ctx, plan)) {
    const line = await planIndicatorById(ctx).load(lineId);
    if (!line) continue;
    const memberIds = membersOn(line, (await memberAdjustmentsByPlan(ctx).load(line.planId)) ?? []);
    const before = countable.get(line.indicatorId);
    const isDecided = before !== undefined && memberIds.length === 0;
    countable.set(line.indicatorId, {
      line,
      memberIds: isDecided ? before.memberIds : memberIds,
      saidBy: isDecided ? before.saidBy : line.planId,
    });
  }
  return countable;
}
