import { day, type Given, id, text, verbInput } from '#kernel/inputs.ts';

const indicatorId = id('Of the actor’s unit.');
const from = day('The first day on which it is not used, today or later: periods that begin on it do not ask for it.');
const reason = text('Why, at most 1,000 characters.');

export const RetireIndicatorInput = verbInput('RetireIndicatorInput', { indicatorId, from, reason });
export type RetireIndicatorInput = Given<typeof RetireIndicatorInput>;

export const ReviveIndicatorInput = verbInput('ReviveIndicatorInput', { indicatorId });
export type ReviveIndicatorInput = Given<typeof ReviveIndicatorInput>;

export const MergeIndicatorsInput = verbInput('MergeIndicatorsInput', {
  indicatorId,
  intoId: id('The one that is used instead: of the actor’s unit too, in use, and meaning the same.'),
  from,
  reason,
});
export type MergeIndicatorsInput = Given<typeof MergeIndicatorsInput>;
