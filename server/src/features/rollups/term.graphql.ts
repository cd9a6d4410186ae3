import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Target, YearPart } from '#features/targets/target.entity.ts';
import { OverYearsEnum, TargetType, YearPartType } from '#features/targets/target.graphql.ts';
import { flag, int, object, oneOf, optional, typed } from '#kernel/objects.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { IndicatorValueType } from './rollup.graphql.ts';

export const TermYearType = object('TermYear', 'One year of a term: what was reported, and what it was to reach.', {
  year: int('One of the term.'),
  value: optional(
    typed<IndicatorValue>(
      () => IndicatorValueType,
      'As the year’s own board has it, the firmest that is in. Null: the year has not begun, or nothing reports on it.',
    ),
  ),
  part: optional(
    typed<YearPart>(() => YearPartType, 'What the term has the year reach. Null: it names no part for it.'),
  ),
  isComplete: flag('It is over, and nothing that is missing can change its number any more.'),
  isOfOtherUnit: flag('It was reported in another unit of measure than today’s: shown, and in no number of the term.'),
});

export const TermRowType = object('TermRow', 'How far a term has come with one of its indicators.', {
  indicator: typed<CatalogueIndicator>(
    () => IndicatorType,
    'In the meaning it has today, or had at the end of the term.',
  ),
  target: optional(
    typed<Target>(() => TargetType, 'What holds for the term: what was assigned from above, else the unit’s own.'),
  ),
  how: optional(oneOf(OverYearsEnum, 'How its years reach it. Null: it has no target, or that is still to be told.')),
  foundIn: optional(int('The year that the number stands in: of END the last one, of EACH the one furthest short.')),
});
