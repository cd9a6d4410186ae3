import type { KeyObject } from 'node:crypto';
import { type Ask, headsNow, lostSince } from '#features/trail/heads.queries.ts';
import { openHeads, signHeads } from '#features/trail/heads.ts';
import { localDate } from '#kernel/context.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { statement } from '#kernel/sql.ts';

const HOUR = 60 * 60 * 1000;

type Serving = Pick<Opening, 'orm' | 'servingRole' | 'log'>;

/** What signs the heads of the trail, and where they are kept: neither is in the database. */
export interface Seal {
  key: KeyObject;
  /** What was kept last. */
  newest(): { path: string; text: string } | undefined;
  /** Keeps it as the text of a day, YYYY-MM-DD, over what was kept of the same day. */
  keep(day: string, text: string): void;
}

/**
 * Signs where every chain of the trail ends. Where what was kept last is not as it was signed, or the trail no longer
 * holds it, nothing is kept over it: it stays as evidence. Answers whether it was.
 */
export async function sealTrail(serving: Serving, seal: Seal): Promise<boolean> {
  return asServingRole(serving, 'read', async (em) => {
    const ask: Ask = (text, values) => statement({ em }, text, values);
    const last = seal.newest();
    const signed = last && openHeads(last.text, seal.key);
    if (signed === null) {
      serving.log.error(
        { file: last?.path },
        'the heads of the trail are not as they were signed; none are signed anew',
      );
      return false;
    }
    const lost = signed ? await lostSince(ask, signed.heads) : [];
    if (lost.length > 0) {
      serving.log.error(
        { file: last?.path, lost },
        'the trail has lost entries that were signed; no heads are signed anew',
      );
      return false;
    }
    const at = new Date();
    seal.keep(localDate(at), `${JSON.stringify(signHeads(await headsNow(ask), at, seal.key))}\n`);
    return true;
  });
}

/** Once now, every hour, and once more at the end; a failure is logged and tried again. Answers how to stop. */
export function sealHourly(serving: Serving, seal: Seal): () => Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  const once = () => {
    underWay = underWay.then(() =>
      sealTrail(serving, seal).catch((error: unknown) =>
        serving.log.error({ err: error }, 'could not sign the heads of the trail'),
      ),
    );
  };
  once();
  const timer = setInterval(once, HOUR);
  timer.unref();
  return async () => {
    clearInterval(timer);
    once();
    await underWay;
  };
}
