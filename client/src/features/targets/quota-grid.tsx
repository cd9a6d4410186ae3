import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { later } from '#lib/later.tsx';
import { unitName } from '#lib/unit-name.ts';
import { PasteArea } from '#ui/paste-area.tsx';
import { choiceKey } from './assignment-keys.ts';
import { quotaRows } from './grid.ts';
import type { HistoryOf, QuotaGridProps } from './grid-drafts.ts';
import { QuotaCards } from './quota-cards.tsx';
import { QuotaTable } from './quota-table.tsx';

/** Few who write in the grid ask for the history of a cell. */
const TargetHistory = later(async () => (await import('./target-history.tsx')).TargetHistory);

/** Indicators × sub-units: a table, on a narrow screen cards; keys move, whole columns are pasted, cells have a history. */
export function QuotaGrid({ grid, quotas }: Omit<QuotaGridProps, 'onHistory'>) {
  const isNarrow = useMediaQuery('screen and (max-width: 760px)', false, { getInitialValueInEffect: false });
  const [history, setHistory] = useState<HistoryOf | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const Grid = isNarrow ? QuotaCards : QuotaTable;

  const rowNames = useMemo(() => quotaRows(grid).map(({ indicator }) => indicator.name), [grid]);
  const columnNames = useMemo(() => ['', ...grid.subUnits.map(unitName)], [grid]);

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
      <PasteArea
        rowNames={rowNames}
        columnNames={columnNames}
        drafts={quotas.drafts}
        dispatch={quotas.dispatch}
        choiceKey={choiceKey}
      >
        <Grid grid={grid} quotas={quotas} onHistory={open} />
      </PasteArea>
      {history ? <TargetHistory of={history} onClose={close} /> : null}
    </>
  );
}
