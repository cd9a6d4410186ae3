import { bindsAtLeast, DIRECTIONS, holdsYear } from '@dich/measure';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { PlanIndicator } from '#features/plans/plan.entity.ts';
import { planById } from '#features/plans/plan.loaders.ts';
import type { Context } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { Target, YearPart } from './target.entity.ts';
import { assignedTargetInPlan, ownTargetInPlan, termTargetsOf } from './target.loaders.ts';
import { says } from './target.messages.ts';
import { partIn } from './year-parts.ts';

/** What a term has the plan of one of its years reach: a term of the unit, or what it was given for one. */
export interface TermPart {
  /** What holds for the whole term. */
  target: Target;
  /** Of the year; null: the term names no part for it. */
  part: YearPart | null;
  /** How what the plan of the year has stands against the part; null: it reaches it, or neither can be compared. */
  differs: Message | null;
}

/** For a line of the plan of a year: what terms that hold the year have for its indicator, by the unit itself or given to it, the shorter term first. */
export async function termPartsOf(ctx: Context, line: PlanIndicator): Promise<TermPart[]> {
  const plan = await planById(ctx).load(line.planId);
  if (!plan || plan.departmentId !== null) return [];
  const targets = ((await termTargetsOf(ctx).load(plan.unitId)) ?? []).filter(
    ({ year, indicatorId }) => indicatorId === line.indicatorId && year !== plan.year && holdsYear(year, plan.year),
  );
  if (targets.length === 0) return [];
  const indicator = await indicatorById(ctx).load(line.indicatorId);
  const own = (await ownTargetInPlan(ctx, line)) ?? (await assignedTargetInPlan(ctx, line));
  return targets.map((target) => {
    const part = partIn(target, plan.year);
    return { target, part, differs: part && indicator && differs(indicator, own, part) };
  });
}

function differs(
  { direction, unitOfMeasure: unit }: CatalogueIndicator,
  own: Target | null,
  { text, reading }: YearPart,
): Message | null {
  if (own === null) return says.yearLacksPart({ part: text });
  if (own.text === text || own.reading === null || reading === null) return null;
  const binds = bindsAtLeast(own.reading, reading, { direction: DIRECTIONS[direction], unit });
  if (binds === null) return says.yearUnlikePart({ own: own.text, part: text });
  return binds.short === null ? null : says.yearBelowPart({ own: own.text, part: text });
}
