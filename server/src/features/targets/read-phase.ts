import { readPhase, type TypedPhase, whyNotPhased } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { Target } from './target.entity.ts';
import { says } from './target.messages.ts';

/** Whether its figures are counted from the start of the year, so that a phase cannot lie below an earlier one. */
export const addsUp = ({ overTime }: Pick<CatalogueIndicator, 'overTime'>): boolean => overTime === 'SUM';

type Wording = { phase: TypedPhase | null } | { problem: Omit<Problem, 'path'> };

/** What is typed for one month of a target. */
export function phaseRead({ reading }: Pick<Target, 'reading'>, until: number, typed: string): Wording {
  const text = typed.normalize('NFC').trim();
  if (text === '') return { phase: null };
  const why = whyNotPhased(reading);
  if (why || reading === null) return { problem: { code: 'CONFLICT', message: why ?? says.notRead() } };
  if (text.length > MAX_PHASE) return { problem: { code: 'INVALID', message: says.tooLong({ max: MAX_PHASE }) } };
  const read = readPhase(text, reading);
  if ('question' in read) return { problem: { code: 'AMBIGUOUS', message: read.question } };
  return { phase: { until, text, ...read } };
}

const MAX_PHASE = 100;

export const withPhase = (phases: readonly TypedPhase[], until: number, phase: TypedPhase | null): TypedPhase[] =>
  [...phases.filter((one) => one.until !== until), ...(phase ? [phase] : [])].toSorted((a, b) => a.until - b.until);
