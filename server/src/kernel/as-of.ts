import { type AsOf, type Context, today } from './context.ts';
import { Fault } from './fault.ts';
import { day, optional } from './fields.ts';
import { says } from './kernel.messages.ts';

/** How a question is asked about a day that is over. */
export const asOfDay = optional(
  day(
    'As it was known at the end of that day: what had been accepted, issued and adjusted by then, units as they were. Left out: as it is known now. BAD_REQUEST: a day to come.',
  ),
);

/** A day with the first moment after it. */
export const endOf = (day: string): AsOf => ({ day, until: new Date(`${day}T24:00:00+07:00`) });

/** By unit of work: what is asked about one day is loaded once, and apart from what is known now. */
const pasts = new WeakMap<object, Map<string, Context>>();

/** A day to come cannot be asked about. */
export function refuseDayToCome(ctx: Context, on: string): void {
  if (on > today(ctx)) throw new Fault('BAD_REQUEST', says.dayToCome({ day: { day: on } }));
}

/** The same reader, as if the day were just over. Null, and today: as it is. */
export function asItWas(ctx: Context, on: string | null): Context {
  if (on === null || on === ctx.asOf?.day || (ctx.asOf === null && on === today(ctx))) return ctx;
  refuseDayToCome(ctx, on);
  const known = pasts.get(ctx.em) ?? new Map<string, Context>();
  pasts.set(ctx.em, known);
  const asOf = endOf(on);
  const past = known.get(on) ?? { ...ctx, now: new Date(asOf.until.getTime() - 1), asOf };
  known.set(on, past);
  return past;
}

/** What was made as of a day is looked into as of that day. */
export const asOfIt = ({ asOf }: { asOf: string | null }, ctx: Context): Context => asItWas(ctx, asOf);

/** How a statement asks what was known: conditions on columns that keep when something was done. */
export interface Known {
  /** It was done: the column is null until then. */
  has: (at: string) => string;
  hasNot: (at: string) => string;
  /** The row was there: null where nobody kept since when. */
  stood: (at: string) => string;
  /** A day on which something ends, as far as that had been said; `at`: when it was. */
  ends: (on: string, at: string) => string;
}

/** What is known now. */
export const NOW: Known = {
  has: (at) => `${at} is not null`,
  hasNot: (at) => `${at} is null`,
  stood: () => 'true',
  ends: (on) => on,
};

const BY_THEN: Known = {
  has: (at) => `${at} < :until::timestamptz`,
  hasNot: (at) => `coalesce(${at} >= :until::timestamptz, true)`,
  stood: (at) => `coalesce(${at} < :until::timestamptz, true)`,
  ends: (on, at) => `case when coalesce(${at} < :until::timestamptz, true) then ${on} end`,
};

type Asking = Pick<Context, 'asOf'>;

/** The text of a statement, of now and of a day that is over: without a day it is asked as if there were none. */
export function known(text: (known: Known, isPast: boolean) => string): (ctx: Asking) => string {
  const [now, then] = [text(NOW, false), text(BY_THEN, true)];
  return ({ asOf }) => (asOf === null ? now : then);
}

/** The parameter of such a statement. */
export const untilOf = ({ asOf }: Asking): { until: Date | null } => ({ until: asOf?.until ?? null });

/** The same condition as `stood`, in the words of the mapper; `at`: the property that keeps it. */
export const stoodBy = ({ asOf }: Asking, at: string): object =>
  asOf === null ? {} : { $or: [{ [at]: null }, { [at]: { $lt: asOf.until } }] };
