import type { Balance } from '@dich/measure';
import { IconCheck, IconMinus, IconScale } from '@tabler/icons-react';
import { texts } from '#lib/texts/targets.ts';
import classes from './assignment.module.css';

/** How the quotas of a row stand against the unit's target: words, a shape, and the numbers in a sentence. */
export function BalanceCell({ balance, of }: { balance: Balance; of: number }) {
  const { status, message, missing } = balance;
  const Icon = status === 'BALANCED' ? IconCheck : status === 'GAP' || status === 'OVER' ? IconScale : IconMinus;
  return (
    <div className={`${classes.balance} ${classes[status] ?? ''}`}>
      <div className={classes.balanceHead}>
        <Icon size={15} stroke={2.2} aria-hidden />
        {texts.status[status]}
        <span className={classes.given}>{texts.given(of - missing.length, of)}</span>
      </div>
      {message ? <div className={classes.balanceText}>{message}</div> : null}
    </div>
  );
}
