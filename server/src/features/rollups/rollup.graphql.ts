import type { Exactness } from '@dich/measure';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Vintage } from '#features/periods/period.entity.ts';
import { PeriodType, VintageEnum } from '#features/periods/period.graphql.ts';
import { TargetType } from '#features/targets/target.graphql.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { enumOf } from '#kernel/enums.ts';
import { MessageType } from '#kernel/message-type.ts';
import { DecimalScalar, InstantScalar } from '#kernel/scalars.ts';

const ATTAINMENTS = ['EXCEEDED', 'MET', 'NOT_MET', 'NOT_ASSESSED', 'NOT_ARISING'] as const;
export const AttainmentEnum = enumOf('Attainment', ATTAINMENTS, {
  EXCEEDED: 'Vượt.',
  MET: 'Đạt.',
  NOT_MET: 'Chưa đạt; after the period không đạt.',
  NOT_ASSESSED: 'Chưa đánh giá: no target, no figure, or nothing that can be compared yet.',
  NOT_ARISING: 'Không phát sinh: 0/0.',
});

const EXACTNESSES = ['EXACT', 'ESTIMATED', 'NOT_COMPUTABLE'] as const;
export const ExactnessEnum = enumOf('Exactness', EXACTNESSES, {
  EXACT: 'Chính xác.',
  ESTIMATED: 'Ước tính: made with weights that somebody entered.',
  NOT_COMPUTABLE: 'Không tính được.',
});

const PACES = ['ON_TRACK', 'BEHIND', 'NOT_COMPARED'] as const;
export const PaceEnum = enumOf('Pace', PACES, {
  ON_TRACK: 'At or above the completed phases, or the elapsed share of the year.',
  BEHIND: 'Below them.',
  NOT_COMPARED: 'There is nothing to compare with before the period is over.',
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
  @Field(() => UnitType, { description: 'The silent one.' })
  unit!: UnitType;

  @Field(() => DecimalScalar, { description: 'The last it had accepted.' })
  denominator!: string;

  @Field(() => String, { description: 'The period it was accepted for.' })
  periodLabel!: string;
}

@ObjectType('AllExpected', {
  description: 'A ratio on its second basis: the numerators reported over the denominators of all expected units.',
})
export class AllExpectedType {
  @Field(() => DecimalScalar, { description: 'Exact: of the units that reported.' })
  numerator!: string;

  @Field(() => DecimalScalar, { description: 'Exact: of all expected units, borrowed ones included.' })
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
  @Field(() => TargetType, { description: 'The unit’s own.' })
  target!: TargetType;

  @Field(() => AttainmentEnum, { description: 'How the value stands against it.' })
  attainment!: string;

  @Field(() => String, { description: 'In words, by the state of the period.' })
  attainmentLabel!: string;

  @Field(() => MessageType, { description: 'Why the verdict is what it is, with the numbers compared.' })
  reason!: MessageType;
}

@ObjectType('IndicatorValue', {
  description:
    'One indicator of one unit for one period: the number, how complete it is, how it stands against its target, and what it was made of. Counts accepted versions only.',
})
export class IndicatorValueType {
  @Field(() => PeriodType, { description: 'For which period.' })
  period!: PeriodType;

  @Field(() => UnitType, { description: 'Whose number it is.' })
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

  @Field(() => ExactnessEnum, {
    description: 'NOT_COMPUTABLE: nothing was reported, or a weight is missing; `incomputable` says which.',
  })
  exactness!: Exactness;

  @Field(() => Boolean, { description: 'At least one part is illustrative (số liệu minh họa).' })
  illustrative!: boolean;

  @Field(() => Boolean, { description: 'Made of figures of units below, not typed by the unit.' })
  rolledUp!: boolean;
}

@ObjectType('AttainmentCounts', { description: 'How many rows have which verdict.' })
export class AttainmentCountsType {
  @Field(() => Int, { description: 'Vượt.' })
  exceeded!: number;

  @Field(() => Int, { description: 'Đạt.' })
  met!: number;

  @Field(() => Int, { description: 'Chưa đạt; after the period không đạt.' })
  notMet!: number;

  @Field(() => Int, { description: 'Chưa đánh giá.' })
  notAssessed!: number;

  @Field(() => Int, { description: 'Không phát sinh.' })
  notArising!: number;
}

@ObjectType('Board', {
  description:
    'Every indicator of a unit’s issued plan of the period’s year (of the next, where that year has none) that is reported under the period’s regime, with its value.',
})
export class BoardType {
  @Field(() => UnitType, { description: 'Whose board it is.' })
  unit!: UnitType;

  @Field(() => PeriodType, { description: 'Of which period.' })
  period!: PeriodType;

  @Field(() => [IndicatorValueType], { description: 'In the order of the plan.' })
  rows!: IndicatorValueType[];

  @Field(() => AttainmentCountsType, { description: 'Of the rows.' })
  counts!: AttainmentCountsType;

  @Field(() => Int, { description: 'Sub-units that should bring something to a roll-up for the period.' })
  expected!: number;

  @Field(() => Int, { description: 'Those of them of which something is in.' })
  reporting!: number;

  @Field(() => [UnitType], { description: 'Those of them of which nothing is in.' })
  missing!: UnitType[];
}
