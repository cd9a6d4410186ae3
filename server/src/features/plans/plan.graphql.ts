import { enumOf } from '#kernel/enums.ts';
import { flag, id, instant, int, many, object, oneOf, optional, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';
import { RESPONSIBILITY_ROLES } from './plan.entity.ts';

export const ResponsibilityRoleEnum = enumOf('ResponsibilityRole', RESPONSIBILITY_ROLES, {
  LEAD: 'Chủ trì: at most one department for an indicator.',
  COORDINATE: 'Phối hợp: any number.',
});

export const PlanType = object(
  'Plan',
  'A unit’s quality objectives of one year. A draft is seen by the unit alone; once issued, by the units above and below and by those its decision names, and it is not edited any more.',
  {
    id: id(),
    year: int('The year that it is for.'),
    title: text(),
    generalObjective: optional(text('The sentence that stands above the objectives.')),
    issued: flag(),
    gapExplanation: optional(text('Why it was issued although the quotas do not make up its targets.')),
    revision: int('Rises with every change of the plan or of any of its parts.'),
  },
);

export const ObjectiveType = object(
  'Objective',
  'Mục tiêu: a sentence the unit commits to; holds indicators and tasks.',
  {
    id: id(),
    ordinal: int('Its place in the document, from 1.'),
    section: text('Its number or heading in the document: "2.1", "IV". May be empty.'),
    text: text(),
  },
);

export const PlanIndicatorType = object('PlanIndicator', 'An indicator under an objective; once in a plan.', {
  id: id(),
  ordinal: int('Its place in the document, from 1.'),
});

export const ResponsibilityType = object(
  'Responsibility',
  'Phân công: which department of the unit leads or coordinates an indicator of its plan.',
  {
    id: id(),
    role: oneOf(ResponsibilityRoleEnum),
    acknowledgedAt: optional(instant('When the department said that it had received it.')),
    acknowledgedBy: optional(text('Full name of who acknowledged it.')),
  },
);

export const TaskType = object(
  'Task',
  'Nhiệm vụ, biện pháp: who does what, when, watched by whom, shown by what; in the document’s words.',
  {
    id: id(),
    ordinal: int('Its place in the document, from 1.'),
    text: text(),
    lead: optional(text('Chủ trì, as written.')),
    coordinating: many(text(), 'Phối hợp, as written.'),
    time: optional(text('Thời gian thực hiện, as written: "Quý I", "Thường xuyên".')),
    monitor: optional(text('Theo dõi, as written.')),
    evidence: optional(text('Hồ sơ, minh chứng, as written.')),
  },
);

export const PlanFaultType = object(
  'PlanFault',
  'What is wrong in the document itself: shown beside it, never repaired silently.',
  {
    id: id(),
    code: text('Kind of fault: NUMBER_MISSING, ANNEXES_DISAGREE…'),
  },
);

export const PlanConnection = connectionOf('Plan', () => PlanType);
