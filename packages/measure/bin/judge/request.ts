/**
 * A line of input, by field (all but `target` may be absent; numbers are strings or JSON numbers, read digit by digit):
 * - `target`: the official's words, or a typed target, or a bound `{ cmp, lo, hi, unit, … }`, which may also stand on the
 *   line itself; `indicator`, `level`, `siblings`, `unitOfMeasure`, `direction`, `indicatorKind` help to
 *   read the words
 * - the figure, either in `figure` or beside it: `value` · `numerator`, `denominator` · `change` · `grade` ·
 *   `status` (true, false, "đạt", "không đạt") · `date` or `dates` · `subPeriods` · `shares` with `whole`
 *   or `performance`, `plan` · `sum`, `divisor` of a mean
 * - `indicatorKind`: of a RATE_OF_CHANGE a value or a mean is the change itself, of a FREQUENCY a value is the times of
 *   one sub-period
 * - `direction` of the indicator · `baseline` (a level, or `{ numerator, denominator }`) · `assigned`, `assignedUnit` ·
 *   `unit` of the figure, else `unitOfMeasure` · `operandUnit` · `percentFormula` · `gradeScale`, from worst to best
 *   · `countEqualityForGt`
 * - `likeForLike`: `{ figure, baseline, places, of }`, the places with figures in both periods
 * - `period`: "OPEN", "CLOSED" or `{ state, nature, elapsed, phases }`; or `state`, `nature`, `elapsed`, `phases` beside
 * - `scoring`: `{ rule: PERCENT | TOLERANCE | BANDS | LINEAR | ALL_VALID, formula, margin, bounds: [{ upTo, inclusive, colour }],
 *   redFlag, goal, members, decimals, floor }`; the answer then has `score`, `colour` and `whyNoScore`
 * - `members`: verdicts ("MET", "đạt", `{ attainment }`) or lines of the same form
 */
import {
  type Attainment,
  type Figure,
  type JudgedTarget,
  type JudgeInput,
  JudgeInputError,
  type LikeForLike,
  type Member,
} from '../../src/judge-types.ts';
import { type IndicatorKind, KINDS } from '../../src/kinds.ts';
import { readTarget, type TargetContext } from '../../src/read-target.ts';
import type { Scoring, ScoringRule } from '../../src/score.ts';
import type { CandidateReading, Question } from '../../src/target.ts';
import type { Direction } from '../../src/target-values.ts';
import { baselineOf, figureOf, periodOf } from './figure.ts';
import {
  isObject,
  type Json,
  type JsonObject,
  optionalBoolean,
  optionalList,
  optionalText,
  optionalWord,
  texts,
} from './json.ts';
import { says } from './says.ts';
import { FORMULAS, scoringOf } from './scoring.ts';
import { typedTarget } from './typed-target.ts';

/** What can be judged, or the questions and readings of a target whose words allow several values. */
export type Request =
  | { input: JudgeInput; scoring: Scoring | null; questions: Question[] }
  | { input: null; questions: Question[]; readings: CandidateReading[] };

const VERDICTS: Record<string, Attainment> = {
  exceeded: 'EXCEEDED',
  met: 'MET',
  not_met: 'NOT_MET',
  not_assessed: 'NOT_ASSESSED',
  not_arising: 'NOT_ARISING',
  vượt: 'EXCEEDED',
  đạt: 'MET',
  'chưa đạt': 'NOT_MET',
  'không đạt': 'NOT_MET',
  'chưa đánh giá': 'NOT_ASSESSED',
  'không phát sinh': 'NOT_ARISING',
};
const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'band', 'none'];
const DEPTH = 20;

/** @throws JudgeInputError naming the field that cannot be read. */
export function readRequest(line: JsonObject, depth = 0): Request {
  if (depth > DEPTH) throw new JudgeInputError('members', says.tooDeep({ most: DEPTH }));
  const scoring = scoringOf(line.scoring);
  const read = readLineTarget(line, scoring);
  if (read.target === null) return { input: null, questions: read.questions, readings: read.readings };
  const members = optionalList(line.members, 'members')?.map((member, index) => memberOf(member, index, depth));
  const gradeScale = optionalList(line.gradeScale, 'gradeScale');
  return {
    questions: read.questions,
    scoring,
    input: {
      target: read.target,
      figure: asKind(kindOf(line), lineFigure(line)),
      direction: optionalWord(line.direction, DIRECTIONS, 'direction'),
      unit: optionalText(line.unit ?? line.unitOfMeasure, 'unit'),
      operandUnit: optionalText(line.operandUnit, 'operandUnit'),
      indicator: optionalText(line.indicator, 'indicator'),
      likeForLike: likeForLikeOf(line.likeForLike),
      assignedUnit: optionalText(line.assignedUnit, 'assignedUnit'),
      baseline: baselineOf(line.baseline),
      assigned: optionalText(line.assigned, 'assigned'),
      period: periodOf(line),
      ...(members && { members }),
      percentFormula: optionalWord(line.percentFormula ?? line.formula, FORMULAS, 'percentFormula'),
      gradeScale: gradeScale && texts(gradeScale, 'gradeScale'),
      countEqualityForGt: optionalBoolean(line.countEqualityForGt, 'countEqualityForGt') ?? false,
    },
  };
}

const lineFigure = (from: JsonObject): Figure | null =>
  figureOf(isObject(from.figure) ? from.figure : from, isObject(from.figure) ? undefined : from.figure);

/** What has members is made of them. */
const kindOf = (line: JsonObject): IndicatorKind | null =>
  optionalWord(line.indicatorKind, Object.keys(KINDS) as IndicatorKind[], 'indicatorKind') ??
  (optionalList(line.members, 'members') ? 'COMPOSITE' : null);

/** A number alone, or the mean of several, says nothing of what it is a number of. */
function asKind(kind: IndicatorKind | null, figure: Figure | null): Figure | null {
  if (kind === null || figure === null) return figure;
  const { judging } = KINDS[kind];
  if (judging === 'CHANGE') return asChange(figure);
  return judging === 'TIMES' && 'value' in figure ? { subPeriods: [figure.value] } : figure;
}

function asChange(figure: Figure): Figure {
  if ('value' in figure) return { change: figure.value };
  if ('numerator' in figure) throw new JudgeInputError('numerator', says.changeIsNoRatio());
  if (!('divisor' in figure)) return figure;
  const { sum, divisor } = figure;
  return { change: sum === null || divisor === null ? null : { numerator: sum, denominator: divisor } };
}

function likeForLikeOf(value: Json | undefined): LikeForLike | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) throw new JudgeInputError('likeForLike', says.notAnObject());
  const [figure, baseline] = [lineFigure(value), baselineOf(value.baseline)];
  if (figure === null || baseline === null) throw new JudgeInputError('likeForLike', says.blank());
  const count = (name: 'places' | 'of') => Number(optionalText(value[name], `likeForLike.${name}`) ?? '0');
  return { figure, baseline, places: count('places'), of: count('of') };
}

interface LineTarget {
  target: JudgedTarget | null;
  questions: Question[];
  readings: CandidateReading[];
}

/** A red flag and a goal, or members, are scored without any target. */
const WITHOUT_TARGET: ReadonlySet<ScoringRule | undefined> = new Set<ScoringRule | undefined>(['LINEAR', 'ALL_VALID']);

function readLineTarget(line: JsonObject, scoring: Scoring | null): LineTarget {
  const given = line.target ?? line.typedTarget ?? flatTarget(line) ?? line.text;
  if (isObject(given)) return { target: typedTarget(given), questions: [], readings: [] };
  const words = optionalText(given, 'target');
  if (words === null && WITHOUT_TARGET.has(scoring?.rule)) {
    return { target: { kind: 'text', evalRule: 'manual' }, questions: [], readings: [] };
  }
  if (words === null) throw new JudgeInputError('target', says.noTarget());
  const context: TargetContext = {};
  const indicator = optionalText(line.indicator, 'indicator');
  const unitOfMeasure = optionalText(line.unitOfMeasure, 'unitOfMeasure');
  const direction = optionalWord(line.direction, DIRECTIONS, 'direction');
  const indicatorKind = kindOf(line);
  const level = optionalWord(line.level, ['province', 'district', 'commune'], 'level');
  const siblings = optionalList(line.siblings, 'siblings');
  if (indicator !== null) context.indicator = indicator;
  if (unitOfMeasure !== null) context.unitOfMeasure = unitOfMeasure;
  if (direction !== null) context.direction = direction;
  if (indicatorKind !== null) context.indicatorKind = indicatorKind;
  if (level !== null) context.level = level;
  if (siblings !== null) context.siblings = texts(siblings, 'siblings');
  const grades = optionalList(line.gradeScale, 'gradeScale');
  if (grades !== null) context.grades = texts(grades, 'gradeScale');
  return readTarget(words, context);
}

/** A bound written on the line itself; the line's `period` and `baseline` belong to the figure. */
function flatTarget(line: JsonObject): JsonObject | undefined {
  const isTyped = ['cmp', 'kind', 'lo', 'hi', 'evalRule'].some((field) => line[field] != null);
  return isTyped ? { ...line, period: null, baseline: null } : undefined;
}

function memberOf(value: Json, index: number, depth: number): Member {
  const verdict = isObject(value) ? value.attainment : value;
  if (typeof verdict === 'string') {
    const attainment = VERDICTS[verdict.normalize('NFC').toLowerCase()];
    if (attainment) return { attainment };
  } else if (isObject(value)) {
    // A member whose words allow several values is waited for, like one without data.
    return readRequest(value, depth + 1).input ?? { attainment: 'NOT_ASSESSED' };
  } else if (value === null) {
    return { attainment: 'NOT_ASSESSED' };
  }
  throw new JudgeInputError(`members[${index}]`, says.notAMember());
}
