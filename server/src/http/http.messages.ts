import { catalogue, type Message, words } from '#kernel/messages.ts';

const vietnamese = (value: number): string => value.toLocaleString('vi-VN');
const english = (value: number): string => value.toLocaleString('en-GB');

export const says = catalogue('http', {
  nothingHere: { vi: 'Không có địa chỉ này.', en: 'There is nothing at this address.' },
  unexpected: {
    vi: 'Hệ thống gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo quản trị kèm mã yêu cầu.',
    en: 'Something unexpected went wrong. Try again; if it goes on, tell your administrator the id of the request.',
  },
  nothingChanged: {
    vi: 'Hệ thống gặp lỗi ngoài dự kiến; chưa có gì bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo quản trị kèm mã yêu cầu.',
    en: 'Something unexpected went wrong; nothing was changed. Try again; if it goes on, tell your administrator the id of the request.',
  },
  diskFull: {
    vi: 'Máy chủ cơ sở dữ liệu hết dung lượng đĩa; chưa có gì bị thay đổi. Hãy báo người vận hành.',
    en: 'The disk of the database server is full; nothing was changed. Please tell the operator.',
  },
  noDatabase: { vi: 'Cơ sở dữ liệu không trả lời.', en: 'The database does not answer.' },
  stopping: { vi: 'Máy chủ đang dừng.', en: 'The server is stopping.' },
  otherSite: {
    vi: 'Yêu cầu đến từ một trang web khác nên không được thực hiện.',
    en: 'The request came from another website and was not carried out.',
  },
  bodyNeeds: words<{ parts: readonly string[] }>({
    vi: ({ parts }) => `Hãy gửi JSON gồm ${parts.join(' và ')}.`,
    en: ({ parts }) => `Please send JSON with ${parts.join(' and ')}.`,
  }),
  noSecretKey: {
    vi: 'Máy chủ chưa có khóa bí mật nên chưa bật được xác thực hai bước. Hãy báo người vận hành.',
    en: 'The server has no secret key yet, so two-step verification cannot be turned on. Please tell the operator.',
  },
  noOffice: {
    vi: 'Tài khoản chưa có hoặc đã hết chức vụ, hoặc đơn vị không còn hoạt động. Hãy liên hệ quản trị hệ thống của đơn vị.',
    en: 'The account holds no office any more or not yet, or its unit has ended. Please contact the administrator of your unit.',
  },
  codeNeeded: {
    vi: 'Hãy nhập mã sáu chữ số mới nhất trong ứng dụng xác thực, hoặc một mã dự phòng chưa dùng.',
    en: 'Please enter the latest six-digit code of your authenticator application, or a recovery code that was not used.',
  },
  budgetSpent: words<{ seconds: number }>({
    vi: ({ seconds }) =>
      `Tài khoản đã hỏi quá nhiều số liệu trong một phút. Hãy thử lại sau ${seconds} giây, hoặc chia câu hỏi nhỏ hơn.`,
    en: ({ seconds }) =>
      `The account has asked for too much within a minute. Try again in ${seconds} seconds, or ask for less at once.`,
  }),
  noPasskeys: {
    vi: 'Máy chủ này chưa dùng được khóa truy cập: cần PUBLIC_URL bắt đầu bằng https.',
    en: 'Passkeys cannot be used on this server: they need a PUBLIC_URL that begins with https.',
  },
  signOnAgain: {
    vi: 'Đã quá mười phút từ khi đăng nhập một lần. Hãy đăng nhập một lần lại.',
    en: 'More than ten minutes have passed since the single sign-on. Please begin it again.',
  },
  busy: words<{ seconds: number }>({
    vi: ({ seconds }) => `Đang có quá nhiều người đăng nhập cùng lúc. Hãy thử lại sau ${seconds} giây.`,
    en: ({ seconds }) => `Too many people are signing in at once. Please try again in ${seconds} seconds.`,
  }),
  wrong: { vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'The user name or the password is wrong.' },
  wait: words<{ seconds: number }>({
    vi: ({ seconds }) =>
      `Sai quá nhiều lần. Hãy thử lại sau ${seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`}.`,
    en: ({ seconds }) =>
      `Wrong too many times. Try again in ${seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`}.`,
  }),
  ownDocumentsOnly: {
    vi: 'Trình duyệt chỉ gửi được các câu hỏi của chính trang này. Hãy tải lại trang; để hỏi tự do, hãy dùng khóa API.',
    en: 'A browser may only send the documents of this page. Reload the page; to ask freely, use an API key.',
  },
  schemaByKey: {
    vi: 'Không xem được cấu trúc API bằng phiên đăng nhập của trình duyệt. Hãy dùng khóa API.',
    en: 'The schema is not shown to a browser’s session. Use an API key.',
  },
  unreadableValue: {
    vi: 'Có giá trị không đúng dạng: mã số, con số, ngày hoặc ký tự. Hãy kiểm tra lại.',
    en: 'A value has the wrong form: an id, a number, a day or a character. Please check it.',
  },
  stoppedWithOthers: {
    vi: 'Một phần khác của câu hỏi không đọc được nên phần này cũng dừng lại.',
    en: 'Another part of the question could not be read, so this part stopped as well.',
  },
  tookTooLong: {
    vi: 'Câu hỏi này cần quá nhiều thời gian. Hãy hỏi ít đơn vị, chỉ tiêu hoặc kỳ hơn.',
    en: 'This question takes too long. Ask for fewer units, indicators or periods.',
  },
  tooManyTokens: words<{ limit: number }>({
    vi: ({ limit }) =>
      `Câu hỏi quá dài: tối đa ${vietnamese(limit)} từ và dấu. Hãy chia thành nhiều câu hỏi, hoặc gửi giá trị qua biến (variables).`,
    en: ({ limit }) =>
      `The document is too long: at most ${english(limit)} tokens. Split it, or send values as variables.`,
  }),
  notUtf8: { vi: 'Nội dung gửi lên phải là UTF-8.', en: 'What is sent must be UTF-8.' },
  bodyTooLarge: {
    vi: 'Nội dung gửi lên quá lớn. Hãy chia thành nhiều lần gửi.',
    en: 'What was sent is too large. Send it in several parts.',
  },
  notJson: { vi: 'Nội dung gửi lên không phải JSON đúng cú pháp.', en: 'What was sent is no well-formed JSON.' },
  unknownEncoding: {
    vi: 'Kiểu nén của nội dung gửi lên không được hỗ trợ.',
    en: 'What was sent is compressed in a way that is not supported.',
  },
  malformed: { vi: 'Yêu cầu không đúng.', en: 'The request is malformed.' },
  fileNeeded: {
    vi: 'Nội dung gửi phải là tệp .xlsx hoặc .csv (Content-Type: application/octet-stream). Hãy chọn lại tệp.',
    en: 'The body has to be a .xlsx or .csv file (Content-Type: application/octet-stream). Please choose it again.',
  },
  unstorable: {
    vi: 'Có chuỗi chứa ký tự không dùng được (NUL hoặc nửa ký tự). Hãy xóa ký tự đó rồi gửi lại.',
    en: 'A text holds a character that cannot be used (NUL or half a character). Remove it and send again.',
  },
  notNfc: {
    vi: 'Chuỗi trong câu hỏi phải ở dạng Unicode NFC. Hãy gửi chuỗi qua biến (variables), không viết bằng \\u.',
    en: 'A text in a document must be in Unicode’s form NFC. Send texts as variables instead of writing \\u.',
  },
  tooMuch: words<{ what: Message; value: number; limit: number; advice: Message }>({
    vi: ({ what, value, limit, advice }) => `${what}: ${vietnamese(value)}, tối đa ${vietnamese(limit)}. ${advice}`,
    en: ({ what, value, limit, advice }) => `${what}: ${english(value)}, at most ${english(limit)}. ${advice}`,
  }),
  depth: { vi: 'Câu hỏi lồng quá sâu', en: 'The document is nested too deeply' },
  aliases: { vi: 'Câu hỏi đặt quá nhiều tên khác (alias)', en: 'The document has too many aliases' },
  directives: {
    vi: 'Một chỗ trong câu hỏi có quá nhiều chỉ thị (directive)',
    en: 'One place in the document has too many directives',
  },
  fields: { vi: 'Câu hỏi có quá nhiều trường', en: 'The document has too many fields' },
  rootFields: {
    vi: 'Câu hỏi có quá nhiều phần ở mức ngoài cùng',
    en: 'The document has too many fields at its outermost level',
  },
  complexity: { vi: 'Câu hỏi quá nặng', en: 'The answer could become too large' },
  fewerLevels: { vi: 'Hãy bớt số tầng lồng nhau.', en: 'Nest fewer levels.' },
  split: { vi: 'Hãy chia thành nhiều câu hỏi.', en: 'Split it into several.' },
  fewerDirectives: { vi: 'Hãy bớt chỉ thị.', en: 'Use fewer directives.' },
  fewerFields: {
    vi: 'Hãy bớt trường hoặc chia thành nhiều câu hỏi.',
    en: 'Ask for fewer fields, or split it into several.',
  },
  smallerPages: {
    vi: 'Hãy giảm first hoặc chia thành nhiều câu hỏi.',
    en: 'Ask for a smaller first, or split it into several.',
  },
});
