import { Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { later } from '#lib/later.tsx';
import { PasteArea } from '#ui/paste-area.tsx';
import classes from './assignment.module.css';
import { choiceKey } from './assignment-keys.ts';
import { type AssignmentGrid, quotaRows } from './grid.ts';
import type { HistoryOf, QuotaGridProps } from './grid-drafts.ts';
import { QuotaCards } from './quota-cards.tsx';
import { QuotaTable } from './quota-table.tsx';
import { departmentsAtHand, type Receiver, receiversOf } from './receivers.ts';
import { texts } from './texts/index.ts';

/** Few who write in the grid ask for the history of a cell. */
const TargetHistory = later(async () => (await import('./target-history.tsx')).TargetHistory);

/** Indicators × departments and sub-units: a table, on a narrow screen cards; keys move, whole columns are pasted, cells have a history. */
export function QuotaGrid({ grid, quotas }: Omit<QuotaGridProps, 'onHistory' | 'receivers'>) {
  const isNarrow = useMediaQuery('screen and (max-width: 760px)', false, { getInitialValueInEffect: false });
  const [history, setHistory] = useState<HistoryOf | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const Grid = isNarrow ? QuotaCards : QuotaTable;

  const rowNames = useMemo(() => quotaRows(grid).map(({ indicator }) => indicator.name), [grid]);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [receivers, others] = useMemo(() => columnsOf(grid, added), [grid, added]);
  const columnNames = useMemo(() => ['', ...receivers.map(({ name }) => name)], [receivers]);

  const open = useCallback((of: HistoryOf) => {
    const field = document.activeElement?.closest('[data-cell]')?.querySelector<HTMLElement>('[data-row]');
    cameFrom.current = field ?? null;
    setHistory(of);
  }, []);
  const close = () => {
    setHistory(null);
    cameFrom.current?.focus();
  };
  return (
    <>
      {others.length > 0 && grid.viewerMayDraft ? (
        <Select
          className={classes.add}
          w={320}
          size="sm"
          aria-label={texts.addDepartment}
          placeholder={texts.addDepartment}
          searchable
          value={null}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => setAdded((before) => (id === null ? before : [...before, id]))}
        />
      ) : null}
      <PasteArea
        rowNames={rowNames}
        columnNames={columnNames}
        drafts={quotas.drafts}
        dispatch={quotas.dispatch}
        choiceKey={choiceKey}
      >
        <Grid grid={grid} receivers={receivers} quotas={quotas} onHistory={open} />
      </PasteArea>
      {history ? <TargetHistory of={history} onClose={close} /> : null}
    </>
  );
}

/** Who has a column, and the departments that have none yet. */
function columnsOf(grid: AssignmentGrid, added: readonly string[]): [Receiver[], Receiver[]] {
  const shown = new Set([...departmentsAtHand(grid), ...added]);
  const hasColumn = ({ id, isDepartment }: Receiver) => !isDepartment || shown.has(id);
  const all = receiversOf(grid);
  const canReceive = quotaRows(grid).some(({ givenToDepartments }) => givenToDepartments);
  return [all.filter(hasColumn), canReceive ? all.filter((receiver) => !hasColumn(receiver)) : []];
}
