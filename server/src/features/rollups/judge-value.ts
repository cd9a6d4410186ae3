import { type Baseline, type Figure, judge, type Member, type PeriodState, type Verdict } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Period, PeriodKind } from '#features/periods/period.entity.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { numberOf, type UnitNumber } from './number-of.ts';
import { placeKey, type RangeData } from './range-data.ts';

type Unjudged = Omit<IndicatorValue, 'verdict'>;

/** How a value stands against its target; null where there is none. The rule itself is in packages/measure. */
export function judgeValue(
  value: Unjudged,
  siblings: readonly Unjudged[],
  data: RangeData,
  day: string,
): Verdict | null {
  const target = value.target?.reading;
  if (!target || !value.target) return null;
  const { indicator } = value;
  const members = siblings.filter((sibling) => sibling.indicator.parentId === indicator.id);
  return judge({
    target,
    figure: figureOf(indicator, value),
    direction:
      indicator.direction === 'NONE' ? null : (indicator.direction.toLowerCase() as 'higher' | 'lower' | 'band'),
    unit: indicator.unitOfMeasure,
    baseline: baselineOf(value, data),
    assigned: assignedTo(value, data),
    period: stateOf(value.period, indicator, day),
    ...(indicator.kind === 'COMPOSITE'
      ? { members: members.map((member) => asMember(member, siblings, data, day)) }
      : {}),
    percentFormula: indicator.percentFormula,
  });
}

const asMember = (member: Unjudged, siblings: readonly Unjudged[], data: RangeData, day: string): Member => ({
  attainment: judgeValue(member, siblings, data, day)?.attainment ?? 'NOT_ASSESSED',
});

/** A ratio goes in by its operands; a rate of change is the change itself. */
function figureOf(indicator: CatalogueIndicator, number: UnitNumber): Figure | null {
  if (number.grade !== null) return { grade: number.grade };
  if (number.achieved !== null) return { status: number.achieved };
  if (indicator.kind === 'RATIO') {
    return number.numerator === null || number.denominator === null
      ? null
      : { numerator: trimDecimal(number.numerator), denominator: trimDecimal(number.denominator) };
  }
  if (number.value === null) return null;
  const value = trimDecimal(number.value);
  return indicator.kind === 'RATE_OF_CHANGE' ? { change: value } : { value };
}

function baselineOf({ unit, indicator }: Unjudged, data: RangeData): Baseline | null {
  const sums = data.baseline.get(placeKey({ pos: unit.pos, indicatorId: indicator.id }));
  const number = numberOf(indicator, sums, unit.level === 'COMMUNE');
  if (number.numerator !== null && number.denominator !== null) {
    return { numerator: trimDecimal(number.numerator), denominator: trimDecimal(number.denominator) };
  }
  return number.value === null ? null : trimDecimal(number.value);
}

/** The bound that the level above assigned, which "vượt chỉ tiêu cấp trên giao" is measured by. */
function assignedTo({ unit, indicator }: Unjudged, data: RangeData): string | null {
  const targets = data.targets.get(placeKey({ pos: unit.pos, indicatorId: indicator.id })) ?? [];
  const assigned = targets.find(({ source }) => source === 'ASSIGNED');
  const bound = assigned?.lo ?? assigned?.hi ?? null;
  return bound === null ? null : trimDecimal(bound);
}

const SHARE_OF_YEAR: Record<PeriodKind, (ordinal: number) => [number, number]> = {
  MONTH: (ordinal) => [ordinal, 12],
  QUARTER: (ordinal) => [ordinal, 4],
  HALF_YEAR: () => [1, 2],
  NINE_MONTHS: () => [3, 4],
  YEAR: () => [1, 1],
};

/** A report for the whole year, estimate or official, is judged as the year's; within the year only the pace is told. */
export function stateOf(period: Period, indicator: CatalogueIndicator, day: string): PeriodState {
  if (period.kind === 'YEAR')
    return {
      state: day > period.endsOn ? 'CLOSED' : 'OPEN',
      nature: null,
      elapsed: { numerator: '1', denominator: '1' },
    };
  const [numerator, denominator] = SHARE_OF_YEAR[period.kind](period.ordinal);
  return {
    state: 'OPEN',
    nature: indicator.overTime === 'SUM' || indicator.typedAs === 'CUMULATIVE' ? 'FLOW' : 'STOCK',
    elapsed: { numerator: String(numerator), denominator: String(denominator) },
  };
}
