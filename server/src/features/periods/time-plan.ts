import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import type { Period, Regime, Vintage } from './period.entity.ts';
import { periodsOfYear, regimeById } from './period.loaders.ts';
import { isSameSpan, monthsIn, type Span, spanOf } from './span.ts';

/** What is reported, and the one regime that supplies it; null: whichever is asked about. */
export interface Supplied {
  id: string;
  regimeId: string | null;
}

/** What is reported, with the regimes that ask for it beside the one that supplies. */
export interface Reported extends Supplied {
  askingRegimeIds: readonly string[];
}

/** A period of a regime that asks for an indicator which another one supplies: what stands in it is shown, and counts nowhere. */
export const onlyAsks = (
  { askingRegimeIds }: Pick<Reported, 'askingRegimeIds'>,
  { regimeId }: Pick<Period, 'regimeId'>,
): boolean => regimeId !== null && askingRegimeIds.includes(regimeId);

/** Its regime supplies the indicator, or asks for it beside another that does. */
export const isAskedIn = (indicator: Omit<Reported, 'id'>, period: Pick<Period, 'regimeId'>): boolean =>
  period.regimeId !== null &&
  (indicator.regimeId === null || indicator.regimeId === period.regimeId || onlyAsks(indicator, period));

/** A part of a year as the regime that supplies an indicator can tell it. */
export interface TimeNode {
  span: Span;
  /** The regime's own periods of just these months, the one to be preferred first: what was typed for one stands. */
  exact: readonly Period[];
  /** Shorter periods of the regime that make it up, in order; null: there are none. */
  finer: readonly TimeNode[] | null;
}

/** How an indicator's number of a period comes about in time. */
export interface TimePlan {
  asked: TimeNode;
  /** The period that ends where the asked one begins, within the year: cumulated figures are counted from it on. */
  until: TimeNode | null;
  /** The year before, whole: what a change is measured against. */
  baseline: TimeNode | null;
  /** The asked period is one that the regime has itself. */
  isOwn: boolean;
}

const FIRMEST: readonly Vintage[] = ['OFFICIAL', 'PRELIMINARY', 'ESTIMATE'];
/** The longest first: a year is made of what is nearest to it. */
const LENGTHS = [6, 3, 1] as const;

type Known = Pick<Regime, 'validFrom' | 'validTo'>;

/** The periods of one regime, as what they can be put together to. */
class RegimeTime {
  readonly #periods: readonly { period: Period; span: Span }[];
  readonly #regime: Known;

  constructor(periods: readonly Period[], regime: Known) {
    this.#regime = regime;
    this.#periods = periods.flatMap((period) => {
      const span = spanOf(period);
      return span ? [{ period, span }] : [];
    });
  }

  node(span: Span, first?: Vintage): TimeNode | null {
    const exact = this.exact(span, first);
    const finer = this.#finer(span);
    return exact.length > 0 || finer ? { span, exact, finer } : null;
  }

  exact(span: Span, first: Vintage = 'OFFICIAL'): Period[] {
    const rank = ({ vintage }: Period) => (vintage === first ? -1 : FIRMEST.indexOf(vintage));
    return this.#periods
      .filter((one) => isSameSpan(one.span, span))
      .map(({ period }) => period)
      .toSorted((one, other) => rank(one) - rank(other));
  }

  /** All months of the span are covered by shorter ones of one length, except those before or after the regime held. */
  #finer(span: Span): TimeNode[] | null {
    for (const length of LENGTHS) {
      if (length >= monthsIn(span) || monthsIn(span) % length !== 0) continue;
      const parts = Array.from({ length: monthsIn(span) / length }, (_, index) => {
        const from = span.from + index * length;
        return { year: span.year, from, to: from + length - 1 };
      });
      const nodes = parts.flatMap((part) => {
        const exact = this.exact(part);
        return exact.length > 0 ? [{ span: part, exact, finer: this.#finer(part) }] : [];
      });
      const isWhole = parts.every((part) => nodes.some((node) => isSameSpan(node.span, part)) || this.#isOutside(part));
      if (isWhole && nodes.length > 0) return nodes;
    }
    return null;
  }

  #isOutside({ year, from, to }: Span): boolean {
    const { validFrom, validTo } = this.#regime;
    const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
    return (validFrom !== null && `${month(to)}-31` < validFrom) || (validTo !== null && `${month(from)}-01` > validTo);
  }
}

/**
 * How each indicator's number of a period comes about: under the one regime that supplies it, by a period of its own or
 * by shorter ones. None for what that regime says nothing of; such a figure is one of the period asked about alone. Of an
 * indicator without a regime of its own the asked period's supplies, where it has one.
 */
export async function timePlans(
  ctx: Context,
  period: Period,
  indicators: readonly Supplied[],
): Promise<Map<string, TimePlan>> {
  const span = spanOf(period);
  if (span === null) return new Map();
  const [now, before] = await Promise.all([
    periodsOfYear(ctx).load(period.year),
    periodsOfYear(ctx).load(period.year - 1),
  ]);
  const byRegime = groupBy([...(now ?? []), ...(before ?? [])], ({ regimeId }) => regimeId);
  const supplying = ({ regimeId }: Supplied): string | null => regimeId ?? period.regimeId;
  const ids = [...new Set(indicators.flatMap((indicator) => supplying(indicator) ?? []))];
  const regimes = await Promise.all(ids.map((id) => regimeById(ctx).load(id)));
  const times = new Map(
    ids.map((id, index) => [id, new RegimeTime(byRegime.get(id) ?? [], regimes[index] ?? ALWAYS)] as const),
  );
  const plans = new Map<string, TimePlan | null>(
    [...times].map(([id, time]) => [id, planIn(time, span, id === period.regimeId ? period : null, period.vintage)]),
  );
  return new Map(
    indicators.flatMap((indicator) => {
      const plan = plans.get(supplying(indicator) ?? '');
      return plan ? [[indicator.id, plan] as const] : [];
    }),
  );
}

const ALWAYS: Known = { validFrom: null, validTo: null };

/** `own`: the asked period, where the regime has it: it stands for itself alone, an estimate for no official figure. */
function planIn(time: RegimeTime, span: Span, own: Period | null, vintage: Vintage): TimePlan | null {
  const found = time.node(span, vintage);
  if (!found) return null;
  const asked = own ? { ...found, exact: [own] } : found;
  const length = asked.finer?.[0] ? monthsIn(asked.finer[0].span) : null;
  const before = { year: span.year, from: span.from - (length ?? 0), to: span.from - 1 };
  const until = length === null || span.from === 1 ? null : time.node(before);
  return { asked, until, baseline: time.node({ year: span.year - 1, from: 1, to: 12 }), isOwn: own !== null };
}

/** Every period that figures of a part of the year may stand in. */
export const periodsIn = (node: TimeNode | null): Period[] =>
  node ? [...node.exact, ...(node.finer ?? []).flatMap(periodsIn)] : [];

/** Every period that a number of the asked one may be made of. */
export const periodsOfPlan = ({ asked, until }: TimePlan): Period[] => [...periodsIn(asked), ...periodsIn(until)];
