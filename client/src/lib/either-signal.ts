/** Aborted as soon as one of the signals is: Chromium has `AbortSignal.any` since 116 only. */
export function eitherSignal(...signals: readonly AbortSignal[]): AbortSignal {
  const either = new AbortController();
  for (const signal of signals) {
    const end = () => either.abort(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { signal: either.signal });
  }
  return either.signal;
}
