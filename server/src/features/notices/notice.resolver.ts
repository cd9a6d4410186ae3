import type { Account } from '#features/people/account.entity.ts';
import type { PersonToConfirm } from '#features/people/confirmation.queries.ts';
import { AccountType, PersonToConfirmType, ViewerType } from '#features/people/people.graphql.ts';
import type { Actor } from '#kernel/context.ts';
import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { flag, int, many, optional, record, text } from '#kernel/objects.ts';
import { PAGE, paginate } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import { ownFeed } from './calendar-feed.queries.ts';
import { mailFailureByAccount } from './mail-address.loaders.ts';
import { type MailAddress, ownMailAddress } from './mail-address.queries.ts';
import { mailedLinkByAccount } from './mailed-link.loaders.ts';
import {
  CalendarFeedType,
  MailAddressType,
  MailedKindType,
  MailedLinkType,
  MailFailureType,
  type NoticeTypes,
} from './notice.graphql.ts';
import { noticesOfViewer, unreadOfViewer } from './notice.queries.ts';
import type { NoticeKinds } from './notice-kinds.ts';
import { type NoticeLine, spokenLine } from './notice-lines.ts';

/** What the viewer is told, of the kinds that the rooms have. */
export function noticeResolversOf(kinds: NoticeKinds, { NoticeType, NoticeConnection }: NoticeTypes) {
  const kindOf = ({ kind }: NoticeLine) => {
    const found = kinds.get(kind);
    if (!found) throw new Error(`no room has the kind of notice ${kind}`);
    return found;
  };

  const switchable = [...kinds.values()].filter(({ called }) => called);
  const calledOf = (name: string) => {
    const called = kinds.get(name)?.called;
    if (!called) throw new Error(`e-mail of the kind of notice ${name} cannot be turned off`);
    return called();
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
  const NoticeLookUps = lookUps<NoticeLine>(() => NoticeType, {
    title: said(message('What happened. It has no figures in it.'), (line) => spokenLine(kindOf(line), line).what),
    path: lookUp(
      text('Where it leads, as a path at the product’s own address: "/tai-khoan".'),
      (line) => spokenLine(kindOf(line), line).path,
    ),
  });
  const ViewerNotices = lookUps<Actor>(() => ViewerType, {
    unreadNotices: lookUp(
      int('How many notices the viewer has not read, in the office acted in; counted up to 100.'),
      (_, ctx) => unreadOfViewer(ctx, kinds),
    ),
    calendarFeed: lookUp(
      optional(record(CalendarFeedType, 'Of the office acted in; null: none, or an API key asks.')),
      (viewer, ctx) => (viewer.byKey ? null : ownFeed(ctx)),
    ),
    mailAddress: lookUp(
      optional(record(MailAddressType, 'Where notices are also sent to; null: nowhere, or an API key asks.')),
      (viewer, ctx) => (viewer.byKey ? null : ownMailAddress(ctx)),
    ),
  });
  const MailWishLookUps = lookUps<MailAddress>(() => MailAddressType, {
    quietFrom: lookUp(
      text('From which hour on nothing of work leaves, in Vietnam: "20:00".'),
      ({ wishes }) => wishes.quietFrom,
    ),
    quietUntil: lookUp(text('Until which hour: "06:30".'), ({ wishes }) => wishes.quietUntil),
    restsOnDaysOff: lookUp(
      flag('Nothing of work leaves on days off of the province.'),
      ({ wishes }) => wishes.restsOnDaysOff,
    ),
    digest: lookUp(flag('What gathers leaves as one letter a day.'), ({ wishes }) => wishes.digest),
    kinds: lookUp(
      many(record(MailedKindType, 'Of which e-mail can be turned off, in the order of the rooms.')),
      ({ wishes }) => switchable.map(({ name }) => ({ kind: name, isMailed: !wishes.kindsOff.includes(name) })),
    ),
  });
  const CalledKinds = lookUps<{ kind: string }>(() => MailedKindType, {
    called: said(message('What such notices are called.'), ({ kind }) => calledOf(kind)),
  });
  return [NoticeQueries, NoticeLookUps, ViewerNotices, MailWishLookUps, CalledKinds, AccountMail, ConfirmedMail];
}

const mailedLink = lookUp(
  optional(record(MailedLinkType, 'Where the person’s link is mailed; null: it is its maker’s to pass on, or over.')),
  ({ id }: { id: string }, ctx) => mailedLinkByAccount(ctx).load(id),
);

const ConfirmedMail = lookUps<PersonToConfirm>(() => PersonToConfirmType, { mailedLink });

const AccountMail = lookUps<Account>(() => AccountType, {
  mailFailure: related(
    optional(
      record(MailFailureType, 'Why the last e-mail to the person was given up. Null: none was since one was taken.'),
    ),
    mailFailureByAccount,
    'id',
  ),
  mailedLink,
});
