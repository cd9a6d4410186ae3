import { type Given, id, many, optional, verbInput } from '#kernel/inputs.ts';

export const MarkNoticesReadInput = verbInput('MarkNoticesReadInput', {
  noticeIds: optional(many(id('One of the viewer’s own.'), 'Which; all that are unread unless told.')),
});
export type MarkNoticesReadInput = Given<typeof MarkNoticesReadInput>;
