import type { CellDrafts } from '#lib/cell-drafts.ts';
import { said } from '#lib/said.ts';
import { Notice } from '#ui/states.tsx';
import classes from './assignment.module.css';
import { type AssignmentGrid, quotaRows } from './grid.ts';
import { receiversOf } from './receivers.ts';
import { readRow } from './row-balance.ts';

interface Gap {
  indicator: string;
  message: string;
}

/** Indicators whose quotas, as typed, do not make what they should; of these indicators only, if told. */
export function gapsOf(grid: AssignmentGrid, drafts: CellDrafts, only?: ReadonlySet<string>): Gap[] {
  const receivers = receiversOf(grid);
  return quotaRows(grid)
    .filter((row) => (row.quotaToSubUnits || row.givenToDepartments) && (only?.has(row.indicator.id) ?? true))
    .map((row) => ({ row, balance: readRow(row, receivers, grid.plan.unit.level, drafts).balance }))
    .filter(({ balance }) => balance.status === 'GAP' || balance.status === 'OVER')
    .map(({ row, balance }) => ({ indicator: row.indicator.name, message: said(balance.message) }));
}

export function Gaps({ title, gaps }: { title: string; gaps: readonly Gap[] }) {
  return (
    <Notice tone="warn" title={title}>
      <ul className={classes.gaps}>
        {gaps.map(({ indicator, message }) => (
          <li key={indicator}>
            <b>{indicator}:</b> {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
