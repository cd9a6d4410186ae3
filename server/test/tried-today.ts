const DAY = 24 * 60 * 60 * 1000;

/**
 * Of what is too much for every day a part is tried, another part each day, until all of it was; with PROOF=full
 * (`pnpm proof --full`) all at once. What fails has to name itself, so that it can be tried again on another day.
 */
export const isTriedToday = (index: number, parts: number): boolean =>
  process.env.PROOF === 'full' || index % parts === Math.floor(Date.now() / DAY) % parts;
