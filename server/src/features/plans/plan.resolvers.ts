import { PlanMutations } from './plan.mutations.ts';
import { DecisionResolver, PlanningViewerResolver, PlanResolver } from './plan.resolver.ts';
import { ObjectiveResolver, PlanIndicatorResolver, ResponsibilityResolver } from './plan-parts.resolver.ts';

/** The room's slice of the graph. */
export const planResolvers = [
  PlanResolver,
  PlanningViewerResolver,
  DecisionResolver,
  ObjectiveResolver,
  PlanIndicatorResolver,
  ResponsibilityResolver,
  PlanMutations,
] as const;
