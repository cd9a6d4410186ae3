import type { FileStore } from '#features/evidence/file-store.ts';
import { says } from '#features/people/people.messages.ts';
import { sayIn } from '#kernel/messages.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { pgArray, statement } from '#kernel/sql.ts';

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

/**
 * Takes away files that nothing refers to any more, and what came of uploads that were not finished. Whatever was sent
 * within the day stays: it may be about to be attached. Answers how many files went.
 */
export async function forgetFiles(
  serving: Pick<Serving, 'orm' | 'servingRole' | 'log'>,
  store: FileStore,
): Promise<number> {
  // of the files the machine says when they came
  const yesterday = new Date(Date.now() - DAY);
  await store.dropUploadsBefore(yesterday);
  const digests = await store.sentBefore(yesterday);
  const unused = await asServingRole(serving, 'read', (em) =>
    statement<{ digest: string }>({ em }, 'select app.unused_files(:digests::text[]) as digest', {
      digests: pgArray(digests),
    }),
  );
  let forgotten = 0;
  for (const { digest } of unused) {
    const size = await store.remove(digest, yesterday);
    if (size === null) continue;
    forgotten += 1;
    serving.log.info({ event: 'file forgotten', digest, size }, 'a file that nothing refers to was taken away');
  }
  return forgotten;
}

/** Once now and once a day while the server runs; a failure is logged and tried again the next day. Answers how to stop. */
export function forgetDaily(serving: Serving, store: FileStore | null): () => Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  const forget = () => {
    underWay = forgetOld(serving)
      .then(() => eraseWhoLeft(serving))
      .then(() => store && forgetFiles(serving, store))
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
