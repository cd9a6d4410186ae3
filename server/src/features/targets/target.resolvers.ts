import {
  AssignmentGridResolver,
  AssignmentRowResolver,
  PlanBasisResolver,
  PlanIndicatorTargetResolver,
  UnitAssignmentResolver,
} from './assignment.resolver.ts';
import { TargetMutations } from './target.mutations.ts';
import { TargetResolver } from './target.resolver.ts';

/** The room's slice of the graph. */
export const targetResolvers = [
  TargetResolver,
  TargetMutations,
  AssignmentGridResolver,
  AssignmentRowResolver,
  PlanIndicatorTargetResolver,
  PlanBasisResolver,
  UnitAssignmentResolver,
] as const;
