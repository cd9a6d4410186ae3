import type { Context } from '#kernel/context.ts';
import { confirmedRange } from './account.policy.ts';

/** What lies elsewhere is not there for who confirms here. */
export function isInConfirmedRange({ actor, scope }: Context): (record: { pos: number }) => boolean {
  const { lo, hi } = confirmedRange(actor, scope);
  return ({ pos }) => pos >= lo && pos <= hi;
}
