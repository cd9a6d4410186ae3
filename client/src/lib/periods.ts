interface DatedPeriod {
  readonly id: string;
  readonly endsOn: string;
  readonly cutoffOn: string;
}

/** The period one looks at unless told: the last whose data are cut off by today; of equals the later in the list. */
export function latestPeriod<P extends DatedPeriod>(periods: readonly P[], today: string): P | null {
  return periods
    .filter(({ cutoffOn }) => cutoffOn <= today)
    .reduce<P | null>(
      (latest, period) => (latest === null || period.cutoffOn >= latest.cutoffOn ? period : latest),
      null,
    );
}
