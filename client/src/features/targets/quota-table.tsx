import { memo } from 'react';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { unitInWords } from '#lib/numbers.ts';
import { shortUnitName, unitName } from '#lib/unit-name.ts';
import classes from './assignment.module.css';
import { choiceKey, ownKey, quotaKey } from './assignment-keys.ts';
import { BalanceCell } from './balance-cell.tsx';
import { quotaRows } from './grid.ts';
import type { QuotaGridProps } from './grid-drafts.ts';
import { OwnField, QuotaField } from './quota-field.tsx';
import { readRow } from './row-balance.ts';
import { texts } from './texts/index.ts';

/** The grid on a wide screen: head, first and last column stay in sight. */
export function QuotaTable({ grid, quotas, onHistory }: QuotaGridProps) {
  return (
    <div className={classes.scroll}>
      <table className={classes.grid}>
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
              row={row}
              index={index}
              grid={grid}
              quotas={quotas}
              onHistory={onHistory}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface QuotaRowProps extends QuotaGridProps {
  row: QuotaRowFragment;
  index: number;
}

/** Re-rendered only when one of its own cells changes: typing in a large grid stays quick. */
const QuotaRow = memo(function QuotaRow({ row, index, grid, quotas, onHistory }: QuotaRowProps) {
  const read = readRow(row, grid.subUnits, grid.plan.unit.level, quotas.drafts);
  return (
    <tr>
      <th scope="row" className={classes.first}>
        <span className={row.indicator.parent ? classes.part : undefined}>{row.indicator.name}</span>
        <small>{unitInWords(row.indicator.unitOfMeasure)}</small>
      </th>
      <td className={classes.own}>
        <OwnField
          row={row}
          grid={grid}
          quotas={quotas}
          read={read.own}
          place={{ row: index, col: 0 }}
          onHistory={onHistory}
        />
      </td>
      {row.quotaToSubUnits ? (
        grid.subUnits.map((unit, col) => (
          <td key={unit.id}>
            <QuotaField
              row={row}
              unit={unit}
              grid={grid}
              quotas={quotas}
              read={read.quotas.get(unit.id) ?? read.own}
              place={{ row: index, col: col + 1 }}
              onHistory={onHistory}
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
}, isSameRow);

function isSameRow(before: QuotaRowProps, after: QuotaRowProps): boolean {
  if (before.row !== after.row || before.grid !== after.grid) return false;
  const id = after.row.indicator.id;
  const keys = [ownKey(id), ...after.grid.subUnits.map((unit) => quotaKey(id, unit.id))];
  return keys.every(
    (key) =>
      before.quotas.drafts[key] === after.quotas.drafts[key] &&
      before.quotas.drafts[choiceKey(key)] === after.quotas.drafts[choiceKey(key)] &&
      before.quotas.asked[key] === after.quotas.asked[key],
  );
}
