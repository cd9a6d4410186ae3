import { enumOf } from '#kernel/enums.ts';
import { day, flag, identity, instant, int, many, object, oneOf, optional, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';
import { AmendmentEnum } from './amendment.graphql.ts';
import { PLAN_STATES } from './plan.course.ts';
import { PLAN_FAULT_CODES, RESPONSIBILITY_ROLES } from './plan.entity.ts';

export const ResponsibilityRoleEnum = enumOf(
  'ResponsibilityRole',
  RESPONSIBILITY_ROLES,
  'What part a department has in an indicator of its unit.',
  {
    LEAD: 'Chủ trì: at most one department for an indicator.',
    COORDINATE: 'Phối hợp: any number.',
  },
);

export const PlanStateEnum = enumOf('PlanState', PLAN_STATES, 'Where a plan stands between planner and leader.', {
  DRAFT: 'Dự thảo: it is being written, and was not submitted.',
  SUBMITTED: 'Đã trình: it waits for the leader and is not written in.',
  RETURNED: 'Trả lại: the leader gave it back with a reason; it is written in again.',
  ISSUED: 'Ban hành: it is in force.',
});

export const PlanType = object(
  'Plan',
  'A unit’s quality objectives of one year, or what changes them. A draft is seen by the unit alone; once issued, by the units above and below and by those its decision names, and it is not edited any more.',
  {
    id: identity,
    year: int('The year that it is for.'),
    title: text('At most 500 characters.'),
    generalObjective: optional(text('The sentence that stands above the objectives.')),
    issued: flag('Ban hành: it is in force. False: a draft.'),
    amendsHow: optional(
      oneOf(AmendmentEnum, 'How it changes the plan that it names; null: it is the plan of its year.'),
    ),
    holdsFrom: optional(
      day('Of an issued one that changes another: the first day on which it holds. Null: it holds all of its year.'),
    ),
    gapExplanation: optional(text('Why it was issued although the quotas do not make up its targets.')),
    holesReason: optional(text('Why it was issued although it lacked something. Null: it lacked nothing.')),
    revision: int('Rises with every change of the plan or of any of its parts.'),
  },
);

export const ObjectiveType = object(
  'Objective',
  'Mục tiêu: a sentence the unit commits to; holds indicators and tasks.',
  {
    id: identity,
    ordinal: int('Its place in the document, from 1.'),
    section: text('Its number or heading in the document: "2.1", "IV". May be empty.'),
    text: text('The sentence, to the letter.'),
  },
);

export const PlanIndicatorType = object('PlanIndicator', 'An indicator under an objective; once in a plan.', {
  id: identity,
  ordinal: int('Its place in the document, from 1.'),
});

export const MemberAdjustmentType = object(
  'MemberAdjustment',
  'Điều chỉnh: what a composite of an issued plan counts from a day on. Never overwritten: the last begun by a day holds.',
  {
    id: identity,
    inForceFrom: day('The first day on which it holds.'),
    reason: text('Why it was adjusted.'),
  },
);

export const ResponsibilityType = object(
  'Responsibility',
  'Phân công: which department of the unit leads or coordinates an indicator of its plan.',
  {
    id: identity,
    year: int('Of its plan.'),
    role: oneOf(ResponsibilityRoleEnum, 'Which part the department has.'),
    acknowledgedAt: optional(instant('When the department said that it had received it.')),
    acknowledgedBy: optional(text('Full name of who acknowledged it.')),
  },
);

export const TaskType = object(
  'Task',
  'Nhiệm vụ, biện pháp: who does what, when, watched by whom, shown by what; in the document’s words.',
  {
    id: identity,
    ordinal: int('Its place in the document, from 1.'),
    number: optional(text('As printed: "1", "4."; null: it bears none.')),
    text: text('What is to be done, to the letter.'),
    lead: optional(text('Chủ trì, as written.')),
    coordinating: many(text(), 'Phối hợp, as written.'),
    time: optional(text('Thời gian thực hiện, as written: "Quý I", "Thường xuyên".')),
    monitor: optional(text('Theo dõi, as written.')),
    evidence: optional(text('Hồ sơ, minh chứng, as written.')),
  },
);

export const PlanFaultCodeEnum = enumOf('PlanFaultCode', PLAN_FAULT_CODES, 'What can be wrong in a document.', {
  NUMBER_MISSING: 'The decision has no number (chưa có số).',
  SIGNED_ON_MISSING: 'The decision bears no date of signature.',
  SIGNER_MISSING: 'The decision does not say who signed it.',
  NUMBER_GIVEN_TWICE: 'One number stands for two documents.',
  CAPTION_NUMBER_MISSING: 'The caption of an annex leaves the number of its decision blank.',
  YEAR_MISMATCH: 'A paragraph names another year than the plan’s.',
  COUNT_MISMATCH: 'It says how many there are of something and lists another number of them.',
  SCALE_AMBIGUOUS: 'A separator can be read as thousands or as decimals.',
  ANNEXES_DISAGREE: 'Two places give different targets for one indicator.',
  ONLY_IN_ONE_ANNEX: 'What one annex states is missing from the other.',
  OBJECTIVE_WITHOUT_TASKS: 'An objective has no measures, lead, time or monitoring.',
  TASK_NUMBER_MISSING: 'A task has no number.',
});

export const PlanFaultType = object(
  'PlanFault',
  'What is wrong in the document itself: shown beside it, never repaired silently.',
  {
    id: identity,
    code: oneOf(PlanFaultCodeEnum, 'Of what kind it is; `text` says it of this document.'),
  },
);

export const PlanConnection = connectionOf('Plan', () => PlanType);
