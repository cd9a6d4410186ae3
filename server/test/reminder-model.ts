import fc from 'fast-check';

/** When a report is reminded of (docs/DOMAIN.md, section 6), said once more, day by day and without SQL. */

const LENGTH = 45;
const FIRST = '2023-01-02';
export const dayAt = (index: number): string =>
  new Date(Date.parse(`${FIRST}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10);
export const DAYS = Array.from({ length: LENGTH }, (_, index) => dayAt(index));

/** Days as places in `DAYS`. */
export interface ReportWish {
  moves: boolean;
  dueOn: number;
  /** Extended on a day until another; null: never. */
  extended: { on: number; until: number } | null;
  /** Null: never. */
  sentOn: number | null;
}

export interface CalendarWish {
  reports: ReportWish[];
  /** Days that are the opposite of their weekday. */
  swapped: number[];
  /** Days on which some server runs. */
  up: boolean[];
}

const index = fc.integer({ min: 0, max: LENGTH - 1 });
const report: fc.Arbitrary<ReportWish> = fc.record({
  moves: fc.boolean(),
  dueOn: fc.integer({ min: 3, max: LENGTH - 12 }),
  extended: fc.option(fc.record({ on: index, until: fc.integer({ min: 6, max: LENGTH - 4 }) }), { nil: null }),
  sentOn: fc.option(index, { nil: null }),
});

export const calendarWish: fc.Arbitrary<CalendarWish> = fc.record({
  reports: fc.array(report, { minLength: 3, maxLength: 3 }),
  swapped: fc.uniqueArray(index, { maxLength: 12 }),
  // a server that is as a rule there, and now and then away for days
  up: fc
    .array(fc.record({ isUp: fc.boolean(), days: fc.integer({ min: 1, max: 6 }) }), { minLength: 12, maxLength: 24 })
    .map((runs) => runs.flatMap(({ isUp, days }) => Array.from({ length: isUp ? days * 2 : days }, () => isUp))),
});

export interface Said {
  kind: string;
  on: number;
}

/** What is said of one report, in order. */
export function saidOf({ swapped, up }: CalendarWish, { moves, dueOn, extended, sentOn }: ReportWish): Said[] {
  const isOff = (at: number) => {
    const weekday = new Date(`${dayAt(at)}T00:00:00Z`).getUTCDay();
    return (weekday === 0 || weekday === 6) !== swapped.includes(at);
  };
  const worked = (from: number, to: number) =>
    Array.from({ length: Math.max(to - from, 0) }, (_, n) => from + n).filter((at) => !isOff(at)).length;
  const dueAt = (at: number) => (extended && at >= extended.on ? Math.max(dueOn, extended.until) : dueOn);

  const phaseAt = (at: number): string => {
    const due = dueAt(at);
    if (at > due) return 'OVERDUE';
    if (moves ? worked(at + 1, due + 1) === 0 : at === due) return 'DUE';
    const left = worked(at, due);
    return left < 3 || (left === 3 && !isOff(at)) ? 'DUE_SOON' : 'GIVEN';
  };
  /** A Monday, or the first day worked from it on: the day itself, and no other since it. */
  const isChaseDay = (at: number) => {
    const sinceMonday = (new Date(`${dayAt(at)}T00:00:00Z`).getUTCDay() + 6) % 7;
    return moves ? !isOff(at) && worked(at - sinceMonday, at) === 0 : sinceMonday === 0;
  };

  const told = new Set<string>();
  const said: Said[] = [];
  let since: number | null = null;
  for (let at = 0; at < LENGTH; at += 1) {
    if (!up[at]) continue;
    const [last, phase] = [since, phaseAt(at)];
    since = at;
    if ((sentOn !== null && at >= sentOn) || (moves && isOff(at))) continue;
    if (phase === 'OVERDUE') {
      const chased = Array.from({ length: 14 }, (_, n) => at - n).find(isChaseDay);
      if (chased !== undefined && chased > dueAt(at) && (last === null || chased > last))
        said.push({ kind: phase, on: at });
      continue;
    }
    const time = `${phase} ${phase === 'GIVEN' ? '' : dueAt(at)}`;
    if (!told.has(time)) said.push({ kind: phase, on: at });
    told.add(time);
  }
  return said;
}
