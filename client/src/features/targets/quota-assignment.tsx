import { isTerm } from '@dich/measure/years';
import { later } from '#lib/later.tsx';
import { SaveStatusLine } from '#ui/save-status.tsx';
import classes from './assignment.module.css';
import type { AssignmentGrid } from './grid.ts';
import { QuotaGrid } from './quota-grid.tsx';
import { texts } from './texts/index.ts';
import { submitting } from './texts/submitting.ts';
import { useQuotaDrafts } from './use-quota-drafts.ts';

/** The form of the act comes after the grid: most who open the grid only write in it. */
const AssignQuotas = later(async () => (await import('./assign-quotas.tsx')).AssignQuotas);

function hintOf({ plan, state, viewerMayDraft }: AssignmentGrid): string {
  if (plan.department) return plan.viewerMayEdit ? texts.departmentOwnHint : texts.readOnly;
  if (state === 'SUBMITTED') return submitting.waitsText;
  return viewerMayDraft ? texts.unitsHint : texts.readOnly;
}

const QuotaSubmission = later(async () => (await import('./quota-submission.tsx')).QuotaSubmission);

/** Of terms alone. */
const QuotaParts = later(async () => (await import('./quota-parts.tsx')).QuotaParts);

/** Of a year; opened by who phases. */
const Phases = later(async () => (await import('./phases-part.tsx')).PhasesPart);

/** Few grids wait, or came back. */
const QuotaSubmissionNotice = later(async () => (await import('./quota-submission-notice.tsx')).QuotaSubmissionNotice);

/** Giao chỉ tiêu: indicators × sub-units, saved as one types, each row with its balance. */
export function QuotaAssignment({ grid, reload }: { grid: AssignmentGrid; reload: () => void }) {
  const quotas = useQuotaDrafts(grid, reload);
  return (
    <>
      <div className={classes.toolbar}>
        <p className={classes.hint}>{hintOf(grid)}</p>
        <SaveStatusLine saving={quotas.saving} />
        <QuotaSubmission grid={grid} quotas={quotas} onAnswered={reload} />
        {grid.viewerMayAssign && grid.plan.issued ? (
          <AssignQuotas grid={grid} quotas={quotas} onAnswered={reload} />
        ) : null}
      </div>
      {grid.state === 'SUBMITTED' || grid.state === 'RETURNED' ? <QuotaSubmissionNotice grid={grid} /> : null}
      <QuotaGrid grid={grid} quotas={quotas} />
      {isTerm(grid.plan.year) ? (
        <QuotaParts planId={grid.plan.id} quotas={quotas} />
      ) : (
        <Phases grid={grid} quotas={quotas} />
      )}
    </>
  );
}
