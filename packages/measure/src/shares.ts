/** Shares of one whole as they are typed, in percent. */
import { decimal, plain } from './exact.ts';
import type { Decimal } from './target.ts';

/** What the shares and the rest have to make. */
export const WHOLE_IN_PERCENT: Decimal = '100';

export const totalOfShares = (shares: readonly Decimal[]): Decimal =>
  plain(shares.map(decimal).reduce((total, share) => total.plus(share), decimal('0')));
