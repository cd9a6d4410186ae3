import { Field, ObjectType } from 'type-graphql';
import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { PeriodType } from '#features/periods/period.graphql.ts';
import { IndicatorValueType } from '#features/rollups/rollup.graphql.ts';
import { UnitType } from '#features/units/unit.graphql.ts';

@ObjectType('ComparisonRow')
export class ComparisonRowType {
  @Field(() => UnitType)
  unit!: UnitType;

  @Field(() => [IndicatorValueType], { description: 'One per indicator, in their order; gaps included.' })
  cells!: IndicatorValueType[];
}

@ObjectType('Comparison', { description: 'The same indicators of several units for one period.' })
export class ComparisonType {
  @Field(() => PeriodType)
  period!: PeriodType;

  @Field(() => [IndicatorType])
  indicators!: IndicatorType[];

  @Field(() => [ComparisonRowType], {
    description: 'In the order asked; units unknown on the period’s last day are left out.',
  })
  rows!: ComparisonRowType[];
}
