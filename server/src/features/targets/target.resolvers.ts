import {
  AssignmentGridResolver,
  AssignmentRowResolver,
  PlanBasisResolver,
  PlanIndicatorTargetResolver,
  UnitAssignmentResolver,
} from './assignment.resolver.ts';
import { TargetResolver } from './target.resolver.ts';
import { TargetVerbs } from './target.verbs.ts';

/** The room's slice of the graph. */
export const targetResolvers = [
  TargetResolver,
  TargetVerbs,
  AssignmentGridResolver,
  AssignmentRowResolver,
  PlanIndicatorTargetResolver,
  PlanBasisResolver,
  UnitAssignmentResolver,
] as const;
