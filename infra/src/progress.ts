const seconds = new Intl.NumberFormat('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export type Report = (message: string) => void;

export interface Progress {
  /** one line outside the steps */
  say: Report;
  /** runs a step and prints one line with the time it took; a slow one is announced before it ends */
  step<Result>(title: string, work: (report: Report) => Promise<Result>): Promise<Result>;
}

const ANNOUNCE_AFTER = 1_000;
const REPEAT_EVERY = 10_000;

/** Whole lines only, so that steps may run at the same time and the output may go to a file. */
export function createProgress(write: (line: string) => void): Progress {
  return {
    say: write,
    async step(title, work) {
      const began = performance.now();
      const elapsed = () => `${seconds.format((performance.now() - began) / 1000)} giây`;
      let timer = setTimeout(function announce() {
        write(`  … ${title} (${elapsed()})`);
        timer = setTimeout(announce, REPEAT_EVERY);
      }, ANNOUNCE_AFTER);
      try {
        const result = await work((message) => write(`    ${message}`));
        write(`  ✓ ${title} (${elapsed()})`);
        return result;
      } catch (error) {
        write(`  ✗ ${title} (${elapsed()})`);
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
