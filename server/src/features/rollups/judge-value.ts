import {
  askedFigure,
  figureTyped,
  type Incomplete,
  type JudgedTarget,
  type JudgeInput,
  judge,
  judgeEachUnit,
  judgeWithMissing,
  type Level,
  levelOf,
  type MissingUnit,
  type Score,
  scoreOf,
  type TypedFigure,
  type VerdictWithMissing,
} from '@dich/measure';
import Big from 'big.js';
import { readingWithPhases } from '#features/targets/reading-with-phases.ts';
import type { Target } from '#features/targets/target.entity.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import { groupBy } from '#kernel/loader.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import type { Composite } from './composite-members.queries.ts';
import type { IndicatorValue, Silent } from './indicator-value.ts';
import { countMembers, judgeComposite } from './judge-composite.ts';
import { inputOf, isAttained } from './judge-input.ts';
import { isOver, missingInTime } from './missing-in-time.ts';
import type { UnitNumber } from './number-of.ts';
import { numberOf } from './over-time.ts';
import { isOfEachUnit } from './over-units.ts';
import type { RangeData } from './range-data.ts';
import { placeKey, silentKey } from './rollup.queries.ts';

/** What a judgement looks at beside the value itself. */
export interface Judging {
  /** The unit's values that hold the members of its composites. */
  together: readonly IndicatorValue[];
  /** The composites of the unit's plan. */
  composites: readonly Composite[];
  data: RangeData;
  /** Today. */
  day: string;
}

/**
 * The value with its verdicts; none where there is no target, or one whose words could not be read. The rules are those
 * of packages/measure.
 */
export function judgeValue(unjudged: IndicatorValue, judging: Judging): IndicatorValue {
  const whole = wholeOf(unjudged, judging);
  const members = membersOf(unjudged, judging);
  const value = numbered(unjudged, members, judging);
  const judged = (target: Target | null): Judged => {
    const reading = target && readingWithPhases(target);
    if (!reading) return UNJUDGED;
    // shares of one whole are judged together: each stands as the whole does
    if (whole?.verdict) return { verdict: whole.verdict, score: null };
    if (value.rolledUp && isOfEachUnit(value.indicator)) {
      return { verdict: judgeUnits(value, reading, judging), score: null };
    }
    if (value.indicator.kind === 'COMPOSITE') {
      return judgeComposite(value, reading, members, judging.day);
    }
    return judgeNumber(value, reading, judging);
  };
  const striven = value.striven && judged(value.striven.target);
  return {
    ...value,
    ...judged(value.target),
    isSettled: incompleteIn(value, judging).isFinal,
    striven: value.striven && striven && { ...value.striven, verdict: striven.verdict },
  };
}

type Judged = Pick<IndicatorValue, 'verdict' | 'score'>;
const UNJUDGED: Judged = { verdict: null, score: null };

const membersOf = (value: IndicatorValue, judging: Judging): IndicatorValue[] => {
  if (value.indicator.kind !== 'COMPOSITE') return [];
  const ids = judging.composites.find(({ indicatorId }) => indicatorId === value.indicator.id)?.memberIds ?? [];
  return ids.flatMap((id) => {
    const member = judging.together.find(({ indicator }) => indicator.id === id);
    return member ? [isWholeOf(value, judging) ? member : judgeValue(member, judging)] : [];
  });
};

const isWholeOf = ({ indicator }: IndicatorValue, { composites }: Judging): boolean =>
  composites.some(({ indicatorId, isWhole }) => isWhole && indicatorId === indicator.id);

/** The whole that the value is a share of, judged. */
function wholeOf({ indicator }: IndicatorValue, judging: Judging): IndicatorValue | null {
  const composite = judging.composites.find(({ isWhole, memberIds }) => isWhole && memberIds.includes(indicator.id));
  const whole = judging.together.find((value) => value.indicator.id === composite?.indicatorId);
  return whole ? judgeValue(whole, judging) : null;
}

/** What is made of verdicts has its number from them: members or units that are đạt or vượt. */
function numbered(value: IndicatorValue, members: readonly IndicatorValue[], judging: Judging): IndicatorValue {
  if (value.indicator.kind === 'COMPOSITE') return countMembers(value, members);
  if (!value.rolledUp || !isOfEachUnit(value.indicator)) return value;
  const reading = value.target?.reading;
  const kept = reading ? unitsJudged(value, reading, judging).filter(({ attainment }) => isAttained(attainment)) : [];
  const isKnown = reading != null && value.missing.length < value.expectedPlaces.length;
  return {
    ...value,
    ...{ value: isKnown ? String(kept.length) : null, numerator: null, denominator: null },
    exactness: isKnown ? 'EXACT' : 'NOT_COMPUTABLE',
  };
}

function judgeNumber(value: IndicatorValue, reading: JudgedTarget, judging: Judging): Judged {
  const { data, day } = judging;
  const { indicator, period } = value;
  const input: JudgeInput = {
    ...inputOf(value, reading, day),
    figure: figureTyped(indicator, typedOf(value), reading, period, day),
    ...before(value, reading, data, day),
    ...assignedTo(value, data),
    gradeScale: indicator.grades,
  };
  const score: Score | null = indicator.scoring && scoreOf(input, indicator.scoring);
  return { verdict: judgeWithMissing(input, incompleteIn(value, judging)), score };
}

/** What a number still lacks. */
const incompleteIn = (value: IndicatorValue, judging: Judging): Incomplete =>
  value.overTime
    ? missingInTime(value, value.overTime, judging)
    : { missing: missingFrom(value, judging.data), isFinal: isFinal(value, judging) };

/** Operators whose number a silent unit adds to; of the others what it would make of them is not known. */
const ADDING: ReadonlySet<string> = new Set(['SUM', 'RATIO_OF_SUMS', 'COUNT_ACHIEVED']);

/**
 * Who is missing from a number that is made of others, each with the whole of its own x/y, else its last accepted
 * denominator. Of the unit itself its departments are said; of a unit below that is divided, what its missing ones can bring.
 */
function missingFrom(value: IndicatorValue, data: RangeData): MissingUnit[] {
  const { unit, rolledUp, departments, indicator, silent } = value;
  if ((!rolledUp && departments === null) || !ADDING.has(indicator.overUnits)) return [];
  const most = ({ place, department }: Silent): string | null => {
    const departmentId = department?.departmentId ?? null;
    const key = silentKey({ pos: place.pos, indicatorId: indicator.id, departmentId });
    if (indicator.overUnits === 'COUNT_ACHIEVED') return '1';
    return data.wholes.get(key)?.whole ?? data.earlier.get(key)?.denominator ?? null;
  };
  return [...groupBy(silent, ({ place }) => place)].flatMap(([place, ofPlace]): MissingUnit[] =>
    place.pos === unit.pos
      ? ofPlace.map((one) => ({ name: one.department?.name ?? place.name, most: most(one) }))
      : [{ name: place.name, most: sumOf(ofPlace.map(most)) }],
  );
}

/** Null as soon as one of them is not known. */
const sumOf = (numbers: readonly (string | null)[]): string | null =>
  numbers.reduce((sum, one) => (sum === null || one === null ? null : new Big(sum).plus(one).toFixed()), '0');

/** Nobody who is missing is waited for: they can send nothing any more, or a report above was accepted with its gaps told. */
const isFinal = ({ unit, indicator, missing, standsIn, period }: IndicatorValue, { data }: Judging): boolean =>
  missing.every((place) => isOver(data, { unit, indicator, place, period: standsIn ?? period }));

/** Numbers without the zeros that a column adds. */
export const typedOf = ({ value, numerator, denominator, achieved, grade, parts }: UnitNumber): TypedFigure => ({
  value: value === null ? null : trimDecimal(value),
  numerator: numerator === null ? null : trimDecimal(numerator),
  denominator: denominator === null ? null : trimDecimal(denominator),
  ...{ achieved, grade, parts },
});

/** Each unit by its own figure and its own target, where it has one of the kind; else by that of the unit above. */
function unitsJudged(value: IndicatorValue, reading: JudgedTarget, { data, day }: Judging) {
  return value.expectedPlaces.map((place) => {
    const key = placeKey({ pos: place.pos, indicatorId: value.indicator.id });
    const [held] = data.targets.get(key) ?? [];
    const own = held ? readingWithPhases(held) : null;
    const target = own && askedFigure(value.indicator.kind, own, value.period).form !== 'NONE' ? own : reading;
    const number = numberOf(value.indicator, data.sums.get(key), false);
    const figure = figureTyped(value.indicator, typedOf(number), target, value.period, day);
    const { attainment } = judge({ ...inputOf(value, target, day), figure });
    return { name: unitInWords(place), attainment };
  });
}

function judgeUnits(value: IndicatorValue, reading: JudgedTarget, judging: Judging): VerdictWithMissing {
  const verdict = judgeEachUnit(unitsJudged(value, reading, judging));
  const isOpen = verdict.attainment === 'NOT_ASSESSED' && value.missing.length > 0 && !isFinal(value, judging);
  return { ...verdict, provisional: isOpen, couldStill: isOpen ? ['NOT_MET', 'MET'] : [verdict.attainment] };
}

/**
 * The year before, and where not the same places report in both the places that do: a change is judged by those. With no
 * place in common there is no base.
 */
function before(
  value: IndicatorValue,
  target: JudgedTarget,
  data: RangeData,
  day: string,
): Pick<JudgeInput, 'baseline' | 'likeForLike'> {
  const { unit, indicator, period, rolledUp } = value;
  const key = placeKey({ pos: unit.pos, indicatorId: indicator.id });
  const level = (number: UnitNumber): Level | null => levelOf(typedOf(number));
  const baseline = level(numberOf(indicator, data.baseline.get(key), rolledUp));
  const like = data.like.get(key);
  if (like === undefined) return { baseline };
  const figure = like && figureTyped(indicator, typedOf(numberOf(indicator, like.now, rolledUp)), target, period, day);
  const earlier = like && level(numberOf(indicator, like.earlier, rolledUp));
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
