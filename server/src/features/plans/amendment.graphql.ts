import { enumOf } from '#kernel/enums.ts';
import { identity, object, text } from '#kernel/objects.ts';
import { AMENDMENTS } from './plan.entity.ts';

export const AmendmentEnum = enumOf('Amendment', AMENDMENTS, 'How a plan changes another of its unit and year.', {
  SUPPLEMENT: 'Bổ sung: it adds lines; all others stay.',
  AMEND: 'Sửa đổi, bổ sung: it adds, changes and ends lines; all others stay.',
  REPLACE: 'Thay thế: from its first day on it stands for all that was there.',
});

export const EndedLineType = object(
  'EndedLine',
  'What a plan that amends another takes out from its first day on: an indicator, with every line for it, or a task.',
  {
    id: identity,
    reason: text('Why it was ended.'),
  },
);
