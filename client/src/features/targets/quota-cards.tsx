import { memo } from 'react';
import { draftsOf } from '#lib/cell-drafts.ts';
import { texts as common } from '#lib/texts/index.ts';
import card from '#ui/card.module.css';
import classes from './assignment.module.css';
import { BalanceCell, givenInWords } from './balance-cell.tsx';
import { DivisionNote } from './division-note.tsx';
import { quotaRows } from './grid.ts';
import type { QuotaGridProps, QuotaRowProps } from './grid-drafts.ts';
import { OwnField, ownCell, QuotaField, quotaCell } from './quota-field.tsx';
import { mayReceive } from './receivers.ts';
import { readRow } from './row-balance.ts';
import { texts } from './texts/index.ts';

/** The grid on a narrow screen: one card per indicator, opened to its departments and sub-units, its balance always in sight. */
export function QuotaCards({ grid, receivers, quotas, onHistory }: QuotaGridProps) {
  const { dispatch, asked, mayType } = quotas;
  return (
    <ul className={card.list}>
      {quotaRows(grid).map((row, index) => (
        <QuotaCard
          key={row.planIndicator.id}
          drafts={draftsOf(quotas.drafts, row.indicator.id)}
          {...{ row, index, grid, receivers, dispatch, asked, mayType, onHistory }}
        />
      ))}
    </ul>
  );
}

const QuotaCard = memo(function QuotaCard({ row, index, grid, receivers, drafts, ...edited }: QuotaRowProps) {
  const open = receivers.filter((receiver) => mayReceive(row, receiver));
  const read = readRow(row, receivers, grid.plan.unit.level, drafts);
  const fields = { ...edited, row, grid, drafts };
  return (
    <li className={`${card.card} ${classes.indicator}`}>
      <h2>{row.indicator.name}</h2>
      <div className={classes.pair}>
        <span>{grid.plan.department ? texts.ownOfDepartment : texts.ownTarget}</span>
        <OwnField {...ownCell(fields, read)} rowAt={index * 100} colAt={0} boxed />
      </div>
      {open.length > 0 ? (
        <>
          <BalanceCell balance={read.balance} given={read.given} />
          <DivisionNote told={read.division} />
          <details className={classes.units}>
            <summary>{givenInWords(read.given)}</summary>
            {open.map((receiver, line) => (
              <div key={receiver.id} className={classes.pair}>
                <span>{receiver.name}</span>
                <QuotaField
                  {...quotaCell(fields, read, receiver)}
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
        <p className={classes.noQuota}>
          {grid.plan.department
            ? `${texts.givenByUnit}: ${row.planIndicator.assignedTarget?.text ?? common.none}`
            : texts.noQuota}
        </p>
      )}
    </li>
  );
});
