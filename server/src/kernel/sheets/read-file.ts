import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Message } from '#kernel/messages.ts';
import type { Cell } from './cells.ts';
import type { FileSaid, SheetJob } from './file-job.ts';
import { kindOfFile } from './file-kind.ts';
import { saysOfFile } from './sheet.messages.ts';

export const MOST_ROWS = 10_000;
/** What may stand above the rows: the name of the authority, a title, headings. */
export const MOST_ABOVE = 40;
const PATIENCE_MS = 10_000;
const MOST_HEAP_MB = 512;
const REST_MS = 60_000;

/**
 * The cells of a file, row by row, read on a thread that has nothing but the file. It is ended where it takes too long or
 * too much memory; one that has done well waits a minute for the next file.
 */
export async function readFile(bytes: Uint8Array): Promise<Cell[][] | { wrong: Message }> {
  const kind = kindOfFile(bytes);
  if (typeof kind === 'object') return kind;
  const worker = await resting.take();
  const job: SheetJob = { bytes, kind, mostRows: MOST_ROWS + MOST_ABOVE + 1 };
  const { promise, resolve } = Promise.withResolvers<FileSaid | 'LATE'>();
  const patience = setTimeout(() => resolve('LATE'), PATIENCE_MS);
  const ended = (error: unknown) => resolve({ broken: String(error) });
  worker.once('message', resolve).once('error', ended).once('exit', ended).postMessage(job);
  const said = await promise;
  clearTimeout(patience);
  worker.off('message', resolve).off('exit', ended);
  if (said === 'LATE' || 'broken' in said) {
    await worker.terminate();
    return { wrong: said === 'LATE' ? saysOfFile.tooLong() : saysOfFile.broken() };
  }
  worker.off('error', ended);
  resting.giveBack(worker);
  return said.cells;
}

class Resting {
  #worker: Worker | null = null;
  #end: NodeJS.Timeout | undefined;

  async take(): Promise<Worker> {
    const kept = this.#worker;
    this.#worker = null;
    clearTimeout(this.#end);
    return kept ?? this.#begin();
  }

  giveBack(worker: Worker): void {
    void this.#worker?.terminate();
    this.#worker = worker;
    worker.unref();
    this.#end = setTimeout(() => void worker.terminate(), REST_MS).unref();
  }

  /** Ready to read. */
  async #begin(): Promise<Worker> {
    const worker = new Worker(new URL('sheet-thread.ts', import.meta.url), {
      // Node reads its types away by itself: it begins in a third of the time
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    });
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    await once(worker, 'message');
    return worker;
  }
}
const resting = new Resting();
