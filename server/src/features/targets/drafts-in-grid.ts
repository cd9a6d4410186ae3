import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { Context, Level } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { gridOf } from './assignment-grid.ts';
import type { Target } from './target.entity.ts';

interface Whom {
  unitId: string;
  /** Null: the unit itself. */
  departmentId: string | null;
}

interface Found {
  /** Null: nothing is drafted there. */
  target: Target | null;
  /** Null: it is not in the plan. */
  indicator: CatalogueIndicator | null;
  /** Of the unit that it is for. */
  level: Level;
}

/** What is drafted of an indicator for the plan's own unit, for one of its departments or for a sub-unit. */
export async function draftsInGrid(ctx: Context, plan: Plan): Promise<(indicatorId: string, whom: Whom) => Found> {
  const byIndicator = keyBy((await gridOf(ctx, plan)).rows, ({ indicator }) => indicator.id);
  return (indicatorId, { unitId, departmentId }) => {
    const row = byIndicator.get(indicatorId);
    const own = { indicator: row?.indicator ?? null, level: ctx.scope.level };
    if (departmentId !== null) {
      const cell = row?.departmentCells.find(({ department }) => department.id === departmentId);
      return { ...own, target: cell?.draft ?? null };
    }
    if (unitId === plan.unitId) return { ...own, target: row?.own.draft ?? null };
    const cell = row?.cells.find(({ unit }) => unit.unitId === unitId);
    return { ...own, target: cell?.draft ?? null, level: cell?.unit.level ?? own.level };
  };
}
