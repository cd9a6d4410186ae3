import { importToUndo, markUndone } from '#features/imports/import-to-undo.ts';
import type { SheetImport } from '#features/imports/sheet-import.entity.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { record } from '#kernel/audit.ts';
import { type Context, doing } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { gridOf } from './assignment-grid.ts';
import { draftAssignments } from './draft-assignments.ts';
import { planToWriteIn } from './plan-for-targets.ts';
import { saysOfQuotaFill as says } from './quota-fill.messages.ts';
import { quotaFill, type ReplacedQuotas } from './quota-fill.ts';
import type { UndoQuotaImportInput } from './undo-quota-import.inputs.ts';

/**
 * Hoàn tác: the drafts that a spreadsheet wrote are what they were before, as long as none of them was changed or given
 * since: else these are told, and all stay.
 */
export async function undoQuotaImport(
  ctx: Context,
  input: UndoQuotaImportInput,
): Promise<{ import: SheetImport; plan: Plan }> {
  const { taken, problems } = await importToUndo(ctx, quotaFill, input);
  const [planId, { targets }] = [taken.aboutId ?? '', taken.replaced as ReplacedQuotas];
  refuseAll(problems);
  const plan = await planToWriteIn(ctx, planId);
  const { rows } = await gridOf(ctx, plan);
  const names = targets.flatMap(({ unitId, departmentId, indicatorId, after }) => {
    const row = rows.find(({ indicator }) => indicator.id === indicatorId);
    const cell =
      departmentId === null
        ? row?.cells.find(({ unit }) => unit.unitId === unitId)
        : row?.departmentCells.find(({ department }) => department.id === departmentId);
    return cell?.draft?.text === after ? [] : [row?.indicator.name ?? after];
  });
  refuseAll(
    names.length > 0
      ? [{ code: 'CONFLICT', path: ['importId'], message: says.changedSince({ names: [...new Set(names)] }) }]
      : [],
  );
  const back = targets.map(({ before, after, ...place }) => ({ ...place, text: before ?? '', seen: after }));
  await draftAssignments(doing(ctx, 'draftAssignments'), { planId, targets: back });
  const undone = markUndone(ctx, taken, input.reason);
  const after = { ...undone, count: back.length, planId };
  await record(ctx, { recordKind: 'QuotaImport', id: taken.id, pos: taken.pos }, { after });
  return { import: taken, plan };
}
