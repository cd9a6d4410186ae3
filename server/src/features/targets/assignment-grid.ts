import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { objectivesByPlan, planIndicatorsByPlan } from '#features/plans/plan.loaders.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { subUnitsOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { type AssignmentCell, type AssignmentRow, balanced, type RowParts } from './assignment-row.ts';
import type { Target } from './target.entity.ts';
import { openEntriesOf } from './target.queries.ts';

/** The indicators of a plan over the sub-units of its unit, each row with its balance. */
export interface AssignmentGrid {
  plan: Plan;
  subUnits: UnitVersion[];
  rows: AssignmentRow[];
}

/** A constant number of statements for any number of rows: sub-units, objectives, indicators of the plan, entries. */
export async function gridOf(ctx: Context, plan: Plan): Promise<AssignmentGrid> {
  const subUnits = await subUnitsOn(ctx, plan.unitId, dayIn(plan.year, today(ctx)));
  const objectives = (await objectivesByPlan(ctx).load(plan.id)) ?? [];
  const planned = (await planIndicatorsByPlan(ctx).load(plan.id)) ?? [];
  const entries = await openEntriesOf(
    ctx,
    plan,
    subUnits.map(({ unitId }) => unitId),
  );
  const order = keyBy(
    objectives.map(({ id }, place) => ({ id, place })),
    ({ id }) => id,
  );
  const place = (objectiveId: string) => order.get(objectiveId)?.place ?? order.size;
  const sorted = planned.toSorted((a, b) => place(a.objectiveId) - place(b.objectiveId) || a.ordinal - b.ordinal);
  const indicators = await Promise.all(sorted.map(({ indicatorId }) => indicatorById(ctx).load(indicatorId)));
  const find = finder(plan, entries);
  const rows = sorted.flatMap((planIndicator, index) => {
    const indicator = indicators[index];
    if (!indicator) return [];
    const parts: RowParts = { planIndicator, indicator, ...find(planIndicator.indicatorId, subUnits) };
    return [balanced(parts)];
  });
  return { plan, subUnits, rows };
}

/** Where drafts are put in force: the places of quotas, and those of the unit's own targets. */
type Place = Pick<AssignmentCell, 'draft' | 'inForce'>;

export const quotaPlaces = ({ rows }: AssignmentGrid): Place[] => rows.flatMap(({ cells }) => cells);

export const allPlaces = (grid: AssignmentGrid): Place[] => [...grid.rows.map(({ own }) => own), ...quotaPlaces(grid)];

/** Drafts of indicators that have left the plan, or of units that have left the tree, have no place and stay drafts. */
export const draftsAt = (places: readonly Place[]): Target[] => places.flatMap(({ draft }) => draft ?? []);

/** What stands where a draft would be put. */
export const replacedAt = (places: readonly Place[]): Target[] =>
  places.flatMap(({ draft, inForce }) => (draft && inForce ? [inForce] : []));

type Found = Pick<RowParts, 'own' | 'assignedTarget' | 'cells'>;

/** Looks entries up by unit, indicator, source and state. */
function finder(plan: Plan, entries: readonly Target[]): (indicatorId: string, subUnits: UnitVersion[]) => Found {
  const key = (unitId: string, indicatorId: string, what: string) => `${unitId} ${indicatorId} ${what}`;
  const byKey = keyBy(entries, (entry) => key(entry.unitId, entry.indicatorId, `${entry.source} ${entry.state}`));
  const at = (unitId: string, indicatorId: string, what: string): Target | null =>
    byKey.get(key(unitId, indicatorId, what)) ?? null;
  return (indicatorId, subUnits) => {
    return {
      own: {
        draft: at(plan.unitId, indicatorId, 'OWN DRAFT'),
        inForce: at(plan.unitId, indicatorId, 'OWN ISSUED'),
      },
      assignedTarget: at(plan.unitId, indicatorId, 'ASSIGNED ISSUED'),
      cells: subUnits.map((unit) => ({
        unit,
        draft: at(unit.unitId, indicatorId, 'ASSIGNED DRAFT'),
        inForce: at(unit.unitId, indicatorId, 'ASSIGNED ISSUED'),
        proposed: at(unit.unitId, indicatorId, 'ASSIGNED PROPOSED'),
      })),
    };
  };
}

/** Today, or the nearest day of the plan's year that has been: old plans keep the sub-units they were made for. */
const dayIn = (year: number, now: string): string => (now.slice(0, 4) > String(year) ? `${year}-12-31` : now);
