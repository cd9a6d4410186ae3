import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { answerLine } from '../bin/judge/answer.ts';

/** A line for the judge; `score` and `colour`: "none" where there is none, empty where they are not looked at. */
interface Row {
  line: string;
  attainment: string;
  score: string;
  colour: string;
}

const text = readFileSync(new URL('../cases/probe-judgements.csv', import.meta.url), 'utf8');
const rows: Row[] = parse(text, { columns: true, skip_empty_lines: true });

const EXCEPT = new Set(['', '*']);

test.each(rows)('$line is $attainment $score $colour', ({ line, attainment, score, colour }) => {
  const answer = answerLine(line, 1) as { attainment?: string; score?: string | null; colour?: string | null };
  expect(answer.attainment).toBe(attainment);
  if (!EXCEPT.has(score)) expect(answer.score ?? 'none').toBe(score);
  if (!EXCEPT.has(colour)) expect(answer.colour ?? 'none').toBe(colour);
});
