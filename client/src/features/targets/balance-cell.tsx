import type { Balance } from '@dich/measure/balance';
import { IconCheck, IconMinus, IconScale } from '@tabler/icons-react';
import { printDecimal } from '#lib/numbers.ts';
import { said } from '#lib/said.ts';
import classes from './assignment.module.css';
import type { Given } from './row-balance.ts';
import { texts } from './texts/index.ts';

/** How the quotas of a row stand against the unit's target: words, a shape, the numbers; the whole sentence on demand. */
export function BalanceCell({ balance, given }: { balance: Balance; given: Given }) {
  const { status } = balance;
  const message = said(balance.message);
  const Icon = status === 'BALANCED' ? IconCheck : status === 'GAP' || status === 'OVER' ? IconScale : IconMinus;
  return (
    <div className={`${classes.balance} ${classes[status] ?? ''}`} title={message}>
      <div className={classes.balanceHead}>
        <Icon size={15} stroke={2.2} aria-hidden />
        {texts.status[status]}
        {given.ofUnits + given.departments > 0 ? <span className={classes.given}>{givenInWords(given)}</span> : null}
      </div>
      <div className={classes.balanceText}>{inNumbers(balance) ?? message}</div>
    </div>
  );
}

/** "3/16 đơn vị · 2 phòng" */
export const givenInWords = ({ units, ofUnits, departments }: Given): string =>
  [
    ...(ofUnits > 0 ? [texts.given(units, ofUnits)] : []),
    ...(departments > 0 || ofUnits === 0 ? [texts.givenDepartments(departments)] : []),
  ].join(' · ');

/** "Cộng 23,098 / 185 · còn 161,902"; null where there is no sum to compare. */
function inNumbers({ sum, whole, gap }: Balance): string | null {
  if (sum === null || whole === null || gap === null) return null;
  const total = `${texts.sum} ${printDecimal(sum, { trim: true })} / ${printDecimal(whole, { trim: true })}`;
  const size = printDecimal(gap.replace('-', ''), { trim: true });
  if (!/[1-9]/.test(size)) return total;
  return `${total} · ${gap.startsWith('-') ? texts.over(size) : texts.left(size)}`;
}
