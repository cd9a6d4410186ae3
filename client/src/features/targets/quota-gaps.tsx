import { type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { said } from '#lib/said.ts';
import { Notice } from '#ui/states.tsx';
import classes from './assignment.module.css';
import { quotaKey } from './assignment-keys.ts';
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

/** Of which indicators something is drafted, or typed and not in force: what a giving gives. */
export function draftedIn(grid: AssignmentGrid, drafts: CellDrafts): ReadonlySet<string> {
  const isDrafted = (indicatorId: string, receiverId: string, { draft, inForce }: Words) => {
    const text = cellOf(drafts, quotaKey(indicatorId, receiverId)).text.trim();
    return draft !== null || (text !== '' && text !== inForce?.text.trim());
  };
  const drafted = quotaRows(grid).filter(
    ({ indicator, cells, departmentCells }) =>
      cells.some((cell) => isDrafted(indicator.id, cell.unit.id, cell)) ||
      departmentCells.some((cell) => isDrafted(indicator.id, cell.department.id, cell)),
  );
  return new Set(drafted.map(({ indicator }) => indicator.id));
}

type Words = Record<'draft' | 'inForce', { text: string } | null>;

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
