import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitByPosition, unitOnRecord } from '#features/units/unit.loaders.ts';
import { BY_ID, OF_YEAR } from '#kernel/arguments.ts';
import type { Context } from '#kernel/context.ts';
import { isOpenTo } from '#kernel/course.ts';
import { lookUp, lookUps, related, relatedAll } from '#kernel/look-ups.ts';
import { flag, many, optional, record } from '#kernel/objects.ts';
import { type Page, PageArgs } from '#kernel/page.ts';
import type { Decision } from './decision.entity.ts';
import { DecisionType } from './decision.graphql.ts';
import { PLAN_COURSE, stateOfPlan } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
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
}

export const PlanLookUps = lookUps<Plan>(() => PlanType, {
  unit: related(record(UnitType, 'As it is today or, once it has ended, as it last was.'), unitOnRecord, 'unitId'),
  decision: related(optional(record(DecisionType, 'The decision that put it in force.')), decisionById, 'decisionId'),
  carriedOverFrom: related(
    optional(record(PlanType, 'The plan of another year that it was copied from.')),
    planById,
    'carriedOverFromId',
  ),
  objectives: relatedAll(many(record(ObjectiveType, 'In the order of the document.')), objectivesByPlan, 'id'),
  tasks: relatedAll(many(record(TaskType, 'Every task of the plan, under an objective or not.')), tasksByPlan, 'id'),
  faults: relatedAll(many(record(PlanFaultType, 'Empty: its document was found in order.')), faultsByPlan, 'id'),
  viewerMayEdit: lookUp(flag('False once it is issued.'), (plan, ctx) =>
    isOpenTo(PLAN_COURSE.edit, ctx.actor, plan, stateOfPlan(plan)),
  ),
  viewerMayIssue: lookUp(flag('False once it is issued.'), (plan, ctx) =>
    isOpenTo(PLAN_COURSE.issue, ctx.actor, plan, stateOfPlan(plan)),
  ),
  viewerMayAssign: lookUp(flag('Phân công: to the unit’s own departments. False once it is issued.'), (plan, ctx) =>
    isOpenTo(PLAN_COURSE.assignResponsibilities, ctx.actor, plan, stateOfPlan(plan)),
  ),
});

@Resolver(() => DecisionType)
export class DecisionResolver {
  @Query(() => DecisionType, {
    nullable: true,
    description: 'A decision with its annex: a draft for its own unit, once issued also for the units that it names.',
  })
  decision(@Ctx() ctx: Context, @Arg('id', () => ID, BY_ID) id: string): Promise<Decision | null> {
    return findDecision(ctx, id);
  }
}

export const DecisionLookUps = lookUps<Decision>(() => DecisionType, {
  unit: related(record(UnitType, 'Who issues it.'), unitOnRecord, 'unitId'),
  namedUnits: lookUp(
    many(record(UnitType, 'The units that its annexes name: they may read it.')),
    async (decision, ctx) => {
      const units = await Promise.all(decision.named.map((pos) => unitByPosition(ctx).load(pos)));
      return units.filter((unit) => unit !== null);
    },
  ),
});
