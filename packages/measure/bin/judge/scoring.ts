/** The scoring rule of a line. */
import { isDecimal } from '../../src/exact.ts';
import { JudgeInputError, type PercentFormula } from '../../src/judge-types.ts';
import { says as inputSays } from '../../src/says/input.ts';
import { type ColourBound, SCORING_RULES, type ScoredMember, type Scoring } from '../../src/score.ts';
import {
  isObject,
  type Json,
  type JsonObject,
  optionalBoolean,
  optionalList,
  optionalText,
  optionalWord,
} from './json.ts';
import { says } from './says.ts';

export const FORMULAS: readonly PercentFormula[] = ['R_OVER_T', 'T_OVER_R', 'TWO_T_MINUS_R', 'BASELINE_GAP'];
const MOST_DECIMALS = 20;

export function scoringOf(value: Json | undefined): Scoring | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) throw new JudgeInputError('scoring', says.notAnObject());
  const rule = optionalWord(value.rule, SCORING_RULES, 'scoring.rule');
  if (rule === null) throw new JudgeInputError('scoring.rule', says.notOneOf({ words: SCORING_RULES }));
  return {
    rule,
    formula: optionalWord(value.formula, FORMULAS, 'scoring.formula'),
    margin: optionalNumber(value, 'margin', 'scoring'),
    bounds: optionalList(value.bounds, 'scoring.bounds')?.map(boundOf) ?? [],
    redFlag: optionalNumber(value, 'redFlag', 'scoring'),
    goal: optionalNumber(value, 'goal', 'scoring'),
    members: optionalList(value.members, 'scoring.members')?.map(memberOf) ?? [],
    decimals: decimalsOf(value),
    floor: optionalNumber(value, 'floor', 'scoring'),
  };
}

function optionalNumber(from: JsonObject, name: string, path: string): string | null {
  const text = optionalText(from[name], `${path}.${name}`);
  if (text === null || isDecimal(text)) return text;
  throw new JudgeInputError(`${path}.${name}`, inputSays.notADecimal({ value: JSON.stringify(text) }));
}

function decimalsOf(from: JsonObject): number | null {
  const text = optionalText(from.decimals, 'scoring.decimals');
  if (text === null) return null;
  const decimals = Number(text);
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS) return decimals;
  throw new JudgeInputError('scoring.decimals', inputSays.notADecimal({ value: JSON.stringify(text) }));
}

function boundOf(value: Json, index: number): ColourBound {
  const path = `scoring.bounds[${index}]`;
  if (!isObject(value)) throw new JudgeInputError(path, says.notAnObject());
  const colour = optionalText(value.colour ?? value.color, `${path}.colour`);
  if (colour === null) throw new JudgeInputError(`${path}.colour`, says.blank());
  return {
    upTo: optionalNumber(value, 'upTo', path),
    inclusive: optionalBoolean(value.inclusive, `${path}.inclusive`) ?? false,
    colour,
  };
}

/** A score, null, or `{ score, valid, weight }`. */
function memberOf(value: Json, index: number): ScoredMember {
  const path = `scoring.members[${index}]`;
  if (!isObject(value)) return { score: optionalNumber({ score: value }, 'score', path) };
  const isValid = optionalBoolean(value.valid, `${path}.valid`) ?? true;
  const name = value.score === undefined ? 'value' : 'score';
  const score = optionalNumber(value, name, path);
  return { score: isValid ? score : null, weight: optionalNumber(value, 'weight', path) };
}
