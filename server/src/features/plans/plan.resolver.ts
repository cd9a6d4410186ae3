import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import type { Department } from '#features/units/unit.entity.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, takenOverByDepartment, unitByPosition, unitOnRecord } from '#features/units/unit.loaders.ts';
import { byId, ofYear } from '#kernel/arguments.ts';
import { today } from '#kernel/context.ts';
import { lookUp, lookUpBy, lookUps, offered, related, relatedAll } from '#kernel/look-ups.ts';
import { flag, id, many, optional, record } from '#kernel/objects.ts';
import { PAGE } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import { isReplaced } from './amendment.loaders.ts';
import type { Decision } from './decision.entity.ts';
import { DecisionType } from './decision.graphql.ts';
import { indicatorsToPlan } from './department-plan.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { Plan } from './plan.entity.ts';
import {
  MemberAdjustmentType,
  ObjectiveType,
  PlanConnection,
  PlanFaultType,
  PlanType,
  TaskType,
} from './plan.graphql.ts';
import {
  decisionById,
  faultsByPlan,
  memberAdjustmentsByPlan,
  objectivesByPlan,
  planById,
  plansOfDepartment,
  tasksByPlan,
} from './plan.loaders.ts';
import { findDecision, findPlan, plansOfUnit } from './plan.queries.ts';
import { planOpenTo } from './plan-open-to.ts';

export const PlanQueries = queries({
  plan: query(
    optional(record(PlanType, 'A plan: of the own unit also a draft, of others once issued.')),
    { id: byId },
    (ctx, { id }) => findPlan(ctx, id),
  ),
  plans: query(
    record(PlanConnection, 'The plans of one unit, newest year first.'),
    { ...PAGE, unitId: optional(id('The viewer’s own unit unless told.')), year: optional(ofYear) },
    (ctx, { unitId, year, ...page }) => plansOfUnit(ctx, unitId ?? ctx.actor.unitId, year, page),
  ),
});

export const PlanLookUps = lookUps<Plan>(() => PlanType, {
  unit: related(record(UnitType, 'As it is today or, once it has ended, as it last was.'), unitOnRecord, 'unitId'),
  department: related(
    optional(record(DepartmentType, 'Whose plan it is, of the unit’s departments. Null: the unit’s own.')),
    departmentById,
    'departmentId',
  ),
  departmentIndicators: lookUp(
    optional(
      many(
        record(
          IndicatorType,
          'What a department’s plan may hold, in the order of the unit’s plans in force: what it leads, supports or was given a target of. Null: the plan is the unit’s own, and may hold any that it sees.',
        ),
      ),
    ),
    (plan, ctx) => (plan.departmentId === null ? null : indicatorsToPlan(ctx, plan)),
  ),
  decision: related(optional(record(DecisionType, 'The decision that put it in force.')), decisionById, 'decisionId'),
  carriedOverFrom: related(
    optional(record(PlanType, 'The plan of another year that it was copied from.')),
    planById,
    'carriedOverFromId',
  ),
  objectives: relatedAll(many(record(ObjectiveType, 'In the order of the document.')), objectivesByPlan, 'id'),
  tasks: relatedAll(many(record(TaskType, 'Every task of the plan, under an objective or not.')), tasksByPlan, 'id'),
  memberAdjustments: relatedAll(
    many(record(MemberAdjustmentType, 'How its composites were adjusted since it was issued, oldest first.')),
    memberAdjustmentsByPlan,
    'id',
  ),
  faults: relatedAll(many(record(PlanFaultType, 'Empty: its document was found in order.')), faultsByPlan, 'id'),
  viewerMayEdit: offered(
    'BEGINS',
    flag('False while it is submitted, and once it is issued.'),
    planOpenTo(PLAN_COURSE.edit),
  ),
  viewerMayDiscard: offered(
    'FINISHES',
    flag('False once it is issued. In a unit that has ended a draft can be discarded and nothing else.'),
    planOpenTo(PLAN_COURSE.edit),
  ),
  viewerMayIssue: offered('BEGINS', flag('False once it is issued.'), planOpenTo(PLAN_COURSE.issue)),
  viewerMayCarryOver: offered(
    'BEGINS',
    flag('Chuyển sang năm khác (carryOverPlan), issued or not.'),
    planOpenTo(PLAN_COURSE.carryOver),
  ),
  viewerMayAdjustMembers: offered(
    'BEGINS',
    flag(
      'Điều chỉnh (adjustMembers): by the leader of its unit, once it is issued and as long as nothing has replaced it.',
    ),
    async (plan, ctx) => (await planOpenTo(PLAN_COURSE.adjustMembers)(plan, ctx)) && !(await isReplaced(ctx, plan)),
  ),
  viewerMayAssign: offered(
    'BEGINS',
    flag('Phân công: to the unit’s own departments. False while it is submitted, and once it is issued.'),
    planOpenTo(PLAN_COURSE.assignResponsibilities),
  ),
});

export const DepartmentPlans = lookUps<Department>(() => DepartmentType, {
  ownPlans: lookUpBy(
    many(
      record(
        PlanType,
        'What it plans for a year under the plan of its unit, the first first: drafts for its own people and who plans for the unit, issued ones also above. After them what departments had issued that it has taken over from by then.',
      ),
    ),
    { year: ofYear },
    async ({ id }, ctx, { year }) => {
      const taken = ((await takenOverByDepartment(ctx).load(id)) ?? []).filter(
        ({ fromOn }) => fromOn <= today(ctx) && Number(fromOn.slice(0, 4)) <= year,
      );
      const plansOf = async (departmentId: string) => (await plansOfDepartment(ctx).load({ departmentId, year })) ?? [];
      const theirs = await Promise.all(taken.map(({ departmentId }) => plansOf(departmentId)));
      return [...(await plansOf(id)), ...theirs.flat().filter(({ issued }) => issued)];
    },
  ),
});

export const DecisionQueries = queries({
  decision: query(
    optional(
      record(
        DecisionType,
        'A decision with its annex: a draft for its own unit, once issued also for the units that it names.',
      ),
    ),
    { id: byId },
    (ctx, { id }) => findDecision(ctx, id),
  ),
});

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
