import { flag, type Given, id, many, optional, text, verbInput } from '#kernel/inputs.ts';

export const MarkNoticesReadInput = verbInput('MarkNoticesReadInput', {
  noticeIds: optional(many(id('One of the viewer’s own.'), 'Which; all that are unread unless told.')),
});
export type MarkNoticesReadInput = Given<typeof MarkNoticesReadInput>;

export const SetMailWishesInput = verbInput('SetMailWishesInput', {
  quietFrom: text('From which hour on nothing leaves, in Vietnam: "20:00".'),
  quietUntil: text('Until which hour: "06:30". The same as the first: there is no such time.'),
  restsOnDaysOff: flag('Nothing leaves on days off of the province.'),
  digest: flag('What gathers leaves as one letter a day, at the hour until which nothing does.'),
  kindsOff: many(
    text('A kind of `MailAddress.kinds`.'),
    'Of these no e-mail is sent; they stand in the list all the same.',
  ),
});
export type SetMailWishesInput = Given<typeof SetMailWishesInput>;

export const RenewCalendarFeedInput = verbInput('RenewCalendarFeedInput', {});
export type RenewCalendarFeedInput = Given<typeof RenewCalendarFeedInput>;

export const EndCalendarFeedInput = verbInput('EndCalendarFeedInput', {});
export type EndCalendarFeedInput = Given<typeof EndCalendarFeedInput>;
