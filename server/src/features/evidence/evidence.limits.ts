const MEGABYTE = 1024 * 1024;

/** How much is taken in, each said before a byte of it has come. */
export const LIMITS = {
  file: 20 * MEGABYTE,
  /** What one account has sent and not attached yet. */
  files: 20,
  account: 200 * MEGABYTE,
  /** All that a unit keeps. */
  unit: 20 * 1024 * MEGABYTE,
  /** What one record, such as a report in one version, refers to. */
  record: 300 * MEGABYTE,
  /** Files of one figure. */
  ofFigure: 20,
} as const;

export const inMegabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);
