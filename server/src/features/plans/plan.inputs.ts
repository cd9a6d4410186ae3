import {
  day,
  type Given,
  id,
  input,
  int,
  many,
  oneOf,
  optional,
  part,
  seenRevision,
  text,
  verbInput,
} from '#kernel/inputs.ts';
import { AmendmentEnum } from './amendment.graphql.ts';
import { DocumentKindEnum } from './decision.graphql.ts';
import { SignerInput } from './document.inputs.ts';
import { ResponsibilityRoleEnum } from './plan.graphql.ts';

/** Of the whole plan: whoever changes a part of it may say what was seen. */
const seenPlan = optional(
  int('The plan’s revision that was seen. Given: refused as STALE when the plan has changed since.'),
);
const planId = id('A plan of the viewer’s unit.');
const title = text('At most 500 characters.');
const generalObjective = optional(text('The sentence above the objectives; at most 5,000 characters.'));
const year = int('2000 to 2100.');

export const CreatePlanInput = verbInput('CreatePlanInput', {
  unitId: optional(id('The viewer’s own unit unless told.')),
  departmentId: optional(
    id(
      'The department whose plan it is: drafted by its own people under the issued plan of the unit. Left out: the unit’s own plan.',
    ),
  ),
  year,
  title,
  generalObjective,
});
export type CreatePlanInput = Given<typeof CreatePlanInput>;

export const UpdatePlanInput = verbInput('UpdatePlanInput', {
  planId,
  revision: seenRevision,
  title,
  generalObjective,
});
export type UpdatePlanInput = Given<typeof UpdatePlanInput>;

export const DiscardPlanInput = verbInput('DiscardPlanInput', { planId, revision: seenRevision });
export type DiscardPlanInput = Given<typeof DiscardPlanInput>;

export const TakePlanBackInput = verbInput('TakePlanBackInput', { planId });
export type TakePlanBackInput = Given<typeof TakePlanBackInput>;

export const ReturnPlanInput = verbInput('ReturnPlanInput', {
  planId,
  reason: text('Why, at most 5,000 characters; kept, and shown to who submitted it.'),
});
export type ReturnPlanInput = Given<typeof ReturnPlanInput>;

export const CarryOverPlanInput = verbInput('CarryOverPlanInput', { planId, year: int('The year of the copy.') });
export type CarryOverPlanInput = Given<typeof CarryOverPlanInput>;

export const AmendPlanInput = verbInput('AmendPlanInput', {
  planId: id('An issued plan of the viewer’s unit.'),
  how: oneOf(AmendmentEnum, 'How it is changed.'),
  title: optional(text('At most 500 characters; left out: made of the title of what is changed.')),
});
export type AmendPlanInput = Given<typeof AmendPlanInput>;

export const EndedLineInput = input(
  'EndedLineInput',
  {
    indicatorId: optional(id('An indicator in force: every line for it is ended.')),
    taskId: optional(id('Or a task in force.')),
    reason: text('Why; at most 5,000 characters, printed beside the line.'),
  },
  'A line of the plans in force that is taken out.',
);

export const SetEndedLinesInput = verbInput('SetEndedLinesInput', {
  planId: id('A draft that amends a plan.'),
  revision: seenPlan,
  lines: many(part(EndedLineInput), 'All that it ends; empty: nothing.'),
});
export type SetEndedLinesInput = Given<typeof SetEndedLinesInput>;

export const SaveObjectiveInput = verbInput('SaveObjectiveInput', {
  planId,
  revision: seenPlan,
  objectiveId: optional(id('Left out: a new one.')),
  section: optional(text('Number or heading: "2.1", "IV".')),
  text: text('At most 5,000 characters.'),
  ordinal: optional(int('Its place, from 1: the others make room. Left out: where it stands, or last.')),
});
export type SaveObjectiveInput = Given<typeof SaveObjectiveInput>;

export const RemoveObjectiveInput = verbInput('RemoveObjectiveInput', {
  objectiveId: id('An objective of a draft.'),
  revision: seenPlan,
});
export type RemoveObjectiveInput = Given<typeof RemoveObjectiveInput>;

const ordinal = optional(int('Its place, from 1. Left out: where it stands, or last.'));

export const AddPlanIndicatorsInput = verbInput('AddPlanIndicatorsInput', {
  objectiveId: id('They are put under this objective.'),
  indicatorIds: many(id('One that is not in the plan yet.'), 'At least one, at most 500, in the order of the plan.'),
  revision: seenPlan,
  ordinal,
});
export type AddPlanIndicatorsInput = Given<typeof AddPlanIndicatorsInput>;

export const RemovePlanIndicatorInput = verbInput('RemovePlanIndicatorInput', {
  planIndicatorId: id('A line of a draft.'),
  revision: seenPlan,
});
export type RemovePlanIndicatorInput = Given<typeof RemovePlanIndicatorInput>;

export const SetMembersInput = verbInput('SetMembersInput', {
  planIndicatorId: id('A composite of a draft.'),
  revision: seenPlan,
  memberIds: many(id(), 'Indicators of the same plan, in the order of the decision; empty: it counts none.'),
});
export type SetMembersInput = Given<typeof SetMembersInput>;

export const SaveTaskInput = verbInput(
  'SaveTaskInput',
  {
    planId,
    revision: seenPlan,
    taskId: optional(id('Left out: a new one.')),
    objectiveId: optional(id('Left out: a task of the whole plan.')),
    ordinal,
    number: optional(text('As printed: "1", "4."; left out: it bears none.')),
    text: text('At most 5,000 characters.'),
    lead: optional(text('Chủ trì, as written.')),
    coordinating: optional(many(text(), 'Phối hợp, as written.')),
    time: optional(text('As written: "Quý I".')),
    monitor: optional(text('Theo dõi, as written.')),
    evidence: optional(text('Minh chứng, as written.')),
  },
  'The whole task: what is left out is emptied.',
);
export type SaveTaskInput = Given<typeof SaveTaskInput>;

export const RemoveTaskInput = verbInput('RemoveTaskInput', { taskId: id('A task of a draft.'), revision: seenPlan });
export type RemoveTaskInput = Given<typeof RemoveTaskInput>;

export const DepartmentRoleInput = input(
  'DepartmentRoleInput',
  { departmentId: id('A department of the plan’s unit.'), role: oneOf(ResponsibilityRoleEnum, 'Chủ trì or phối hợp.') },
  'A department with its part in an indicator.',
);

export const ResponsibilityInput = input(
  'ResponsibilityInput',
  {
    indicatorId: id('An indicator of the plan.'),
    departments: many(part(DepartmentRoleInput), 'All of them; an empty list takes the phân công away.'),
    seen: optional(
      many(
        part(DepartmentRoleInput),
        'The departments last read there, in any order; empty: none. An indicator that somebody else has assigned otherwise since, and not as is wished now, is refused as STALE and says theirs, by, at. Left out: whatever there is.',
      ),
    ),
  },
  'Who leads and who coordinates one indicator.',
);
export type ResponsibilityInput = Given<typeof ResponsibilityInput>;

export const AssignResponsibilitiesInput = verbInput('AssignResponsibilitiesInput', {
  planId,
  responsibilities: many(part(ResponsibilityInput), 'Indicators that are not named keep theirs.'),
});
export type AssignResponsibilitiesInput = Given<typeof AssignResponsibilitiesInput>;

export const AcknowledgeResponsibilityInput = verbInput('AcknowledgeResponsibilityInput', {
  responsibilityId: id('One of the viewer’s own department, of an issued plan.'),
});
export type AcknowledgeResponsibilityInput = Given<typeof AcknowledgeResponsibilityInput>;

export const DecisionReferenceInput = input(
  'DecisionReferenceInput',
  {
    kind: optional(
      oneOf(
        DocumentKindEnum,
        'What kind of document it is. Left out: what was drafted, else a decision, of a department’s plan a kế hoạch.',
      ),
    ),
    number: optional(text('As printed: "1741/QĐ-UBND". Null: the document has none (chưa có số).')),
    signedOn: optional(day('What it gives holds from this day. Null: the document bears none.')),
    authority: optional(
      text('Above the signature: "TM. ỦY BAN NHÂN DÂN". Left out: what was drafted; null: nothing stands there.'),
    ),
    signer: optional(part(SignerInput, 'Null: the document does not say.')),
  },
  'A document that puts something in force, as its issuer words it. What it lacks is given as null, is never invented, and is shown as a fault of it; issuePlan refuses what is left out.',
);
export type DecisionReferenceInput = Given<typeof DecisionReferenceInput>;

export const AdjustMembersInput = verbInput('AdjustMembersInput', {
  planIndicatorId: id('A composite of an issued plan.'),
  revision: seenPlan,
  memberIds: many(id(), 'All that it counts from then on: indicators of the same plan, in the order of the decision.'),
  reason: text('Why; kept with the adjustment.'),
  decision: part(DecisionReferenceInput, 'The decision that adjusts it; without a day it holds from today.'),
});
export type AdjustMembersInput = Given<typeof AdjustMembersInput>;

export const AttachSignedCopyInput = verbInput('AttachSignedCopyInput', {
  planId: id('An issued plan of the viewer’s unit.'),
  uploadId: id('A PDF or a picture of which all has come (`POST /uploads`), sent by whoever attaches it.'),
  reason: optional(text('Why it stands in the place of the one before; needed once there is one.')),
});
export type AttachSignedCopyInput = Given<typeof AttachSignedCopyInput>;
