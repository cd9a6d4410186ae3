import type { Room } from '#kernel/room.ts';
import { Decision } from './decision.entity.ts';
import { Objective, Plan, PlanFault, PlanIndicator, Responsibility, Task } from './plan.entity.ts';
import { DecisionResolver, PlanningViewerResolver, PlanResolver } from './plan.resolver.ts';
import { PlanVerbs } from './plan.verbs.ts';
import {
  ObjectiveResolver,
  PlanFaultResolver,
  PlanIndicatorResolver,
  ResponsibilityResolver,
} from './plan-parts.resolver.ts';
import { planWork } from './plan-work-items.ts';

export const plans: Room = {
  resolvers: [
    PlanResolver,
    PlanningViewerResolver,
    DecisionResolver,
    ObjectiveResolver,
    PlanIndicatorResolver,
    PlanFaultResolver,
    ResponsibilityResolver,
    PlanVerbs,
  ],
  entities: [Decision, Plan, Objective, PlanIndicator, Task, PlanFault, Responsibility],
  workItems: planWork,
};
