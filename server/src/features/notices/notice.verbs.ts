import { viewer } from '#features/people/people.verbs.ts';
import { once, verb, verbs } from '#kernel/verbs.ts';
import { endCalendarFeed } from './end-calendar-feed.ts';
import { setMailWishes } from './mail-wishes.ts';
import { markNoticesRead } from './mark-notices-read.ts';
import * as inputs from './notice.inputs.ts';
import type { NoticeKinds } from './notice-kinds.ts';
import { renewCalendarFeed } from './renew-calendar-feed.ts';

export const noticeVerbsOf = (kinds: NoticeKinds) =>
  verbs({
    markNoticesRead: verb({
      does: 'Đánh dấu đã đọc: notices of the viewer’s own.',
      afterEnd: 'OWN',
      takes: inputs.MarkNoticesReadInput,
      answers: { viewer },
      by: markNoticesRead,
    }),
    renewCalendarFeed: verb({
      does: 'Lấy địa chỉ lịch: the due days of what the office acted in makes, as a calendar that programs subscribe to. Its address is a secret and is answered once; the former one opens nothing any more.',
      afterEnd: 'OWN',
      takes: inputs.RenewCalendarFeedInput,
      answers: {
        viewer,
        path: once<string>(
          () => String,
          'Where the calendar is, as a path at the product’s own address. Answered once: a retry has none.',
        ),
      },
      by: renewCalendarFeed,
    }),
    endCalendarFeed: verb({
      does: 'Bỏ địa chỉ lịch of the office acted in.',
      afterEnd: 'OWN',
      takes: inputs.EndCalendarFeedInput,
      answers: { viewer },
      by: endCalendarFeed,
    }),
    setMailWishes: verb({
      does: 'When no e-mail leaves to the viewer, whether it is one letter a day, and of which kinds of notice none is sent.',
      afterEnd: 'OWN',
      takes: inputs.SetMailWishesInput,
      answers: { viewer },
      by: setMailWishes(kinds),
    }),
  });
