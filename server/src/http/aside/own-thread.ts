import { Worker } from 'node:worker_threads';
import { type Logger, pino } from 'pino';
import { Fault } from '#kernel/fault.ts';
import type { Job, JobAnswer, NumberedJob, Said, ThreadSettings } from './jobs.ts';

type Outcome = (said: Exclude<Said, { line: string }>) => void;

/** Does jobs on a thread of its own, begun with the first one; where it breaks, what was under way fails and the next job begins another. */
export class OwnThread {
  readonly #settings: ThreadSettings;
  readonly #log: Logger;
  readonly #underWay = new Map<number, Outcome>();
  #worker: Worker | null = null;
  #last = 0;

  constructor(settings: ThreadSettings, log: Logger) {
    this.#settings = settings;
    this.#log = log;
  }

  do(job: Job): Promise<JobAnswer> {
    this.#worker ??= this.#begin();
    this.#last += 1;
    const numbered: NumberedJob = { number: this.#last, job };
    const { promise, resolve, reject } = Promise.withResolvers<JobAnswer>();
    this.#underWay.set(numbered.number, (said) => {
      if ('answer' in said) resolve(said.answer);
      else if ('fault' in said) reject(new Fault(said.fault.code, said.fault.said));
      else reject(new Error(said.failed));
    });
    this.#worker.postMessage(numbered);
    return promise;
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #begin(): Worker {
    // none of the options of whoever began this process
    const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: this.#settings, execArgv: [] });
    worker.on('message', (said: Said) => {
      if ('line' in said) tell(this.#log, said.line);
      else this.#end(said);
    });
    worker.once('error', (error) => this.#log.error({ err: error }, 'the thread of heavy documents broke'));
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      const failed = 'the thread of heavy documents ended';
      for (const number of this.#underWay.keys()) this.#end({ number, failed });
    });
    worker.unref();
    return worker;
  }

  #end(said: Exclude<Said, { line: string }>): void {
    const outcome = this.#underWay.get(said.number);
    this.#underWay.delete(said.number);
    outcome?.(said);
  }
}

/** A line as pino writes it. */
interface Line extends Record<string, unknown> {
  level: number;
  msg: string;
}

/** As if it had been said here. */
function tell(log: Logger, line: string): void {
  const { level, time: _time, pid: _pid, hostname: _hostname, msg, ...fields }: Line = JSON.parse(line);
  const name = pino.levels.labels[level];
  if (name === 'error' || name === 'warn' || name === 'info') log[name](fields, msg);
}
