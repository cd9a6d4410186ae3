import { identity, instant, object, optional, text } from '#kernel/objects.ts';

export const PlanSubmissionType = object(
  'PlanSubmission',
  'Trình: a draft plan of the own unit, or quotas drafted under an issued one, handed to its leader, and what became of it.',
  {
    id: identity,
    submittedAt: instant('When it was handed over.'),
    submittedBy: text('Full name of who handed it over.'),
    note: optional(text('What was said to the leader with it. Null: nothing.')),
    decidedAt: optional(instant('When it was returned, issued or given. Null: it waits.')),
    decidedBy: optional(text('Full name of the leader who decided it.')),
    returnReason: optional(text('Trả lại: why it was returned. Null: it waits, or is in force.')),
  },
);
