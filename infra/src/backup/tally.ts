const megabytes = new Intl.NumberFormat('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const inMegabytes = (bytes: number): string => `${megabytes.format(bytes / 1_000_000)} MB`;

/** What has been done so far, on one line of a terminal that is written anew; nothing elsewhere. */
export interface Tally {
  add(bytes: number): void;
  table(done: number, of: number): void;
  /** takes the line away */
  end(): void;
}

const EVERY = 200;

export function createTally(title: string, terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Tally {
  let [bytes, last, tables] = [0, 0, ''];
  const draw = () => {
    if (!terminal.isTTY || performance.now() - last < EVERY) return;
    last = performance.now();
    terminal.write(`\r\x1b[K  … ${title}: ${tables}${inMegabytes(bytes)}`);
  };
  return {
    add(more) {
      bytes += more;
      draw();
    },
    table(done, of) {
      tables = `${done}/${of} bảng, `;
      draw();
    },
    end: () => void (last > 0 && terminal.write('\r\x1b[K')),
  };
}
