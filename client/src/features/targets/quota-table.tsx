import { type CSSProperties, memo } from 'react';
import { draftsOf } from '#lib/cell-drafts.ts';
import { unitInWords } from '#lib/numbers.ts';
import { texts as common } from '#lib/texts/index.ts';
import classes from './assignment.module.css';
import { BalanceCell } from './balance-cell.tsx';
import { DivisionNote } from './division-note.tsx';
import { quotaRows } from './grid.ts';
import type { QuotaGridProps, QuotaRowProps } from './grid-drafts.ts';
import { OwnField, ownCell, QuotaField, quotaCell } from './quota-field.tsx';
import { mayReceive } from './receivers.ts';
import { readRow } from './row-balance.ts';
import { texts } from './texts/index.ts';

/** The grid on a wide screen: head, first and last column stay in sight. */
export function QuotaTable({ grid, receivers, quotas, onHistory }: QuotaGridProps) {
  const { dispatch, asked, mayType } = quotas;
  return (
    <div className={classes.scroll}>
      <table
        className={`${classes.grid} ${classes.quotas} ${receivers.length === 0 ? classes.alone : ''}`}
        style={{ '--receivers': receivers.length } as CSSProperties}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.first}>
              {texts.indicator}
            </th>
            <th scope="col">{grid.plan.department ? texts.ownOfDepartment : texts.ownTarget}</th>
            {receivers.map(({ id, name, short, isDepartment }) => (
              <th key={id} scope="col" title={name} className={isDepartment ? classes.department : undefined}>
                {short}
              </th>
            ))}
            <th scope="col" className={classes.last}>
              {grid.plan.department ? texts.givenByUnit : texts.balance}
            </th>
          </tr>
        </thead>
        <tbody>
          {quotaRows(grid).map((row, index) => (
            <QuotaRow
              key={row.planIndicator.id}
              drafts={draftsOf(quotas.drafts, row.indicator.id)}
              {...{ row, index, grid, receivers, dispatch, asked, mayType, onHistory }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One row: what its cells say is read, and how they add up, when one of them changes; of the fields that one is rendered. */
const QuotaRow = memo(function QuotaRow({ row, index, grid, receivers, drafts, ...edited }: QuotaRowProps) {
  const read = readRow(row, receivers, grid.plan.unit.level, drafts);
  const fields = { ...edited, row, grid, drafts };
  const below = receivers.filter(({ isDepartment }) => !isDepartment).length;
  return (
    <tr>
      <th scope="row" className={classes.first}>
        <span className={row.indicator.parent ? classes.part : undefined}>{row.indicator.name}</span>
        <small>{unitInWords(row.indicator.unitOfMeasure)}</small>
        <DivisionNote told={read.division} />
      </th>
      <td className={classes.own}>
        <OwnField {...ownCell(fields, read)} rowAt={index} colAt={0} />
      </td>
      {receivers.map((receiver, col) =>
        mayReceive(row, receiver) ? (
          <td key={receiver.id} className={receiver.isDepartment ? classes.department : undefined}>
            <QuotaField
              {...quotaCell(fields, read, receiver)}
              rowAt={index}
              colAt={col + 1}
              opensLeft={col > receivers.length / 2}
            />
          </td>
        ) : receiver.isDepartment ? (
          <td
            key={receiver.id}
            className={`${classes.department} ${classes.notGiven}`}
            title={texts.noDepartmentTarget}
          />
        ) : null,
      )}
      {row.quotaToSubUnits || below === 0 ? null : (
        <td colSpan={below} className={classes.noQuota} style={{ '--below': below } as CSSProperties}>
          {texts.noQuota}
        </td>
      )}
      <td className={classes.last}>
        {grid.plan.department ? (
          (row.planIndicator.assignedTarget?.text ?? common.none)
        ) : row.quotaToSubUnits || row.givenToDepartments ? (
          <BalanceCell balance={read.balance} given={read.given} />
        ) : null}
      </td>
    </tr>
  );
});
