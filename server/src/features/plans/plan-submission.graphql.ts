import { identity, instant, object, optional, text } from '#kernel/objects.ts';

export const PlanSubmissionType = object(
  'PlanSubmission',
  'Trình: a draft of the own unit handed to its leader to be issued, and what became of it.',
  {
    id: identity,
    submittedAt: instant('When it was handed over.'),
    submittedBy: text('Full name of who handed it over.'),
    note: optional(text('What was said to the leader with it. Null: nothing.')),
    decidedAt: optional(instant('When it was returned or issued. Null: it waits.')),
    decidedBy: optional(text('Full name of the leader who returned or issued it.')),
    returnReason: optional(text('Trả lại: why it was returned. Null: it waits, or was issued.')),
  },
);
