import { ViewerType } from '#features/people/people.graphql.ts';
import type { Actor } from '#kernel/context.ts';
import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { int, record, text } from '#kernel/objects.ts';
import { PAGE, paginate } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import type { Notice } from './notice.entity.ts';
import type { NoticeTypes } from './notice.graphql.ts';
import { noticesOfViewer, unreadOfViewer } from './notice.queries.ts';
import type { NoticeKinds } from './notice-kinds.ts';

/** What the viewer is told, of the kinds that the rooms have. */
export function noticeResolversOf(kinds: NoticeKinds, { NoticeType, NoticeConnection }: NoticeTypes) {
  const kindOf = ({ kind }: Notice) => {
    const found = kinds.get(kind);
    if (!found) throw new Error(`no room has the kind of notice ${kind}`);
    return found;
  };

  const NoticeQueries = queries({
    notices: query(
      record(
        NoticeConnection,
        'What the viewer is told and may still read in the office acted in: unread ones first, then the newest. Empty for an API key.',
      ),
      PAGE,
      async (ctx, page) => paginate(await noticesOfViewer(ctx, kinds), page, ({ id }) => id),
    ),
  });
  const NoticeLookUps = lookUps<Notice>(() => NoticeType, {
    title: said(message('What happened. It has no figures in it.'), (notice) => kindOf(notice).says(notice.facts)),
    path: lookUp(text('Where it leads, as a path at the product’s own address: "/tai-khoan".'), (notice) =>
      kindOf(notice).leadsTo(notice.subjectId),
    ),
  });
  const ViewerNotices = lookUps<Actor>(() => ViewerType, {
    unreadNotices: lookUp(
      int('How many notices the viewer has not read, in the office acted in; counted up to 100.'),
      (_, ctx) => unreadOfViewer(ctx, kinds),
    ),
  });
  return [NoticeQueries, NoticeLookUps, ViewerNotices];
}
