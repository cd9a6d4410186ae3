import { enumOf } from '#kernel/enums.ts';
import { flag, id, identity, instant, many, object, oneOf, optional, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';
import type { NoticeKinds } from './notice-kinds.ts';

/** The type of a notice, whose kinds are those that the rooms have. */
export function noticeTypesOf(kinds: NoticeKinds) {
  const meanings = Object.fromEntries([...kinds.values()].map(({ name, means }) => [name, means]));
  const NoticeType = object('Notice', 'Thông báo: something that has happened and concerns the viewer.', {
    id: identity,
    kind: oneOf(enumOf('NoticeKind', Object.keys(meanings), 'What happened.', meanings), 'What happened.'),
    subjectId: id('The record it is about, the newest of several, of the type that its kind is of.'),
    noticeIds: many(
      id('One of them.'),
      'All that it stands for, which are read together: what comes in numbers is one line until it is read, under the newest.',
    ),
    at: instant('When it happened, by the product’s clock.'),
    readAt: optional(instant('When the person read it, by the same; null: they have not.')),
  });
  return { NoticeType, NoticeConnection: connectionOf('Notice', () => NoticeType) };
}
export type NoticeTypes = ReturnType<typeof noticeTypesOf>;

export const MailAddressType = object(
  'MailAddress',
  'Where a person is written to; their own to give and to take away.',
  {
    address: text('As it was typed.'),
    isConfirmed: flag('The code that was sent there has been typed. Until then nothing else is sent.'),
    failedAt: optional(instant('When the last e-mail to it was given up; null: none was since one was taken.')),
    failure: optional(text('What the mail server said then, in its own words.')),
  },
);

export const CalendarFeedType = object(
  'CalendarFeed',
  'Lịch hạn báo cáo: due days of an office under an address of their own, which holds a secret and is shown once.',
  {
    id: identity,
    createdAt: instant('When its address was made.'),
    readAt: optional(instant('When it was last read; null: never. By the clock of the database.')),
  },
);

export const MailedKindType = object('MailedKind', 'A kind of notice that the person may wish no e-mail of.', {
  kind: text('Its name, as `NoticeKind` has it.'),
  isMailed: flag('E-mail of it is sent.'),
});

export const MailedLinkType = object(
  'MailedLink',
  'The e-mail with somebody’s one-time link, while the link opens something. Who confirms looks whether the address is the person’s.',
  {
    address: text('Where it is mailed.'),
    askedAt: instant('When the link was made, by the clock of the database.'),
    sentAt: optional(instant('When the mail server took it; null: it waits, or was given up.')),
    givenUpAt: optional(instant('When it was given up; null: it was not.')),
    failure: optional(
      text(
        'What the mail server said at the last attempt, in its own words; null: nothing, or nobody knows whether it has it.',
      ),
    ),
  },
);

export const MailFailureType = object('MailFailure', 'An e-mail to a person that was given up.', {
  at: instant('By the clock of the database.'),
  reason: text('What the mail server said, in its own words.'),
});
