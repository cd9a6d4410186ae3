import {
  attainmentLabel,
  reasonOf as measuredReason,
  periodState,
  print,
  type Verdict,
  type VerdictWithMissing,
} from '@dich/measure';
import type { Target } from '#features/targets/target.entity.ts';
import type { IndicatorValue } from './indicator-value.ts';

/** The verdict's name on screen by the state of the period: "vượt", "đạt", "chưa đạt", "không đạt"… `day`: today. */
export function labelOf(
  { period, indicator }: IndicatorValue,
  verdict: VerdictWithMissing | null,
  day: string,
): string {
  const { state } = periodState(period, indicator, day);
  return print(attainmentLabel(verdict?.attainment ?? 'NOT_ASSESSED', state, verdict?.provisional), 'vi');
}

/** Why the verdict is what it is, or why there is none. */
export function reasonOf(target: Target | null, verdict: Verdict | null): string {
  if (verdict) return print(measuredReason(verdict), 'vi');
  if (!target) return 'Chưa có mức chỉ tiêu để đối chiếu.';
  return `Chưa đọc được mức chỉ tiêu "${target.text}" nên chưa đối chiếu được. ${target.question ?? ''}`.trim();
}
