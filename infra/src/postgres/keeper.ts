import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningPostgres } from '../postgres.ts';
import type { Report } from '../progress.ts';
import { isAlive } from './postmaster.ts';

const LOOK_EVERY = 500;
/** Processes of one that was killed take a moment to notice, and none is started on their memory. */
const TRY_AGAIN_AFTER = 250;
const PATIENCE = 60_000;

interface Keeping {
  /** another one on the same data, where clients look for it */
  startAgain(port: number): Promise<RunningPostgres>;
  say: Report;
  /** it could not be started for too long */
  giveUp(error: unknown): void;
}

/** Watches over PostgreSQL and starts it again when it ends without having been told to. Answers how to stop it. */
export function keepPostgres(first: RunningPostgres, { startAgain, say, giveUp }: Keeping): () => Promise<void> {
  let running = first;
  let isStopping = false;
  let restarting: Promise<void> = Promise.resolve();

  async function restart(): Promise<void> {
    say(`PostgreSQL (pid ${running.pid}) đã dừng ngoài ý muốn, đang khởi động lại…`);
    const until = Date.now() + PATIENCE;
    while (!isStopping) {
      try {
        running = await startAgain(first.port);
        say(`PostgreSQL chạy lại (pid ${running.pid}).`);
        return;
      } catch (error) {
        if (Date.now() > until) {
          clearInterval(timer);
          giveUp(error);
          return;
        }
        await sleep(TRY_AGAIN_AFTER);
      }
    }
  }

  let isRestarting = false;
  const timer = setInterval(() => {
    if (isStopping || isRestarting || isAlive(running.pid)) return;
    isRestarting = true;
    restarting = restart().finally(() => {
      isRestarting = false;
    });
  }, LOOK_EVERY);
  timer.unref();
  return async () => {
    isStopping = true;
    clearInterval(timer);
    await restarting;
    await running.stop();
  };
}
