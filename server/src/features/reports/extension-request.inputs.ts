import { day, type Given, id, optional, text, verbInput } from '#kernel/inputs.ts';

const requestId = id('Unknown, or not for the viewer: NOT_FOUND.');

export const RequestExtensionInput = verbInput('RequestExtensionInput', {
  periodId: id('The period whose report is owed.'),
  departmentId: optional(id('Left out: the report of the unit itself.')),
  wishedOn: day('The last day on time that is asked for: after the one that holds, today at the earliest.'),
  reason: text('Why; its reviewer reads it.'),
});
export type RequestExtensionInput = Given<typeof RequestExtensionInput>;

export const GrantExtensionInput = verbInput('GrantExtensionInput', {
  requestId,
  untilOn: day('The last day on time: the one asked for or another, after the one that holds.'),
  answer: optional(text('Said to who asked, and kept as the reason of the extension. Null: the reason they gave.')),
});
export type GrantExtensionInput = Given<typeof GrantExtensionInput>;

export const RefuseExtensionInput = verbInput('RefuseExtensionInput', {
  requestId,
  answer: text('Why; who asked reads it.'),
});
export type RefuseExtensionInput = Given<typeof RefuseExtensionInput>;

export const WithdrawExtensionRequestInput = verbInput('WithdrawExtensionRequestInput', { requestId });
export type WithdrawExtensionRequestInput = Given<typeof WithdrawExtensionRequestInput>;
