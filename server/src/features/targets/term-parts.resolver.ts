import type { PlanIndicator } from '#features/plans/plan.entity.ts';
import { PlanIndicatorType } from '#features/plans/plan.graphql.ts';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { many, optional, record } from '#kernel/objects.ts';
import { TermPartType } from './term-parts.graphql.ts';
import { type TermPart, termPartsOf } from './term-parts.ts';

export const TermPartLookUps = lookUps<TermPart>(() => TermPartType, {
  differs: said(
    optional(message('Where what the plan of the year has falls short of the part, or cannot be compared with it.')),
    ({ differs }) => differs,
  ),
});

export const LineTermLookUps = lookUps<PlanIndicator>(() => PlanIndicatorType, {
  termParts: lookUp(
    many(
      record(
        TermPartType,
        'Of a plan of a year: what terms that hold the year have for it, set by the unit or given to it, the shorter first.',
      ),
    ),
    (line, ctx) => termPartsOf(ctx, line),
  ),
});
