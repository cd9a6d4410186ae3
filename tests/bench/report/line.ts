/** One thing that was measured and may be at most so much. */
export interface Line {
  /** Its name in causes.json and in docs/PERFORMANCE.md: `A.limit`, `growth.district.16x1`. */
  key: string;
  /** For a person to read. */
  what: string;
  /** Null: it cannot be asked of Đích today. */
  value: number | null;
  /** Between these the median lies, by the rounds. */
  interval?: [number, number];
  /** Null: told for the record, nothing is demanded of it. */
  atMost: number | null;
  /** Counts and answers do not depend on what else the machine does: they are judged everywhere, ratios of times are not. */
  steady: boolean;
}

/** What the statements of a question looked at, for each of what was asked. */
export const blocksLine = (
  { key, what }: Pick<Line, 'key' | 'what'>,
  { blocks, of, each, atMost }: { blocks: number; of: number; each: string; atMost: number },
): Line => ({
  key: `${key}.blocks`,
  what: `${what}: pages of 8 kB looked at for each ${each}; ${blocks} in all`,
  ...{ value: blocks / of, atMost, steady: true },
});

export const isMiss = ({ value, atMost }: Line): boolean => atMost !== null && (value === null || value > atMost);

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false });

export const printed = (value: number): string => number.format(value);

export function valueInWords({ value, interval }: Line): string {
  if (value === null) return 'cannot be asked';
  return interval ? `${printed(value)} [${interval.map(printed).join('–')}]` : printed(value);
}
