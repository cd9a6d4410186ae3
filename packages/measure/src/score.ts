/**
 * Scores and colours by a rule that the indicator declares (cách chấm). The verdict stays what it is: a colour never
 * stands alone, and the score names its rule.
 */
import Big from 'big.js';
import { criterionOptionsOf } from './attainment.ts';
import { criterionOf } from './criterion.ts';
import { compare, decimal, divide, type Fraction, minus, plain, plus, quotient, times, whole } from './exact.ts';
import { resolve } from './judge-numeric.ts';
import type { JudgeInput, PercentFormula } from './judge-types.ts';
import { baselineOf, isMeasured, measure } from './measured.ts';
import type { Message } from './messages.ts';
import { besideHundred, percentFraction } from './percent-of-target.ts';
import { says as percentSays } from './says/percent.ts';
import { says } from './says/score.ts';
import type { Decimal } from './target.ts';

export const SCORING_RULES = ['PERCENT', 'BANDS', 'TOLERANCE', 'LINEAR', 'ALL_VALID'] as const;
export type ScoringRule = (typeof SCORING_RULES)[number];

/** What a score may be shown in. */
export const SCORE_COLOURS = ['GREEN', 'YELLOW', 'RED'] as const;
export type ScoreColour = (typeof SCORE_COLOURS)[number];

/** A colour holds up to `upTo` percent, that bound included or not; null: whatever is above the others. */
export interface ColourBound {
  upTo: Decimal | null;
  inclusive: boolean;
  colour: string;
}

/** A member's score; null where it has none or is not valid. With a weight anywhere the total is the weighted mean. */
export interface ScoredMember {
  score: Decimal | null;
  weight?: Decimal | null;
}

export interface Scoring {
  /**
   * PERCENT: percent of target. BANDS: the same, coloured by bounds. TOLERANCE: GREEN within `margin` percent of the target
   * or better, else RED. LINEAR: 0 … 10, a third of it each below the red flag, between it and the goal, above the goal.
   * ALL_VALID: the total of the members, withheld until every one of them has a score.
   */
  rule: ScoringRule;
  formula?: PercentFormula | null;
  margin?: Decimal | null;
  bounds?: readonly ColourBound[];
  redFlag?: Decimal | null;
  goal?: Decimal | null;
  members?: readonly ScoredMember[];
  /** Of the score, half away from zero; 2 without it. */
  decimals?: number | null;
  /** A percentage below it is shown as it; 0 without it. */
  floor?: Decimal | null;
}

export interface Score {
  rule: ScoringRule;
  score: Decimal | null;
  colour: string | null;
  /** Why there is no score; null when there is one. */
  whyNone: Message | null;
}

interface Scored {
  score: Fraction;
  colour: string | null;
}

const GREEN = 'GREEN';
const YELLOW = 'YELLOW';
const RED = 'RED';

export function scoreOf(input: JudgeInput, scoring: Scoring): Score {
  const result = scored(input, scoring);
  const { rule } = scoring;
  if ('key' in result) return { rule, score: null, colour: null, whyNone: result };
  const { decimals = null } = scoring;
  const score = decimals === null ? besideHundred(result.score) : quotient(result.score, decimals);
  return { rule, score, colour: result.colour, whyNone: null };
}

function scored(input: JudgeInput, scoring: Scoring): Scored | Message {
  switch (scoring.rule) {
    case 'PERCENT':
    case 'BANDS': {
      const percent = percentOf(input, scoring);
      if ('key' in percent) return percent;
      return { score: percent, colour: colourOf(percent, scoring.bounds ?? []) };
    }
    case 'TOLERANCE':
      return withinTolerance(input, scoring);
    case 'LINEAR':
      return linear(input, scoring);
    case 'ALL_VALID':
      return totalOf(scoring);
  }
}

interface Sides {
  figure: Fraction;
  target: Fraction;
  isCeiling: boolean;
}

/** Figure and target in one unit; a message says why there are not both. */
function sidesOf(input: JudgeInput): Sides | Message {
  const criterion = criterionOf(input.target, criterionOptionsOf(input));
  if ('question' in criterion) return criterion.question;
  const resolved = resolve(input, criterion);
  if (!('met' in resolved)) return resolved;
  const measured = measure(input, criterion, resolved.fitted);
  if (!isMeasured(measured)) return measured.reason;
  const [bound, second] = resolved.met;
  if (!bound || second) return percentSays.ofRange();
  return { figure: measured.fraction, target: bound.bound, isCeiling: bound.op === 'LE' || bound.op === 'LT' };
}

function percentOf(input: JudgeInput, scoring: Scoring): Fraction | Message {
  const sides = sidesOf(input);
  if ('key' in sides) return sides;
  const formula = scoring.formula ?? input.percentFormula ?? (sides.isCeiling ? null : 'R_OVER_T');
  if (formula === null) return percentSays.noFormula();
  const given = input.baseline == null ? null : baselineOf(input.baseline, input.figure, '100');
  const percent = percentFraction({ ...sides, baseline: given && 'd' in given ? given : null, formula });
  if ('key' in percent) return percent;
  const floor = whole(scoring.floor ?? '0');
  return compare(percent, floor) < 0 ? floor : percent;
}

/** Bounds hold in the order of what they go up to, however they are written. */
function ascending(bounds: readonly ColourBound[]): ColourBound[] {
  const order = (a: string | null, b: string | null) =>
    a === null ? Number(b !== null) : b === null ? -1 : compare(whole(a), whole(b));
  return bounds.toSorted((a, b) => order(a.upTo, b.upTo) || Number(a.inclusive) - Number(b.inclusive));
}

function colourOf(percent: Fraction, bounds: readonly ColourBound[]): string | null {
  const found = ascending(bounds).find(({ upTo, inclusive }) => {
    if (upTo === null) return true;
    const order = compare(percent, whole(upTo));
    return inclusive ? order <= 0 : order < 0;
  });
  return found?.colour ?? null;
}

/** Within so many percent of the target on the worse side; a side that is better has no end, a target to keep has two. */
function withinTolerance(input: JudgeInput, scoring: Scoring): Scored | Message {
  if (scoring.margin == null) return says.noMargin();
  const sides = sidesOf(input);
  if ('key' in sides) return sides;
  const { figure, target, isCeiling } = sides;
  if (target.n.eq(0)) return percentSays.byZero({ formula: 'R_OVER_T' });
  const deviation = divide(minus(figure, target), abs(target)) as Fraction;
  const percent = times(deviation, whole('100'));
  const worse = isCeiling ? percent : negated(percent);
  const isKept = input.direction === 'band' || input.direction === 'none';
  const isOutside = compare(isKept ? abs(percent) : worse, whole(scoring.margin)) > 0;
  const score = percentOf(input, { ...scoring, formula: scoring.formula ?? input.percentFormula ?? 'R_OVER_T' });
  return 'key' in score ? score : { score, colour: isOutside ? RED : GREEN };
}

const TEN = whole('10');
const THREE = whole('3');

/** 0 as far below the red flag as the goal is above it, 10 as far above the goal. */
function linear(input: JudgeInput, { redFlag, goal, bounds }: Scoring): Scored | Message {
  if (redFlag == null || goal == null) return says.noGoal();
  const [red, green] = [whole(redFlag), whole(goal)];
  const span = minus(green, red);
  if (span.n.eq(0)) return says.noSpan();
  const level = levelOf(input);
  if ('key' in level) return level;
  const thirds = divide(minus(level, red), span) as Fraction;
  const raw = divide(times(plus(thirds, whole('1')), TEN), THREE) as Fraction;
  const score = compare(raw, whole('0')) < 0 ? whole('0') : compare(raw, TEN) > 0 ? TEN : raw;
  const colour = compare(thirds, whole('1')) >= 0 ? GREEN : compare(thirds, whole('0')) <= 0 ? RED : YELLOW;
  return { score, colour: bounds && bounds.length > 0 ? colourOf(score, bounds) : colour };
}

/** The figure as it is, in its own unit: red flag and goal need no target. */
function levelOf(input: JudgeInput): Fraction | Message {
  const target = { kind: 'level', cmp: 'eq', lo: '0', unit: input.unit ?? input.target.unit ?? null } as const;
  const sides = sidesOf({ ...input, target });
  return 'key' in sides ? sides : sides.figure;
}

function totalOf({ members = [] }: Scoring): Scored | Message {
  const valid = members.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]));
  if (members.length === 0) return says.noMembers();
  if (valid.length < members.length)
    return says.membersWait({ waiting: members.length - valid.length, of: members.length });
  if (!valid.some(({ weight }) => weight != null)) {
    const total = valid.reduce((sum, { score }) => sum.plus(decimal(score)), new Big(0));
    return { score: whole(plain(total)), colour: null };
  }
  const weights = valid.map(({ weight }) => decimal(weight ?? '1'));
  const weighed = valid.reduce((sum, { score }, i) => sum.plus(decimal(score).times(weights[i] ?? 1)), new Big(0));
  const mean = divide(whole(weighed), whole(weights.reduce((sum, weight) => sum.plus(weight), new Big(0))));
  return mean === null ? says.noWeight() : { score: mean, colour: null };
}

const abs = ({ n, d }: Fraction): Fraction => ({ n: n.abs(), d });
const negated = ({ n, d }: Fraction): Fraction => ({ n: n.neg(), d });
