import type { Message } from '../messages.ts';
import { asks } from '../says/reading.ts';
import type { CandidateReading, Target } from '../target.ts';
import { type Attempt, attempt, FIRST } from './attempt.ts';
import type { Prepared } from './prepare.ts';

/** Doubtful numerals and clauses varied one by one; a text with more is asked about as a whole. */
const MOST_VARIED = 6;
/** Certainty of one of several readings. */
const UNDECIDED = 0.5;

/** What the text can mean, the likeliest first. */
export function readingsOf(prepared: Prepared, best: Attempt, text: string): CandidateReading[] {
  const readings: CandidateReading[] = [];
  const add = (target: Target | null, because: Message) => {
    if (target) readings.push({ ...target, confidence: Math.min(target.confidence, UNDECIDED), because });
  };
  const [doubt] = best.doubts;
  const [unclear] = best.meanings;
  add(best.target, doubt?.doubt.ranked[0]?.because ?? unclear?.meaning.because ?? best.ways[0] ?? asks.asAsked());
  for (const { doubt: each } of best.doubts.slice(0, MOST_VARIED))
    for (const [index, { because }] of each.ranked.entries())
      if (index > 0)
        add(attempt(prepared, { ...FIRST, numerals: new Map([[each.token, index]]) }, text).target, because);
  for (const { clause, meaning } of best.meanings.slice(0, MOST_VARIED))
    for (const [index, { because }] of meaning.otherwise.entries())
      add(attempt(prepared, { ...FIRST, meanings: new Map([[clause, index + 1]]) }, text).target, because);
  for (const [phases, because] of best.ways.entries())
    if (phases > 0) add(attempt(prepared, { ...FIRST, phases }, text).target, because);
  return readings;
}
