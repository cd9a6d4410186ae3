import { says } from '#features/people/people.messages.ts';
import { sayIn } from '#kernel/messages.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { statement } from '#kernel/sql.ts';

const DAY = 24 * 60 * 60 * 1000;

type Serving = Pick<Opening, 'orm' | 'servingRole' | 'now' | 'log'>;

/** Deletes what is kept for a stated time only (app.forget_old; docs/PERSONAL-DATA.md). Answers how many rows went. */
export async function forgetOld(serving: Pick<Serving, 'orm' | 'servingRole' | 'now'>): Promise<number> {
  const [row] = await asServingRole(serving, 'write', (em) =>
    statement<{ forgotten: string }>({ em }, 'select app.forget_old(:now) as forgotten from app.forget_links()', {
      now: serving.now(),
    }),
  );
  return Number(row?.forgotten ?? 0);
}

/** Erases who left two years ago (app.erase_due), as the trail of their unit then says. Answers how many people. */
export async function eraseWhoLeft(serving: Pick<Serving, 'orm' | 'servingRole' | 'now'>): Promise<number> {
  const [row] = await asServingRole(serving, 'write', (em) =>
    statement<{ erased: number }>({ em }, 'select app.erase_due(:actor, :now) as erased', {
      ...{ actor: sayIn(says.byRule(), 'vi'), now: serving.now() },
    }),
  );
  return row?.erased ?? 0;
}

/** Once now and once a day while the server runs; a failure is logged and tried again the next day. Answers how to stop. */
export function forgetDaily(serving: Serving): () => Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  const forget = () => {
    underWay = forgetOld(serving)
      .then(() => eraseWhoLeft(serving))
      .catch((error: unknown) => serving.log.error({ err: error }, 'could not forget old rows'));
  };
  forget();
  const timer = setInterval(forget, DAY);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
