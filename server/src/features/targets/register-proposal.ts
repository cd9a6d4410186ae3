import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { planIndicatorsByPlan } from '#features/plans/plan.loaders.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, Refusal, refuse, refuseAll } from '#kernel/refusal.ts';
import { close, enter, inTrail, ownTargetOf } from './ledger.ts';
import { planToDraftIn } from './plan-for-targets.ts';
import { readWords } from './reading.ts';
import type { Target } from './target.entity.ts';
import type { RegisterProposalInput } from './target.inputs.ts';
import { says } from './target.messages.ts';
import { openProposal } from './target.queries.ts';
import { problemsOfQuestion } from './target.rules.ts';

/** Đăng ký: the unit says what it would take, for an indicator of its plan; the unit above sees it while assigning. */
export async function registerProposal(ctx: Context, input: RegisterProposalInput): Promise<{ target: Target }> {
  const plan = await planToDraftIn(ctx, input.planId);
  const planned = ((await planIndicatorsByPlan(ctx).load(plan.id)) ?? []).map(({ indicatorId }) => indicatorId);
  const indicator = planned.includes(input.indicatorId) ? await indicatorById(ctx).load(input.indicatorId) : null;
  if (!indicator) throw new Refusal([notFound(['indicatorId'], says.indicatorOfPlan())]);
  if ((await unitById(ctx).load(plan.unitId))?.parentId == null) {
    refuse('CONFLICT', ['planId'], says.noUnitAbove());
  }
  const { columns, problems } = readWords(input, { indicator, level: ctx.scope.level, years: plan.year, siblings: [] });
  refuseAll(
    problems.length > 0
      ? problems
      : problemsOfQuestion({ ...columns, year: plan.year, yearParts: [], phases: [] }, ['text']),
  );

  const before = await openProposal(ctx, plan, indicator.id);
  if (before) await close(ctx, [before], today(ctx));
  const target = enter(ctx, { ...ownTargetOf(plan, indicator.id), source: 'ASSIGNED' }, columns, {
    state: 'PROPOSED',
    inForceFrom: today(ctx),
    replacesId: before?.id ?? null,
  });
  await record(ctx, target, { before: before && inTrail(before), after: inTrail(target) });
  return { target };
}
