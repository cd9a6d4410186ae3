import { identity, object, optional, text } from '#kernel/objects.ts';

export const SignedCopyType = object(
  'SignedCopy',
  'Bản ký: the signed document of an issued plan, as a file. The last one holds; those before it are kept.',
  {
    id: identity,
    reason: optional(text('Why it stands in the place of the one before. Null: it is the first.')),
  },
);
