import { identity } from '#kernel/fields.ts';
import { instant, object, text } from '#kernel/objects.ts';

export const ReportReminderType = object(
  'ReportReminder',
  'Nhắc: who reviews a report that is late has reminded who owes it.',
  {
    id: identity,
    remindedAt: instant('When it was.'),
    remindedBy: text('Full name of who did.'),
  },
);
