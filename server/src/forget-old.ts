import { asServingRole, type Opening } from '#kernel/operation.ts';

const DAY = 24 * 60 * 60 * 1000;

type Serving = Pick<Opening, 'orm' | 'servingRole' | 'log'>;

/** Deletes what is kept for 30 days only (app.forget_old). Answers how many rows went. */
export async function forgetOld(serving: Pick<Serving, 'orm' | 'servingRole'>): Promise<number> {
  const [row] = await asServingRole(serving, 'write', (em) =>
    em.execute<{ forgotten: string }[]>('select app.forget_old() as forgotten'),
  );
  return Number(row?.forgotten ?? 0);
}

/** Once now and once a day while the server runs; a failure is logged and tried again the next day. Answers how to stop. */
export function forgetDaily(serving: Serving): () => Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  const forget = () => {
    underWay = forgetOld(serving).catch((error: unknown) =>
      serving.log.error({ err: error }, 'could not forget old rows'),
    );
  };
  forget();
  const timer = setInterval(forget, DAY);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
