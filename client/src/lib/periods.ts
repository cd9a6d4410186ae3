interface DatedPeriod {
  readonly id: string;
  readonly cutoffOn: string;
  /** The last day on time for the viewer's level; null: it owes no report. */
  readonly dueOn: string | null;
}

/** The period that is being reported on: the last whose data are cut off by today. */
export function periodInWork<P extends DatedPeriod>(periods: readonly P[], today: string): P | null {
  return last(owed(periods).filter(({ cutoffOn }) => cutoffOn <= today));
}

/** The period one looks at unless told: the last whose reports should all be in; else the first there is. */
export function reportedPeriod<P extends DatedPeriod>(periods: readonly P[], today: string): P | null {
  const candidates = owed(periods);
  return last(candidates.filter(({ cutoffOn, dueOn }) => (dueOn ?? cutoffOn) < today)) ?? candidates[0] ?? null;
}

/** Periods that are due at some day; regimes in which nothing is owed do not come first. */
function owed<P extends DatedPeriod>(periods: readonly P[]): readonly P[] {
  const due = periods.filter(({ dueOn }) => dueOn !== null);
  return due.length > 0 ? due : periods;
}

/** Of equal cut-offs the later in the list. */
function last<P extends DatedPeriod>(periods: readonly P[]): P | null {
  return periods.reduce<P | null>(
    (latest, period) => (latest === null || period.cutoffOn >= latest.cutoffOn ? period : latest),
    null,
  );
}
