import { catalogue, type Message, words } from '#kernel/messages.ts';

export const says = catalogue('signIn', {
  session: { vi: 'phiên đăng nhập', en: 'session' },
  apiKey: { vi: 'khóa API', en: 'API key' },
  keyPurpose: { vi: 'khóa dùng để làm gì', en: 'purpose of the key' },
  notTakenOver: {
    vi: 'Đơn vị của bạn không kế thừa đơn vị này. Quản trị hoặc lãnh đạo tỉnh chỉ định đơn vị kế thừa khi nghị quyết không nêu rõ.',
    en: 'Your unit has not taken this one over. Where the resolution does not say who does, an administrator or leader of the province names the unit.',
  },
  officeOfUnit: {
    vi: 'Chức vụ ở phòng, ban không làm việc thay mặt đơn vị đã kết thúc. Lãnh đạo, cán bộ tổng hợp hoặc quản trị của đơn vị làm việc này.',
    en: 'An office in a department does not act in the name of a unit that ended. Leaders, planning officers and administrators of the unit do.',
  },
  passwordFirst: {
    vi: 'Hãy nhập lại mật khẩu của bạn, rồi làm việc này trong vòng năm phút.',
    en: 'Enter your password again, then do this within five minutes.',
  },
  signInFirst: {
    vi: 'Việc này chỉ làm được trong năm phút sau khi đăng nhập. Hãy đăng xuất, đăng nhập lại rồi làm ngay.',
    en: 'This can be done only within five minutes after signing in. Sign out, sign in again, and do it at once.',
  },
  passkey: { vi: 'khóa truy cập', en: 'passkey' },
  passkeyName: { vi: 'tên khóa truy cập', en: 'name of the passkey' },
  passkeyNotTaken: {
    vi: 'Chưa thêm được khóa truy cập: thiết bị không trả lời đúng hoặc đã quá năm phút. Hãy làm lại.',
    en: 'The passkey was not added: the device did not answer rightly, or more than five minutes have passed. Please try again.',
  },
  passkeyKnown: {
    vi: 'Khóa truy cập này đã được thêm trước đó.',
    en: 'This passkey was added before.',
  },
  lastFactor: {
    vi: 'Người quản trị cần ít nhất một cách xác thực hai bước. Hãy thêm cách khác trước, rồi xóa khóa này.',
    en: 'Who administers keeps at least one second factor. Add another one first, then remove this one.',
  },
  factorFirst: {
    vi: 'Chưa bật xác thực hai bước nên chưa có mã dự phòng. Hãy bật trước.',
    en: 'Recovery codes come with two-step verification. Turn that on first.',
  },
  wrongPassword: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The present password is wrong.' },
  noSuchKey: {
    vi: 'Chức vụ đang giữ không tạo được khóa API loại này. Hãy chọn loại khác hoặc chức vụ khác.',
    en: 'The office you act in cannot make an API key of this kind. Choose another kind or another office.',
  },
  keyDays: words<{ most: number }>({
    vi: ({ most }) => `Khóa có hạn từ 1 đến ${most} ngày.`,
    en: ({ most }) => `A key is good for 1 to ${most} days.`,
  }),
  noLongerInvited: {
    vi: 'Lời mời không đúng, đã dùng hoặc đã hết hạn. Hãy xin quản trị đơn vị một lời mời mới.',
    en: 'The invitation is wrong, used or expired. Ask the administrator of your unit for a new one.',
  },
  linkWaits: {
    vi: 'Đường dẫn này chưa dùng được: còn chờ người thứ hai xác nhận và cấp mã. Hãy hỏi lãnh đạo hoặc một quản trị khác của đơn vị.',
    en: 'This link cannot be used yet: a second person has to confirm it and issue its code. Ask the leader or another administrator of your unit.',
  },
  wrongLinkCode: {
    vi: 'Mã không đúng với đường dẫn này. Hãy nhập lại mã trên phiếu mới nhất, hoặc xin người xác nhận cấp mã mới.',
    en: 'This is not the code of this link. Type the code of the newest sheet, or ask who confirmed you for a new one.',
  },
  officeWaits: words<{ office: Message; unit: Message }>({
    vi: ({ office, unit }) =>
      `Chức vụ ${office} tại ${unit} đang chờ người thứ hai xác nhận. Lãnh đạo hoặc một quản trị khác của đơn vị xác nhận; nếu chưa có ai, đơn vị cấp trên hoặc người vận hành.`,
    en: ({ office, unit }) =>
      `Your office (${office}, ${unit}) waits for a second person to confirm it: the leader or another administrator of the unit; where there is none, the unit above or the operator.`,
  }),
  passwordTooShort: words<{ least: number }>({
    vi: ({ least }) =>
      `Mật khẩu cần ít nhất ${least} ký tự. Có thể dùng một câu dễ nhớ, kể cả dấu cách và dấu tiếng Việt.`,
    en: ({ least }) =>
      `A password needs at least ${least} characters. A sentence that you remember will do, spaces included.`,
  }),
  passwordTooLong: words<{ most: number }>({
    vi: ({ most }) => `Mật khẩu dài tối đa ${most} ký tự.`,
    en: ({ most }) => `A password has at most ${most} characters.`,
  }),
  passwordHoldsLogin: {
    vi: 'Mật khẩu không được chứa tên đăng nhập.',
    en: 'The password must not contain the user name.',
  },
  passwordRepeats: {
    vi: 'Mật khẩu lặp lại quá ít ký tự. Hãy chọn một câu khác.',
    en: 'The password repeats too few characters. Choose another sentence.',
  },
  passwordNumber: {
    vi: 'Mật khẩu chỉ có chữ số và dấu, như số điện thoại hay ngày sinh, rất dễ đoán. Hãy dùng cả chữ, ví dụ một câu chỉ bạn biết.',
    en: 'Digits and signs alone, such as a telephone number or a birthday, are easily guessed. Use letters too, such as a sentence that only you know.',
  },
  passwordNamesUnit: {
    vi: 'Mật khẩu là tên một đơn vị hành chính thêm số hoặc dấu, rất dễ đoán. Hãy dùng một câu chỉ bạn biết.',
    en: 'The password is the name of an administrative unit with digits or signs, which is easily guessed. Use a sentence that only you know.',
  },
  passwordNamesPerson: {
    vi: 'Mật khẩu là họ tên của bạn thêm số hoặc dấu, rất dễ đoán. Hãy dùng một câu chỉ bạn biết.',
    en: 'The password is your own name with digits or signs, which is easily guessed. Use a sentence that only you know.',
  },
  passwordCommon: {
    vi: 'Mật khẩu này quá phổ biến, kẻ xấu thử trước tiên. Hãy chọn một câu khác.',
    en: 'This password is among the first that an attacker tries. Choose another sentence.',
  },
  factorConfirmed: {
    vi: 'Tài khoản đã bật xác thực hai bước. Muốn đổi điện thoại, hãy nhờ quản trị đặt lại.',
    en: 'Two-step verification is on already. To change your telephone, ask an administrator for a reset.',
  },
  factorNotBegun: {
    vi: 'Chưa bắt đầu bật xác thực hai bước. Hãy làm lại từ đầu.',
    en: 'Two-step verification has not been begun. Start over.',
  },
  wrongCode: {
    vi: 'Mã không đúng. Hãy kiểm tra giờ của điện thoại rồi nhập mã mới.',
    en: 'The code is wrong. Check the clock of your telephone and enter a new code.',
  },
  noSuchAccount: words<{ login: string }>({
    vi: ({ login }) => `Không có tài khoản ${login} của một đơn vị đang hoạt động.`,
    en: ({ login }) => `There is no account ${login} of a unit that exists.`,
  }),
  identityLinked: {
    vi: 'Người này ở hệ thống đăng nhập một lần đã nối với một tài khoản.',
    en: 'This person of the single sign-on is linked to an account already.',
  },
  heldUp: {
    vi: 'Có quá nhiều lần đăng nhập sai vào tài khoản của bạn nên việc đăng nhập bị tạm dừng một lúc',
    en: 'Too many sign-ins at your account failed, so signing in was held up for a while',
  },
  passwordReset: words<{ by: string }>({
    vi: ({ by }) => `Mật khẩu của bạn được ${by} đặt lại`,
    en: ({ by }) => `Your password was reset by ${by}`,
  }),
  apiKeyCreated: {
    vi: 'Một khóa API vừa được tạo từ tài khoản của bạn',
    en: 'An API key was created from your account',
  },
  secondFactorOn: {
    vi: 'Tài khoản của bạn vừa bật xác thực hai bước',
    en: 'Two-step verification was turned on for your account',
  },
  passkeyRemoved: {
    vi: 'Một khóa truy cập vừa bị xóa khỏi tài khoản của bạn',
    en: 'A passkey was removed from your account',
  },
  recoveryCodeUsed: words<{ left: number }>({
    vi: ({ left }) =>
      `Một mã dự phòng của bạn vừa được dùng để đăng nhập, ${left === 0 ? 'không còn mã nào' : `còn ${left} mã`}`,
    en: ({ left }) =>
      `One of your recovery codes was used to sign in; ${left === 0 ? 'none is' : left === 1 ? 'one is' : `${left} are`} left`,
  }),
  recoveryCodesRenewed: {
    vi: 'Mã dự phòng của bạn vừa được tạo lại, các mã trước không dùng được nữa',
    en: 'New recovery codes were made for your account; those before cannot be used any more',
  },
  newDevice: {
    vi: 'Có thiết bị mới vừa đăng nhập vào tài khoản của bạn',
    en: 'A new device has signed in to your account',
  },
});
