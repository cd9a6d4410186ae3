import {
  DIRECTIONS,
  type Figure,
  isShareOfPlan,
  type JudgedTarget,
  type JudgeInput,
  judgeWithMissing,
  KINDS,
  type Level,
  type Member,
  type MissingUnit,
  periodState,
  type VerdictWithMissing,
} from '@dich/measure';
import type { Period } from '#features/periods/period.entity.ts';
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
  const against = (target: Target | null): VerdictWithMissing | null => {
    if (!target?.reading) return null;
    const reading: JudgedTarget = isComposite ? { ...target.reading, evalRule: 'children_count' } : target.reading;
    const { indicator, period } = value;
    const input: JudgeInput = {
      target: reading,
      figure: figureOf(value, value, reading),
      direction: DIRECTIONS[indicator.direction],
      unit: indicator.unitOfMeasure,
      operandUnit: indicator.operandUnit,
      indicator: indicator.name,
      ...before(value, reading, data),
      ...assignedTo(value, data),
      period: periodState(period, indicator, day),
      ...(isComposite ? { members: members.map(asMember) } : {}),
      percentFormula: indicator.percentFormula,
    };
    return judgeWithMissing(input, { missing: missingFrom(value, data), isFinal: day > period.endsOn });
  };
  return {
    ...value,
    verdict: against(value.target),
    striven: value.striven && { ...value.striven, verdict: against(value.striven.target) },
  };
}

/** Operators whose number a silent unit adds to; of the others what it would make of them is not known. */
const ADDING: ReadonlySet<string> = new Set(['SUM', 'RATIO_OF_SUMS', 'COUNT_ACHIEVED']);

/** Who is missing from a rolled-up number, each with the whole of its own x/y, else its last accepted denominator. */
function missingFrom({ rolledUp, indicator, missing }: IndicatorValue, data: RangeData): MissingUnit[] {
  if (!rolledUp || !ADDING.has(indicator.overUnits)) return [];
  return missing.map(({ pos, name }) => {
    const key = placeKey({ pos, indicatorId: indicator.id });
    const targets = data.targets.get(key) ?? [];
    const counted = targets.find(({ reading }) => reading?.kind === 'ratio_xy')?.reading;
    const isStatus = indicator.overUnits === 'COUNT_ACHIEVED';
    return { name, most: isStatus ? '1' : (counted?.y ?? data.earlier.get(key)?.denominator ?? null) };
  });
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

type Valued = Pick<IndicatorValue, 'indicator' | 'period'>;

/** What the number is a number of: the row of its kind says. Operands stay exact. */
function figureOf({ indicator, period }: Valued, number: UnitNumber, target: JudgedTarget): Figure | null {
  if (number.grade !== null) return { grade: number.grade };
  if (number.achieved !== null) return { status: number.achieved };
  const level = levelOf(number);
  if (level === null) return null;
  switch (KINDS[indicator.kind].judging) {
    case 'CASES':
      if (typeof level === 'string') return null;
      return isShareOfPlan(indicator.unitOfMeasure) ? { performance: level.numerator, plan: level.denominator } : level;
    case 'CHANGE':
      return { change: level };
    case 'TIMES':
      return typeof level === 'string' && isSubPeriod(period, target) ? { subPeriods: [level] } : amount(level);
    case 'LEVEL':
    case 'MEMBERS':
    case 'STATUS':
    case 'GRADE':
      return amount(level);
  }
}

const amount = (level: Level): Figure =>
  typeof level === 'string' ? { value: level } : { sum: level.numerator, divisor: level.denominator };

/** A number, or the operands of a ratio or an average. */
function levelOf({ value, numerator, denominator }: UnitNumber): Level | null {
  if (numerator !== null && denominator !== null)
    return { numerator: trimDecimal(numerator), denominator: trimDecimal(denominator) };
  return value === null ? null : trimDecimal(value);
}

const MONTHS_OF: Record<Period['kind'], number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, NINE_MONTHS: 9, YEAR: 12 };
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** "01 lần/quý" of a report for a quarter: the figure is the times of one sub-period. */
const isSubPeriod = ({ kind }: Period, { per }: JudgedTarget): boolean =>
  per !== undefined && (MONTHS_IN[per.unit] ?? 0) * per.count === MONTHS_OF[kind];

/**
 * The year before, and where not the same places report in both the places that do: a change is judged by those. With no
 * place in common there is no base.
 */
function before(
  value: IndicatorValue,
  target: JudgedTarget,
  data: RangeData,
): Pick<JudgeInput, 'baseline' | 'likeForLike'> {
  const { unit, indicator, rolledUp } = value;
  const key = placeKey({ pos: unit.pos, indicatorId: indicator.id });
  const baseline = levelOf(numberOf(indicator, data.baseline.get(key), rolledUp));
  const like = data.like.get(key);
  if (like === undefined) return { baseline };
  const figure = like && figureOf(value, numberOf(indicator, like.now, rolledUp), target);
  const earlier = like && levelOf(numberOf(indicator, like.earlier, rolledUp));
  if (!like || !figure || earlier === null) return { baseline: null };
  return { baseline, likeForLike: { figure, baseline: earlier, places: like.places, of: like.of } };
}

/** The bound that the level above assigned, which "vượt chỉ tiêu cấp trên giao" is measured by. */
function assignedTo(
  { unit, indicator }: IndicatorValue,
  data: RangeData,
): Pick<JudgeInput, 'assigned' | 'assignedUnit'> {
  const targets = data.targets.get(placeKey({ pos: unit.pos, indicatorId: indicator.id })) ?? [];
  const assigned = targets.find(({ source }) => source === 'ASSIGNED');
  const bound = assigned?.lo ?? assigned?.hi ?? null;
  return { assigned: bound === null ? null : trimDecimal(bound), assignedUnit: assigned?.unitOfMeasure ?? null };
}
