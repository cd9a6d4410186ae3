import { Field, Int, ObjectType } from 'type-graphql';
import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { PeriodType } from '#features/periods/period.graphql.ts';
import { IndicatorValueType } from '#features/rollups/rollup.graphql.ts';
import { UnitType } from '#features/units/unit.graphql.ts';

@ObjectType('ComparisonRow', { description: 'One unit of a comparison.' })
export class ComparisonRowType {
  @Field(() => UnitType, { description: 'As it was on the period’s last day.' })
  unit!: UnitType;

  @Field(() => [IndicatorValueType], { description: 'One per indicator, in their order; gaps included.' })
  cells!: IndicatorValueType[];
}

@ObjectType('Comparison', { description: 'The same indicators of several units for one period.' })
export class ComparisonType {
  @Field(() => PeriodType, { description: 'The period compared.' })
  period!: PeriodType;

  @Field(() => [IndicatorType], { description: 'In the order asked; unknown ones are left out.' })
  indicators!: IndicatorType[];

  @Field(() => [ComparisonRowType], {
    description: 'In the order asked; units unknown on the period’s last day are left out.',
  })
  rows!: ComparisonRowType[];
}

@ObjectType('AttainmentSpread', {
  description:
    'How units without sub-units stand against their targets for one indicator and period, each by the target that its own value is judged by. The five verdicts add up to `units`.',
})
export class AttainmentSpreadType {
  @Field(() => IndicatorType, { description: 'In the meaning it had on the period’s last day.' })
  indicator!: IndicatorType;

  @Field(() => Int, { description: 'How many there are: units without sub-units at and below the unit.' })
  units!: number;

  @Field(() => Int, { description: 'Vượt.' })
  exceeded!: number;

  @Field(() => Int, { description: 'Đạt.' })
  met!: number;

  @Field(() => Int, { description: 'Chưa đạt; after the period không đạt.' })
  notMet!: number;

  @Field(() => Int, { description: 'No target, no figure, or nothing that can be compared yet; `wordsOnly` included.' })
  notAssessed!: number;

  @Field(() => Int, { description: 'Không phát sinh: 0/0.' })
  notArising!: number;

  @Field(() => Int, {
    description:
      'Of `notAssessed`, how many have a target that is no comparison of numbers (a status, a grade, a frequency, members of a composite): these are judged in the value of each unit only, and may have a verdict there.',
  })
  wordsOnly!: number;
}
