import { OFFICE_KINDS } from '#kernel/context.ts';
import { capitals, enumOf } from '#kernel/enums.ts';
import { day, flag, identity, instant, object, oneOf, optional, revision, type Shown, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';

/** What each office is there for; the trail names offices too. */
export const OFFICES_IN_WORDS = {
  ADMINISTRATOR: 'Quản trị hệ thống: accounts and offices, never figures.',
  LEADER: 'Lãnh đạo: issues decisions, accepts reports, explains gaps; and all that a planner does.',
  PLANNER: 'Cán bộ tổng hợp: plans, assignments, review, the unit’s own reports.',
  DEPARTMENT_HEAD: 'Trưởng phòng: sends the department’s reports, acknowledges what was assigned.',
  OFFICER: 'Cán bộ phòng: types the department’s figures.',
  ANALYST: 'Phân tích: reads the subtree as submitted.',
  AUDITOR: 'Đánh giá viên: reads the unit and its trail.',
  VIEWER: 'Chỉ xem: reads what the unit has issued and accepted.',
} as const;

export const OfficeKindEnum = enumOf(
  'OfficeKind',
  OFFICE_KINDS,
  'What a person is in a unit, and so what they may.',
  OFFICES_IN_WORDS,
);

export const LanguageEnum = capitals(
  'Language',
  { vi: 'Tiếng Việt.', en: 'English.' },
  'What the product speaks. Official documents and what officials write stay as they are.',
);

export const OfficeType = object(
  'Office',
  'An office held from a date to a date. A person may hold several and acts in one at a time.',
  {
    id: identity,
    kind: oneOf(OfficeKindEnum, 'What it is. What it allows is asked of viewerMay… fields.'),
    managesSubUnits: flag('An administrator’s reach over the sub-units.'),
    validFrom: day('The first day on which it is held.'),
    validTo: optional(day('The last day on which it is held; null: open.')),
    endedAt: optional(instant('When it was ended, where that came before its last day was over; null: it was not.')),
  },
);

export const ViewerType = object('Viewer', 'Who is signed in, and the office acted in.', {
  login: text('The name signed in with.'),
  fullName: text('As it is printed: "Nguyễn Thị Hoa".'),
  language: oneOf(
    LanguageEnum,
    'What messages are written in: the account’s choice; of an API key, what Accept-Language asks for.',
  ),
});

export const ClockType = object(
  'Clock',
  'The product’s clock. A demonstration runs on a stated date, which every page shows.',
  {
    today: day('The day in Vietnam.'),
    now: instant('To the millisecond; a demonstration’s stands still.'),
  },
);
export type ClockType = Shown<typeof ClockType>;

export const AccountType = object('Account', 'A person who may sign in, as their unit’s administrator sees it.', {
  id: identity,
  login: text('The name signed in with.'),
  fullName: text('As it is printed: "Nguyễn Thị Hoa".'),
  createdAt: instant('By the product’s clock.'),
  disabledAt: optional(instant('Since when nobody signs in with it; null: it is open.')),
  revision,
});

export const AccountConnection = connectionOf('Account', () => AccountType);

export const InvitationType = object('Invitation', 'A one-time link by which somebody sets a password. Shown once.', {
  link: text('To be put behind the product’s address.'),
  expiresAt: instant('When it opens nothing any more: seven days after it was made.'),
});
