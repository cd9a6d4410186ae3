import { day, flag, type Given, id, input, int, many, optional, part, text, verbInput } from '#kernel/inputs.ts';

export const DraftTargetInput = input('DraftTargetInput', {
  unitId: id(),
  indicatorId: id(),
  text: text('The words as they are to stand. Where a draft may be removed, empty removes it.'),
  chosenReading: optional(int('Answers the question of an ambiguous text: an index of its candidates.')),
  illustrative: optional(flag('Số liệu minh họa: in no document.')),
});
export type DraftTargetInput = Given<typeof DraftTargetInput>;

export const DraftAssignmentsInput = verbInput('DraftAssignmentsInput', {
  planId: id(),
  targets: many(part(DraftTargetInput)),
});
export type DraftAssignmentsInput = Given<typeof DraftAssignmentsInput>;

export const OwnTargetInput = input('OwnTargetInput', {
  indicatorId: id(),
  text: text('The words as they are to stand. Where a draft may be removed, empty removes it.'),
  chosenReading: optional(int('Answers the question of an ambiguous text: an index of its candidates.')),
});
export type OwnTargetInput = Given<typeof OwnTargetInput>;

export const SetOwnTargetsInput = verbInput('SetOwnTargetsInput', {
  planId: id(),
  targets: many(part(OwnTargetInput)),
});
export type SetOwnTargetsInput = Given<typeof SetOwnTargetsInput>;

export const AssignTargetsInput = verbInput('AssignTargetsInput', {
  planId: id(),
  number: optional(text('Of the decision that gives them. Neither number nor date: the plan’s own decision.')),
  signedOn: optional(day('They hold from this day; today when it is not told.')),
  gapExplanation: optional(text('Why quotas and the unit’s own target differ; needed when they do.')),
});
export type AssignTargetsInput = Given<typeof AssignTargetsInput>;

export const AcknowledgeTargetsInput = verbInput('AcknowledgeTargetsInput', {
  targetIds: many(id()),
});
export type AcknowledgeTargetsInput = Given<typeof AcknowledgeTargetsInput>;

export const AdjustedTargetInput = input('AdjustedTargetInput', {
  targetId: id(),
  revision: int(),
  text: text(),
  chosenReading: optional(int('Answers the question of an ambiguous text: an index of its candidates.')),
});
export type AdjustedTargetInput = Given<typeof AdjustedTargetInput>;

export const AdjustTargetsInput = verbInput('AdjustTargetsInput', {
  planId: id(),
  reason: text(),
  decisionNumber: optional(text('Null: the decision has none (chưa có số).')),
  decisionSignedOn: optional(day('They hold from this day; today when it is not told.')),
  gapExplanation: optional(text('Why quotas and the unit’s own target differ; needed when they do.')),
  targets: many(part(AdjustedTargetInput), 'One balanced entry: what one unit gives up another takes.'),
});
export type AdjustTargetsInput = Given<typeof AdjustTargetsInput>;

export const WithdrawTargetsInput = verbInput('WithdrawTargetsInput', {
  targetIds: many(id()),
  reason: text(),
});
export type WithdrawTargetsInput = Given<typeof WithdrawTargetsInput>;

export const RegisterProposalInput = verbInput('RegisterProposalInput', {
  planId: id('A plan of the viewer’s unit that holds the indicator.'),
  indicatorId: id(),
  text: text(),
  chosenReading: optional(int('Answers the question of an ambiguous text: an index of its candidates.')),
});
export type RegisterProposalInput = Given<typeof RegisterProposalInput>;

export const IssuePlanInput = verbInput('IssuePlanInput', {
  planId: id(),
  revision: int(),
  number: optional(
    text('Null: the document has none (chưa có số), which becomes a fault that is shown. Left out: refused.'),
  ),
  signedOn: optional(day('Null: the document has none. Left out: refused.')),
  signer: optional(text('Null: the document has none. Left out: refused.')),
  signerTitle: optional(text()),
  gapExplanation: optional(text('Why quotas and the unit’s own target differ; needed when they do.')),
});
export type IssuePlanInput = Given<typeof IssuePlanInput>;

export const AcceptStaleInput = verbInput('AcceptStaleInput', {
  planId: id(),
  revision: int(),
});
export type AcceptStaleInput = Given<typeof AcceptStaleInput>;
