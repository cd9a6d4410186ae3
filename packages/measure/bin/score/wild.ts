import { readFigure } from '../../src/read-figure.ts';
import { answerLine } from '../judge/answer.ts';
import { readLine } from '../read-line.ts';
import type { WildCase } from './cases.ts';
import type { Outcome } from './score.ts';

export interface WildJudged {
  row: WildCase;
  answer: unknown;
  outcome: Outcome;
}

type Json = Record<string, unknown>;

/** Gives the row's line to its command and compares what comes back. */
export function judgeWild(row: WildCase): WildJudged {
  const answer = answerOf(row);
  const asked = isQuestion(answer);
  const expected = row.answer === '' ? null : (JSON.parse(row.answer) as Json);
  const matches = expected !== null && contains(answer, expected);
  const right = matches || (asked && (expected === null || row.or_question === 'yes'));
  const needless = asked && expected !== null && row.or_question !== 'yes';
  return { row, answer, outcome: { right, silent: !right && !asked, needless } };
}

function answerOf({ command, line }: WildCase): unknown {
  if (command === 'judge') return answerLine(line, 1);
  if (command === 'read-targets') return readLine(line);
  const { text, ...hints } = JSON.parse(line) as { text: string };
  return readFigure(text, hints);
}

/** A question, a refusal, or an error that names the field. */
function isQuestion(answer: unknown): boolean {
  const { questions, status, error } = answer as { questions?: unknown[]; status?: string; error?: unknown };
  return (questions?.length ?? 0) > 0 || status === 'refused' || error !== undefined;
}

function contains(answer: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return answer === expected;
  if (typeof answer !== 'object' || answer === null) return false;
  return Object.entries(expected).every(([key, value]) => contains((answer as Json)[key], value));
}
