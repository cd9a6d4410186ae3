import type { Exactness } from '@dich/measure';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Vintage } from '#features/periods/period.entity.ts';
import { PeriodType, VintageEnum } from '#features/periods/period.graphql.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { DecimalScalar, InstantScalar } from '#kernel/scalars.ts';

export const AttainmentEnum = {
  EXCEEDED: 'EXCEEDED',
  MET: 'MET',
  NOT_MET: 'NOT_MET',
  NOT_ASSESSED: 'NOT_ASSESSED',
  NOT_ARISING: 'NOT_ARISING',
} as const;
registerEnumType(AttainmentEnum, {
  name: 'Attainment',
  description: 'vượt, đạt, chưa đạt (sau kỳ: không đạt), chưa đánh giá, không phát sinh.',
});

export const ExactnessEnum = { EXACT: 'EXACT', ESTIMATED: 'ESTIMATED', NOT_COMPUTABLE: 'NOT_COMPUTABLE' } as const;
registerEnumType(ExactnessEnum, { name: 'Exactness' });

export const PaceEnum = { ON_TRACK: 'ON_TRACK', BEHIND: 'BEHIND', NOT_COMPARED: 'NOT_COMPARED' } as const;
registerEnumType(PaceEnum, {
  name: 'Pace',
  description: 'Within the year: against completed phases or the elapsed share of it.',
});

@ObjectType('Restatement', { description: 'Đã tính lại: the number before and after a part of it was corrected.' })
export class RestatementType {
  @Field(() => String, {
    nullable: true,
    description: 'As printed before; null where the operator does not allow to tell.',
  })
  before!: string | null;

  @Field(() => String)
  after!: string;

  @Field(() => InstantScalar)
  at!: Date;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('IndicatorValue', {
  description:
    'One indicator of one unit for one period: the number, how complete it is, how it stands against its target, and what it was made of. Counts accepted versions only.',
})
export class IndicatorValueType {
  @Field(() => PeriodType)
  period!: PeriodType;

  @Field(() => UnitType)
  unit!: UnitType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'In the indicator’s unit of measure. Null for ratios, whose operands are the number, and for gaps.',
  })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  denominator!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of a status: achieved or not.' })
  achieved!: boolean | null;

  @Field(() => String, { description: 'As officials print it: "1.809,5 tỷ đồng", "92,4%"; "–" for a gap.' })
  display!: string;

  @Field(() => Int, { description: 'How many places should have an accepted figure in it.' })
  expected!: number;

  @Field(() => Int, { description: 'How many of them have.' })
  reporting!: number;

  @Field(() => [UnitType], { description: 'Which of them have not.' })
  missing!: UnitType[];

  @Field(() => Int, { description: 'Chờ duyệt: reports at and below the unit that are submitted and not yet decided.' })
  pending!: number;

  @Field(() => VintageEnum as object, {
    nullable: true,
    description: 'The weakest of its parts; null when there is none.',
  })
  vintage!: Vintage | null;

  @Field(() => ExactnessEnum as object)
  exactness!: Exactness;

  @Field(() => Boolean, { description: 'At least one part is illustrative (số liệu minh họa).' })
  illustrative!: boolean;

  @Field(() => Boolean, { description: 'Made of figures of units below, not typed by the unit.' })
  rolledUp!: boolean;
}

@ObjectType('AttainmentCounts')
export class AttainmentCountsType {
  @Field(() => Int)
  exceeded!: number;

  @Field(() => Int)
  met!: number;

  @Field(() => Int)
  notMet!: number;

  @Field(() => Int)
  notAssessed!: number;

  @Field(() => Int)
  notArising!: number;
}

@ObjectType('Board', { description: 'Every indicator of a unit’s issued plan of the period’s year, with its value.' })
export class BoardType {
  @Field(() => UnitType)
  unit!: UnitType;

  @Field(() => PeriodType)
  period!: PeriodType;

  @Field(() => [IndicatorValueType], { description: 'In the order of the plan.' })
  rows!: IndicatorValueType[];

  @Field(() => AttainmentCountsType)
  counts!: AttainmentCountsType;

  @Field(() => Int, { description: 'Sub-units that should report for the period.' })
  expected!: number;

  @Field(() => Int, { description: 'Sub-units whose report is accepted.' })
  reporting!: number;

  @Field(() => [UnitType])
  missing!: UnitType[];
}
