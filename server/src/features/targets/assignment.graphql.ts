import type { BalanceStatus, SumPolicy } from '@dich/measure';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { IndicatorType, SumPolicyEnum } from '#features/indicators/indicator.graphql.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Plan, PlanIndicator } from '#features/plans/plan.entity.ts';
import { PlanIndicatorType, PlanType } from '#features/plans/plan.graphql.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { DecimalScalar } from '#kernel/scalars.ts';
import type { AssignmentCell, AssignmentRow, Balance } from './assignment-row.ts';
import type { Target } from './target.entity.ts';
import { TargetType } from './target.graphql.ts';

export const BalanceStatusEnum = {
  BALANCED: 'BALANCED',
  GAP: 'GAP',
  OVER: 'OVER',
  NOT_COMPARABLE: 'NOT_COMPARABLE',
  NOTHING_ASSIGNED: 'NOTHING_ASSIGNED',
} as const;
registerEnumType(BalanceStatusEnum, {
  name: 'BalanceStatus',
  description: 'How the quotas stand against the unit’s own target. GAP and OVER need an explanation to be issued.',
});

@ObjectType('Balance', { description: 'Whether the quotas of the sub-units make the target they are parts of.' })
export class BalanceType {
  @Field(() => SumPolicyEnum as object)
  policy!: SumPolicy;

  @Field(() => BalanceStatusEnum as object)
  status!: BalanceStatus;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The number that is compared, in the unit of the unit’s own target: low bound of a range, count of x/y.',
  })
  parent!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What the quotas make together; exact.' })
  sum!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Parent − sum: what is still to be given, negative where too much is. Of EACH_AT_LEAST the largest shortfall.',
  })
  gap!: string | null;

  @Field(() => [UnitType], { description: 'Sub-units without a quota.' })
  missing!: UnitVersion[];
}

@ObjectType('AssignmentCell', { description: 'What one sub-unit is given of one indicator.' })
export class AssignmentCellType {
  @Field(() => UnitType)
  unit!: UnitVersion;

  @Field(() => TargetType, { nullable: true, description: 'Written and not given yet.' })
  draft!: Target | null;

  @Field(() => TargetType, { nullable: true })
  inForce!: Target | null;

  @Field(() => TargetType, { nullable: true, description: 'Đăng ký: what the sub-unit would take.' })
  proposed!: Target | null;
}

@ObjectType('AssignmentRow', { description: 'One indicator of a plan over the sub-units.' })
export class AssignmentRowType {
  @Field(() => PlanIndicatorType)
  planIndicator!: PlanIndicator;

  @Field(() => IndicatorType)
  indicator!: CatalogueIndicator;

  @Field(() => TargetType, {
    nullable: true,
    description: 'What the quotas must make: the unit’s own target, else the one assigned to it.',
  })
  parentTarget!: Target | null;

  @Field(() => [AssignmentCellType], { description: 'One for each sub-unit, in the order of subUnits.' })
  cells!: AssignmentCell[];

  @Field(() => BalanceType, { description: 'Of the drafts and, where there is none, of what is in force.' })
  balance!: Balance;
}

@ObjectType('AssignmentGrid', { description: 'Bảng giao chỉ tiêu: the indicators of a plan over the sub-units.' })
export class AssignmentGridType {
  @Field(() => PlanType)
  plan!: Plan;

  @Field(() => [UnitType], { description: 'Direct sub-units in tree order, as of the plan’s year.' })
  subUnits!: UnitVersion[];

  @Field(() => [AssignmentRowType])
  rows!: AssignmentRow[];
}
