import { print, sayMeaning } from '@dich/measure';
import { searchKey } from '@dich/units';
import { UnitLevel } from '#features/units/unit.graphql.ts';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { many, oneOf, optional, record, text } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { IndicatorType } from './indicator.graphql.ts';
import { hasSubUnits } from './indicator-meaning.ts';
import { plannableByName } from './own-plans.ts';
import { ProposedIndicatorType } from './proposed-indicator.graphql.ts';
import { type ProposedIndicator, proposedIndicators } from './proposed-indicators.ts';

export const ProposedIndicatorQueries = queries({
  proposedIndicators: query(
    many(
      record(
        ProposedIndicatorType,
        'What is shipped for whoever begins: from the plans of five units, and from Quyết định 05/2023/QĐ-TTg.',
      ),
    ),
    {
      level: oneOf(
        UnitLevel,
        'Only those of this tier; of provinces only statistical ones (Quyết định 05/2023/QĐ-TTg).',
      ),
    },
    (_ctx, { level }) => proposedIndicators().filter((each) => each.level === level),
  ),
});

export const ProposedIndicatorLookUps = lookUps<ProposedIndicator>(() => ProposedIndicatorType, {
  understood: lookUp(text('What it means, in one sentence in the reader’s language.'), (each, ctx) =>
    print(sayMeaning(each, hasSubUnits(each.level)), ctx.language),
  ),
  present: lookUp(
    optional(record(IndicatorType, 'The indicator of this name that the viewer’s unit can plan with; null: none yet.')),
    ({ name }, ctx) => plannableByName(ctx).load(searchKey(name)),
  ),
});
