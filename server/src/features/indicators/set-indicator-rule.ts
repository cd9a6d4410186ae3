import type { Scoring } from '@dich/measure';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll } from '#kernel/refusal.ts';
import { IndicatorRule } from './indicator.entity.ts';
import type { SetIndicatorRuleInput } from './indicator.inputs.ts';
import { indicatorById } from './indicator.loaders.ts';
import { says } from './indicator.messages.ts';
import { maySetRule } from './indicator.policy.ts';
import { holdRule } from './indicator-rule.queries.ts';
import { problemsOfScale, problemsOfScoring } from './indicator-rule.rules.ts';
import { scaleOf } from './scale-of.ts';

/**
 * Says how an indicator, or every one without a rule of its own, is graded and scored from a day on. A second word for the
 * same day replaces the first; what held before stays for the periods before.
 */
export async function setIndicatorRule(ctx: Context, input: SetIndicatorRuleInput): Promise<{ rule: IndicatorRule }> {
  const { indicatorId = null } = input;
  const indicator = indicatorId === null ? null : await indicatorById(ctx).load(indicatorId);
  if (indicatorId !== null && !indicator) throw new Refusal([notFound(['indicatorId'], says.indicator())]);
  authorize(maySetRule(ctx.actor, ctx.scope.level, indicator), says.mayNotSetRule(), ['indicatorId']);
  const wish = { grades: scaleOf(input), scoring: (input.scoring ?? null) as Scoring | null };
  refuseAll([...problemsOfScale(indicator, wish.grades), ...problemsOfScoring(indicator, wish.scoring)]);

  const { provinceId, pos } = ctx.scope;
  const place = { provinceId, pos, indicatorId, validFrom: input.validFrom ?? today(ctx) };
  const before = await holdRule(ctx, place);
  const kept = before && { grades: before.grades, scoring: before.scoring };
  const indicatorRule = before
    ? ctx.em.assign(before, wish)
    : ctx.em.create(IndicatorRule, { ...place, id: newId(), unitId: ctx.actor.unitId, ...wish }, { persist: true });
  await record(ctx, indicatorRule, { before: kept, after: { indicatorId, validFrom: place.validFrom, ...wish } });
  return { rule: indicatorRule };
}
