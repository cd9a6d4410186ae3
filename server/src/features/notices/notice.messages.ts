import { catalogue, type Message, words } from '#kernel/messages.ts';

export const says = catalogue('notices', {
  notice: { vi: 'thông báo', en: 'notice' },
  addressChanged: {
    vi: 'Địa chỉ thư nhận thông báo của bạn vừa được đổi hoặc bỏ; nếu không phải bạn, hãy đổi mật khẩu và báo quản trị',
    en: 'The address that your notices were sent to was changed or taken away; if it was not you, change your password and tell your administrator',
  },
  codeJustSent: {
    vi: 'Mã vừa được gửi. Hãy xem hộp thư, kể cả thư rác; sau hai phút có thể xin mã khác.',
    en: 'A code has just been sent. Look in your mailbox, spam included; after two minutes you can ask for another.',
  },
  noCodeAsked: { vi: 'Chưa có mã nào đang chờ. Hãy xin mã trước.', en: 'No code is waited for. Ask for one first.' },
  codeOver: {
    vi: 'Mã đã hết hạn hoặc đã bị gõ sai quá nhiều lần. Hãy xin mã mới.',
    en: 'The code has expired or was typed wrong too often. Ask for a new one.',
  },
  wrongCode: { vi: 'Mã không đúng. Hãy xem lại thư.', en: 'The code is wrong. Look at the e-mail again.' },
  mailOff: {
    vi: 'Máy chủ này không gửi thư điện tử. Thông báo vẫn hiện trong trang Thông báo.',
    en: 'This server sends no e-mail. Notices are still shown on the page Notices.',
  },
  subject: words<{ what: Message }>({ vi: ({ what }) => `Đích: ${what}`, en: ({ what }) => `Đích: ${what}` }),
  mail: words<{ what: Message; link: string; inbox: string }>({
    vi: ({ what, link, inbox }) =>
      `${what}.\n\nXem trong hệ thống: ${link}\n\nThư này gửi tự động, không trả lời. Muốn thôi nhận thư, mở ${inbox}\n`,
    en: ({ what, link, inbox }) =>
      `${what}.\n\nLook at it in the system: ${link}\n\nThis e-mail was sent by itself; please do not answer. To stop receiving them, open ${inbox}\n`,
  }),
  manySubject: words<{ count: number }>({
    vi: ({ count }) => `Đích: ${count} thông báo`,
    en: ({ count }) => `Đích: ${count} notices`,
  }),
  manyMail: words<{ all: string; inbox: string }>({
    vi: ({ all, inbox }) =>
      `${all}\n\nThư này gửi tự động, không trả lời. Muốn đổi giờ nhận hoặc thôi nhận thư, mở ${inbox}\n`,
    en: ({ all, inbox }) =>
      `${all}\n\nThis e-mail was sent by itself; please do not answer. To change when it comes, or stop it, open ${inbox}\n`,
  }),
  calendar: words<{ unit: string }>({
    vi: ({ unit }) => `Hạn báo cáo – ${unit}`,
    en: ({ unit }) => `Report due days – ${unit}`,
  }),
  dueDay: words<{ period: Message }>({
    vi: ({ period }) => `Hạn báo cáo: ${period}`,
    en: ({ period }) => `Report due: ${period}`,
  }),
  noCalendar: {
    vi: 'Chưa có địa chỉ lịch nào cho chức vụ này.',
    en: 'There is no calendar address for this office.',
  },
  calendarGone: {
    vi: 'Địa chỉ lịch này không còn dùng. Hãy lấy địa chỉ mới ở trang Thông báo.',
    en: 'This calendar address is used no more. Get a new one on the page Notices.',
  },
  calendarOften: {
    vi: 'Lịch được đọc quá nhiều lần trong một giờ. Hãy để phần mềm lịch đọc lại sau.',
    en: 'The calendar was read too often within an hour. Let your calendar read it again later.',
  },
  noAddress: {
    vi: 'Chưa có địa chỉ thư nào để đặt giờ nhận. Hãy nhập địa chỉ trước.',
    en: 'There is no address yet to set hours for. Give one first.',
  },
  badHour: {
    vi: 'Đây không phải là một giờ trong ngày. Hãy gõ giờ:phút, ví dụ 20:00.',
    en: 'This is no time of a day. Type hours:minutes, such as 20:00.',
  },
  keptKind: {
    vi: 'Loại thông báo này không tắt được qua thư.',
    en: 'E-mail of this kind of notice cannot be turned off.',
  },
  linkSubject: { vi: 'Đích: đặt mật khẩu của bạn', en: 'Đích: set your password' },
  linkMail: words<{ login: string; unit: string; link: string }>({
    vi: ({ login, unit, link }) =>
      `Tài khoản ${login} của ${unit} trên hệ thống Đích chờ bạn đặt mật khẩu.\n\nMở đường dẫn: ${link}\n\nNhập mã mà lãnh đạo hoặc một quản trị khác giao tận tay bạn, rồi chọn mật khẩu của riêng bạn. Đường dẫn dùng được một lần và chỉ cùng mã đó. Chưa có mã thì hãy chờ; không chuyển thư này cho ai.\n\nThư này gửi tự động, không trả lời. Nếu tài khoản đó không phải của bạn, hãy bỏ qua thư.\n`,
    en: ({ login, unit, link }) =>
      `The account ${login} of ${unit} in the system Đích waits for you to set its password.\n\nOpen the link: ${link}\n\nType the code that a leader or another administrator hands to you, and choose a password of your own. The link works once, and only together with that code. If you have no code yet, wait for it; do not forward this e-mail to anybody.\n\nThis e-mail was sent by itself; please do not answer. If the account is not yours, ignore it.\n`,
  }),
  codeSubject: { vi: 'Đích: mã xác nhận địa chỉ thư', en: 'Đích: a code that proves your address' },
  codeMail: words<{ code: string; link: string }>({
    vi: ({ code, link }) =>
      `Mã xác nhận: ${code}\n\nGõ mã này vào ${link} trong vòng một giờ để nhận thông báo ở địa chỉ này. Nếu bạn không xin mã, hãy bỏ qua thư này.\n`,
    en: ({ code, link }) =>
      `Your code: ${code}\n\nType it at ${link} within an hour to receive notices at this address. If you did not ask for it, ignore this e-mail.\n`,
  }),
});
