import { courseTable } from '#kernel/course.ts';
import type { Room } from '#kernel/room.ts';
import {
  AssignmentGridResolver,
  AssignmentRowResolver,
  BalanceResolver,
  PlanBasisResolver,
  PlanIndicatorTargetResolver,
  UnitAssignmentResolver,
} from './assignment.resolver.ts';
import { LEDGER_STATES, TARGET_COURSE } from './target.course.ts';
import { Target } from './target.entity.ts';
import { says } from './target.messages.ts';
import { TargetResolver } from './target.resolver.ts';
import { TargetVerbs } from './target.verbs.ts';
import { TargetReadingResolver } from './target-reading.resolver.ts';
import { targetWork } from './target-work-items.ts';

export const room: Room = {
  resolvers: [
    TargetResolver,
    TargetReadingResolver,
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
  courses: [courseTable('Target', says.target(), LEDGER_STATES, TARGET_COURSE)],
};
