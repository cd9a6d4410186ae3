/**
 * Work of the server beside its requests: a round begins now and every so many milliseconds, where the one before has
 * ended. `goesOn` tells a long round when to leave off. What a round throws is `failed`, and the next one tries again.
 * Answers how to stop: once the round that is under way has ended.
 */
export function atIntervals(
  everyMs: number,
  round: (goesOn: () => boolean) => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let isStopping = false;
  let underWay: Promise<void> | null = null;
  const begin = () => {
    underWay ??= round(() => !isStopping)
      .catch(failed)
      .finally(() => {
        underWay = null;
      });
  };
  begin();
  const timer = setInterval(begin, everyMs);
  timer.unref();
  return async () => {
    isStopping = true;
    clearInterval(timer);
    await underWay;
  };
}
