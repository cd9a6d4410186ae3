import { positionRange } from '@dich/units';
import { type Context, today } from '#kernel/context.ts';
import { type Period, VINTAGES } from './period.entity.ts';
import { lastDueByPeriod, periodsOfYear } from './period.loaders.ts';
import { isSameSpan, monthsIn, spanOf } from './span.ts';
import { isAskedIn, type Reported, timePlans } from './time-plan.ts';

/** What is looked at in a period: whose regimes bind, and what is reported there. */
export interface Choosing {
  year: number;
  /** The position of the unit: a regime that is kept beside or below it asks nobody here. */
  pos: number;
  /** The indicators looked at in a period, under the regimes of its last day, of today while it runs. */
  reportedIn: (period: Period) => readonly Reported[];
}

/**
 * The periods of a year that can be asked about: those that have begun, of a regime that supplies one of the indicators
 * or asks for it; and what no regime names (kỳ tổng hợp), where the shorter periods of one that supplies make it up and
 * it is not there under a regime already. An estimate of the same months stands in nobody's place. The longest first,
 * of equal length the last, and of one time the firmest.
 */
export async function periodsToChoose(ctx: Context, { year, pos, reportedIn }: Choosing): Promise<Period[]> {
  const all = (await periodsOfYear(ctx).load(year)) ?? [];
  const begun = all.filter(({ startsOn }) => startsOn <= today(ctx));
  const named = await filtered(
    begun.filter((period) => bindsAt(period, pos)),
    async (period) => {
      const asking = reportedIn(period).filter((one) => isAskedIn(one, period));
      if (asking.some(({ regimeId }) => regimeId !== null)) return true;
      return asking.length > 0 && (await lastDueByPeriod(ctx).load(period.id)) !== null;
    },
  );
  const isNamed = (period: Period): boolean =>
    named.some((one) => one.vintage !== 'ESTIMATE' && isOfSameMonths(one, period));
  const made = await filtered(
    begun.filter(({ regimeId }) => regimeId === null),
    async (period) => {
      if (isNamed(period)) return false;
      const plans = await timePlans(ctx, period, reportedIn(period));
      return [...plans.values()].some(({ asked }) => asked.finer !== null);
    },
  );
  return [...named, ...made].toSorted(longestFirst);
}

/** The periods of a year that have begun and for which the regime names a day to somebody at or below a unit, in the same order. */
export async function duePeriods(ctx: Context, { year, pos }: Pick<Choosing, 'year' | 'pos'>): Promise<Period[]> {
  const all = (await periodsOfYear(ctx).load(year)) ?? [];
  const bound = all.filter((period) => bindsAt(period, pos) && period.startsOn <= today(ctx));
  const due = await filtered(bound, async ({ id }) => (await lastDueByPeriod(ctx).load(id)) !== null);
  return due.toSorted(longestFirst);
}

async function filtered<T>(all: readonly T[], is: (one: T) => Promise<boolean>): Promise<T[]> {
  const found = await Promise.all(all.map(is));
  return all.filter((_, index) => found[index]);
}

/** Its regime is the same everywhere, or kept by the unit or one above it. */
function bindsAt({ regimeId, pos: keeper }: Period, pos: number): boolean {
  const { lo, hi } = positionRange(keeper);
  return regimeId !== null && (keeper === 0 || (lo <= pos && pos <= hi));
}

function isOfSameMonths(one: Period, other: Period): boolean {
  const [span, otherSpan] = [spanOf(one), spanOf(other)];
  return span !== null && otherSpan !== null && isSameSpan(span, otherSpan);
}

/** A request with days of its own comes last. */
const lengthOf = (period: Period): number => {
  const span = spanOf(period);
  return span ? monthsIn(span) : 0;
};

const longestFirst = (one: Period, other: Period): number =>
  lengthOf(other) - lengthOf(one) ||
  (spanOf(other)?.to ?? 0) - (spanOf(one)?.to ?? 0) ||
  other.endsOn.localeCompare(one.endsOn) ||
  VINTAGES.indexOf(other.vintage) - VINTAGES.indexOf(one.vintage) ||
  one.pos - other.pos;
