import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { mayChangeIndicator } from '#features/indicators/indicator.policy.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { lookUpBy, lookUps } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { day, flag, many, optional, record } from '#kernel/objects.ts';
import { IndicatorUseType } from './indicator-use.graphql.ts';
import { type IndicatorUse, usesOf } from './indicator-use.queries.ts';

export const UsedIndicatorLookUps = lookUps<CatalogueIndicator>(() => IndicatorType, {
  uses: lookUpBy(
    many(record(IndicatorUseType, 'Where it stands, for who may retire it; for others empty.')),
    {
      from: day('The day from which on it would not be used.'),
      merging: optional(flag('Whether another one is to be used instead; then a plan’s year is not divided.')),
    },
    (indicator, ctx, { from, merging }) =>
      mayChangeIndicator(ctx.actor, indicator) ? usesOf(ctx, indicator.id, { from, isMerging: merging ?? false }) : [],
  ),
});

export const IndicatorUseLookUps = lookUps<IndicatorUse>(() => IndicatorUseType, {
  message: said(message('What it is, and what is to be done first where it hinders.'), (use) => use.message),
});
