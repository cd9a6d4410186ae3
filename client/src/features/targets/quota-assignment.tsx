import { useMediaQuery } from '@mantine/hooks';
import { type ClipboardEvent, lazy, Suspense } from 'react';
import { type CellAction } from '#lib/cell-drafts.ts';
import { moveOnKey, pastedTexts } from '#lib/grid-keys.ts';
import { texts } from '#lib/texts/targets.ts';
import { SaveStatusLine } from '#ui/save-status.tsx';
import classes from './assignment.module.css';
import type { AssignmentGrid } from './assignment-page.tsx';
import { QuotaCards } from './quota-cards.tsx';
import { QuotaTable } from './quota-table.tsx';
import { type QuotaDrafts, useQuotaDrafts } from './use-quota-drafts.ts';

/** The form of the act comes after the grid: most who open the grid only write in it. */
const AssignQuotas = lazy(async () => ({ default: (await import('./assign-quotas.tsx')).AssignQuotas }));

/** Giao chỉ tiêu: indicators × sub-units, saved as one types, each row with its balance. */
export function QuotaAssignment({ grid, reload }: { grid: AssignmentGrid; reload: () => void }) {
  const quotas = useQuotaDrafts(grid);
  const isNarrow = useMediaQuery('screen and (max-width: 760px)', false, { getInitialValueInEffect: false });
  const Grid = isNarrow ? QuotaCards : QuotaTable;
  return (
    <>
      <div className={classes.toolbar}>
        <p className={classes.hint}>{grid.viewerMayDraft ? texts.unitsHint : texts.readOnly}</p>
        <SaveStatusLine saving={quotas.saving} onReload={reload} />
        {grid.viewerMayAssign && grid.plan.issued ? (
          <Suspense>
            <AssignQuotas grid={grid} quotas={quotas} onAssigned={reload} />
          </Suspense>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys move between the fields inside */}
      <div onKeyDown={moveOnKey} onPaste={(event) => paste(event, quotas.dispatch)}>
        <Grid grid={grid} quotas={quotas} />
      </div>
    </>
  );
}

function paste(event: ClipboardEvent<HTMLElement>, dispatch: (action: CellAction) => void): void {
  const pasted = pastedTexts(event);
  if (pasted) dispatch({ type: 'typed', texts: pasted });
}

export interface QuotaGridProps {
  grid: AssignmentGrid;
  quotas: QuotaDrafts;
}
