import { id, text } from '#kernel/inputs.ts';

/** Of every verb that takes an import back. */
export const UNDOING = {
  importId: id('Of the actor’s unit, not taken back yet.'),
  reason: text('Why, at most 1,000 characters.'),
};
