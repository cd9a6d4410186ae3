/** Verdicts and their names on screen. */
import type { Attainment, PeriodState, Verdict } from './judge-types.ts';
import type { Message } from './messages.ts';
import { says as percentSays } from './says/percent.ts';
import { says } from './says/verdict.ts';
import type { Rule } from './verdict-rules.ts';

export function verdict(
  attainment: Attainment,
  rule: Rule,
  reason: Message,
  more: Partial<Pick<Verdict, 'percent' | 'whyNoPercent' | 'onTrack' | 'notes'>> = {},
): Verdict {
  const percent = more.percent ?? null;
  return {
    attainment,
    rule,
    reason,
    percent,
    whyNoPercent: percent ? null : (more.whyNoPercent ?? percentSays.ofAnotherForm()),
    onTrack: more.onTrack ?? null,
    notes: more.notes ?? [],
  };
}

/** The reason, and what was checked beside it. */
export const reasonOf = ({ reason, notes }: Pick<Verdict, 'reason' | 'notes'>): Message =>
  notes.length === 0 ? reason : says.withNotes({ sentences: [reason, ...notes] });

const LABELS: Record<Exclude<Attainment, 'NOT_MET'>, Message> = {
  EXCEEDED: says.exceeded(),
  MET: says.met(),
  NOT_ASSESSED: says.notAssessed(),
  NOT_ARISING: says.notArising(),
};

/**
 * The name on screen. What is not met is "chưa đạt" while the period runs and "không đạt" once it has closed; what a unit
 * that has not reported could still undo is "(tạm tính)".
 */
export function attainmentLabel(attainment: Attainment, state: PeriodState['state'], provisional = false): Message {
  const isAttained = attainment === 'MET' || attainment === 'EXCEEDED';
  if (provisional && isAttained) return says.provisional({ label: LABELS[attainment] });
  if (attainment === 'NOT_MET') return state === 'OPEN' ? says.notYetMet() : says.notMet();
  return LABELS[attainment];
}
