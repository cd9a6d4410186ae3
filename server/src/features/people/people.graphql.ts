import { POSTS, type Post, postWords } from '@dich/posts';
import { OFFICE_KINDS } from '#kernel/context.ts';
import { capitals, enumOf } from '#kernel/enums.ts';
import {
  day,
  flag,
  id,
  identity,
  instant,
  object,
  oneOf,
  optional,
  revision,
  type Shown,
  text,
} from '#kernel/objects.ts';
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

export const PostEnum = enumOf(
  'Post',
  POSTS,
  'Chức vụ: what its holder is, as documents bear it (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7). It opens nothing.',
  Object.fromEntries(POSTS.map((post) => [post, `${postWords[post].vi}.`])) as Record<Post, string>,
);

export const HeldPostType = object('HeldPost', 'What the holder of an office is from a day on.', {
  post: optional(oneOf(PostEnum, 'Null: nothing is stated from that day on.')),
  from: day('The first day; it holds until the next one begins.'),
});

export const LanguageEnum = capitals(
  'Language',
  { vi: 'Tiếng Việt.', en: 'English.' },
  'What the product speaks. Official documents and what officials write stay as they are.',
);

export const ConfirmingPlaceEnum = enumOf(
  'ConfirmingPlace',
  ['OWN_UNIT', 'UNIT_ABOVE', 'OPERATOR'] as const,
  'Where the nearest person is who can confirm an office that somebody else has given.',
  {
    OWN_UNIT: 'Who leads or administers the unit of the office.',
    UNIT_ABOVE: 'Who leads a unit above, or administers it with its sub-units: in the own unit nobody can.',
    OPERATOR: 'Nobody who signs in can: the operator, by pnpm operator confirm-office.',
  },
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
    confirmedAt: optional(
      instant('When a second person confirmed it. Null: it waits for that, and opens nothing until then.'),
    ),
    refusal: optional(text('Why it was not confirmed, in the words of who refused it; null: it was not refused.')),
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

export const NotOpenedType = object(
  'NotOpened',
  'An account that nobody can sign in with yet: no password was chosen since it was made, or since it was reset.',
  {
    linkUntil: optional(
      instant(
        'Until when its one-time link is good; null: it has run out, or there is none: renewLinks makes another.',
      ),
    ),
    coded: flag('The code that goes with the link was issued.'),
  },
);

export const AccountConnection = connectionOf('Account', () => AccountType);

export const InvitationType = object(
  'Invitation',
  'A one-time link by which somebody sets a password, together with the code that a second person issues. Shown once.',
  {
    link: optional(text('To be put behind the product’s address; null: it is mailed, and nobody else gets to see it.')),
    mailedTo: optional(text('The address that it is mailed to; null: it is its maker’s to pass on.')),
    expiresAt: instant('Until when a code can be issued for it; with the code it is good for seven days.'),
  },
);

export const SignerType = object(
  'Signer',
  'Somebody who leads the unit and may sign its documents. How a post signs: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.',
  {
    id: id('Of the office that they hold.'),
    fullName: text('As it is printed: "Nguyễn Thị Hoa".'),
    post: optional(
      oneOf(
        PostEnum,
        'What they are on the day asked; null: it is not stated, or somebody else handed the office over.',
      ),
    ),
    substitutes: flag('Somebody else handed the office over for a time (thừa ủy quyền): no post says how they sign.'),
    actedIn: flag('It is the office that the viewer acts in.'),
  },
);

export const ColleagueType = object('Colleague', 'Somebody of the own unit, to whom an office can be handed over.', {
  id: id('Of the account.'),
  fullName: text('As it is printed: "Nguyễn Thị Hoa".'),
});

export const SubstitutionType = object(
  'Substitution',
  'An office that its holder has handed over for a time (thừa ủy quyền), for who handed it over and who acts in it.',
  {
    id: id('Of the office that the substitute holds.'),
    kind: oneOf(OfficeKindEnum, 'What it is.'),
    from: text('Who handed it over, by name.'),
    to: text('The substitute, by name.'),
    given: flag('The viewer handed it over; no: the viewer acts in it.'),
    validFrom: day('The first day.'),
    validTo: day('The last day; it ends by itself.'),
    confirmedAt: optional(instant('When a second person confirmed it; null: it waits.')),
  },
);

export const RenewedLinkType = object(
  'RenewedLink',
  'A new one-time link of somebody who has not chosen a password yet. Shown once.',
  {
    accountId: id('Whose it is.'),
    login: text('The name signed in with.'),
    fullName: text('As it is printed: "Nguyễn Thị Hoa".'),
    link: optional(text('To be put behind the product’s address; null: it is mailed, and nobody else gets to see it.')),
    mailedTo: optional(text('The address that it is mailed to; null: it is its maker’s to pass on.')),
    expiresAt: instant('Until when a code can be issued for it; with the code it is good for seven days.'),
  },
);

export const PersonToConfirmType = object(
  'PersonToConfirm',
  'Somebody for whom an official has made something that waits for a second person: offices, a link, or both.',
  {
    id: id('Of the account.'),
    login: text('The name signed in with.'),
    fullName: text('As it is printed: "Nguyễn Thị Hoa".'),
    hasLink: flag('A one-time link waits, of which the viewer may issue the code.'),
    codeIssuedAt: optional(instant('When the code of that link was issued; null: it was not.')),
    madeBy: optional(text('Who made it, by name; null: somebody of a unit above, or the operator.')),
    since: instant('Since when the first of it waits.'),
  },
);

export const PersonToConfirmConnection = connectionOf('PersonToConfirm', () => PersonToConfirmType);
