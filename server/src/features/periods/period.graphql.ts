import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar } from '#kernel/scalars.ts';
import type { PeriodKind, Vintage } from './period.entity.ts';

export const PeriodKindEnum = {
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  HALF_YEAR: 'HALF_YEAR',
  NINE_MONTHS: 'NINE_MONTHS',
  YEAR: 'YEAR',
} as const;
registerEnumType(PeriodKindEnum, { name: 'PeriodKind' });

export const VintageEnum = { ESTIMATE: 'ESTIMATE', PRELIMINARY: 'PRELIMINARY', OFFICIAL: 'OFFICIAL' } as const;
registerEnumType(VintageEnum, {
  name: 'Vintage',
  description:
    'ước thực hiện, sơ bộ, chính thức. A report for the year that is due before the year ends is an estimate.',
});

@ObjectType('Regime', {
  description: 'Chế độ báo cáo: says which periods exist, where each is cut off and when it is due, per level.',
})
export class RegimeType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  description!: string;

  @Field(() => String, { nullable: true })
  legalBasis!: string | null;
}

@ObjectType('Period', {
  description: 'Kỳ báo cáo. Its end, its data cut-off and its due date are three different days.',
})
export class PeriodType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'Place in its regime’s year, from 1.' })
  ordinal!: number;

  @Field(() => PeriodKindEnum as object)
  kind!: PeriodKind;

  @Field(() => String, { description: 'As shown: "6 tháng đầu năm 2022".' })
  label!: string;

  @Field(() => VintageEnum as object)
  vintage!: Vintage;

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;

  @Field(() => LocalDateScalar, {
    description: 'Data are counted up to and including this day (Nghị định 09/2019/NĐ-CP, điều 12).',
  })
  cutoffOn!: string;
}
