import { catalogue, type Message, words } from '#kernel/messages.ts';

/** Of the spreadsheet of accounts: its columns, as they are headed and filled in, and what is wrong in a cell. */
export const saysOfSheet = catalogue('account-sheet', {
  title: { vi: 'Tài khoản', en: 'Accounts' },
  file: { vi: 'tai-khoan', en: 'accounts' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  nameHint: { vi: 'Mỗi dòng một người, một vai trò.', en: 'A person and an office a row.' },
  login: { vi: 'Tên đăng nhập', en: 'User name' },
  loginHint: {
    vi: 'Để trống: tự đặt theo tên, ví dụ hoa.nguyen.',
    en: 'Empty: made of the name, such as hoa.nguyen.',
  },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  emailHint: {
    vi: 'Nơi máy chủ gửi đường dẫn đặt mật khẩu. Để trống: bạn nhận đường dẫn để tự giao.',
    en: 'Where the server mails the link that sets a password. Empty: you get the link to pass on.',
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  unitHint: { vi: 'Tên hoặc mã đơn vị. Để trống: đơn vị của bạn.', en: 'Its name or code. Empty: your own unit.' },
  office: { vi: 'Vai trò', en: 'Office' },
  officeHint: {
    vi: 'Người đó làm gì trong phần mềm; chọn trong danh sách. Có hiệu lực khi người thứ hai xác nhận. Tệp cũ ghi ở cột Chức vụ vẫn đọc được.',
    en: 'One of the list. It is in force once a second person has confirmed it.',
  },
  post: { vi: 'Chức vụ', en: 'Post' },
  postHint: {
    vi: 'Chức vụ chính quyền như ghi khi ký văn bản: Chủ tịch, Phó Chủ tịch, Chánh Văn phòng, Trưởng phòng… hoặc viết tắt CT, PCT, TP, PTP, Q. Chủ tịch. Để trống nếu không có.',
    en: 'As documents bear it: Chủ tịch, Phó Chủ tịch, Chánh Văn phòng, Trưởng phòng…, or CT, PCT, TP, PTP, Q. Chủ tịch. Empty: none.',
  },
  department: { vi: 'Phòng, ban', en: 'Department' },
  departmentHint: {
    vi: 'Tên phòng, ban của đơn vị; chỉ ghi cho trưởng phòng và cán bộ phòng.',
    en: 'Its name; for heads and officers of departments alone.',
  },
  validFrom: { vi: 'Từ ngày', en: 'From' },
  validFromHint: { vi: 'Để trống: từ hôm nay.', en: 'Empty: from today.' },
  validTo: { vi: 'Đến hết ngày', en: 'To' },
  validToHint: { vi: 'Để trống: không thời hạn.', en: 'Empty: open.' },
  officeNeeded: {
    vi: 'Hãy ghi vai trò trong phần mềm, chọn trong danh sách. Chức vụ không nói người đó được làm gì.',
    en: 'Please enter an office of the list. A post does not say what somebody may do.',
  },
  postNotUnderstood: words<{ given: string }>({
    vi: ({ given }) =>
      `Chưa hiểu chức vụ "${given}". Hãy ghi đầy đủ như Chủ tịch, Phó Chủ tịch, Chánh Văn phòng, Trưởng phòng, hoặc để trống.`,
    en: ({ given }) =>
      `The post “${given}” is not understood. Write it in full, such as Chủ tịch, Phó Chủ tịch, Chánh Văn phòng, Trưởng phòng, or leave it empty.`,
  }),
  severalPosts: words<{ given: string }>({
    vi: ({ given }) => `"${given}" nêu nhiều chức vụ. Hãy ghi một chức vụ mà người này dùng khi ký văn bản.`,
    en: ({ given }) => `“${given}” names several posts. Enter the one by which this person signs.`,
  }),
  postOfCouncil: words<{ given: string }>({
    vi: ({ given }) =>
      `"${given}" có chức vụ của hội đồng nhân dân. Ở đây chỉ ghi chức vụ ở ủy ban nhân dân và phòng, ban; nếu không có thì để trống.`,
    en: ({ given }) =>
      `“${given}” names a post of the people’s council. Enter a post of the people’s committee or its departments, or none.`,
  }),
  postOfParty: words<{ given: string }>({
    vi: ({ given }) =>
      `"${given}" là chức vụ của Đảng, không ghi trên văn bản hành chính. Hãy ghi chức vụ chính quyền, hoặc để trống.`,
    en: ({ given }) =>
      `“${given}” is a post of the Party, which administrative documents do not bear. Enter one of the State, or none.`,
  }),
  postOfAnother: words<{ given: string; unit: Message }>({
    vi: ({ given, unit }) =>
      `"${given}" là chức vụ ở đơn vị khác; dòng này là của ${unit}. Hãy sửa chức vụ hoặc đơn vị.`,
    en: ({ given, unit }) => `“${given}” is of another unit; this row is of ${unit}. Correct the post or the unit.`,
  }),
  noSuchUnit: words<{ given: string }>({
    vi: ({ given }) => `Không có đơn vị "${given}" trong phạm vi bạn quản trị. Hãy ghi tên hoặc mã đơn vị khác.`,
    en: ({ given }) => `You administer no unit "${given}". Please enter the name or code of another.`,
  }),
  severalUnits: words<{ given: string; shown: string }>({
    vi: ({ given, shown }) => `Có nhiều đơn vị tên "${given}": ${shown}. Hãy ghi mã đơn vị.`,
    en: ({ given, shown }) => `There are several units "${given}": ${shown}. Please enter a code.`,
  }),
  noSuchDepartment: words<{ given: string; unit: Message; known: string }>({
    vi: ({ given, unit, known }) =>
      known === ''
        ? `Không có "${given}": ${unit} chưa có phòng, ban nào. Hãy tạo phòng, ban trước.`
        : `Không có "${given}" ở ${unit}, hoặc phòng, ban đó kết thúc trước chức vụ. Hãy ghi một trong: ${known}.`,
    en: ({ given, unit, known }) =>
      known === ''
        ? `There is no "${given}": ${unit} has no departments yet. Please make them first.`
        : `There is no "${given}" in ${unit}, or it ends before the office does. Please enter one of: ${known}.`,
  }),
  isOver: {
    vi: 'Ngày này đã qua. Hãy ghi ngày sau hôm nay, hoặc để trống.',
    en: 'This day is over. Please enter a later one, or none.',
  },
  loginTwice: words<{ row: number }>({
    vi: ({ row }) => `Trùng tên đăng nhập với dòng ${row}. Hãy ghi tên khác, hoặc để trống.`,
    en: ({ row }) => `Row ${row} has the same user name. Please enter another, or none.`,
  }),
  emailTwice: words<{ row: number }>({
    vi: ({ row }) =>
      `Trùng địa chỉ với dòng ${row}: đường dẫn của người này sẽ tới người kia. Hãy sửa, hoặc để trống để tự giao.`,
    en: ({ row }) =>
      `Row ${row} has the same address: the link of one would reach the other. Please mend it, or leave it empty.`,
  }),
  personTwice: words<{ row: number }>({
    vi: ({ row }) =>
      `Trùng người với dòng ${row}. Chức vụ thứ hai của một người thì giao sau, trong trang của người đó. Nếu là hai người cùng tên, hãy ghi tên đăng nhập cho cả hai.`,
    en: ({ row }) =>
      `The same person as in row ${row}. A second office is given afterwards, on the person’s page. Two people of one name need a user name each.`,
  }),
  thereAlready: words<{ login: string }>({
    vi: ({ login }) =>
      `Đơn vị đã có tài khoản của người tên này (${login}). Nếu là người khác cùng tên, hãy ghi tên đăng nhập khác cho dòng này.`,
    en: ({ login }) =>
      `The unit has an account of this name already (${login}). If it is another person, please enter a user name for this row.`,
  }),
  noLoginLeft: {
    vi: 'Không tự đặt được tên đăng nhập từ tên này. Hãy ghi tên đăng nhập.',
    en: 'No user name could be made of this name. Please enter one.',
  },
  understood: words<{ login: string; office: Message; place: Message }>({
    vi: ({ login, office, place }) => `Đăng nhập bằng ${login}; ${office}, ${place}`,
    en: ({ login, office, place }) => `Signs in as ${login}; ${office}, ${place}`,
  }),
  ofDepartment: words<{ department: string; unit: Message }>({
    vi: ({ department, unit }) => `${department}, ${unit}`,
    en: ({ department, unit }) => `${department}, ${unit}`,
  }),
  asPost: words<{ office: Message; post: Message }>({
    vi: ({ office, post }) => `${office} (chức vụ ${post})`,
    en: ({ office, post }) => `${office} (post: ${post})`,
  }),
  forSpan: words<{ said: Message; from: { day: string }; to: { day: string } }>({
    vi: ({ said, from, to }) => `${said}, từ ${from} đến hết ${to}`,
    en: ({ said, from, to }) => `${said}, from ${from} to ${to}`,
  }),
  since: words<{ said: Message; from: { day: string } }>({
    vi: ({ said, from }) => `${said}, từ ${from}`,
    en: ({ said, from }) => `${said}, from ${from}`,
  }),
  mailed: words<{ said: Message; address: string }>({
    vi: ({ said, address }) => `${said}; đường dẫn gửi tới ${address}`,
    en: ({ said, address }) => `${said}; the link is mailed to ${address}`,
  }),
  shown: words<{ said: Message }>({
    vi: ({ said }) => `${said}; bạn giao đường dẫn`,
    en: ({ said }) => `${said}; you pass the link on`,
  }),
  notUnderstood: { vi: 'Chưa hiểu dòng này.', en: 'This row is not understood yet.' },

  // of an import that is to be taken back
  opened: words<{ person: string; login: string }>({
    vi: ({ person, login }) =>
      `${person} (${login}) đã dùng tài khoản, nên không hoàn tác được cả tệp. Ai không dùng nữa, hãy khóa tài khoản của người đó.`,
    en: ({ person, login }) =>
      `${person} (${login}) has used the account, so the file cannot be undone. Please close the accounts nobody needs.`,
  }),
  confirmed: words<{ person: string; login: string }>({
    vi: ({ person, login }) =>
      `${person} (${login}) đã được người thứ hai xác nhận hoặc cấp mã, nên không hoàn tác được cả tệp. Ai không dùng nữa, hãy kết thúc chức vụ hoặc khóa tài khoản của người đó.`,
    en: ({ person, login }) =>
      `${person} (${login}) was confirmed, or issued a code, by a second person, so the file cannot be undone. Please end offices or close accounts nobody needs.`,
  }),
});

/** As columns are headed in files that were not made here. */
export const SPELLINGS = {
  name: ['Họ tên', 'Tên', 'Tên cán bộ', 'Họ và tên cán bộ', 'Name'],
  login: ['Tài khoản', 'Login'],
  email: ['Email', 'Hộp thư', 'Địa chỉ thư', 'Địa chỉ thư điện tử'],
  unit: ['Mã đơn vị', 'Tên đơn vị', 'Cơ quan, đơn vị'],
  office: ['Vai trò trong phần mềm', 'Nhiệm vụ'],
  post: ['Chức danh', 'Chức vụ, chức danh', 'Chức vụ chính quyền'],
  department: ['Phòng', 'Phòng ban', 'Bộ phận'],
  validFrom: ['Bắt đầu'],
  validTo: ['Đến ngày', 'Kết thúc'],
} as const;
