import { Plan } from '#features/plans/plan.entity.ts';
import { draftAssignments } from '#features/targets/draft-assignments.ts';
import { perform } from '#kernel/context.ts';
import type { DemoQuotas } from '../demo/demo-data.ts';
import type { Acting } from './acting.ts';
import type { Indicators } from './catalogue.ts';
import type { DraftedPlan } from './plans.ts';

/** Units by code on the day of the quotas. */
export type UnitIds = Map<string, string>;

/** Giao chỉ tiêu cho xã, phường: drafted in the grid by the planner; they come into force when the plan is issued. */
export async function draftQuotas(
  acting: Acting,
  drafted: DraftedPlan,
  quotas: DemoQuotas,
  indicators: Indicators,
  units: UnitIds,
): Promise<void> {
  const targets = quotas.quotas.map(({ indicatorCode, unitCode, rawTarget, chosenReading, illustrative }) => ({
    indicatorId: required(indicators.get(indicatorCode), indicatorCode),
    unitId: required(units.get(unitCode), unitCode),
    text: rawTarget,
    chosenReading: chosenReading ?? null,
    illustrative,
  }));
  await acting.as(drafted.cast.planner, drafted.moment, (ctx) =>
    perform(ctx, draftAssignments, { planId: drafted.planId, targets }),
  );
}

export const gapExplanationOf = (quotas: DemoQuotas): string | null =>
  quotas.gapExplanations.length === 0 ? null : quotas.gapExplanations.map(({ text }) => text).join(' ');

/** The draft of the next year, carried over: what waits for its assignment cannot be issued yet. */
export async function planOf(acting: Acting, login: string, moment: string, year: number): Promise<string> {
  return acting.as(login, moment, async (ctx) => {
    const plan = await ctx.em.findOneOrFail(Plan, { unitId: ctx.actor.unitId, year, issued: true });
    return plan.id;
  });
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`demonstration: ${name} is unknown`);
  return value;
}
