import type { Room } from '#kernel/room.ts';
import {
  AssignmentGridResolver,
  AssignmentRowResolver,
  BalanceResolver,
  PlanBasisResolver,
  PlanIndicatorTargetResolver,
  UnitAssignmentResolver,
} from './assignment.resolver.ts';
import { Target } from './target.entity.ts';
import { TargetResolver } from './target.resolver.ts';
import { TargetVerbs } from './target.verbs.ts';
import { targetWork } from './target-work-items.ts';

export const targets: Room = {
  resolvers: [
    TargetResolver,
    TargetVerbs,
    AssignmentGridResolver,
    AssignmentRowResolver,
    BalanceResolver,
    PlanIndicatorTargetResolver,
    PlanBasisResolver,
    UnitAssignmentResolver,
  ],
  entities: [Target],
  workItems: targetWork,
};
