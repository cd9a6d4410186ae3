import { courseTable } from '#kernel/course.ts';
import { type Room, resolversIn } from '#kernel/room.ts';
import * as assignment from './assignment.resolver.ts';
import * as departmentTargets from './department-targets.resolver.ts';
import * as indicatorUse from './indicator-use.resolver.ts';
import * as missing from './missing.resolver.ts';
import { QUOTA_COURSE, QUOTA_STATES } from './quota.course.ts';
import { quotaFill } from './quota-fill.ts';
import { saysOfQuotas } from './quota-submission.messages.ts';
import { quotasGiven, quotasReturned, quotasSubmitted } from './quota-submission.notices.ts';
import * as quotaSubmission from './quota-submission.resolver.ts';
import { QuotaSubmissionVerbs } from './quota-submission.verbs.ts';
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
    ...resolversIn(
      target,
      targetReading,
      assignment,
      departmentTargets,
      missing,
      indicatorUse,
      termParts,
      quotaSubmission,
    ),
    TargetVerbs,
    QuotaSubmissionVerbs,
    RetireIndicatorVerbs,
    UndoCatalogueImportVerbs,
  ],
  entities: [Target],
  fills: [quotaFill],
  tables: [planTable, assignmentTable],
  workItems: targetWork,
  notices: [
    ...[targetsGiven, targetsAdjusted, targetsWithdrawn],
    ...[quotasSubmitted, quotasReturned, quotasGiven],
    indicatorRetired,
    ...[departmentTargetsGiven, departmentTargetsAdjusted, departmentTargetsWithdrawn],
  ],
  courses: [
    courseTable('Target', says.target(), LEDGER_STATES, TARGET_COURSE),
    courseTable('Quotas', saysOfQuotas.quotas(), QUOTA_STATES, QUOTA_COURSE),
  ],
};
