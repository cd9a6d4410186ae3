/** A median with the interval in which it lies. */
export interface Ratio {
  median: number;
  /** Between the second smallest and the second largest of the rounds (of five or fewer, the outermost): some 95 %. */
  interval: [number, number];
  rounds: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};

/** Of per-round ratios: what both saw of the machine in a round cancels out. */
export function ratioOf(times: readonly number[], against: readonly number[]): Ratio {
  const ratios = times.map((time, round) => time / (against[round] ?? Number.NaN));
  const sorted = [...ratios].sort((a, b) => a - b);
  const cut = sorted.length > 5 ? 1 : 0;
  return {
    median: median(ratios),
    interval: [sorted[cut] ?? Number.NaN, sorted[sorted.length - 1 - cut] ?? Number.NaN],
    rounds: ratios.length,
  };
}
