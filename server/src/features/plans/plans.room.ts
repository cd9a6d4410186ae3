import { courseTable } from '#kernel/course.ts';
import { type Room, resolversIn } from '#kernel/room.ts';
import * as amendment from './amendment.resolver.ts';
import { Decision } from './decision.entity.ts';
import { MemberAdjustment } from './member-adjustment.entity.ts';
import * as paragraph from './paragraph.resolver.ts';
import { PLAN_COURSE, PLAN_STATES, RESPONSIBILITY_COURSE, RESPONSIBILITY_STATES } from './plan.course.ts';
import {
  EndedLine,
  Objective,
  Paragraph,
  Plan,
  PlanFault,
  PlanIndicator,
  Responsibility,
  Task,
} from './plan.entity.ts';
import { says } from './plan.messages.ts';
import {
  planAboveAmended,
  planAdjusted,
  planIssued,
  planReturned,
  planSubmitted,
  responsibilitiesGiven,
} from './plan.notices.ts';
import { mayAcknowledge, mayPlanFor } from './plan.policy.ts';
import * as plan from './plan.resolver.ts';
import { PlanVerbs } from './plan.verbs.ts';
import * as planParts from './plan-parts.resolver.ts';
import { planSetUp } from './plan-set-up.ts';
import { PlanSubmission } from './plan-submission.entity.ts';
import * as submission from './plan-submission.resolver.ts';
import { planWork } from './plan-work-items.ts';
import { SignedCopy } from './signed-copy.entity.ts';
import { OF_PLANS, signedCopyById } from './signed-copy.loaders.ts';
import * as signedCopy from './signed-copy.resolver.ts';

export const room: Room = {
  resolvers: [...resolversIn(plan, planParts, paragraph, amendment, submission, signedCopy), PlanVerbs],
  entities: [
    Decision,
    Plan,
    Objective,
    PlanIndicator,
    MemberAdjustment,
    Task,
    Paragraph,
    PlanFault,
    Responsibility,
    EndedLine,
    PlanSubmission,
    SignedCopy,
  ],
  files: { [OF_PLANS]: (ctx, id) => signedCopyById(ctx).load(id) },
  rights: {
    CREATE_PLAN: {
      begins: true,
      means: 'It begins plans of its unit (createPlan).',
      may: (viewer) => mayPlanFor(viewer, viewer.unitId),
    },
    CREATE_DEPARTMENT_PLAN: {
      begins: true,
      means: 'It begins plans of its department, under the issued plan of the unit (createPlan).',
      may: ({ office, departmentId }) =>
        departmentId !== null && mayAcknowledge({ office, departmentId }, { departmentId }),
    },
  },
  workItems: planWork,
  setUp: planSetUp,
  notices: [planAdjusted, planAboveAmended, planSubmitted, planReturned, planIssued, responsibilitiesGiven],
  courses: [
    courseTable('Plan', says.plan(), PLAN_STATES, PLAN_COURSE),
    courseTable('Responsibility', says.responsibility(), RESPONSIBILITY_STATES, RESPONSIBILITY_COURSE),
  ],
};
