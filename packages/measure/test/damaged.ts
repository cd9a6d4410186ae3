/** Good expressions, and the same with one meaningful word too many. */

import { isDeepStrictEqual } from 'node:util';
import { type Case, directionOf, levelOf, loadCases } from '../bin/score/cases.ts';
import { isAmbiguous } from '../bin/score/score.ts';
import { readTarget, type TargetContext } from '../src/read-target.ts';
import type { Target } from '../src/target.ts';
import { core } from './core.ts';

export interface Good {
  context: TargetContext;
  target: Target;
  words: readonly string[];
}

const FILES = [
  'target-expressions.csv',
  'own-expressions.csv',
  'more-expressions.csv',
  'unseen-expressions.csv',
  'fresh-expressions.csv',
];
const MEASURED = new Set<Target['kind']>(['rate', 'level', 'count', 'growth', 'delta_pp', 'delta_abs', 'ratio_xy']);
/** Longer texts are of several targets. */
const LONGEST = 120;

/** One value, read without a question. */
export function goodTargets(): Good[] {
  return FILES.flatMap((file) => loadCases(file)).flatMap((row) => {
    if (
      isAmbiguous(row) ||
      !/\d/u.test(row.verbatim) ||
      row.verbatim.length > LONGEST ||
      /[\n\t|"“”]|trong đó/iu.test(row.verbatim)
    )
      return [];
    const context = contextOf(row);
    const { target, questions } = readTarget(row.verbatim, context);
    const one = target && MEASURED.has(target.kind) && target.children.length === 0 && !target.phases && !target.also;
    return one && questions.length === 0
      ? [{ context, target, words: row.verbatim.split(/\s+/u).filter(Boolean) }]
      : [];
  });
}

function contextOf(row: Case): TargetContext {
  const direction = directionOf(row);
  return {
    indicator: row.indicator,
    level: levelOf(row),
    ...(row.unit_of_measure && { unitOfMeasure: row.unit_of_measure }),
    ...(direction && { direction }),
  };
}

export const withWord = ({ words }: Good, at: number, word: string): string =>
  [...words.slice(0, at), word, ...words.slice(at)].join(' ');

/** What two readings must not share once a meaningful word is put in, taken out or turned round. */
export const judgedBy = (target: Target): unknown => ({
  ...core(target),
  baseline: target.baseline,
  children: target.children.map(judgedBy),
});

/** The text reads as `target` did, and nobody is asked. */
export function isSilent(text: string, { context, target }: Good): boolean {
  const read = readTarget(text, context);
  return (
    read.target !== null && read.questions.length === 0 && isDeepStrictEqual(judgedBy(read.target), judgedBy(target))
  );
}

/** In brackets, after the end of a sentence or item, or inside a comparison, a further word is of something else. */
export function isAside({ words }: Good, at: number): boolean {
  const before = words.slice(0, at).join(' ');
  const inBrackets = (before.match(/\(/gu)?.length ?? 0) > (before.match(/\)/gu)?.length ?? 0);
  return inBrackets || /[.;:]$/u.test(before) || /(?:^|\s)so(?:\s\S+){0,4}$/iu.test(before);
}
