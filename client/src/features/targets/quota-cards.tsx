import { unitName } from '#lib/unit-name.ts';
import card from '#ui/card.module.css';
import classes from './assignment.module.css';
import { BalanceCell } from './balance-cell.tsx';
import { quotaRows } from './grid.ts';
import type { QuotaGridProps } from './grid-drafts.ts';
import { OwnField, QuotaField } from './quota-field.tsx';
import { readRow } from './row-balance.ts';
import { texts } from './texts/index.ts';

/** The grid on a narrow screen: one card per indicator, opened to its sub-units, its balance always in sight. */
export function QuotaCards({ grid, quotas, onHistory }: QuotaGridProps) {
  const units = grid.subUnits;
  return (
    <ul className={card.list}>
      {quotaRows(grid).map((row, index) => {
        const read = readRow(row, units, grid.plan.unit.level, quotas.drafts);
        return (
          <li key={row.planIndicator.id} className={`${card.card} ${classes.indicator}`}>
            <h2>{row.indicator.name}</h2>
            <div className={classes.pair}>
              <span>{texts.ownTarget}</span>
              <OwnField
                row={row}
                grid={grid}
                quotas={quotas}
                read={read.own}
                place={{ row: index * 100, col: 0 }}
                onHistory={onHistory}
                boxed
              />
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
                        row={row}
                        unit={unit}
                        grid={grid}
                        quotas={quotas}
                        read={read.quotas.get(unit.id) ?? read.own}
                        place={{ row: index * 100 + line + 1, col: 0 }}
                        onHistory={onHistory}
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
      })}
    </ul>
  );
}
