import type { RoomAfter } from '#kernel/room.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { mailAddressChanged } from './mail-address.notices.ts';
import { Notice } from './notice.entity.ts';
import { noticeTypesOf } from './notice.graphql.ts';
import { noticeResolversOf } from './notice.resolver.ts';
import { noticeVerbsOf } from './notice.verbs.ts';
import { kindsOf } from './notice-kinds.ts';

/** What people are told: each room says what it tells, and who may still read it; this one tells of addresses alone. */
export const room: RoomAfter = (earlier) => {
  const notices = [mailAddressChanged];
  const kinds = kindsOf([...earlier.flatMap((room) => room.notices ?? []), ...notices]);
  return {
    resolvers: [...noticeResolversOf(kinds, noticeTypesOf(kinds)), noticeVerbsOf(kinds)],
    entities: [Notice, CalendarFeed],
    notices,
  };
};
