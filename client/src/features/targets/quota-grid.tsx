import { useMediaQuery } from '@mantine/hooks';
import { type ClipboardEvent, lazy, Suspense, useCallback, useRef, useState } from 'react';
import { moveOnKey, pastedTexts } from '#lib/grid-keys.ts';
import type { HistoryOf, QuotaGridProps } from './grid-drafts.ts';
import { QuotaCards } from './quota-cards.tsx';
import { QuotaTable } from './quota-table.tsx';

/** Few who write in the grid ask for the history of a cell. */
const TargetHistory = lazy(async () => ({ default: (await import('./target-history.tsx')).TargetHistory }));

/** Indicators × sub-units: a table, on a narrow screen cards; keys move, whole columns are pasted, cells have a history. */
export function QuotaGrid({ grid, quotas }: Omit<QuotaGridProps, 'onHistory'>) {
  const isNarrow = useMediaQuery('screen and (max-width: 760px)', false, { getInitialValueInEffect: false });
  const [history, setHistory] = useState<HistoryOf | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const Grid = isNarrow ? QuotaCards : QuotaTable;

  const open = useCallback((of: HistoryOf) => {
    const field = document.activeElement?.closest('[data-cell]')?.querySelector<HTMLElement>('[data-row]');
    cameFrom.current = field ?? null;
    setHistory(of);
  }, []);
  const close = () => {
    setHistory(null);
    cameFrom.current?.focus();
  };
  const paste = (event: ClipboardEvent<HTMLElement>) => {
    const pasted = pastedTexts(event);
    if (pasted) quotas.dispatch({ type: 'typed', texts: pasted });
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys move between the fields inside */}
      <div onKeyDown={moveOnKey} onPaste={paste}>
        <Grid grid={grid} quotas={quotas} onHistory={open} />
      </div>
      {history ? (
        <Suspense>
          <TargetHistory of={history} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
