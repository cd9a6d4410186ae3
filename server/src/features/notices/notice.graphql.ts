import { enumOf } from '#kernel/enums.ts';
import { id, identity, instant, object, oneOf, optional } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';
import type { NoticeKinds } from './notice-kinds.ts';

/** The type of a notice, whose kinds are those that the rooms have. */
export function noticeTypesOf(kinds: NoticeKinds) {
  const meanings = Object.fromEntries([...kinds.values()].map(({ name, means }) => [name, means]));
  const NoticeType = object('Notice', 'Thông báo: something that has happened and concerns the viewer.', {
    id: identity,
    kind: oneOf(enumOf('NoticeKind', Object.keys(meanings), 'What happened.', meanings), 'What happened.'),
    subjectId: id('The record it is about, of the type that its kind is of.'),
    at: instant('When it happened, by the product’s clock.'),
    readAt: optional(instant('When the person read it, by the same; null: they have not.')),
  });
  return { NoticeType, NoticeConnection: connectionOf('Notice', () => NoticeType) };
}
export type NoticeTypes = ReturnType<typeof noticeTypesOf>;
