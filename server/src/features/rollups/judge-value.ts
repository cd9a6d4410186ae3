import {
  type Baseline,
  DIRECTIONS,
  type Figure,
  type JudgedTarget,
  judge,
  type Member,
  periodState,
  ratioScale,
  type Verdict,
} from '@dich/measure';
import Big from 'big.js';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Target } from '#features/targets/target.entity.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { numberOf, type UnitNumber } from './number-of.ts';
import { placeKey, type RangeData } from './range-data.ts';

/**
 * The value with its verdicts; none where there is no target, or one whose words could not be read. The rules are those
 * of packages/measure. `together`: the values that hold the members of a composite.
 */
export function judgeValue(
  unjudged: IndicatorValue,
  together: readonly IndicatorValue[],
  data: RangeData,
  day: string,
): IndicatorValue {
  const isComposite = unjudged.indicator.kind === 'COMPOSITE';
  const members = isComposite
    ? together
        .filter(({ indicator }) => indicator.parentId === unjudged.indicator.id)
        .map((member) => judgeValue(member, together, data, day))
    : [];
  const value = isComposite ? countMembers(unjudged, members) : unjudged;
  const against = (target: Target | null): Verdict | null => {
    if (!target?.reading) return null;
    const reading: JudgedTarget = isComposite ? { ...target.reading, evalRule: 'children_count' } : target.reading;
    const { indicator, period } = value;
    return judge({
      target: reading,
      figure: figureOf(indicator, value, reading),
      direction: DIRECTIONS[indicator.direction],
      unit: indicator.unitOfMeasure,
      baseline: baselineOf(value, data),
      assigned: assignedTo(value, data),
      period: periodState(period, indicator, day),
      ...(isComposite ? { members: members.map(asMember) } : {}),
      percentFormula: indicator.percentFormula,
    });
  };
  return {
    ...value,
    verdict: against(value.target),
    striven: value.striven && { ...value.striven, verdict: against(value.striven.target) },
  };
}

const asMember = ({ verdict }: IndicatorValue): Member => ({ attainment: verdict?.attainment ?? 'NOT_ASSESSED' });

/** A composite is never typed: its number is how many members are đạt or vượt, its coverage and mark are theirs. */
function countMembers(value: IndicatorValue, members: readonly IndicatorValue[]): IndicatorValue {
  const assessed = members.filter(({ verdict }) => verdict !== null && verdict.attainment !== 'NOT_ASSESSED');
  const attained = assessed.filter(
    ({ verdict }) => verdict?.attainment === 'MET' || verdict?.attainment === 'EXCEEDED',
  );
  const places = members.flatMap(({ expectedPlaces }) => expectedPlaces);
  const missing = members.flatMap((member) => member.missing);
  return {
    ...value,
    value: assessed.length > 0 ? String(attained.length) : null,
    exactness: assessed.length > 0 ? 'EXACT' : 'NOT_COMPUTABLE',
    expectedPlaces: [...new Set(places)],
    missing: [...new Set(missing)],
    pending: Math.max(0, ...members.map(({ pending }) => pending)),
    vintage: members.some(({ vintage }) => vintage !== null) ? value.period.vintage : null,
    illustrative: members.some(({ illustrative }) => illustrative),
  };
}

/** Ratios and averages go in by their exact operands; a rate of change is the change itself. */
function figureOf(indicator: CatalogueIndicator, number: UnitNumber, target: JudgedTarget): Figure | null {
  if (number.grade !== null) return { grade: number.grade };
  if (number.achieved !== null) return { status: number.achieved };
  const { numerator, denominator } = number;
  if (numerator !== null && denominator !== null) {
    // the judge multiplies a ratio by the scale of its unit; an average is in that unit already
    const scale = indicator.kind === 'RATIO' ? '1' : ratioScale(target.unit ?? null);
    return { numerator: trimDecimal(numerator), denominator: new Big(denominator).times(scale).toFixed() };
  }
  if (number.value === null) return null;
  const value = trimDecimal(number.value);
  return indicator.kind === 'RATE_OF_CHANGE' ? { change: value } : { value };
}

function baselineOf({ unit, indicator, rolledUp }: IndicatorValue, data: RangeData): Baseline | null {
  const sums = data.baseline.get(placeKey({ pos: unit.pos, indicatorId: indicator.id }));
  const { value, numerator, denominator } = numberOf(indicator, sums, rolledUp);
  if (indicator.kind === 'RATIO')
    return numerator === null || denominator === null
      ? null
      : { numerator: trimDecimal(numerator), denominator: trimDecimal(denominator) };
  return value === null ? null : trimDecimal(value);
}

/** The bound that the level above assigned, which "vượt chỉ tiêu cấp trên giao" is measured by. */
function assignedTo({ unit, indicator }: IndicatorValue, data: RangeData): string | null {
  const targets = data.targets.get(placeKey({ pos: unit.pos, indicatorId: indicator.id })) ?? [];
  const assigned = targets.find(({ source }) => source === 'ASSIGNED');
  const bound = assigned?.lo ?? assigned?.hi ?? null;
  return bound === null ? null : trimDecimal(bound);
}
