import { DecisionResolver, PlanningViewerResolver, PlanResolver } from './plan.resolver.ts';
import { PlanVerbs } from './plan.verbs.ts';
import { ObjectiveResolver, PlanIndicatorResolver, ResponsibilityResolver } from './plan-parts.resolver.ts';

/** The room's slice of the graph. */
export const planResolvers = [
  PlanResolver,
  PlanningViewerResolver,
  DecisionResolver,
  ObjectiveResolver,
  PlanIndicatorResolver,
  ResponsibilityResolver,
  PlanVerbs,
] as const;
