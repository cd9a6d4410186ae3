import { later } from '#lib/later.tsx';
import { SaveStatusLine } from '#ui/save-status.tsx';
import classes from './assignment.module.css';
import type { AssignmentGrid } from './grid.ts';
import { QuotaGrid } from './quota-grid.tsx';
import { texts } from './texts/index.ts';
import { useQuotaDrafts } from './use-quota-drafts.ts';

/** The form of the act comes after the grid: most who open the grid only write in it. */
const AssignQuotas = later(async () => (await import('./assign-quotas.tsx')).AssignQuotas);

function hintOf({ plan, viewerMayDraft }: AssignmentGrid): string {
  if (plan.department) return plan.viewerMayEdit ? texts.departmentOwnHint : texts.readOnly;
  return viewerMayDraft ? texts.unitsHint : texts.readOnly;
}

/** Giao chỉ tiêu: indicators × sub-units, saved as one types, each row with its balance. */
export function QuotaAssignment({ grid, reload }: { grid: AssignmentGrid; reload: () => void }) {
  const quotas = useQuotaDrafts(grid, reload);
  return (
    <>
      <div className={classes.toolbar}>
        <p className={classes.hint}>{hintOf(grid)}</p>
        <SaveStatusLine saving={quotas.saving} />
        {grid.viewerMayAssign && grid.plan.issued ? (
          <AssignQuotas grid={grid} quotas={quotas} onAnswered={reload} />
        ) : null}
      </div>
      <QuotaGrid grid={grid} quotas={quotas} />
    </>
  );
}
