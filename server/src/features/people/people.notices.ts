import { unitInSentence } from '#features/units/unit.messages.ts';
import type { OfficeKind } from '#kernel/context.ts';
import { noticeKind } from '#kernel/notice.ts';
import { officeInWords, says } from './people.messages.ts';

/** An office and the unit that it is held in, as they were called. */
type OfficeFacts = { office: OfficeKind; type: string; name: string };

const leadsTo = () => '/tai-khoan';

export const officeGiven = noticeKind<OfficeFacts>({
  name: 'OFFICE_GIVEN',
  means: 'A further office was given to the person.',
  says: ({ office, ...unit }) => says.officeGiven({ office: officeInWords(office), unit: unitInSentence(unit) }),
  leadsTo,
});

export const officeEnded = noticeKind<OfficeFacts & { lastDay: string }>({
  name: 'OFFICE_ENDED',
  means: 'An office of the person was ended, at once or with a day.',
  says: ({ office, lastDay, ...unit }) =>
    says.officeEnded({ office: officeInWords(office), unit: unitInSentence(unit), lastDay: { day: lastDay } }),
  leadsTo,
});

export const leadersFactorSet = noticeKind<{ from: string }>({
  name: 'LEADERS_FACTOR_SET',
  means: 'From a day on the province asks its leaders for a second factor to decide.',
  says: ({ from }) => says.leadersFactorSet({ from: { day: from } }),
  leadsTo,
});
