import { type Post, postWords } from '@dich/posts';
import type { OfficeKind } from '#kernel/context.ts';
import { catalogue, type Message, words } from '#kernel/messages.ts';

export const says = catalogue('people', {
  account: { vi: 'tài khoản', en: 'account' },
  office: { vi: 'chức vụ', en: 'office' },
  unit: { vi: 'đơn vị', en: 'unit' },
  /** Who acts by a command of the server, in the trail. */
  operator: { vi: 'Vận hành', en: 'Operator' },
  /** Who acts where no person does, because a rule says so. */
  byRule: { vi: 'Tự động, theo thời hạn lưu giữ', en: 'By rule of retention' },
  nobodyOfLogin: words<{ login: string }>({
    vi: ({ login }) => `Không ai có tên đăng nhập ${login}.`,
    en: ({ login }) => `Nobody signs in by the name ${login}.`,
  }),
  noDemonstration: {
    vi: 'Cơ sở dữ liệu này không có dữ liệu minh họa.',
    en: 'This database holds no demonstration.',
  },
  othersInDemonstration: words<{ count: number; shown: string }>({
    vi: ({ count, shown }) =>
      `Ngoài tài khoản minh họa còn ${count} tài khoản do quản trị hoặc vận hành lập (${shown}). Việc họ làm không tách được khỏi dữ liệu minh họa. Muốn bỏ tất cả, hãy sao lưu trước (pnpm operator backup) rồi chạy lại với --with-others.`,
    en: ({ count, shown }) =>
      `Besides the demonstration’s there are ${count} accounts made by administrators or the operator (${shown}). What they did cannot be told from the demonstration. To remove everything, make a backup first (pnpm operator backup) and run this again with --with-others.`,
  }),
  leadersFactorFirst: {
    vi: 'Tỉnh yêu cầu lãnh đạo xác thực hai bước khi ban hành, giao, điều chỉnh, duyệt báo cáo, xác nhận người dùng. Hãy bật trong trang tài khoản, đăng nhập lại bằng mã hoặc khóa truy cập, rồi làm tiếp.',
    en: 'The province asks leaders for two-step verification to issue, assign, adjust, accept and confirm people. Turn it on in your account page, sign in again with a code or passkey, then go on.',
  },
  provinceOnly: {
    vi: 'Chỉ quản trị hệ thống của tỉnh đặt được quy định chung cho các đơn vị.',
    en: 'Only administrators of the province set what holds for all of its units.',
  },
  factorDayTooSoon: words<{ day: { day: string } }>({
    vi: ({ day }) => `Lãnh đạo cần thời gian để bật xác thực hai bước. Hãy chọn ngày ${day} hoặc muộn hơn.`,
    en: ({ day }) => `Leaders need time to turn two-step verification on. Choose ${day} or later.`,
  }),
  leadersFactorSet: words<{ from: { day: string } }>({
    vi: ({ from }) =>
      `Từ ngày ${from}, lãnh đạo phải đăng nhập bằng xác thực hai bước mới ban hành, giao, điều chỉnh, duyệt được; hãy bật trong trang tài khoản`,
    en: ({ from }) =>
      `From ${from} on, leaders issue, assign, adjust and accept only when signed in with two-step verification; turn it on in your account page`,
  }),
  ground: { vi: 'căn cứ', en: 'ground' },
  groundNamesPerson: {
    vi: 'Căn cứ được lưu trong nhật ký mãi mãi, nên không được nêu tên hay tên đăng nhập của người đó. Hãy ghi số, ngày của văn bản.',
    en: 'The ground stays in the trail for good, so it must not name the person. State number and day of the document.',
  },
  accountOpen: {
    vi: 'Tài khoản còn mở. Hãy nhờ quản trị của đơn vị khóa tài khoản trước.',
    en: 'The account is open. Have the administrator of the unit close it first.',
  },
  officeHeld: words<{ office: Message; unit: string }>({
    vi: ({ office, unit }) => `Người này còn giữ chức vụ ${office} tại ${unit}. Hãy kết thúc chức vụ đó trước.`,
    en: ({ office, unit }) => `The person still holds an office: ${office}, ${unit}. End it first.`,
  }),
  reportUndecided: words<{ unit: string }>({
    vi: ({ unit }) => `Báo cáo của ${unit} do người này gửi còn chờ duyệt. Hãy chờ đến khi được duyệt hoặc trả lại.`,
    en: ({ unit }) => `A report of ${unit} that the person sent waits for its decision. Wait until it is decided.`,
  }),
  erasedAlready: {
    vi: 'Tài khoản này đã được ẩn danh trước đó.',
    en: 'This account has been made anonymous before.',
  },
  noAddress: {
    vi: 'Địa chỉ thư điện tử phải viết như ten@coquan.gov.vn.',
    en: 'An e-mail address is written like name@office.gov.vn.',
  },
  mailsNobody: {
    vi: 'Máy chủ này không gửi thư điện tử. Hãy bỏ trống địa chỉ và tự gửi đường dẫn.',
    en: 'This server sends no e-mail. Leave the address out and pass the link on yourself.',
  },
  tooManyMailed: words<{ left: number }>({
    vi: ({ left }) =>
      left === 0
        ? 'Hôm nay bạn đã cho gửi số đường dẫn nhiều nhất mà một người được gửi qua thư trong ngày. Hãy bỏ trống địa chỉ để tự giao đường dẫn, hoặc làm tiếp vào ngày mai.'
        : `Hôm nay bạn chỉ còn được cho gửi ${left} đường dẫn qua thư. Hãy bỏ trống địa chỉ của những người còn lại để tự giao đường dẫn, hoặc làm tiếp vào ngày mai.`,
    en: ({ left }) =>
      left === 0
        ? 'You have had as many links mailed today as one person may. Leave the address out and pass the link on yourself, or go on tomorrow.'
        : `You may have only ${left} more links mailed today. Leave the addresses of the others out and pass their links on yourself, or go on tomorrow.`,
  }),
  tooManyLinks: words<{ most: number }>({
    vi: ({ most }) => `Mỗi lần tạo lại đường dẫn cho tối đa ${most} người.`,
    en: ({ most }) => `At most ${most} people get a new link at once.`,
  }),
  openedAlready: {
    vi: 'Người này đã đặt mật khẩu. Nếu quên, hãy đặt lại mật khẩu trong trang của người đó.',
    en: 'This person has chosen a password. If it is forgotten, reset it on the person’s page.',
  },
  disabledAlready: {
    vi: 'Tài khoản đã khóa. Hãy mở lại trước khi tạo đường dẫn.',
    en: 'The account is disabled. Enable it before making a link.',
  },
  linkNotMailed: words<{ person: string; login: string }>({
    vi: ({ person, login }) =>
      `Không gửi được thư mang đường dẫn đặt mật khẩu cho ${person} (${login}); hãy mở tài khoản đó và đặt lại mật khẩu, với địa chỉ khác hoặc tự giao đường dẫn`,
    en: ({ person, login }) =>
      `The e-mail with the link by which ${person} (${login}) sets a password could not be sent; open the account and reset the password, with another address or passing the link on yourself`,
  }),
  fullName: { vi: 'họ và tên', en: 'full name' },
  administratorsOnly: {
    vi: 'Chỉ quản trị hệ thống quản lý tài khoản và chức vụ. Hãy liên hệ quản trị của đơn vị.',
    en: 'Only administrators manage accounts and offices. Please contact the administrator of your unit.',
  },
  listForAdministrators: {
    vi: 'Chỉ quản trị hệ thống xem được danh sách tài khoản.',
    en: 'Only administrators see the list of accounts.',
  },
  secondFactorFirst: {
    vi: 'Quản trị hệ thống phải bật xác thực hai bước. Hãy bật trong trang tài khoản rồi đăng nhập lại bằng mã.',
    en: 'Administrators need two-step verification. Turn it on in your account page, then sign in again with a code.',
  },
  notOneself: {
    vi: 'Không tự quản trị tài khoản của mình. Hãy nhờ một quản trị khác.',
    en: 'Nobody administers their own account. Ask another administrator.',
  },
  heldBeyond: {
    vi: 'Người này còn giữ chức vụ ngoài phạm vi quản trị của bạn. Hãy nhờ quản trị cấp trên.',
    en: 'This person also holds an office beyond your reach. Ask the administrator of the unit above.',
  },
  confirmersOnly: {
    vi: 'Chỉ lãnh đạo hoặc quản trị hệ thống xác nhận chức vụ và cấp mã. Hãy đổi sang chức vụ đó.',
    en: 'Only leaders and administrators confirm offices and issue codes. Act in such an office.',
  },
  notOwnDoing: {
    vi: 'Người đã giao chức vụ, tạo đường dẫn và người được giao không tự xác nhận. Hãy nhờ lãnh đạo hoặc một quản trị khác của đơn vị; nếu chưa có ai, nhờ đơn vị cấp trên hoặc người vận hành.',
    en: 'Who gave the office or made the link does not confirm it, nor does the person it is for. Ask the leader or another administrator of the unit; where there is none, the unit above or the operator.',
  },
  confirmedAlready: {
    vi: 'Chức vụ này đã được xác nhận.',
    en: 'This office has been confirmed already.',
  },
  noLongerWaits: {
    vi: 'Chức vụ này đã kết thúc hoặc bị từ chối nên không xác nhận được nữa.',
    en: 'This office was ended or refused, so it cannot be confirmed any more.',
  },
  accountDisabled: {
    vi: 'Tài khoản đã khóa. Hãy mở lại trước khi xác nhận.',
    en: 'The account is disabled. Enable it before confirming.',
  },
  nothingToConfirm: {
    vi: 'Chọn ít nhất một người.',
    en: 'Choose at least one person.',
  },
  tooManyToConfirm: words<{ most: number }>({
    vi: ({ most }) => `Mỗi lần xác nhận tối đa ${most} người.`,
    en: ({ most }) => `At most ${most} people are confirmed at once.`,
  }),
  confirmedTwice: {
    vi: 'Người hoặc chức vụ này được chọn hai lần.',
    en: 'This person or office was chosen twice.',
  },
  noLink: {
    vi: 'Người này không có đường dẫn nào đang chờ mã: đã dùng, đã hết hạn hoặc chưa tạo. Hãy nhờ quản trị đặt lại mật khẩu.',
    en: 'No link of this person waits for a code: it was used, has expired or was never made. Ask an administrator to reset the password.',
  },
  codeIssued: {
    vi: 'Đường dẫn này vừa được cấp mã. Nếu người đó chưa nhận được mã, hãy cấp mã mới.',
    en: 'A code has just been issued for this link. If the person did not get it, issue a new one.',
  },
  reasonOfRefusal: { vi: 'lý do', en: 'reason' },
  toConfirm: words<{ count: number }>({
    vi: ({ count }) => `${count} người chờ xác nhận chức vụ hoặc cấp mã`,
    en: ({ count }) => `${count} ${count === 1 ? 'person waits' : 'people wait'} to be confirmed or for a code`,
  }),
  officeWaits: words<{ login: string }>({
    vi: ({ login }) =>
      `Chức vụ quản trị của ${login} đang chờ xác nhận. Hãy chạy pnpm operator confirm-office --login ${login}.`,
    en: ({ login }) =>
      `The administrator’s office of ${login} waits to be confirmed. Run pnpm operator confirm-office --login ${login}.`,
  }),
  nothingWaits: words<{ login: string }>({
    vi: ({ login }) => `${login} không có chức vụ nào chờ xác nhận và không có đường dẫn nào chờ mã.`,
    en: ({ login }) => `No office of ${login} waits to be confirmed, and no link for a code.`,
  }),
  notOwnOffice: {
    vi: 'Không tự kết thúc chức vụ của mình. Hãy nhờ một quản trị khác.',
    en: 'Nobody ends their own office. Ask another administrator.',
  },
  reachesFurther: {
    vi: 'Chức vụ này quản trị cả đơn vị cấp dưới. Hãy nhờ quản trị có cùng phạm vi.',
    en: 'This office administers lower units as well. Ask an administrator with the same reach.',
  },
  mayNotHandOn: {
    vi: 'Bạn không được giao quản trị đơn vị cấp dưới nên không giao lại được cho người khác.',
    en: 'You do not administer lower units yourself, so you cannot hand that on.',
  },
  loginForm: {
    vi: 'Tên đăng nhập gồm 3 đến 64 chữ cái không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.',
    en: 'A user name has 3 to 64 letters without accents, digits, dots, hyphens or underscores.',
  },
  loginOfNobody: {
    vi: 'Tên bắt đầu bằng “da-an-danh.” dành cho tài khoản đã ẩn danh. Hãy chọn tên khác.',
    en: 'Names that begin with “da-an-danh.” are of accounts made anonymous. Choose another one.',
  },
  loginTaken: {
    vi: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác, ví dụ thêm tên xã, phường.',
    en: 'This user name is taken. Choose another one, for example with the name of the commune added.',
  },
  loginOfAnother: words<{ login: string }>({
    vi: ({ login }) => `Tên đăng nhập ${login} đã có người khác dùng. Hãy chọn tên khác.`,
    en: ({ login }) => `The user name ${login} is somebody else’s. Choose another one.`,
  }),
  foreignDepartment: {
    vi: 'Phòng ban này không thuộc đơn vị, hoặc kết thúc trước chức vụ. Hãy chọn phòng ban khác của đơn vị.',
    en: 'This department is not the unit’s, or ends before the office does. Choose another one of the unit.',
  },
  departmentNeeded: {
    vi: 'Chức vụ này cần phòng ban. Hãy chọn phòng ban.',
    en: 'This office needs a department. Please choose one.',
  },
  noDepartment: {
    vi: 'Chức vụ này thuộc đơn vị, không thuộc phòng ban. Hãy bỏ phòng ban.',
    en: 'This office is of the unit, not of a department. Please leave the department out.',
  },
  onlyAdministratorsReach: {
    vi: 'Chỉ quản trị hệ thống được giao quản trị các đơn vị cấp dưới.',
    en: 'Only administrators can be given lower units to administer.',
  },
  endsBeforeItBegins: {
    vi: 'Ngày kết thúc không được trước ngày bắt đầu.',
    en: 'The last day cannot be before the first.',
  },
  endsBeforeOffice: {
    vi: 'Ngày cuối không được trước ngày bắt đầu chức vụ.',
    en: 'The last day cannot be before the office begins.',
  },
  hasEnded: words<{ day: { day: string } }>({
    vi: ({ day }) => `Chức vụ đã kết thúc ngày ${day}.`,
    en: ({ day }) => `The office ended on ${day}.`,
  }),
  heldAlready: {
    vi: 'Người này đã giữ chức vụ đó trong khoảng thời gian này.',
    en: 'This person already holds that office in this time.',
  },
  noSuchUnit: words<{ code: string; day: { day: string } }>({
    vi: ({ code, day }) => `Không có đơn vị mã ${code} vào ngày ${day}. Hãy kiểm tra mã và ngày.`,
    en: ({ code, day }) => `There is no unit with the code ${code} on ${day}. Check the code and the day.`,
  }),
  severalUnits: words<{ code: string; names: readonly string[] }>({
    vi: ({ code, names }) => `Mã ${code} chỉ nhiều đơn vị: ${names.join(', ')}.`,
    en: ({ code, names }) => `The code ${code} means several units: ${names.join(', ')}.`,
  }),
  secondFactor: { vi: 'Xác thực hai bước', en: 'Two-step verification' },
  officesToGive: { vi: 'Lãnh đạo và cán bộ tổng hợp', en: 'Leader and planning officer' },
  officesAreGiven: { vi: 'Đơn vị có lãnh đạo và cán bộ tổng hợp', en: 'The unit has a leader and a planning officer' },
  officesMissing: words<{ offices: readonly Message[] }>({
    vi: ({ offices }) => `Chưa có ${offices.join(', ')}`,
    en: ({ offices }) => `Still missing: ${offices.join(', ')}`,
  }),
  accountsToOpen: { vi: 'Mọi người đặt mật khẩu', en: 'Everybody chooses a password' },
  allOpened: {
    vi: 'Mọi người có tài khoản đều đã đặt mật khẩu',
    en: 'Everybody with an account has chosen a password',
  },
  notOpened: words<{ count: number }>({
    vi: ({ count }) => `${count} người chưa đặt mật khẩu bằng đường dẫn lời mời`,
    en: ({ count }) => `${count} of the invited have not chosen a password yet`,
  }),
  officeGiven: words<{ office: Message; unit: Message }>({
    vi: ({ office, unit }) => `Bạn được giao chức vụ ${office} tại ${unit}`,
    en: ({ office, unit }) => `You were given an office: ${office}, ${unit}`,
  }),
  officeRefused: words<{ office: Message; unit: Message; person: string }>({
    vi: ({ office, unit, person }) => `Chức vụ ${office} tại ${unit} mà bạn giao cho ${person} không được xác nhận`,
    en: ({ office, unit, person }) => `The office that you gave to ${person} was not confirmed: ${office}, ${unit}`,
  }),
  mayNotHandOver: {
    vi: 'Chỉ lãnh đạo, cán bộ tổng hợp, trưởng phòng ủy quyền chức vụ của mình; người được ủy quyền không ủy quyền tiếp.',
    en: 'Only leaders, planning officers and heads of departments hand their own office over; a substitute does not hand it on.',
  },
  notToOneself: {
    vi: 'Không ủy quyền cho chính mình. Hãy chọn người khác.',
    en: 'An office is not handed over to oneself. Choose somebody else.',
  },
  handedOverEarlier: {
    vi: 'Không ủy quyền lùi về trước. Hãy chọn từ hôm nay trở đi.',
    en: 'An office is not handed over in the past. Choose today or a later day.',
  },
  outlastsOwn: words<{ day: { day: string } }>({
    vi: ({ day }) => `Chức vụ của bạn kết thúc ngày ${day}. Hãy chọn ngày không muộn hơn.`,
    en: ({ day }) => `Your own office ends on ${day}. Choose no later day.`,
  }),
  substituteDisabled: {
    vi: 'Tài khoản của người này đã khóa. Hãy chọn người khác.',
    en: 'The account of this person is disabled. Choose somebody else.',
  },
  handedOverAlready: {
    vi: 'Chức vụ này đã ủy quyền cho người khác trong thời gian đó. Hãy kết thúc ủy quyền kia trước.',
    en: 'This office is handed over to somebody else in that time. End that first.',
  },
  substitutionBegun: words<{ office: Message; unit: Message; from: string; until: { day: string } }>({
    vi: ({ office, unit, from, until }) =>
      `Ủy quyền của ${from} (${office}, ${unit}) đã được xác nhận, có hiệu lực đến hết ${until}`,
    en: ({ office, unit, from, until }) =>
      `The office that ${from} handed over (${office}, ${unit}) was confirmed, until ${until}`,
  }),
  substitutionEnded: words<{ office: Message; unit: Message; from: string }>({
    vi: ({ office, unit, from }) => `Ủy quyền của ${from} (${office}, ${unit}) đã kết thúc sớm`,
    en: ({ office, unit, from }) => `What ${from} had handed over (${office}, ${unit}) was ended early`,
  }),
  handedOverTo: words<{ office: Message; to: string; until: { day: string } }>({
    vi: ({ office, to, until }) => `Bạn ủy quyền chức vụ ${office} cho ${to} đến hết ${until}`,
    en: ({ office, to, until }) => `You have handed your office (${office}) over to ${to} until ${until}`,
  }),
  actsFor: words<{ office: Message; from: string; until: { day: string } }>({
    vi: ({ office, from, until }) => `Bạn thừa ủy quyền ${from} (${office}) đến hết ${until}`,
    en: ({ office, from, until }) => `You act for ${from} (${office}) until ${until}`,
  }),
  postOfCommittee: {
    vi: 'Chủ tịch, phó chủ tịch là chức vụ của đơn vị, không thuộc phòng, ban. Hãy chọn chức vụ khác, hoặc bỏ phòng, ban.',
    en: 'Chairpersons and their deputies are of the unit, not of a department. Choose another post, or no department.',
  },
  postOfSubstitute: {
    vi: 'Người thừa ủy quyền không mang chức vụ của người ủy quyền. Hãy ghi chức vụ ở vai trò do chính người đó giữ.',
    en: 'A substitute does not bear the post of who handed the office over. State it of an office held in the own right.',
  },
  postOfEnded: {
    vi: 'Chức vụ này đã kết thúc. Văn bản đã ký giữ nguyên như khi ký.',
    en: 'This office has ended. What was signed stays as it was signed.',
  },
  postBeforeOffice: words<{ day: { day: string } }>({
    vi: ({ day }) => `Người này giữ vai trò từ ngày ${day}. Hãy chọn ngày đó hoặc ngày sau.`,
    en: ({ day }) => `The office is held from ${day} on. Choose that day or a later one.`,
  }),
  postAfterOffice: words<{ day: { day: string } }>({
    vi: ({ day }) => `Người này giữ vai trò đến hết ngày ${day}. Hãy chọn ngày không muộn hơn.`,
    en: ({ day }) => `The office is held until ${day}. Choose no later day.`,
  }),
  notOwnPost: {
    vi: 'Không tự ghi chức vụ của mình. Hãy nhờ một quản trị khác.',
    en: 'Nobody states their own post. Ask another administrator.',
  },
  officeEnded: words<{ office: Message; unit: Message; lastDay: { day: string } }>({
    vi: ({ office, unit, lastDay }) => `Chức vụ ${office} của bạn tại ${unit} được kết thúc, ngày cuối là ${lastDay}`,
    en: ({ office, unit, lastDay }) => `Your office was ended: ${office}, ${unit}; its last day is ${lastDay}`,
  }),
});

const offices = catalogue('office', {
  ADMINISTRATOR: { vi: 'quản trị hệ thống', en: 'administrator' },
  LEADER: { vi: 'lãnh đạo', en: 'leader' },
  PLANNER: { vi: 'cán bộ tổng hợp', en: 'planning officer' },
  DEPARTMENT_HEAD: { vi: 'trưởng phòng', en: 'head of department' },
  OFFICER: { vi: 'cán bộ phòng', en: 'officer' },
  ANALYST: { vi: 'phân tích', en: 'analyst' },
  AUDITOR: { vi: 'đánh giá viên', en: 'auditor' },
  VIEWER: { vi: 'chỉ xem', en: 'viewer' },
});

/** Inside a sentence: "cán bộ tổng hợp". */
export const officeInWords = (kind: OfficeKind): Message => offices[kind]();

const posts = catalogue('post', postWords);

/** As it is called: "Phó Chủ tịch". */
export const postInWords = (post: Post): Message => posts[post]();
