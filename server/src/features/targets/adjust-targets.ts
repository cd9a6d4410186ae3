import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { tidyOrNull } from '#features/plans/plan.rules.ts';
import { record } from '#kernel/audit.ts';
import { type Context, type Level, today } from '#kernel/context.ts';
import { notFound, type Problem, refuseAll, stale } from '#kernel/refusal.ts';
import { newDecision, problemsOfReference } from './assigning-decision.ts';
import { type AssignmentGrid, gridOf } from './assignment-grid.ts';
import { balanced, inForceOnly } from './assignment-row.ts';
import { boundOf, close, enter, inTrail, nameUnits } from './ledger.ts';
import { planToAssignFrom } from './plan-for-targets.ts';
import { type ReadColumns, readWords, type Words } from './reading.ts';
import type { Target } from './target.entity.ts';
import { lockTargets } from './target.queries.ts';
import {
  holds,
  problemsOfAdjusting,
  problemsOfQuestion,
  problemsOfReason,
  problemsOfReplacing,
} from './target.rules.ts';

export interface Adjustment extends Words {
  targetId: string;
  revision: number;
}

export interface AdjustTargets {
  planId: string;
  reason: string;
  /** Null: the decision has no number (chưa có số). */
  decisionNumber?: string | null;
  decisionSignedOn?: string | null;
  gapExplanation?: string | null;
  targets: readonly Adjustment[];
}

/** One adjustment as it would stand: the entry in force, and the words that take its place. */
interface Change {
  old: Target;
  columns: ReadColumns;
}

/**
 * Điều chỉnh: entries in force are closed and others take their place, all under one new decision and for one reason. A
 * move between sub-units changes no sum; what opens a gap needs an explanation.
 */
export async function adjustTargets(ctx: Context, input: AdjustTargets): Promise<{ targets: Target[] }> {
  const plan = await planToAssignFrom(ctx, input.planId);
  const reference = { number: tidyOrNull(input.decisionNumber), signedOn: input.decisionSignedOn ?? null };
  const reason = tidyOrNull(input.reason);
  const from = reference.signedOn ?? today(ctx);
  const grid = await gridOf(ctx, plan);
  const locked = await lockTargets(
    ctx,
    input.targets.map(({ targetId }) => targetId),
  );
  const read = input.targets.map((adjustment, index) =>
    changeOf(ctx, plan, grid, locked, adjustment, ['targets', String(index)]),
  );
  const changes = read.flatMap(({ change }) => change ?? []);
  refuseAll([
    ...problemsOfReason(reason, ['reason']),
    ...problemsOfReference(ctx, reference, { number: ['decisionNumber'], signedOn: ['decisionSignedOn'] }),
    ...problemsOfNothing(input.targets),
    ...read.flatMap(({ problems }) => problems),
    ...problemsOfReplacing(
      changes.map(({ old }) => old),
      from,
      ['decisionSignedOn'],
    ),
    ...problemsOfSums(grid, changes, tidyOrNull(input.gapExplanation)),
  ]);

  const decision = await newDecision(ctx, plan, reference, `Về việc điều chỉnh chỉ tiêu năm ${plan.year}`);
  const closed = changes.map(({ old }) => old);
  await close(ctx, closed, from);
  const targets = changes.map(({ old, columns }) =>
    enter(ctx, boundOf(old), columns, {
      state: 'ISSUED',
      decisionId: decision.id,
      inForceFrom: from,
      replacesId: old.id,
      reason,
      illustrative: old.illustrative,
    }),
  );
  await nameUnits(ctx, decision, targets);
  await record(ctx, plan, {
    before: closed.map(inTrail),
    after: {
      decisionId: decision.id,
      reason,
      gapExplanation: tidyOrNull(input.gapExplanation),
      targets: targets.map(inTrail),
    },
  });
  return { targets };
}

function problemsOfNothing(adjustments: readonly Adjustment[]): Problem[] {
  const seen = new Set(adjustments.map(({ targetId }) => targetId));
  if (seen.size < adjustments.length) {
    return [{ code: 'CONFLICT', path: ['targets'], message: 'Một mức được điều chỉnh hai lần. Hãy giữ một.' }];
  }
  return seen.size > 0
    ? []
    : [{ code: 'INVALID', path: ['targets'], message: 'Hãy chọn ít nhất một mức để điều chỉnh.' }];
}

function changeOf(
  ctx: Context,
  plan: Plan,
  grid: AssignmentGrid,
  locked: ReadonlyMap<string, Target>,
  adjustment: Adjustment,
  path: string[],
): { change: Change | null; problems: Problem[] } {
  const old = locked.get(adjustment.targetId);
  const about = old && subjectOf(ctx, grid, old);
  if (!old || !about || old.byUnitId !== plan.unitId || old.year !== plan.year) {
    return { change: null, problems: [notFound([...path, 'targetId'], 'mức chỉ tiêu')] };
  }
  if (!holds(old)) {
    const message = 'Mức này không còn hiệu lực. Hãy tải lại để xem mức đang có hiệu lực.';
    return { change: null, problems: [{ code: 'CONFLICT', path: [...path, 'targetId'], message }] };
  }
  if (old.revision !== adjustment.revision) return { change: null, problems: [stale([...path, 'revision'])] };
  const { columns, problems } = readWords(adjustment, { ...about, siblings: old.reading ? [old.text] : [] });
  const here = problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  if (here.length > 0) return { change: null, problems: here };
  const atText = [...path, 'text'];
  if (columns.text === old.text && adjustment.chosenReading == null) {
    const message = 'Mức mới giống mức đang có hiệu lực.';
    return { change: null, problems: [{ code: 'INVALID', path: atText, message }] };
  }
  return { change: { old, columns }, problems: problemsOfQuestion(columns, atText) };
}

/** What an entry is about, if it is one of the grid: an indicator of the plan, for the unit itself or a sub-unit. */
function subjectOf(
  ctx: Context,
  grid: AssignmentGrid,
  target: Target,
): { indicator: CatalogueIndicator; level: Level } | null {
  const row = grid.rows.find(({ indicator }) => indicator.id === target.indicatorId);
  const cell = row?.cells.find(({ unit }) => unit.unitId === target.unitId);
  return row ? { indicator: row.indicator, level: cell?.unit.level ?? ctx.scope.level } : null;
}

function problemsOfSums(grid: AssignmentGrid, changes: readonly Change[], explanation: string | null): Problem[] {
  const touched = grid.rows.filter(({ indicator }) => changes.some(({ old }) => old.indicatorId === indicator.id));
  const columnsOf = new Map(changes.map(({ old, columns }) => [old.id, columns]));
  const before = touched.map((row) => balanced(row, inForceOnly));
  const after = touched.map((row) =>
    balanced(row, inForceOnly, (target) => (target && columnsOf.get(target.id)) ?? target),
  );
  return problemsOfAdjusting(before, after, explanation);
}
