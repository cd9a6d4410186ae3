import { courseTable } from '#kernel/course.ts';
import { type Room, resolversIn } from '#kernel/room.ts';
import * as assignment from './assignment.resolver.ts';
import * as departmentTargets from './department-targets.resolver.ts';
import * as indicatorUse from './indicator-use.resolver.ts';
import * as missing from './missing.resolver.ts';
import { quotaFill } from './quota-fill.ts';
import { RetireIndicatorVerbs } from './retire-indicator.verbs.ts';
import { indicatorRetired } from './retired-indicator.notices.ts';
import { LEDGER_STATES, TARGET_COURSE } from './target.course.ts';
import { Target } from './target.entity.ts';
import { says } from './target.messages.ts';
import {
  departmentTargetsAdjusted,
  departmentTargetsGiven,
  departmentTargetsWithdrawn,
  targetsAdjusted,
  targetsGiven,
  targetsWithdrawn,
} from './target.notices.ts';
import * as target from './target.resolver.ts';
import { assignmentTable, planTable } from './target.tables.ts';
import { TargetVerbs } from './target.verbs.ts';
import * as targetReading from './target-reading.resolver.ts';
import { targetWork } from './target-work-items.ts';
import * as termParts from './term-parts.resolver.ts';
import { UndoCatalogueImportVerbs } from './undo-catalogue-import.verbs.ts';

export const room: Room = {
  resolvers: [
    ...resolversIn(target, targetReading, assignment, departmentTargets, missing, indicatorUse, termParts),
    TargetVerbs,
    RetireIndicatorVerbs,
    UndoCatalogueImportVerbs,
  ],
  entities: [Target],
  fills: [quotaFill],
  tables: [planTable, assignmentTable],
  workItems: targetWork,
  notices: [
    ...[targetsGiven, targetsAdjusted, targetsWithdrawn],
    indicatorRetired,
    ...[departmentTargetsGiven, departmentTargetsAdjusted, departmentTargetsWithdrawn],
  ],
  courses: [courseTable('Target', says.target(), LEDGER_STATES, TARGET_COURSE)],
};
