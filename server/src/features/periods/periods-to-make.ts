import { type PlannedPeriod, periodsOfYear, type RegimePart, type StatedDays } from '@dich/measure';

/** A rule of a regime, and the first day on which it holds. */
export interface RuleFrom {
  validFrom: string;
  parts: readonly RegimePart[];
}

/** From when to when a regime holds; null: always. */
export interface Life {
  validFrom: string | null;
  validTo: string | null;
}

/** Of rules in the order in which they were made: one takes the place of those that would begin later or on its day. */
export const standingRules = <R extends RuleFrom>(made: readonly R[]): R[] =>
  made.reduce<R[]>((standing, rule) => [...standing.filter(({ validFrom }) => validFrom < rule.validFrom), rule], []);

/**
 * The periods that a regime has of some years. Nobody owes a period that ended before the regime began, none begins after
 * it has ended, and a rule makes the periods that begin while it holds: those that have begun under another stay.
 */
export function periodsToMake(
  made: readonly RuleFrom[],
  life: Life,
  years: readonly number[],
  stated: StatedDays,
): PlannedPeriod[] {
  const rules = standingRules(made);
  return years.flatMap((year) =>
    rules.flatMap((rule, index) => {
      const next = rules[index + 1]?.validFrom ?? null;
      const isOfRule = ({ startsOn }: PlannedPeriod) =>
        (index === 0 || startsOn >= rule.validFrom) && (next === null || startsOn < next);
      const isOfRegime = ({ startsOn, endsOn }: PlannedPeriod) =>
        (life.validFrom === null || endsOn >= life.validFrom) && (life.validTo === null || startsOn <= life.validTo);
      return periodsOfYear(rule.parts, year, stated).filter((period) => isOfRule(period) && isOfRegime(period));
    }),
  );
}

/** What a rule that was in force when a period began says of it; null: no rule made it. */
export function partOfPeriod(
  made: readonly RuleFrom[],
  { kind, vintage, startsOn, endsOn }: Pick<PlannedPeriod, 'kind' | 'vintage' | 'startsOn' | 'endsOn'>,
): RegimePart | null {
  const rules = standingRules(made);
  const inForce = rules.findLast(({ validFrom }) => validFrom <= startsOn) ?? rules[0];
  return (
    inForce?.parts.find(
      (part) => part.kind === kind && part.vintage === vintage && (kind !== 'AD_HOC' || part.to === endsOn),
    ) ?? null
  );
}
