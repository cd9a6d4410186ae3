import { printUnit, yearsShown } from '@dich/measure';
import { z } from 'zod';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { departmentNameIn } from '#features/plans/department-name-in.ts';
import type { Plan, PlanIndicator, Task } from '#features/plans/plan.entity.ts';
import {
  decisionById,
  objectivesByPlan,
  planById,
  planIndicatorsByPlan,
  responsibilitiesByPlan,
  tasksByPlan,
} from '#features/plans/plan.loaders.ts';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import type { Context } from '#kernel/context.ts';
import { sayIn } from '#kernel/messages.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import { anId } from '#kernel/tables/parameters.ts';
import { numberCell, type TableColumn, table } from '#kernel/tables/table.ts';
import { gridOf } from './assignment-grid.ts';
import { type AssignmentRow, withDrafts } from './assignment-row.ts';
import type { Target } from './target.entity.ts';
import { assignedTargetInPlan, ownTargetInPlan } from './target.loaders.ts';
import { mayReadAssignmentsOf } from './target.policy.ts';
import { saysOfTargetTable as says } from './target-table.messages.ts';

/** Cells of a plan, and of a grid of a province. */
const USUAL_PLAN = 100;
const USUAL_GRID = 2_000;

/** An indicator or a task of a plan, under its objective. */
interface Line {
  objective: string | null;
  indicator: CatalogueIndicator | null;
  task: Task | null;
  assigned: Target | null;
  own: Target | null;
  lead: string | null;
  coordinating: readonly string[];
}

/** The lines of a plan in the order of the document: indicators with targets and who answers for them, then tasks. */
export const planTable = table({
  ...{ name: 'plan', file: says.planFile(), needs: says.planNeeds() },
  asked: z.object({ id: anId }),
  cells: () => USUAL_PLAN,
  async shown(ctx, { id }) {
    const plan = await planById(ctx).load(id);
    if (!plan) return null;
    const objectives = (await objectivesByPlan(ctx).load(id)) ?? [];
    const planned = (await planIndicatorsByPlan(ctx).load(id)) ?? [];
    const tasks = (await tasksByPlan(ctx).load(id)) ?? [];
    const under = async (objectiveId: string | null, objective: string | null): Promise<Line[]> => [
      ...(await Promise.all(
        planned
          .filter((one) => one.objectiveId === objectiveId)
          .map((one) => lineOf(ctx, plan, { planned: one, objective })),
      )),
      ...tasks.filter((task) => task.objectiveId === objectiveId).map((task) => ofTask(task, objective)),
    ];
    const rows = (
      await Promise.all([...objectives.map(({ id: of, text }) => under(of, text)), under(null, null)])
    ).flat();
    return {
      title: says.planTitle({ title: plan.title }),
      facts: [
        ...(await factsOf(ctx, plan)),
        ...(plan.generalObjective ? [{ what: says.generalObjective(), is: plan.generalObjective }] : []),
      ],
      notes: [says.asWritten()],
      columns: OF_PLAN,
      ...{ rows, frozen: 2 },
    };
  },
});

async function factsOf(ctx: Context, plan: Plan) {
  const unit = await unitOnRecord(ctx).load(plan.unitId);
  const decision = plan.decisionId ? await decisionById(ctx).load(plan.decisionId) : null;
  return [
    ...(unit ? [{ what: says.unit(), is: unitInWords(unit) }] : []),
    { what: says.year(), is: yearsShown(plan.year) },
    { what: says.state(), is: plan.issued ? says.issued() : says.draft() },
    ...(decision?.number ? [{ what: says.number(), is: decision.number }] : []),
  ];
}

async function lineOf(
  ctx: Context,
  { id: planId }: Plan,
  { planned, objective }: { planned: PlanIndicator; objective: string | null },
): Promise<Line> {
  const { indicatorId } = planned;
  const roles = ((await responsibilitiesByPlan(ctx).load(planId)) ?? []).filter(
    (one) => one.indicatorId === indicatorId,
  );
  const named = await Promise.all(
    roles.map(async (one) => ({ role: one.role, name: await departmentNameIn(ctx, one) })),
  );
  return {
    ...{ objective, indicator: await indicatorById(ctx).load(indicatorId), task: null },
    assigned: await assignedTargetInPlan(ctx, { planId, indicatorId }),
    own: await ownTargetInPlan(ctx, { planId, indicatorId }),
    lead: named.find(({ role }) => role === 'LEAD')?.name ?? null,
    coordinating: named.filter(({ role }) => role === 'COORDINATE').map(({ name }) => name),
  };
}

const ofTask = (task: Task, objective: string | null): Line => ({
  ...{ objective, task, indicator: null, assigned: null, own: null },
  ...{ lead: task.lead, coordinating: task.coordinating },
});

const OF_PLAN: readonly TableColumn<Line>[] = [
  { heading: says.objective(), cell: ({ objective }) => objective },
  { heading: says.what(), cell: ({ indicator, task }) => indicator?.name ?? task?.text ?? null },
  { heading: says.kind(), cell: ({ task }) => (task ? says.aTask() : says.anIndicator()) },
  { heading: says.indicatorCode(), cell: ({ indicator }) => indicator?.code ?? null },
  {
    heading: says.unitOfMeasure(),
    cell: ({ indicator }, language) => indicator && printUnit(indicator.unitOfMeasure, language),
  },
  { heading: says.assigned(), cell: ({ assigned }) => assigned?.text ?? null },
  { heading: says.own(), cell: ({ own }) => own?.text ?? null },
  { heading: says.question(), cell: ({ own, assigned }) => own?.question ?? assigned?.question ?? null },
  { heading: says.lead(), cell: ({ lead }) => lead },
  { heading: says.coordinating(), cell: ({ coordinating }) => coordinating.join('; ') },
  { heading: says.time(), cell: ({ task }) => task?.time ?? null },
  { heading: says.monitor(), cell: ({ task }) => task?.monitor ?? null },
  { heading: says.evidence(), cell: ({ task }) => task?.evidence ?? null },
  {
    heading: says.illustrative(),
    cell: ({ own, assigned }) => (own?.illustrative || assigned?.illustrative ? says.yes() : null),
  },
];

/** One indicator of a plan over the sub-units and departments of its unit. */
interface GridLine {
  planId: string;
  row: AssignmentRow;
}

/** What is given to whom: a column for each sub-unit, with its code, and for each department that is given anything. */
export const assignmentTable = table({
  ...{ name: 'assignment-grid', file: says.gridFile(), needs: says.gridNeeds() },
  asked: z.object({ planId: anId }),
  cells: () => USUAL_GRID,
  async shown(ctx, { planId }) {
    const plan = await planById(ctx).load(planId);
    if (!plan || !mayReadAssignmentsOf(ctx, plan)) return null;
    const grid = await gridOf(ctx, plan);
    const departments = new Map(
      grid.rows.flatMap(({ departmentCells }) => departmentCells.map(({ department }) => [department.id, department])),
    );
    return {
      title: says.gridTitle({ title: plan.title }),
      facts: await factsOf(ctx, plan),
      notes: [says.notGivenYet(), says.asWritten()],
      columns: [
        ...OF_ROW,
        ...grid.subUnits.map(columnOfUnit),
        ...[...departments.values()].map(columnOfDepartment),
        ...OF_BALANCE,
      ],
      rows: grid.rows.map((row): GridLine => ({ planId, row })),
      frozen: 2,
    };
  },
});

const OF_ROW: readonly TableColumn<GridLine>[] = [
  { heading: says.planCode(), cell: ({ planId }) => planId, hidden: true },
  { heading: says.indicatorCode(), cell: ({ row }) => row.indicator.code, hidden: true },
  { heading: says.seen(), cell: ({ row }) => draftsIn(row), hidden: true },
  { heading: says.indicator(), cell: ({ row }) => row.indicator.name },
  {
    heading: says.unitOfMeasure(),
    cell: ({ row }, language) => printUnit(row.indicator.unitOfMeasure, language),
  },
  { heading: says.ofUnit(), cell: ({ row }) => row.parentTarget?.text ?? null },
];

/** What was drafted for whom, for who compares it when the sheet comes back. */
const draftsIn = ({ cells, departmentCells }: AssignmentRow): string =>
  JSON.stringify({
    ...Object.fromEntries(cells.flatMap(({ unit, draft }) => (draft ? [[unit.code, draft.text]] : []))),
    ...Object.fromEntries(
      departmentCells.flatMap(({ department, draft }) => (draft ? [[department.id, draft.text]] : [])),
    ),
  });

const columnOfUnit = (unit: UnitVersion): TableColumn<GridLine> => ({
  heading: says.quotaOf({ unit: unitInWords(unit), code: unit.code }),
  cell: ({ row }) => {
    const cell = row.cells.find((one) => one.unit.unitId === unit.unitId);
    return (cell && withDrafts(cell)?.text) ?? null;
  },
});

const columnOfDepartment = (department: Department): TableColumn<GridLine> => ({
  heading: department.name,
  cell: ({ row }) => {
    const cell = row.departmentCells.find((one) => one.department.id === department.id);
    return (cell && withDrafts(cell)?.text) ?? null;
  },
});

const number = (value: string | null) => numberCell(value === null ? null : trimDecimal(value));

const OF_BALANCE: readonly TableColumn<GridLine>[] = [
  { heading: says.sum(), cell: ({ row }) => number(row.balance.sum) },
  { heading: says.gap(), cell: ({ row }) => number(row.balance.gap) },
  {
    heading: says.missing(),
    cell: ({ row }, language) => row.balance.missing.map((unit) => sayIn(unitInWords(unit), language)).join('; '),
  },
];
