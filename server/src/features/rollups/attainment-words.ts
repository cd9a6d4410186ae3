import {
  attainmentLabel,
  reasonOf as measuredReason,
  periodState,
  type Verdict,
  type VerdictWithMissing,
} from '@dich/measure';
import type { Target } from '#features/targets/target.entity.ts';
import type { Message } from '#kernel/messages.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { says } from './rollup.messages.ts';

/** The verdict's name on screen by the state of the period: "vượt", "đạt", "chưa đạt", "không đạt"… `day`: today. */
export function labelOf(
  { period, indicator }: IndicatorValue,
  verdict: VerdictWithMissing | null,
  day: string,
): Message {
  const { state } = periodState(period, indicator, day);
  return attainmentLabel(verdict?.attainment ?? 'NOT_ASSESSED', state, verdict?.provisional);
}

/** Why the verdict is what it is, or why there is none. */
export function reasonOf(target: Target | null, verdict: Verdict | null): Message {
  if (verdict) return measuredReason(verdict);
  return target ? says.unreadTarget({ target: target.text, question: target.question ?? null }) : says.noTarget();
}
