import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { SumPolicyEnum } from '#features/indicators/indicator.graphql.ts';
import type { Plan, PlanIndicator } from '#features/plans/plan.entity.ts';
import { PlanIndicatorType, PlanType } from '#features/plans/plan.graphql.ts';
import { findPlan } from '#features/plans/plan.queries.ts';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentsByUnit, unitById } from '#features/units/unit.loaders.ts';
import { OF_YEAR } from '#kernel/arguments.ts';
import type { Context } from '#kernel/context.ts';
import { MessageType, shown } from '#kernel/message-type.ts';
import { AssignmentGridType, AssignmentRowType, BalanceType } from './assignment.graphql.ts';
import { type AssignmentGrid, gridOf } from './assignment-grid.ts';
import type { AssignmentRow, Balance } from './assignment-row.ts';
import { draftsDigestByPlan } from './drafts-seen.ts';
import { stalenessByPlan } from './plan-basis.loaders.ts';
import type { Target } from './target.entity.ts';
import { TargetType } from './target.graphql.ts';
import { assignedIn, assignedTargetInPlan, ownTargetInPlan, proposedTargetInPlan } from './target.loaders.ts';
import { mayAssignTargets, mayDraftTargets, mayReadAssignmentsOf } from './target.policy.ts';

@Resolver(() => AssignmentGridType)
export class AssignmentGridResolver {
  @Query(() => AssignmentGridType, {
    nullable: true,
    description: 'For the plan’s unit and the units above it. Null: there is no such plan for the viewer.',
  })
  async assignmentGrid(
    @Ctx() ctx: Context,
    @Arg('planId', () => ID, { description: 'Whose indicators are given; a draft has a grid too.' }) planId: string,
  ): Promise<AssignmentGrid | null> {
    const plan = await findPlan(ctx, planId);
    return plan && mayReadAssignmentsOf(ctx, plan) ? gridOf(ctx, plan) : null;
  }

  @FieldResolver(() => [DepartmentType], { description: 'Of the plan’s unit.' })
  async departments(@Root() grid: AssignmentGrid, @Ctx() ctx: Context): Promise<Department[]> {
    return (await departmentsByUnit(ctx).load(grid.plan.unitId)) ?? [];
  }

  @FieldResolver(() => Boolean, { description: 'Giao: drafts are issued by a leader.' })
  viewerMayAssign(@Root() grid: AssignmentGrid, @Ctx() ctx: Context): boolean {
    return mayAssignTargets(ctx.actor, grid.plan.unitId);
  }

  @FieldResolver(() => Boolean, { description: 'Quotas may be written as drafts.' })
  viewerMayDraft(@Root() grid: AssignmentGrid, @Ctx() ctx: Context): boolean {
    return mayDraftTargets(ctx.actor, grid.plan.unitId);
  }
}

@Resolver(() => AssignmentRowType)
export class AssignmentRowResolver {
  @FieldResolver(() => SumPolicyEnum as object, { description: 'What the quotas must make of the parent’s target.' })
  sumPolicy(@Root() row: AssignmentRow): string {
    return row.indicator.sumPolicy;
  }

  @FieldResolver(() => Boolean, { description: 'Whether sub-units are given a quota of it.' })
  quotaToSubUnits(@Root() row: AssignmentRow): boolean {
    return row.indicator.quotaToSubUnits;
  }
}

@Resolver(() => BalanceType)
export class BalanceResolver {
  @FieldResolver(() => MessageType, { description: 'A sentence that says how they stand.' })
  message(@Root() { message }: Balance, @Ctx() ctx: Context): MessageType {
    return shown(message, ctx.language);
  }
}

@Resolver(() => PlanIndicatorType)
export class PlanIndicatorTargetResolver {
  @FieldResolver(() => TargetType, {
    nullable: true,
    description: 'Phấn đấu: the unit’s own target; its draft while the plan is one.',
  })
  ownTarget(@Root() planned: PlanIndicator, @Ctx() ctx: Context): Promise<Target | null> {
    return ownTargetInPlan(ctx, planned);
  }

  @FieldResolver(() => TargetType, { nullable: true, description: 'Cấp trên giao: what the unit above gave.' })
  assignedTarget(@Root() planned: PlanIndicator, @Ctx() ctx: Context): Promise<Target | null> {
    return assignedTargetInPlan(ctx, planned);
  }

  @FieldResolver(() => TargetType, {
    nullable: true,
    description: 'Đăng ký: what the unit last asked the unit above for. Seen by the unit and those above it.',
  })
  proposedTarget(@Root() planned: PlanIndicator, @Ctx() ctx: Context): Promise<Target | null> {
    return proposedTargetInPlan(ctx, planned);
  }
}

@Resolver(() => PlanType)
export class PlanBasisResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Which targets are drafted in it, its own and quotas, in short: what issuePlan and assignTargets are told was seen. Read it in one operation with the targets. Null: not for who drafts none.',
  })
  async draftsDigest(@Root() plan: Plan, @Ctx() ctx: Context): Promise<string | null> {
    return mayDraftTargets(ctx.actor, plan.unitId) ? draftsDigestByPlan(ctx).load(plan.id) : null;
  }

  @FieldResolver(() => MessageType, {
    nullable: true,
    description:
      'Which upper targets changed under this issued plan, in words, until its owner has looked. Null: none.',
  })
  async staleBecause(@Root() plan: Plan, @Ctx() ctx: Context): Promise<MessageType | null> {
    if (!plan.issued || !mayReadAssignmentsOf(ctx, plan)) return null;
    const because = await stalenessByPlan(ctx).load(plan.id);
    return because && shown(because, ctx.language);
  }

  @FieldResolver(() => Boolean, {
    description: 'Đăng ký: targets may be proposed to the unit above. False where there is none.',
  })
  async viewerMayPropose(@Root() plan: Plan, @Ctx() ctx: Context): Promise<boolean> {
    if (!mayDraftTargets(ctx.actor, plan.unitId)) return false;
    return (await unitById(ctx).load(plan.unitId))?.parentId != null;
  }

  @FieldResolver(() => Boolean, {
    description: 'acceptStale: whoever writes the unit’s targets says that the changes above have been looked at.',
  })
  viewerMayAcceptStale(@Root() plan: Plan, @Ctx() ctx: Context): boolean {
    return plan.issued && mayDraftTargets(ctx.actor, plan.unitId);
  }
}

@Resolver(() => UnitType)
export class UnitAssignmentResolver {
  @FieldResolver(() => [TargetType], {
    description: 'What was given to the unit for a year and still holds, as far as the viewer may see.',
  })
  assignments(
    @Root() unit: UnitVersion,
    @Ctx() ctx: Context,
    @Arg('year', () => Int, OF_YEAR) year: number,
  ): Promise<Target[]> {
    return assignedIn(ctx, { unitId: unit.unitId, year });
  }
}
