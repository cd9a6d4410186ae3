import { catalogue, type Message, words } from '#kernel/messages.ts';

interface OfReport {
  period: Message;
  dueOn: { day: string };
}
interface OfMany extends OfReport {
  count: number;
}

/** What people are reminded of: days, periods and places; of many reports the newest told of is named. */
export const reminderSays = catalogue('reminder', {
  GIVEN: words<OfReport>({
    vi: ({ period, dueOn }) => `Báo cáo phải lập: ${period}, hạn ${dueOn}`,
    en: ({ period, dueOn }) => `Report to make: ${period}, due ${dueOn}`,
  }),
  manyGIVEN: words<OfMany>({
    vi: ({ count, period, dueOn }) => `${count} báo cáo phải lập, trong đó có ${period}, hạn ${dueOn}`,
    en: ({ count, period, dueOn }) => `${count} reports to make, among them ${period}, due ${dueOn}`,
  }),
  DUE_SOON: words<OfReport>({
    vi: ({ period, dueOn }) => `Báo cáo sắp đến hạn: ${period}, hạn ${dueOn}`,
    en: ({ period, dueOn }) => `Report due soon: ${period}, due ${dueOn}`,
  }),
  manyDUE_SOON: words<OfMany>({
    vi: ({ count, period, dueOn }) => `${count} báo cáo sắp đến hạn, trong đó có ${period}, hạn ${dueOn}`,
    en: ({ count, period, dueOn }) => `${count} reports due soon, among them ${period}, due ${dueOn}`,
  }),
  DUE: words<OfReport>({
    vi: ({ period, dueOn }) => `Ngày ${dueOn} là hạn cuối của báo cáo ${period}`,
    en: ({ period, dueOn }) => `${dueOn} is the last day for the report ${period}`,
  }),
  manyDUE: words<OfMany>({
    vi: ({ count, period, dueOn }) => `${count} báo cáo đến hạn cuối, trong đó có ${period}, hạn ${dueOn}`,
    en: ({ count, period, dueOn }) => `${count} reports are at their last day, among them ${period}, due ${dueOn}`,
  }),
  OVERDUE: words<OfReport>({
    vi: ({ period, dueOn }) => `Báo cáo đã quá hạn: ${period}, hạn ${dueOn}`,
    en: ({ period, dueOn }) => `Report overdue: ${period}, due ${dueOn}`,
  }),
  manyOVERDUE: words<OfMany>({
    vi: ({ count, period, dueOn }) => `${count} báo cáo đã quá hạn, trong đó có ${period}, hạn ${dueOn}`,
    en: ({ count, period, dueOn }) => `${count} reports overdue, among them ${period}, due ${dueOn}`,
  }),
  lateBelow: words<{ count: number; place: Message | string; period: Message; day: { day: string } }>({
    vi: ({ count, place, period, day }) =>
      `Đến ngày ${day}, ${count === 1 ? place : `${count} nơi`} chưa gửi báo cáo đã quá hạn: ${period}`,
    en: ({ count, place, period, day }) =>
      `As of ${day}, ${count === 1 ? place : `${count} places`} had not sent a report that is overdue: ${period}`,
  }),
  lateBelowOfMany: words<{ count: number; period: Message; day: { day: string } }>({
    vi: ({ count, period, day }) =>
      `Đến ngày ${day}, còn nơi chưa gửi báo cáo đã quá hạn của ${count} kỳ, trong đó có ${period}`,
    en: ({ count, period, day }) => `As of ${day}, reports of ${count} periods are overdue, among them ${period}`,
  }),
});
