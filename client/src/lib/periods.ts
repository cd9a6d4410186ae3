interface DatedPeriod {
  readonly id: string;
  readonly cutoffOn: string;
  /** The last day on time for the viewer's level; null: it owes no report. */
  readonly dueOn: string | null;
  /** The last day on time for any level; null: nobody owes a report. */
  readonly lastDueOn?: string | null;
}

/** The period that is being reported on: the last whose data are cut off by today. */
export function periodInWork<P extends DatedPeriod>(periods: readonly P[], today: string): P | null {
  return last(owed(periods).filter(({ cutoffOn }) => cutoffOn <= today));
}

/**
 * The period one looks at unless told: the last whose reports should all be in; else the first there is. Who owes
 * nothing, a province, goes by the day on which those below owe it.
 */
export function reportedPeriod<P extends DatedPeriod>(periods: readonly P[], today: string): P | null {
  const candidates = owed(periods);
  return (
    last(candidates.filter(({ cutoffOn, dueOn, lastDueOn }) => (dueOn ?? lastDueOn ?? cutoffOn) < today)) ??
    candidates[0] ??
    null
  );
}

/** Periods that are due at some day; regimes in which nothing is owed do not come first. */
function owed<P extends DatedPeriod>(periods: readonly P[]): readonly P[] {
  const own = periods.filter(({ dueOn }) => dueOn !== null);
  if (own.length > 0) return own;
  const anybodys = periods.filter(({ lastDueOn }) => lastDueOn != null);
  return anybodys.length > 0 ? anybodys : periods;
}

/** Of equal cut-offs the later in the list. */
function last<P extends DatedPeriod>(periods: readonly P[]): P | null {
  return periods.reduce<P | null>(
    (latest, period) => (latest === null || period.cutoffOn >= latest.cutoffOn ? period : latest),
    null,
  );
}
