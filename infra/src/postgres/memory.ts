import { totalmem } from 'node:os';

const MB = 2 ** 20;

/** The machine's memory in bytes, or what a container lets this process have of it. */
export function memoryOfMachine(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/**
 * What the embedded PostgreSQL takes of a machine with `total` bytes of memory, as its settings want it: a quarter for
 * pages that are read again (128 MB, its own default, to 2 GB), and for each sort or hash a 512th (4 MB, its own
 * default, to 32 MB: what the board of a province needs).
 */
export function memorySettings(total: number): string[] {
  const inMb = (share: number, least: number, most: number) =>
    `${Math.min(most, Math.max(least, Math.floor(share / MB)))}MB`;
  return [`shared_buffers=${inMb(total / 4, 128, 2048)}`, `work_mem=${inMb(total / 512, 4, 32)}`];
}
