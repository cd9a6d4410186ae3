import type { RoomAfter } from '#kernel/room.ts';
import { Notice } from './notice.entity.ts';
import { noticeTypesOf } from './notice.graphql.ts';
import { noticeResolversOf } from './notice.resolver.ts';
import { NoticeVerbs } from './notice.verbs.ts';
import { kindsOf } from './notice-kinds.ts';

/** What people are told. It knows no kind by itself: each room says what it tells, and who may still read it. */
export const room: RoomAfter = (earlier) => {
  const kinds = kindsOf(earlier.flatMap(({ notices }) => notices ?? []));
  return { resolvers: [...noticeResolversOf(kinds, noticeTypesOf(kinds)), NoticeVerbs], entities: [Notice] };
};
