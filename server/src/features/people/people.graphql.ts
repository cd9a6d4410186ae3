import { registerEnumType } from 'type-graphql';
import { day, flag, id, instant, int, object, oneOf, optional, type Shown, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';

export const OfficeKindEnum = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  LEADER: 'LEADER',
  PLANNER: 'PLANNER',
  DEPARTMENT_HEAD: 'DEPARTMENT_HEAD',
  OFFICER: 'OFFICER',
  ANALYST: 'ANALYST',
  AUDITOR: 'AUDITOR',
  VIEWER: 'VIEWER',
} as const;
registerEnumType(OfficeKindEnum, {
  name: 'OfficeKind',
  description:
    'quản trị hệ thống, lãnh đạo, cán bộ tổng hợp, trưởng phòng, cán bộ phòng, phân tích, đánh giá viên, chỉ xem. Clients show it and ask viewerMay… fields what it allows.',
});

export const LanguageEnum = { VI: 'vi', EN: 'en' } as const;
registerEnumType(LanguageEnum, {
  name: 'Language',
  description:
    'What the product speaks: tiếng Việt, English. Official documents and what officials write stay as they are.',
});

export const OfficeType = object(
  'Office',
  'An office held from a date to a date. A person may hold several and acts in one at a time.',
  {
    id: id(),
    kind: oneOf(OfficeKindEnum),
    managesSubUnits: flag('An administrator’s reach over the sub-units.'),
    validFrom: day(),
    validTo: optional(day()),
  },
);

export const ViewerType = object('Viewer', 'Who is signed in, and the office acted in.', {
  login: text('The name signed in with.'),
  fullName: text(),
  language: oneOf(
    LanguageEnum,
    'What messages are written in: the account’s choice; of an API key, what Accept-Language asks for.',
  ),
});

export const ClockType = object(
  'Clock',
  'The product’s clock. A demonstration runs on a stated date, which every page shows.',
  {
    today: day(),
    now: instant(),
  },
);
export type ClockType = Shown<typeof ClockType>;

export const AccountType = object('Account', 'A person who may sign in, as their unit’s administrator sees it.', {
  id: id(),
  login: text('The name signed in with.'),
  fullName: text(),
  createdAt: instant(),
  disabledAt: optional(instant('Since when nobody signs in with it; null: it is open.')),
  revision: int(),
});

export const AccountConnection = connectionOf('Account', () => AccountType);

export const InvitationType = object('Invitation', 'A one-time link by which somebody sets a password. Shown once.', {
  link: text('To be put behind the product’s address.'),
  expiresAt: instant(),
});
