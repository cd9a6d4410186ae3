interface DatedPeriod {
  readonly id: string;
  readonly startsOn: string;
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
 * The period one looks at unless told: the last whose reports should all be in; before anything is due, the first that
 * will be. Who owes nothing, a province, goes by the day on which those below owe it.
 */
export function reportedPeriod<P extends DatedPeriod>(periods: readonly P[], today: string): P | null {
  const candidates = owed(periods);
  const dueOf = ({ cutoffOn, dueOn, lastDueOn }: P): string => dueOn ?? lastDueOn ?? cutoffOn;
  return (
    last(candidates.filter((period) => dueOf(period) < today)) ??
    candidates.toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)))[0] ??
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

/** Of equal cut-offs the longest; of these the first in the list, which is the firmest. */
const last = <P extends DatedPeriod>(periods: readonly P[]): P | null =>
  periods.toSorted((a, b) => b.cutoffOn.localeCompare(a.cutoffOn) || a.startsOn.localeCompare(b.startsOn))[0] ?? null;
