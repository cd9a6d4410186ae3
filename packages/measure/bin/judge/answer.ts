/** The answer to one line: the verdict with its name on screen, or why there is none. */
import { judge } from '../../src/attainment.ts';
import { explainTarget } from '../../src/explain-target.ts';
import { type Attainment, JudgeInputError, type Verdict } from '../../src/judge-types.ts';
import { type Message, print } from '../../src/messages.ts';
import { type ScoringRule, scoreOf } from '../../src/score.ts';
import { attainmentLabel } from '../../src/verdict.ts';
import { type PrintedQuestion, printQuestion } from '../printed-question.ts';
import { parseObject } from './json.ts';
import { readRequest } from './request.ts';
import { says } from './says.ts';

/** A verdict whose messages are printed in Vietnamese. */
type Printed<T> = T extends Message
  ? string
  : T extends readonly (infer Each)[]
    ? Printed<Each>[]
    : T extends object
      ? { [K in keyof T]: Printed<T[K]> }
      : T;

export interface Answer extends Omit<Printed<Verdict>, 'rule'> {
  /** AMBIGUOUS_TARGET: the words of the target allow several values; the questions ask which. */
  rule: Verdict['rule'] | 'AMBIGUOUS_TARGET';
  /** The attainment as it stands on screen: "chưa đạt" in an open period, "không đạt" after it. */
  label: string;
  /** What đạt and vượt mean for this target, in words. */
  explanation: string | null;
  /** By the scoring rule of the line; absent without one. */
  score?: string | null;
  colour?: string | null;
  scoringRule?: ScoringRule;
  whyNoScore?: string | null;
  questions: PrintedQuestion[];
  /** Of an ambiguous target: the values it may have, likeliest first. */
  readings: { lo: string | null; hi: string | null; unit: string | null; reason: string }[];
}

export interface LineError {
  line: number;
  error: { path: string; message: string };
}

const vi = (message: Message): string => print(message, 'vi');

/** Never throws: a line that cannot be judged with gives its error. */
export function answerLine(text: string, line: number): Answer | LineError {
  try {
    return answer(text);
  } catch (error) {
    if (error instanceof JudgeInputError) return { line, error: { path: error.path, message: vi(error.says) } };
    const detail = error instanceof Error ? error.message : String(error);
    return { line, error: { path: '', message: vi(says.notJudged({ detail })) } };
  }
}

function answer(text: string): Answer {
  const request = readRequest(parseObject(text));
  const questions = request.questions.map(printQuestion);
  if (request.input === null) {
    const readings = request.readings.map(({ lo, hi, unit, because }) => ({ lo, hi, unit, reason: vi(because) }));
    const reason = vi(says.ambiguousTarget());
    const attainment: Attainment = 'NOT_ASSESSED';
    return {
      attainment,
      label: vi(attainmentLabel(attainment, 'CLOSED')),
      rule: 'AMBIGUOUS_TARGET',
      reason,
      percent: null,
      whyNoPercent: reason,
      onTrack: null,
      notes: [],
      explanation: null,
      questions,
      readings,
    };
  }
  const { input, scoring } = request;
  const scored = scoring && scoreOf(input, scoring);
  const { reason, percent, whyNoPercent, onTrack, notes, ...verdict } = judge(input);
  const explanation = explainTarget(input.target, {
    direction: input.direction ?? null,
    countEqualityForGt: input.countEqualityForGt ?? false,
    assigned: input.assigned ?? null,
    assignedUnit: input.assignedUnit ?? null,
    unit: input.unit ?? null,
    indicator: input.indicator ?? null,
  });
  return {
    ...verdict,
    label: vi(attainmentLabel(verdict.attainment, input.period?.state ?? 'CLOSED')),
    reason: vi(reason),
    percent: percent && { ...percent, expression: vi(percent.expression) },
    whyNoPercent: whyNoPercent && vi(whyNoPercent),
    onTrack: onTrack && { ...onTrack, reason: vi(onTrack.reason) },
    notes: notes.map(vi),
    explanation: vi(explanation),
    ...(scored && {
      score: scored.score,
      colour: scored.colour,
      scoringRule: scored.rule,
      whyNoScore: scored.whyNone && vi(scored.whyNone),
    }),
    questions,
    readings: [],
  };
}
