import { PlanMutations } from './plan.mutations.ts';
import { DecisionResolver, PlanResolver } from './plan.resolver.ts';
import { ObjectiveResolver, PlanIndicatorResolver, ResponsibilityResolver } from './plan-parts.resolver.ts';

/** The room's slice of the graph. */
export const planResolvers = [
  PlanResolver,
  DecisionResolver,
  ObjectiveResolver,
  PlanIndicatorResolver,
  ResponsibilityResolver,
  PlanMutations,
] as const;
