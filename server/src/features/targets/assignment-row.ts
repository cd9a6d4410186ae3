import {
  type BalanceInput,
  balance,
  DIRECTIONS,
  type DivisionTold,
  divisionTold,
  type JudgedTarget,
  type Balance as MeasuredBalance,
  type Name,
  ofPhase,
  partsCompared,
  targetOfPhase,
} from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { isMadeOfParts } from '#features/indicators/made-of-parts.ts';
import type { PlanIndicator, ResponsibilityRole } from '#features/plans/plan.entity.ts';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { unitInSentence } from '#features/units/unit.messages.ts';
import type { Target } from './target.entity.ts';
import { type Divided, yearBalance } from './year-parts.ts';

/** What one sub-unit is given of one indicator: written but not given yet, in force, and what it asked for itself. */
export interface AssignmentCell {
  unit: UnitVersion;
  draft: Target | null;
  inForce: Target | null;
  proposed: Target | null;
}

/** What one department of the unit is given of one indicator; `unit` is its own, and nothing is proposed. */
export interface DepartmentCell extends AssignmentCell {
  department: Department;
  /** Its part in the indicator by the plan; null: none. */
  role: ResponsibilityRole | null;
}

/** `parent` is the number of the unit's own target that the quotas are compared with. */
export interface Balance extends Omit<MeasuredBalance, 'missing' | 'whole'> {
  parent: MeasuredBalance['whole'];
  missing: UnitVersion[];
}

/** One indicator of a plan over the sub-units and the departments. */
export interface AssignmentRow {
  planIndicator: PlanIndicator;
  indicator: CatalogueIndicator;
  /** The unit's own target: written but not in force yet, and in force. */
  own: { draft: Target | null; inForce: Target | null };
  /** What the unit above gave; an own target may be relative to it. */
  assignedTarget: Target | null;
  cells: AssignmentCell[];
  /** Departments that may be given it: who leads, who supports, then the others; none where they do not supply it. */
  departmentCells: DepartmentCell[];
  /** What the quotas must make: the unit's own target, else the assigned one. */
  parentTarget: Target | null;
  balance: Balance;
  /** Of a term: whether its years make the unit’s own target; null where there is none, or it is not told how they do. */
  yearBalance: MeasuredBalance | null;
  /** Of a term: whether the years of what each sub-unit is given make that; those without parts are not there. */
  quotaYears: QuotaYears[];
  /** Whether the quotas' phases make that of the unit's own target; those that nobody has phased are not there. */
  phaseBalances: PhaseBalance[];
}

/** How the quotas stand by the end of a month of the year, in words that name it. */
export interface PhaseBalance {
  until: number;
  balance: MeasuredBalance;
}

/** How the years of a quota for a term stand against it. */
export interface QuotaYears {
  unit: UnitVersion;
  balance: MeasuredBalance;
}

export type RowParts = Omit<AssignmentRow, 'balance' | 'parentTarget' | 'yearBalance' | 'quotaYears' | 'phaseBalances'>;

/** Which of its entries a cell is balanced by. */
export type Picked = (cell: AssignmentCell) => Target | null;

/** What of an entry is compared. */
export type Standing = Divided & Pick<Target, 'phases'>;
type Part = BalanceInput['parts'][number];

/** What would be in force if the drafts were issued. */
export const withDrafts: Picked = (cell) => cell.draft ?? cell.inForce;

/** What is in force. */
export const inForceOnly: Picked = (cell) => cell.inForce;

/**
 * One row with its balance; exact, by the same function the client computes with while the official types. `standing`
 * puts something else in the place of an entry: what an adjustment would make of it.
 */
export function balanced(
  row: RowParts,
  picked: Picked = withDrafts,
  standing: (target: Target | null) => Standing | null = (target) => target,
): AssignmentRow {
  const parentTarget = row.own.draft ?? row.own.inForce ?? row.assignedTarget;
  const parent = standing(parentTarget);
  const byId = new Map(row.cells.map(({ unit }) => [unit.unitId, unit]));
  const partOf = (key: string, name: Name, cell: AssignmentCell) => {
    const target = standing(picked(cell));
    return { key, name, target: target && judged(target) };
  };
  const partsOf = (part: (key: string, name: Name, cell: AssignmentCell) => Part) =>
    partsCompared(
      { suppliedBy: row.indicator.suppliedBy, policy: row.indicator.sumPolicy },
      {
        departments: row.departmentCells.map((cell) => part(cell.department.id, cell.department.name, cell)),
        subUnits: row.cells.map((cell) => part(cell.unit.unitId, unitInSentence(cell.unit), cell)),
      },
    );
  const asked = {
    policy: row.indicator.sumPolicy,
    direction: DIRECTIONS[row.indicator.direction],
    unit: row.indicator.unitOfMeasure,
    assigned: row.assignedTarget?.lo ?? row.assignedTarget?.hi ?? null,
    assignedUnit: row.assignedTarget?.unitOfMeasure ?? null,
  };
  const { whole, missing, ...measured } = balance({
    ...asked,
    whole: parent && judged(parent),
    parts: partsOf(partOf),
  });
  const phaseBalances = (parent?.phases ?? []).flatMap(({ until }) => {
    const at = (one: Standing | null) => one && targetOfPhase(one.reading, one.phases, until);
    const parts = partsOf((key, name, cell) => ({ key, name, target: at(standing(picked(cell))) }));
    if (parts.every(({ target }) => target === null)) return [];
    const made = balance({ ...asked, whole: at(parent), parts });
    return [{ until, balance: { ...made, message: ofPhase(until, made.message) } }];
  });
  const own = standing(row.own.draft ?? row.own.inForce);
  return {
    ...row,
    parentTarget,
    phaseBalances,
    yearBalance: own && yearBalance(row.indicator, own),
    quotaYears: row.cells.flatMap((cell) => {
      // what was given before was explained then
      const quota = standing(picked === withDrafts ? cell.draft : picked(cell));
      const years = quota && quota.yearParts.length > 0 ? yearBalance(row.indicator, quota) : null;
      return years ? [{ unit: cell.unit, balance: years }] : [];
    }),
    balance: {
      ...measured,
      parent: whole,
      missing: missing.flatMap((unitId) => byId.get(unitId) ?? []),
    },
  };
}

/** Who supplies an indicator is who may be given it; what is computed is given to sub-units alone. */
export const isForDepartments = ({ suppliedBy, kind }: Pick<CatalogueIndicator, 'suppliedBy' | 'kind'>): boolean =>
  suppliedBy !== 'SUB_UNITS' && kind !== 'COMPOSITE';

/** What is told of how departments are given it, drafts included. */
export const divisionOf = ({
  indicator,
  departmentCells,
}: Pick<AssignmentRow, 'indicator' | 'departmentCells'>): DivisionTold | null =>
  divisionTold(
    departmentCells.map((cell) => ({ leads: cell.role === 'LEAD', isGiven: withDrafts(cell) !== null })),
    isMadeOfParts(indicator),
  );

/** Words that have not been read yet have no number; they are shown and not compared. */
const UNREAD: JudgedTarget = { kind: 'text', evalRule: 'manual' };

const judged = (target: Pick<Target, 'reading'>): JudgedTarget => target.reading ?? UNREAD;
