import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitByPosition, unitOnRecord } from '#features/units/unit.loaders.ts';
import { BY_ID, OF_YEAR } from '#kernel/arguments.ts';
import type { Context } from '#kernel/context.ts';
import { isOpenTo } from '#kernel/course.ts';
import { type Page, PageArgs } from '#kernel/page.ts';
import type { Decision } from './decision.entity.ts';
import { DecisionType } from './decision.graphql.ts';
import { PLAN_COURSE, stateOfPlan } from './plan.course.ts';
import type { Objective, Plan, PlanFault, Task } from './plan.entity.ts';
import { ObjectiveType, PlanConnection, PlanFaultType, PlanType, TaskType } from './plan.graphql.ts';
import { decisionById, faultsByPlan, objectivesByPlan, planById, tasksByPlan } from './plan.loaders.ts';
import { findDecision, findPlan, plansOfUnit } from './plan.queries.ts';

@Resolver(() => PlanType)
export class PlanResolver {
  @Query(() => PlanType, {
    nullable: true,
    description: 'A plan: of the own unit also a draft, of others once issued.',
  })
  plan(@Ctx() ctx: Context, @Arg('id', () => ID, BY_ID) id: string): Promise<Plan | null> {
    return findPlan(ctx, id);
  }

  @Query(() => PlanConnection, { description: 'The plans of one unit, newest year first.' })
  plans(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('unitId', () => ID, { nullable: true, description: 'The viewer’s own unit unless told.' })
    unitId?: string | null,
    @Arg('year', () => Int, { ...OF_YEAR, nullable: true }) year?: number | null,
  ): Promise<Page<Plan>> {
    return plansOfUnit(ctx, unitId ?? ctx.actor.unitId, year ?? null, page);
  }

  @FieldResolver(() => UnitType, { description: 'As it is today or, once it has ended, as it last was.' })
  unit(@Root() plan: Plan, @Ctx() ctx: Context): Promise<UnitVersion | null> {
    return unitOnRecord(ctx).load(plan.unitId);
  }

  @FieldResolver(() => DecisionType, { nullable: true, description: 'The decision that put it in force.' })
  decision(@Root() plan: Plan, @Ctx() ctx: Context): Promise<Decision | null> | null {
    return plan.decisionId === null ? null : decisionById(ctx).load(plan.decisionId);
  }

  @FieldResolver(() => PlanType, { nullable: true, description: 'The plan of another year that it was copied from.' })
  carriedOverFrom(@Root() plan: Plan, @Ctx() ctx: Context): Promise<Plan | null> | null {
    return plan.carriedOverFromId === null ? null : planById(ctx).load(plan.carriedOverFromId);
  }

  @FieldResolver(() => [ObjectiveType], { description: 'In the order of the document.' })
  async objectives(@Root() plan: Plan, @Ctx() ctx: Context): Promise<Objective[]> {
    return (await objectivesByPlan(ctx).load(plan.id)) ?? [];
  }

  @FieldResolver(() => [TaskType], { description: 'Every task of the plan, under an objective or not.' })
  async tasks(@Root() plan: Plan, @Ctx() ctx: Context): Promise<Task[]> {
    return (await tasksByPlan(ctx).load(plan.id)) ?? [];
  }

  @FieldResolver(() => [PlanFaultType], { description: 'Empty: its document was found in order.' })
  async faults(@Root() plan: Plan, @Ctx() ctx: Context): Promise<PlanFault[]> {
    return (await faultsByPlan(ctx).load(plan.id)) ?? [];
  }

  @FieldResolver(() => Boolean, { description: 'False once it is issued.' })
  viewerMayEdit(@Root() plan: Plan, @Ctx() ctx: Context): boolean {
    return isOpenTo(PLAN_COURSE.edit, ctx.actor, plan, stateOfPlan(plan));
  }

  @FieldResolver(() => Boolean, { description: 'False once it is issued.' })
  viewerMayIssue(@Root() plan: Plan, @Ctx() ctx: Context): boolean {
    return isOpenTo(PLAN_COURSE.issue, ctx.actor, plan, stateOfPlan(plan));
  }

  @FieldResolver(() => Boolean, { description: 'Phân công: to the unit’s own departments. False once it is issued.' })
  viewerMayAssign(@Root() plan: Plan, @Ctx() ctx: Context): boolean {
    return isOpenTo(PLAN_COURSE.assignResponsibilities, ctx.actor, plan, stateOfPlan(plan));
  }
}

@Resolver(() => DecisionType)
export class DecisionResolver {
  @Query(() => DecisionType, {
    nullable: true,
    description: 'A decision with its annex: a draft for its own unit, once issued also for the units that it names.',
  })
  decision(@Ctx() ctx: Context, @Arg('id', () => ID, BY_ID) id: string): Promise<Decision | null> {
    return findDecision(ctx, id);
  }

  @FieldResolver(() => UnitType, { description: 'Who issues it.' })
  unit(@Root() decision: Decision, @Ctx() ctx: Context): Promise<UnitVersion | null> {
    return unitOnRecord(ctx).load(decision.unitId);
  }

  @FieldResolver(() => [UnitType], { description: 'The units that its annexes name: they may read it.' })
  async namedUnits(@Root() decision: Decision, @Ctx() ctx: Context): Promise<UnitVersion[]> {
    const units = await Promise.all(decision.named.map((pos) => unitByPosition(ctx).load(pos)));
    return units.filter((unit) => unit !== null);
  }
}
