import { unitInSentence } from '#features/units/unit.messages.ts';
import type { OfficeKind } from '#kernel/context.ts';
import { noticeKind } from '#kernel/notice.ts';
import { officeInWords, says } from './people.messages.ts';

/** An office and the unit that it is held in, as they were called. */
type OfficeFacts = { office: OfficeKind; type: string; name: string };

const leadsTo = () => '/tai-khoan';

export const officeGiven = noticeKind<OfficeFacts>({
  name: 'OFFICE_GIVEN',
  means: 'An office was given to the person, and confirmed by a second one.',
  says: ({ office, ...unit }) => says.officeGiven({ office: officeInWords(office), unit: unitInSentence(unit) }),
  leadsTo,
});

/** To who gave it: the reason stands at the office. */
export const officeRefused = noticeKind<OfficeFacts & { person: string }>({
  name: 'OFFICE_REFUSED',
  means: 'An office that the person gave to somebody was not confirmed.',
  says: ({ office, person, type, name }) =>
    says.officeRefused({ office: officeInWords(office), unit: unitInSentence({ type, name }), person }),
  leadsTo: () => '/quan-tri/tai-khoan',
});

export const officeEnded = noticeKind<OfficeFacts & { lastDay: string }>({
  name: 'OFFICE_ENDED',
  means: 'An office of the person was ended, at once or with a day.',
  says: ({ office, lastDay, ...unit }) =>
    says.officeEnded({ office: officeInWords(office), unit: unitInSentence(unit), lastDay: { day: lastDay } }),
  leadsTo,
});

type SubstitutionFacts = OfficeFacts & { from: string; lastDay: string };

export const substitutionBegun = noticeKind<SubstitutionFacts>({
  name: 'SUBSTITUTION_BEGUN',
  means: 'An office that its holder has handed over for a time was confirmed: told to both.',
  says: ({ office, from, lastDay, ...unit }) =>
    says.substitutionBegun({
      office: officeInWords(office),
      unit: unitInSentence(unit),
      from,
      until: { day: lastDay },
    }),
  leadsTo,
});

export const substitutionEnded = noticeKind<SubstitutionFacts>({
  name: 'SUBSTITUTION_ENDED',
  means: 'What was handed over for a time was ended early: told to who handed it over and who acted in it.',
  says: ({ office, from, lastDay: _, ...unit }) =>
    says.substitutionEnded({ office: officeInWords(office), unit: unitInSentence(unit), from }),
  leadsTo,
});

/** To who made the link. What became of it stands at the account. */
export const linkNotMailed = noticeKind<{ person: string; login: string }>({
  name: 'LINK_NOT_MAILED',
  means: 'A one-time link that the person made for somebody could not be mailed.',
  says: says.linkNotMailed,
  leadsTo: (accountId) => `/quan-tri/tai-khoan/${accountId}`,
});

export const leadersFactorSet = noticeKind<{ from: string }>({
  name: 'LEADERS_FACTOR_SET',
  means: 'From a day on the province asks its leaders for a second factor to decide.',
  says: ({ from }) => says.leadersFactorSet({ from: { day: from } }),
  leadsTo,
});
