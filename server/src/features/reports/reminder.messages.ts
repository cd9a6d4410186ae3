import { printMoment } from '#kernel/kernel.messages.ts';
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
  calledGIVEN: { vi: 'Có báo cáo phải lập', en: 'A report to make' },
  calledDUE_SOON: { vi: 'Báo cáo sắp đến hạn', en: 'A report that is due soon' },
  calledDUE: { vi: 'Ngày hạn cuối của báo cáo', en: 'The last day for a report' },
  calledOVERDUE: { vi: 'Báo cáo đã quá hạn, nhắc thứ Hai hằng tuần', en: 'A report that is overdue, each Monday' },
  calledReminded: { vi: 'Được nhắc về báo cáo quá hạn', en: 'Being reminded of a report that is overdue' },
  calledLate: { vi: 'Nơi cấp dưới chậm báo cáo, thứ Hai hằng tuần', en: 'Who below is late, each Monday' },
  calledSent: { vi: 'Báo cáo gửi đến chờ duyệt', en: 'Reports that came' },
  calledReturned: { vi: 'Báo cáo bị trả lại', en: 'Reports that were returned' },
  calledHandedOver: { vi: 'Báo cáo chuyển đến chờ gửi', en: 'Reports handed over to be sent' },
  calledHandedBack: { vi: 'Báo cáo chuyển lại để hoàn thiện', en: 'Reports handed back' },
  calledToApprove: { vi: 'Báo cáo chờ duyệt trong đơn vị', en: 'Reports that wait for approval in the unit' },
  calledAsked: { vi: 'Đề nghị gia hạn gửi đến', en: 'Requests for an extension' },
  calledDecided: { vi: 'Trả lời đề nghị gia hạn', en: 'Answers to a request for an extension' },
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
  reminded: words<OfReport & { by: string; unit: Message }>({
    vi: ({ period, dueOn, by, unit }) => `${by} (${unit}) nhắc báo cáo đã quá hạn: ${period}, hạn ${dueOn}`,
    en: ({ period, dueOn, by, unit }) =>
      `${by} (${unit}) reminds you of a report that is overdue: ${period}, due ${dueOn}`,
  }),
  onlyReviewerReminds: {
    vi: 'Chỉ cán bộ tổng hợp hoặc lãnh đạo của nơi duyệt báo cáo nhắc được.',
    en: 'Only a planning officer or leader of the unit that reviews the reports may remind of them.',
  },
  nobodyToRemind: {
    vi: 'Không còn nơi nào quá hạn mà hôm nay chưa được nhắc.',
    en: 'Nobody is late who has not been reminded today.',
  },
  notLate: {
    vi: 'Báo cáo này chưa quá hạn hoặc đã gửi, không cần nhắc. Hãy tải lại trang.',
    en: 'This report is not overdue, or was sent: there is nothing to remind of. Load the page again.',
  },
  remindedToday: words<{ by: string; at: string }>({
    vi: ({ by, at }) => `Đã được ${by} nhắc ${printMoment(at, 'vi')}; mỗi ngày chỉ nhắc một lần.`,
    en: ({ by, at }) => `${by} has reminded them ${printMoment(at, 'en')}; once a day is enough.`,
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
