import type { Exactness } from '@dich/measure';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Vintage } from '#features/periods/period.entity.ts';
import { PeriodType, VintageEnum } from '#features/periods/period.graphql.ts';
import { TargetType } from '#features/targets/target.graphql.ts';
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
registerEnumType(ExactnessEnum, { name: 'Exactness', description: 'chính xác, ước tính, không tính được.' });

export const PaceEnum = { ON_TRACK: 'ON_TRACK', BEHIND: 'BEHIND', NOT_COMPARED: 'NOT_COMPARED' } as const;
registerEnumType(PaceEnum, {
  name: 'Pace',
  description: 'Within the year: against completed phases or the elapsed share of it.',
});

@ObjectType('Restatement', { description: 'Đã tính lại: the number before and after a part of it was corrected.' })
export class RestatementType {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'In the indicator’s unit of measure, quotients to two places; null where there was no number.',
  })
  before!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'As `before`.' })
  after!: string | null;

  @Field(() => String, { description: 'As officials print it.' })
  beforeDisplay!: string;

  @Field(() => String, { description: 'As officials print it.' })
  afterDisplay!: string;

  @Field(() => InstantScalar, { description: 'When the latest correction was accepted.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'What its unit gave as the reason.' })
  reason!: string | null;
}

@ObjectType('BorrowedDenominator', {
  description: 'A silent unit stands in a ratio with the last denominator it had accepted.',
})
export class BorrowedDenominatorType {
  @Field(() => UnitType)
  unit!: UnitType;

  @Field(() => DecimalScalar)
  denominator!: string;

  @Field(() => String, { description: 'The period it was accepted for.' })
  periodLabel!: string;
}

@ObjectType('AllExpected', {
  description: 'A ratio on its second basis: the numerators reported over the denominators of all expected units.',
})
export class AllExpectedType {
  @Field(() => DecimalScalar)
  numerator!: string;

  @Field(() => DecimalScalar)
  denominator!: string;

  @Field(() => String, { description: 'As officials print it.' })
  display!: string;

  @Field(() => [BorrowedDenominatorType], { description: 'Empty when every unit has reported.' })
  borrowed!: BorrowedDenominatorType[];
}

@ObjectType('Striven', {
  description: 'Mức phấn đấu: the unit’s own target beside the assigned one, judged for itself.',
})
export class StrivenType {
  @Field(() => TargetType)
  target!: TargetType;

  @Field(() => AttainmentEnum as object)
  attainment!: string;

  @Field(() => String)
  attainmentLabel!: string;

  @Field(() => String, { description: 'Why the verdict is what it is, with the numbers compared.' })
  reason!: string;
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
    description:
      'In the indicator’s unit of measure. Null for ratios, whose operands are the number, and for gaps. Of an average the quotient of the operands, rounded for display.',
  })
  value!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Exact: of a ratio over the units that reported; of an average the sum.',
  })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Exact: of an average what the sum is divided by.' })
  denominator!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of a status: achieved or not.' })
  achieved!: boolean | null;

  @Field(() => [UnitType], {
    description:
      'Which places should have an accepted figure in it and have none; the unit itself stands for its departments.',
  })
  missing!: UnitType[];

  @Field(() => Int, { description: 'Chờ duyệt: reports at and below the unit that are submitted and not yet decided.' })
  pending!: number;

  @Field(() => VintageEnum as object, {
    nullable: true,
    description: 'The weakest of its parts; null when there is none.',
  })
  vintage!: Vintage | null;

  @Field(() => ExactnessEnum as object, {
    description: 'NOT_COMPUTABLE: nothing was reported, or a weight is missing; `incomputable` says which.',
  })
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

@ObjectType('Board', {
  description:
    'Every indicator of a unit’s issued plan of the period’s year (of the next, where that year has none) that is reported under the period’s regime, with its value.',
})
export class BoardType {
  @Field(() => UnitType)
  unit!: UnitType;

  @Field(() => PeriodType)
  period!: PeriodType;

  @Field(() => [IndicatorValueType], { description: 'In the order of the plan.' })
  rows!: IndicatorValueType[];

  @Field(() => AttainmentCountsType)
  counts!: AttainmentCountsType;

  @Field(() => Int, { description: 'Sub-units that should bring something to a roll-up for the period.' })
  expected!: number;

  @Field(() => Int, { description: 'Those of them of which something is in.' })
  reporting!: number;

  @Field(() => [UnitType])
  missing!: UnitType[];
}
