import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from './progress.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Shutdown {
  /** to be undone at the end, last opened first; each gets `patience` milliseconds */
  onClose(what: string, close: () => Promise<void>, patience: number): void;
  /** closes everything that was opened; false: a signal was already doing so */
  close(): Promise<boolean>;
  /** what a signal does; `code`: of the exit, where all was closed in time */
  end(code?: number): Promise<void>;
}

/**
 * Ends the process in order on the first signal: exit 0 when all was closed in time, 1 otherwise. The second signal
 * no longer waits: it begins what is still to be closed and exits 1.
 */
export function createShutdown(say: Report): Shutdown {
  const open: { what: string; close: () => Promise<void>; patience: number }[] = [];
  const forced = Promise.withResolvers<'forced'>();
  let closing: Promise<boolean> | undefined;

  async function closeAll(): Promise<boolean> {
    let inOrder = true;
    for (let next = open.pop(); next; next = open.pop()) {
      const { what, close, patience } = next;
      const late = new AbortController();
      const outcome = await Promise.race([
        close().then(
          () => 'closed',
          (error: unknown) => `lỗi: ${error instanceof Error ? error.message : error}`,
        ),
        sleep(patience, 'quá thời gian chờ', { signal: late.signal, ref: false }),
        forced.promise,
      ]);
      late.abort();
      if (outcome === 'closed') continue;
      inOrder = false;
      say(`  ✗ ${what}: ${outcome === 'forced' ? 'không chờ nữa' : outcome}`);
    }
    return inOrder;
  }

  async function end(code = 0): Promise<void> {
    if (closing) {
      say('Dừng ngay, không chờ.');
      forced.resolve('forced');
      return;
    }
    say('Đang dừng: hoàn tất các yêu cầu dở dang, nhấn lần nữa để dừng ngay.');
    closing = closeAll();
    const inOrder = await closing;
    if (inOrder) say('Đã dừng.');
    process.exit(inOrder ? code : 1);
  }

  for (const signal of SIGNALS) process.on(signal, () => void end());
  return {
    onClose: (what, close, patience) => void open.push({ what, close, patience }),
    close: async () => {
      const isFirst = closing === undefined;
      closing ??= closeAll();
      await closing;
      return isFirst;
    },
    end,
  };
}
