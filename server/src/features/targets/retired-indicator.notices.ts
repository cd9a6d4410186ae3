import { saysOfRetiring } from '#features/indicators/retirement.messages.ts';
import { PLANNERS } from '#features/plans/plan.policy.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import type { Context } from '#kernel/context.ts';
import { noticeKind } from '#kernel/notice.ts';
import { retiredInOwnPlans } from './retired-in-plans.queries.ts';
import { says } from './target.messages.ts';

/** Who keeps it, as it was called; what it was called, from which day on it is not used, and what is used instead. */
export type RetiredFacts = { type: string; name: string; indicator: string; from: string; instead: string | null };

/**
 * To who plans for the units below, each of whom reads it as long as a plan of the own unit holds the indicator, a draft
 * included: so the keeper learns nothing of drafts, and who plans with it later is told as well.
 */
export const indicatorRetired = noticeKind<RetiredFacts>({
  name: 'INDICATOR_RETIRED',
  called: says.calledRetired,
  means: 'A unit above does not use an indicator any more from a day on that a plan of the unit, or a draft, holds.',
  says({ type, name, indicator, from, instead }) {
    const told = { unit: unitInWords({ type, name }), name: indicator, from: { day: from } };
    return instead === null ? saysOfRetiring.toldBelow(told) : saysOfRetiring.toldMerged({ ...told, instead });
  },
  leadsTo: (indicatorId) => `/danh-muc/${indicatorId}`,
  mayStillRead: async (ctx: Context, indicatorIds) =>
    PLANNERS.includes(ctx.actor.office) ? retiredInOwnPlans(ctx, indicatorIds) : new Set(),
});
