import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Fault } from '#kernel/fault.ts';
import { says } from '../http.messages.ts';
import { Turns } from './turns.ts';

/**
 * Estimated fields (complexity.ts) from which on a document is heavy: some quarter of a second of work. What a page asks
 * for is lighter, but for comparisons of many units.
 */
const HEAVY = 10_000;

export interface HeavyDocuments {
  isHeavy(estimate: number): boolean;
  /** Heavy ones run one at a time, on a thread of their own; accounts that have some waiting take turns. */
  inTurn<T>(accountId: string, work: () => Promise<T>): Promise<T>;
  /** Takes a document off the account's budget of the minute; a Fault says when there is enough again. */
  spend(accountId: string, estimate: number): Promise<void>;
}

/** `perMinute`: how many estimated fields an account may ask for in a minute, over all its sessions and keys. */
export function heavyDocuments(perMinute: number): HeavyDocuments {
  const turns = new Turns();
  const budget = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    isHeavy: (estimate) => estimate >= HEAVY,
    inTurn: (accountId, work) => turns.take(accountId, work),
    async spend(accountId, estimate) {
      try {
        await budget.consume(accountId, estimate);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const seconds = Math.ceil(refused.msBeforeNext / 1000);
        throw new Fault('BAD_REQUEST', says.budgetSpent({ seconds }), 429);
      }
    },
  };
}
