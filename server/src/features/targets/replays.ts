import { findPlan } from '#features/plans/plan.queries.ts';
import type { Replay } from '#kernel/answer.ts';
import { keyBy } from '#kernel/loader.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { gridOf } from './assignment-grid.ts';
import type { AssignmentRow } from './assignment-row.ts';
import type { Target } from './target.entity.ts';
import { targetsById } from './target.queries.ts';

/** A retry answers the same entries, in the same order, as they are now; those removed since are left out. */
export const sameTargets: Replay<{ targets: Target[] }> = {
  store: ({ targets }) => targets.map(({ id }) => id),
  async load(ctx, stored) {
    const ids = stored as string[];
    const found = keyBy(await targetsById(ctx, ids), ({ id }) => id);
    return { targets: ids.flatMap((id) => found.get(id) ?? []) };
  },
};

/** A retry answers the same rows of the grid, as they are now. */
export const sameRows: Replay<{ rows: AssignmentRow[] }> = {
  store: ({ rows }) => ({
    planId: rows[0]?.planIndicator.planId ?? null,
    indicatorIds: rows.map(({ indicator }) => indicator.id),
  }),
  async load(ctx, stored) {
    const { planId, indicatorIds } = stored as { planId: string | null; indicatorIds: string[] };
    if (planId === null) return { rows: [] };
    const plan = await findPlan(ctx, planId);
    if (!plan) throw new Refusal([notFound(['planId'], 'kế hoạch')]);
    const { rows } = await gridOf(ctx, plan);
    return { rows: rows.filter(({ indicator }) => indicatorIds.includes(indicator.id)) };
  },
};

/** A retry answers which plan it was: there is nothing left to look up. */
export const sameDiscarded: Replay<{ discardedPlanId: string }> = {
  store: ({ discardedPlanId }) => discardedPlanId,
  load: async (_ctx, stored) => ({ discardedPlanId: stored as string }),
};
