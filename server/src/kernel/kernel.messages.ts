import type { Day } from '@dich/measure';
import { catalogue, type Language, type Message, type Name, printDay, words } from './messages.ts';

export const says = catalogue('kernel', {
  notFound: words<{ what: Message }>({
    vi: ({ what }) =>
      `Không tìm thấy ${what}. Hãy tải lại trang; nếu vẫn không có, đơn vị hoặc chức vụ đang chọn không xem được mục này.`,
    en: ({ what }) =>
      `The ${what} was not found. Reload the page; if it is still missing, the unit or office you act in may not see it.`,
  }),
  stale: {
    vi: 'Nội dung này vừa được người khác sửa. Hãy tải lại để xem bản mới rồi làm lại thay đổi của bạn.',
    en: 'Somebody else has just changed this. Reload to see the new version, then make your change again.',
  },
  longKey: words<{ max: number }>({
    vi: ({ max }) => `clientMutationId dài tối đa ${max} ký tự.`,
    en: ({ max }) => `clientMutationId has at most ${max} characters.`,
  }),
  reusedKey: {
    vi: 'Mã lần gửi này đã dùng cho một việc khác. Hãy tải lại trang rồi làm lại.',
    en: 'This clientMutationId was used for something else. Reload the page and try again.',
  },
  otherOffice: {
    vi: 'Việc này đã làm khi giữ chức vụ khác. Hãy chọn lại chức vụ đó để xem kết quả.',
    en: 'This was done in another office. Act in that office again to see what came of it.',
  },
  unauthenticated: {
    vi: 'Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập lại.',
    en: 'You are not signed in, or your session has ended. Please sign in again.',
  },
  keyOnlyReads: {
    vi: 'Khóa API chỉ dùng để đọc. Hãy đăng nhập để ghi.',
    en: 'An API key only reads. Sign in to change anything.',
  },
  nothingBegins: words<{ lastDay: Day }>({
    vi: ({ lastDay }) =>
      `Đơn vị đã kết thúc ngày ${lastDay}: chỉ hoàn tất việc đang dở, không bắt đầu việc mới. Việc mới thuộc đơn vị kế thừa.`,
    en: ({ lastDay }) =>
      `The unit ended on ${lastDay}: what is open is finished, nothing new begins. New work belongs to the unit that took it over.`,
  }),
  finishingIsOver: words<{ lastDay: Day; until: Day }>({
    vi: ({ lastDay, until }) =>
      `Đơn vị đã kết thúc ngày ${lastDay} và thời gian hoàn tất việc đang dở đã hết ngày ${until}: chỉ còn xem được. Việc còn lại do đơn vị kế thừa làm.`,
    en: ({ lastDay, until }) =>
      `The unit ended on ${lastDay}, and the time to finish what was open ended on ${until}: it can only be read. What is left is done by the unit that took it over.`,
  }),
  pageSize: words<{ max: number }>({
    vi: ({ max }) => `first phải từ 1 đến ${max}.`,
    en: ({ max }) => `first must be from 1 to ${max}.`,
  }),
  cursorGone: {
    vi: 'after không còn trong danh sách; hãy tải lại từ đầu.',
    en: 'after is not in the list any more; please load it from the start.',
  },
  foreignCursor: {
    vi: 'after không phải là endCursor của danh sách này; hãy tải lại từ đầu.',
    en: 'after is no endCursor of this list; please load it from the start.',
  },
  notANumber: words<{ given: string }>({
    vi: ({ given }) =>
      `Số phải là chuỗi như "1809.5": tối đa 18 chữ số trước và 6 chữ số sau dấu chấm; nhận được ${given}`,
    en: ({ given }) =>
      `A number is text such as "1809.5", with at most 18 digits before the point and 6 after it; ${given} was sent`,
  }),
  notADay: words<{ given: string }>({
    vi: ({ given }) => `Ngày phải có thật và viết theo dạng YYYY-MM-DD, ví dụ 2022-11-30; nhận được ${given}`,
    en: ({ given }) => `A day must exist and be written as YYYY-MM-DD, such as 2022-11-30; ${given} was sent`,
  }),
  dayToCome: words<{ day: Day }>({
    vi: ({ day }) => `Ngày ${day} chưa đến nên chưa có gì để xem lại. Hãy chọn hôm nay hoặc một ngày trước hôm nay.`,
    en: ({ day }) => `${day} is still to come, so there is nothing to look back at. Choose today or a day before it.`,
  }),
});

/** Of typed texts. */
export const saysOfText = catalogue('text', {
  missing: words<{ what: Message }>({
    vi: ({ what }) => `Hãy ghi ${what}.`,
    en: ({ what }) => `Please enter the ${what}.`,
  }),
  tooLong: words<{ what: Message; length: number; max: number }>({
    vi: ({ what, length, max }) => `Phần ${what} dài ${length} ký tự, tối đa ${max}. Hãy rút gọn.`,
    en: ({ what, length, max }) =>
      `The ${what} is ${length} characters long; at most ${max} are kept. Please shorten it.`,
  }),
  unprintable: words<{ what: Message }>({
    vi: ({ what }) => `Phần ${what} có ký tự không in được. Hãy gõ lại.`,
    en: ({ what }) => `The ${what} contains a character that cannot be printed. Please type it again.`,
  }),
});

/** Of lists of things to do. */
export const saysOfList = catalogue('list', {
  empty: { vi: 'Chưa chọn mục nào. Hãy chọn ít nhất một mục.', en: 'Nothing is chosen. Please choose at least one.' },
  twice: {
    vi: 'Mục này có hai lần trong một lần gửi. Hãy giữ lại một.',
    en: 'This is named twice in one request. Please keep one of the two.',
  },
});

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** A moment (ISO 8601) by the clock of Vietnam: "08:05 ngày 10/01/2023", "08:05 on 10 January 2023". */
export function printMoment(moment: string, language: Language): string {
  const at = new Date(moment);
  const day = printDay(CALENDAR.format(at), language);
  return `${CLOCK.format(at)} ${language === 'vi' ? 'ngày' : 'on'} ${day}`;
}

/** Of what waits for somebody. */
export const saysOfWork = catalogue('work', {
  some: words<{ names: readonly Name[]; more: number; others: Message }>({
    vi: ({ names, more, others }) => `${names.join(', ')}${more > 0 ? ` và ${more} ${others} khác` : ''}`,
    en: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  }),
  /** Words of officials, as they wrote them. */
  asWritten: words<{ text: string }>({ vi: ({ text }) => text, en: ({ text }) => text }),
});
