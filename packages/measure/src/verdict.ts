/** Verdicts and their names on screen. */
import type { Attainment, PeriodState, Rule, Verdict } from './judge-types.ts';

const NO_PERCENT_FOR_FORM = 'Dạng mục tiêu này không tính phần trăm hoàn thành.';

export function verdict(
  attainment: Attainment,
  rule: Rule,
  reason: string,
  more: Partial<Pick<Verdict, 'percent' | 'whyNoPercent' | 'onTrack' | 'notes'>> = {},
): Verdict {
  const percent = more.percent ?? null;
  return {
    attainment,
    rule,
    reason,
    percent,
    whyNoPercent: percent ? null : (more.whyNoPercent ?? NO_PERCENT_FOR_FORM),
    onTrack: more.onTrack ?? null,
    notes: more.notes ?? [],
  };
}

const LABELS: Record<Exclude<Attainment, 'NOT_MET'>, string> = {
  EXCEEDED: 'vượt',
  MET: 'đạt',
  NOT_ASSESSED: 'chưa đánh giá',
  NOT_ARISING: 'không phát sinh',
};

/** The name on screen. What is not met is "chưa đạt" while the period runs and "không đạt" once it has closed. */
export function attainmentLabel(attainment: Attainment, state: PeriodState['state']): string {
  if (attainment === 'NOT_MET') return state === 'OPEN' ? 'chưa đạt' : 'không đạt';
  return LABELS[attainment];
}
