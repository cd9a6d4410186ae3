import { day, type Given, optional, seenRevision, verbInput } from '#kernel/inputs.ts';

export const SetLeadersFactorInput = verbInput('SetLeadersFactorInput', {
  from: optional(day('The first day, at least 7 days ahead; none: it is no longer asked of leaders, from now on.')),
  revision: seenRevision,
});
export type SetLeadersFactorInput = Given<typeof SetLeadersFactorInput>;
