const DAY = 24 * 60 * 60 * 1000;
const VIETNAM = 7 * 60 * 60 * 1000;

/** A clock that stays on one day of Vietnam's and runs through it with the time of the real day. */
export function clockOfDay(moment: Date, real: () => number = Date.now): () => Date {
  const midnight = Math.floor((moment.getTime() + VIETNAM) / DAY) * DAY - VIETNAM;
  return () => new Date(midnight + ((real() + VIETNAM) % DAY));
}
