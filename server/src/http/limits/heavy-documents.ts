import pLimit from 'p-limit';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Fault } from '#kernel/fault.ts';
import { says } from '../http.messages.ts';

/** Estimated fields (complexity.ts) from which on a document is heavy; the client's own are far below. */
const HEAVY = 200_000;

export interface HeavyDocuments {
  /** Heavy ones run one at a time, so that what others ask is answered between them and not behind them. */
  inTurn<T>(estimate: number, work: () => Promise<T>): Promise<T>;
  /** Takes a document off the account's budget of the minute; a Fault says when there is enough again. */
  spend(accountId: string, estimate: number): Promise<void>;
}

/** `perMinute`: how many estimated fields an account may ask for in a minute, over all its sessions and keys. */
export function heavyDocuments(perMinute: number): HeavyDocuments {
  const oneAtATime = pLimit(1);
  const budget = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    inTurn: (estimate, work) => (estimate < HEAVY ? work() : oneAtATime(work)),
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
