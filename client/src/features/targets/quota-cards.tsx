import { memo } from 'react';
import { draftsOf } from '#lib/cell-drafts.ts';
import { unitName } from '#lib/unit-name.ts';
import card from '#ui/card.module.css';
import classes from './assignment.module.css';
import { BalanceCell } from './balance-cell.tsx';
import { quotaRows } from './grid.ts';
import type { QuotaGridProps, QuotaRowProps } from './grid-drafts.ts';
import { OwnField, ownCell, QuotaField, quotaCell } from './quota-field.tsx';
import { readRow } from './row-balance.ts';
import { texts } from './texts/index.ts';

/** The grid on a narrow screen: one card per indicator, opened to its sub-units, its balance always in sight. */
export function QuotaCards({ grid, quotas, onHistory }: QuotaGridProps) {
  const { dispatch, asked, mayType } = quotas;
  return (
    <ul className={card.list}>
      {quotaRows(grid).map((row, index) => (
        <QuotaCard
          key={row.planIndicator.id}
          drafts={draftsOf(quotas.drafts, row.indicator.id)}
          {...{ row, index, grid, dispatch, asked, mayType, onHistory }}
        />
      ))}
    </ul>
  );
}

const QuotaCard = memo(function QuotaCard({ row, index, grid, drafts, ...edited }: QuotaRowProps) {
  const units = grid.subUnits;
  const read = readRow(row, units, grid.plan.unit.level, drafts);
  const fields = { ...edited, row, grid, drafts };
  return (
    <li className={`${card.card} ${classes.indicator}`}>
      <h2>{row.indicator.name}</h2>
      <div className={classes.pair}>
        <span>{texts.ownTarget}</span>
        <OwnField {...ownCell(fields, read)} rowAt={index * 100} colAt={0} boxed />
      </div>
      {row.quotaToSubUnits ? (
        <>
          <BalanceCell balance={read.balance} of={units.length} />
          <details className={classes.units}>
            <summary>{texts.given(units.length - read.balance.missing.length, units.length)}</summary>
            {units.map((unit, line) => (
              <div key={unit.id} className={classes.pair}>
                <span>{unitName(unit)}</span>
                <QuotaField
                  {...quotaCell(fields, read, unit)}
                  rowAt={index * 100 + line + 1}
                  colAt={0}
                  boxed
                  opensLeft
                />
              </div>
            ))}
          </details>
        </>
      ) : (
        <p className={classes.noQuota}>{texts.noQuota}</p>
      )}
    </li>
  );
});
