import { catalogue, type Message, words } from '#kernel/messages.ts';

export const says = catalogue('notices', {
  notice: { vi: 'thông báo', en: 'notice' },
  addressChanged: {
    vi: 'Địa chỉ thư nhận thông báo của bạn vừa được đổi hoặc bỏ; nếu không phải bạn, hãy đổi mật khẩu và báo quản trị',
    en: 'The address that your notices were sent to was changed or taken away; if it was not you, change your password and tell your administrator',
  },
  noAddress: {
    vi: 'Địa chỉ thư điện tử phải viết như ten@coquan.gov.vn.',
    en: 'An e-mail address is written like name@office.gov.vn.',
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
  codeSubject: { vi: 'Đích: mã xác nhận địa chỉ thư', en: 'Đích: a code that proves your address' },
  codeMail: words<{ code: string; link: string }>({
    vi: ({ code, link }) =>
      `Mã xác nhận: ${code}\n\nGõ mã này vào ${link} trong vòng một giờ để nhận thông báo ở địa chỉ này. Nếu bạn không xin mã, hãy bỏ qua thư này.\n`,
    en: ({ code, link }) =>
      `Your code: ${code}\n\nType it at ${link} within an hour to receive notices at this address. If you did not ask for it, ignore this e-mail.\n`,
  }),
});
