import { enumOf } from '#kernel/enums.ts';
import { day, identity, instant, object, oneOf, optional, text } from '#kernel/objects.ts';
import { EXTENSION_STATES } from './extension-request.entity.ts';

export const ExtensionStateEnum = enumOf(
  'ExtensionState',
  EXTENSION_STATES,
  'What has become of a request for an extension.',
  {
    OPEN: 'Chờ trả lời: its reviewer has not answered yet.',
    GRANTED: 'Được gia hạn: the report is on time until `grantedUntil`.',
    REFUSED: 'Không gia hạn: `answer` says why.',
    WITHDRAWN: 'Đã rút: by those who owe the report, or because it was sent.',
  },
);

export const ExtensionRequestType = object(
  'ExtensionRequest',
  'Đề nghị gia hạn: who owes the report of a period asks its reviewer for a later day.',
  {
    id: identity,
    state: oneOf(ExtensionStateEnum, 'Open until it is answered or withdrawn.'),
    wishedOn: day('The last day on time that is asked for.'),
    reason: text('Why, in the words of who asks.'),
    askedAt: instant('When it was asked for.'),
    askedBy: text('Full name of who asked.'),
    grantedUntil: optional(day('The last day on time that was granted, the one asked for or another.')),
    answer: optional(text('What who decided says to it: why it was refused, or what goes with the grant.')),
    decidedAt: optional(instant('When it was granted or refused.')),
    decidedBy: optional(text('Full name of who granted or refused it.')),
  },
);
