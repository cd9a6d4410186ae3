import { useState } from 'react';
import { useClient } from 'urql';
import { type AssignmentGrid, AssignmentPageDocument } from './grid.ts';
import { cellsUnlike } from './grid-texts.ts';
import { texts } from './texts/index.ts';
import type { QuotaDrafts } from './use-quota-drafts.ts';

/** So many cells are named before the rest is only counted. */
const NAMED = 5;

/**
 * Before what is drafted is handed on: everything typed is saved and the grid read anew, and what somebody else has written
 * meanwhile is looked at first. `obstacle`: why it cannot be handed on as it is. `seen`: the grid as it was then; what changes after that is heard of.
 */
export function useLook(
  grid: AssignmentGrid,
  quotas: QuotaDrafts,
  obstacle: (now: AssignmentGrid) => string | null = () => null,
) {
  const client = useClient();
  const [seen, setSeen] = useState(grid);
  const look = async (): Promise<string | null> => {
    if (!(await quotas.saving.flush())) return texts.assign.unsaved;
    const { data } = await client.query(
      AssignmentPageDocument,
      { planId: grid.plan.id },
      { requestPolicy: 'network-only' },
    );
    const now = data?.assignmentGrid;
    if (!now) return texts.assign.notRead;
    setSeen(now);
    const unlike = cellsUnlike(now, quotas.drafts);
    if (unlike.length === 0) return obstacle(now);
    const named = `${unlike.slice(0, NAMED).join('; ')}${unlike.length > NAMED ? '…' : ''}`;
    return texts.assign.lookFirst(unlike.length, named);
  };
  return { seen, look };
}
