import { isTerm, lastYearOf } from '@dich/measure';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Plan, Responsibility } from '#features/plans/plan.entity.ts';
import { objectivesByPlan, planIndicatorsByPlan, responsibilitiesByPlan } from '#features/plans/plan.loaders.ts';
import { isInForce } from '#features/units/department.rules.ts';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { departmentsByUnit, unitOnRecord } from '#features/units/unit.loaders.ts';
import { subUnitsOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import {
  type AssignmentCell,
  type AssignmentRow,
  balanced,
  type DepartmentCell,
  isForDepartments,
  type RowParts,
} from './assignment-row.ts';
import type { Target } from './target.entity.ts';
import { openEntriesOf } from './target.queries.ts';

/** The indicators of a plan over the sub-units and departments of its unit, each row with its balance. */
export interface AssignmentGrid {
  plan: Plan;
  subUnits: UnitVersion[];
  rows: AssignmentRow[];
}

/** A constant number of statements for any number of rows: sub-units, departments, objectives, indicators of the plan, entries. */
export async function gridOf(ctx: Context, plan: Plan): Promise<AssignmentGrid> {
  const day = dayIn(lastYearOf(plan.year), today(ctx));
  const isOfUnit = plan.departmentId === null;
  const subUnits = isOfUnit ? await subUnitsOn(ctx, plan.unitId, day) : [];
  const receivers: Receivers = {
    subUnits,
    ...(isOfUnit && !isTerm(plan.year) ? await departmentsOf(ctx, plan, day) : NOBODY),
  };
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
    const parts: RowParts = { planIndicator, indicator, ...find(indicator, receivers) };
    return [balanced(parts)];
  });
  return { plan, subUnits, rows };
}

/** Where drafts are put in force: the places of quotas, and those of the unit's own targets. */
type Place = Pick<AssignmentCell, 'draft' | 'inForce'>;

export const quotaPlaces = ({ rows }: AssignmentGrid): Place[] =>
  rows.flatMap(({ cells, departmentCells }) => [...cells, ...departmentCells]);

export const allPlaces = (grid: AssignmentGrid): Place[] => [...grid.rows.map(({ own }) => own), ...quotaPlaces(grid)];

/** Drafts of indicators that have left the plan, or of units and departments that are not there any more, have no place and stay drafts. */
export const draftsAt = (places: readonly Place[]): Target[] => places.flatMap(({ draft }) => draft ?? []);

/** What stands where a draft would be put. */
export const replacedAt = (places: readonly Place[]): Target[] =>
  places.flatMap(({ draft, inForce }) => (draft && inForce ? [inForce] : []));

/** Who is given something: units below, and departments of the plan's own unit on the day, each with its parts in the plan. */
interface Receivers {
  subUnits: UnitVersion[];
  unit: UnitVersion | null;
  departments: Department[];
  responsibilities: Responsibility[];
}

async function departmentsOf(ctx: Context, plan: Plan, day: string): Promise<Omit<Receivers, 'subUnits'>> {
  const all = (await departmentsByUnit(ctx).load(plan.unitId)) ?? [];
  return {
    unit: await unitOnRecord(ctx).load(plan.unitId),
    // what one that ends within the year has is passed on when that is said, so it is given nothing more
    departments: all.filter((one) => isInForce(one, day) && isInForce(one, `${plan.year}-12-31`)),
    responsibilities: (await responsibilitiesByPlan(ctx).load(plan.id)) ?? [],
  };
}

/** A department gives nothing further, and what is of a term is divided among departments year by year. */
const NOBODY: Omit<Receivers, 'subUnits'> = { unit: null, departments: [], responsibilities: [] };

type Found = Pick<RowParts, 'own' | 'assignedTarget' | 'cells' | 'departmentCells'>;

/** Looks entries up by whom they bind, indicator, source and state. */
function finder(
  plan: Plan,
  entries: readonly Target[],
): (indicator: CatalogueIndicator, receivers: Receivers) => Found {
  const key = (whom: string, indicatorId: string, what: string) => `${whom} ${indicatorId} ${what}`;
  const byKey = keyBy(entries, (entry) =>
    key(entry.departmentId ?? entry.unitId, entry.indicatorId, `${entry.source} ${entry.state}`),
  );
  const at = (whom: string, indicatorId: string, what: string): Target | null =>
    byKey.get(key(whom, indicatorId, what)) ?? null;
  const whose = plan.departmentId ?? plan.unitId;
  return (indicator, { subUnits, ...own }) => {
    const indicatorId = indicator.id;
    const cell = (whom: string) => ({
      draft: at(whom, indicatorId, 'ASSIGNED DRAFT'),
      inForce: at(whom, indicatorId, 'ASSIGNED ISSUED'),
    });
    return {
      own: {
        draft: at(whose, indicatorId, 'OWN DRAFT'),
        inForce: at(whose, indicatorId, 'OWN ISSUED'),
      },
      assignedTarget: at(whose, indicatorId, 'ASSIGNED ISSUED'),
      cells: subUnits.map((unit) => ({
        ...{ unit, ...cell(unit.unitId) },
        proposed: at(unit.unitId, indicatorId, 'ASSIGNED PROPOSED'),
      })),
      departmentCells: isForDepartments(indicator)
        ? departmentsFor(indicatorId, own).map((one) => ({ ...one, ...cell(one.department.id), proposed: null }))
        : [],
    };
  };
}

/** Who leads it first, then who supports, then the others, in the order of the unit's list. */
function departmentsFor(
  indicatorId: string,
  { unit, departments, responsibilities }: Omit<Receivers, 'subUnits'>,
): Pick<DepartmentCell, 'unit' | 'department' | 'role'>[] {
  if (unit === null) return [];
  const roles = new Map(
    responsibilities
      .filter((one) => one.indicatorId === indicatorId)
      .map(({ departmentId, role }) => [departmentId, role]),
  );
  const place = { LEAD: 0, COORDINATE: 1, none: 2 };
  return departments
    .map((department) => ({ unit, department, role: roles.get(department.id) ?? null }))
    .toSorted((a, b) => place[a.role ?? 'none'] - place[b.role ?? 'none']);
}

/** Today, or the nearest day of the plan's year that has been: old plans keep the sub-units they were made for. */
const dayIn = (year: number, now: string): string => (now.slice(0, 4) > String(year) ? `${year}-12-31` : now);
