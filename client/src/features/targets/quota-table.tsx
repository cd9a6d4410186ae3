import { type CSSProperties, memo } from 'react';
import { draftsOf } from '#lib/cell-drafts.ts';
import { unitInWords } from '#lib/numbers.ts';
import { shortUnitName, unitName } from '#lib/unit-name.ts';
import classes from './assignment.module.css';
import { BalanceCell } from './balance-cell.tsx';
import { quotaRows } from './grid.ts';
import type { QuotaGridProps, QuotaRowProps } from './grid-drafts.ts';
import { OwnField, ownCell, QuotaField, quotaCell } from './quota-field.tsx';
import { readRow } from './row-balance.ts';
import { texts } from './texts/index.ts';

/** The grid on a wide screen: head, first and last column stay in sight. */
export function QuotaTable({ grid, quotas, onHistory }: QuotaGridProps) {
  const { dispatch, asked, mayType } = quotas;
  return (
    <div className={classes.scroll}>
      <table
        className={`${classes.grid} ${classes.quotas}`}
        style={{ '--sub-units': grid.subUnits.length } as CSSProperties}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.first}>
              {texts.indicator}
            </th>
            <th scope="col">{texts.ownTarget}</th>
            {grid.subUnits.map((unit) => (
              <th key={unit.id} scope="col" title={unitName(unit)}>
                {shortUnitName(unit)}
              </th>
            ))}
            <th scope="col" className={classes.last}>
              {texts.balance}
            </th>
          </tr>
        </thead>
        <tbody>
          {quotaRows(grid).map((row, index) => (
            <QuotaRow
              key={row.planIndicator.id}
              drafts={draftsOf(quotas.drafts, row.indicator.id)}
              {...{ row, index, grid, dispatch, asked, mayType, onHistory }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One row: what its cells say is read, and how they add up, when one of them changes; of the fields that one is rendered. */
const QuotaRow = memo(function QuotaRow({ row, index, grid, drafts, ...edited }: QuotaRowProps) {
  const read = readRow(row, grid.subUnits, grid.plan.unit.level, drafts);
  const fields = { ...edited, row, grid, drafts };
  return (
    <tr>
      <th scope="row" className={classes.first}>
        <span className={row.indicator.parent ? classes.part : undefined}>{row.indicator.name}</span>
        <small>{unitInWords(row.indicator.unitOfMeasure)}</small>
      </th>
      <td className={classes.own}>
        <OwnField {...ownCell(fields, read)} rowAt={index} colAt={0} />
      </td>
      {row.quotaToSubUnits ? (
        grid.subUnits.map((unit, col) => (
          <td key={unit.id}>
            <QuotaField
              {...quotaCell(fields, read, unit)}
              rowAt={index}
              colAt={col + 1}
              opensLeft={col > grid.subUnits.length / 2}
            />
          </td>
        ))
      ) : (
        <td colSpan={grid.subUnits.length} className={classes.noQuota}>
          {texts.noQuota}
        </td>
      )}
      <td className={classes.last}>
        {row.quotaToSubUnits ? <BalanceCell balance={read.balance} of={grid.subUnits.length} /> : null}
      </td>
    </tr>
  );
});
