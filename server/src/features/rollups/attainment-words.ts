import { attainmentLabel, reasonOf as measuredReason, periodState, print, type Verdict } from '@dich/measure';
import type { Target } from '#features/targets/target.entity.ts';
import type { IndicatorValue } from './indicator-value.ts';

/** The verdict's name on screen by the state of the period: "vượt", "đạt", "chưa đạt", "không đạt"… `day`: today. */
export const labelOf = ({ period, indicator }: IndicatorValue, verdict: Verdict | null, day: string): string =>
  print(attainmentLabel(verdict?.attainment ?? 'NOT_ASSESSED', periodState(period, indicator, day).state), 'vi');

/** Why the verdict is what it is, or why there is none. */
export function reasonOf(target: Target | null, verdict: Verdict | null): string {
  if (verdict) return print(measuredReason(verdict), 'vi');
  if (!target) return 'Chưa có mức chỉ tiêu để đối chiếu.';
  return `Chưa đọc được mức chỉ tiêu "${target.text}" nên chưa đối chiếu được. ${target.question ?? ''}`.trim();
}
