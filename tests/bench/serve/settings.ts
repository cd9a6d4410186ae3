/** What the process was started with (`start` of started.ts). */
export const settingsOf = <T>(): T => JSON.parse(process.env.BENCH_SETTINGS ?? 'null') as T;

/** Tells the harness that the server answers. */
export const announce = (port: number): void => void process.stdout.write(`${port}\n`);
