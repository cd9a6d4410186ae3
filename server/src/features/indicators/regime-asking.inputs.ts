import { day, type Given, id, many, verbInput } from '#kernel/inputs.ts';

export const SetOwnAskingInput = verbInput('SetOwnAskingInput', {
  indicatorId: id('One that plans of the viewer’s unit can take: shared, of a unit above, or its own.'),
  regimeIds: many(id(), 'All regimes of the viewer’s unit that are to ask for it, each once; none: no longer any.'),
  validFrom: day('From when on, today at the earliest: periods that end on it or later ask for it, or ask no more.'),
});
export type SetOwnAskingInput = Given<typeof SetOwnAskingInput>;
