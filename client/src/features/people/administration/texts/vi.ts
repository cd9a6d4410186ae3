export const vi = {
  title: 'Quản trị tài khoản',
  forbidden:
    'Chỉ chức vụ quản trị hệ thống quản lý tài khoản. Nếu bạn giữ chức vụ đó, hãy đổi chức vụ ở góc trên bên phải.',
  factorNeeded: 'Muốn xem và thay đổi tài khoản, quản trị phải bật xác thực hai bước rồi đăng nhập lại bằng mã.',
  toOwnAccount: 'Bật xác thực hai bước',
  search: 'Tìm theo tên hoặc tên đăng nhập',
  unit: 'Đơn vị',
  clearUnit: 'Bỏ chọn đơn vị',
  allUnits: 'Mọi đơn vị trong phạm vi',
  state: 'Trạng thái',
  states: {
    all: 'Tất cả',
    open: 'Đang mở',
    disabled: 'Đã khóa',
    notOpened: 'Chưa đặt mật khẩu',
    linkOver: 'Đường dẫn hết hạn',
  },
  count: (count: number) => `${count} tài khoản`,
  emptyTitle: 'Không có tài khoản nào như vậy',
  empty: 'Hãy bớt điều kiện tìm, hoặc tạo tài khoản mới.',
  noOffice: 'Chưa giữ chức vụ nào',
  officeWaits: 'Có chức vụ chờ xác nhận',
  confirmedFrom: (place: 'OWN_UNIT' | 'UNIT_ABOVE' | 'OPERATOR', login: string) =>
    ({
      OWN_UNIT: 'Chờ lãnh đạo hoặc một quản trị khác của đơn vị xác nhận và cấp mã, trong mục Xác nhận người dùng.',
      UNIT_ABOVE: 'Đơn vị chưa có người thứ hai: chờ lãnh đạo hoặc quản trị của đơn vị cấp trên xác nhận và cấp mã.',
      OPERATOR: `Chưa có ai trong hệ thống xác nhận được. Hãy nhờ người vận hành chạy lệnh: pnpm operator confirm-office --login ${login}`,
    })[place],
  open: 'Đang mở',
  disabled: 'Đã khóa',
  disabledSince: (moment: string) => `Khóa từ ${moment}`,
  sheet: {
    open: 'Nhập từ bảng tính',
    title: 'Nhập tài khoản từ bảng tính',
    text: 'Mỗi dòng một người và một chức vụ. Xem trước từng dòng, chưa tạo gì cho đến khi xác nhận; chức vụ có hiệu lực khi người thứ hai xác nhận.',
    template: 'Tải tệp mẫu',
    present: 'Tải danh sách hiện có',
    limits: 'Excel (.xlsx) hoặc CSV, tối đa 500 người một lần.',
    seen: (name: string, count: number) => `${name}: ${count} người`,
    confirm: (count: number) => `Tạo ${count} tài khoản`,
    done: (count: number) => `Đã tạo ${count} tài khoản`,
    counted: (count: number) => `${count} tài khoản`,
    undo: 'Mọi tài khoản của lần nhập này bị xóa cùng chức vụ và đường dẫn đặt mật khẩu; nhật ký vẫn giữ. Không hoàn tác được khi một người trong đó đã dùng tài khoản, đã được xác nhận hoặc cấp mã.',
  },
  links: {
    once: (count: number) =>
      `${count} đường dẫn đặt mật khẩu chỉ hiện lần này: hãy tải danh sách hoặc in phiếu trước khi rời trang. Mất thì tạo lại ở mục Chưa đặt mật khẩu.`,
    mailed: (count: number) => `${count} đường dẫn do máy chủ gửi qua thư.`,
    next: 'Chức vụ chờ lãnh đạo hoặc một quản trị khác xác nhận và cấp mã, trong mục Xác nhận người dùng.',
    download: 'Tải danh sách đường dẫn',
    print: 'In phiếu, mỗi người một tờ',
    close: 'Đã lấy, đóng lại',
    file: 'duong-dan-dat-mat-khau.csv',
    columns: {
      name: 'Họ và tên',
      login: 'Tên đăng nhập',
      unit: 'Đơn vị',
      link: 'Đường dẫn đặt mật khẩu',
      until: 'Cấp mã trước',
    },
    mailedTo: (address: string) => `gửi qua thư tới ${address}`,
    until: (moment: string) => `Đường dẫn, mã phải được cấp trước ${moment}`,
    fold: 'Gấp theo đường này, dán kín; giao tận tay người có tên ở trên.',
    picture: (name: string) => `Mã QR của đường dẫn cho ${name}`,
    how: (until: string) =>
      `Quét mã QR bằng điện thoại hoặc gõ địa chỉ trên, nhập mã do lãnh đạo hoặc một quản trị khác giao riêng, rồi chọn mật khẩu của riêng bạn. Mã phải được cấp trước ${until}. Không cho ai xem đường dẫn.`,
  },
  notOpened: {
    over: 'Chưa đặt mật khẩu: đường dẫn đã hết hạn',
    uncoded: (until: string) => `Chưa đặt mật khẩu: chờ cấp mã trước ${until}`,
    coded: (until: string) => `Chưa đặt mật khẩu: đã cấp mã, dùng đến ${until}`,
    emptyTitle: 'Không có ai như vậy',
    empty: 'Ai có tài khoản mà chưa đặt mật khẩu thì hiện ở đây, để tạo lại đường dẫn khi hết hạn hoặc bị mất.',
    all: 'Chọn tất cả',
    choose: (name: string) => `Chọn ${name}`,
    count: (shown: number, total: number) =>
      shown < total ? `Đang hiện ${shown} trong ${total} người` : `${total} người chưa đặt mật khẩu`,
    renew: (count: number) => (count === 0 ? 'Tạo đường dẫn mới' : `Tạo đường dẫn mới cho ${count} người`),
    renewTitle: (count: number) => `Đường dẫn mới cho ${count} người`,
    renewText: (hasMail: boolean) =>
      `Đường dẫn và mã cũ của những người này hết hiệu lực; đường dẫn mới chờ người thứ hai cấp mã. ${
        hasMail
          ? 'Máy chủ gửi đường dẫn tới địa chỉ ghi dưới đây; ai để trống địa chỉ thì bạn nhận đường dẫn để tự giao.'
          : 'Bạn nhận đường dẫn để tự giao, chỉ hiện một lần.'
      }`,
    noAddress: 'để trống: tự giao đường dẫn',
    renewed: (count: number) => `Đã tạo đường dẫn mới cho ${count} người`,
    alreadyRenewed: 'Đường dẫn đã được tạo ở lần gửi trước, nhưng chỉ hiện một lần. Hãy tạo lại.',
  },
  create: {
    open: 'Tạo tài khoản',
    title: 'Tạo tài khoản',
    text: 'Tài khoản có ngay một chức vụ; có thể giao thêm sau. Chức vụ có hiệu lực khi người thứ hai xác nhận. Người dùng tự đặt mật khẩu bằng đường dẫn được gửi và mã mà người thứ hai giao.',
    fullName: 'Họ và tên',
    login: 'Tên đăng nhập',
    loginHint: 'Chữ không dấu, chữ số, dấu chấm, gạch ngang; 3 đến 64 ký tự. Ví dụ: an.nguyen',
    submit: 'Tạo tài khoản',
    alreadyMade:
      'Tài khoản đã được tạo ở lần gửi trước, nhưng đường dẫn lời mời chỉ hiện một lần. Mở tài khoản đó và bấm Đặt lại mật khẩu để có đường dẫn mới.',
    alreadyMailed: 'Tài khoản đã được tạo ở lần gửi trước; thư mang đường dẫn đã được gửi đi hoặc đang chờ gửi.',
  },
  office: {
    kind: 'Vai trò',
    needKind: 'Chọn vai trò.',
    unit: 'Đơn vị',
    department: 'Phòng, ban',
    departmentHint: 'Chỉ chọn cho trưởng phòng và cán bộ phòng.',
    noDepartment: 'Không thuộc phòng, ban',
    managesSubUnits: 'Quản trị cả các đơn vị cấp dưới',
    managesSubUnitsHint: 'Chỉ dành cho quản trị hệ thống.',
    validFrom: 'Từ ngày',
    validFromHint: 'Để trống: từ hôm nay',
    validTo: 'Đến hết ngày',
    validToHint: 'Để trống: không thời hạn',
    badDay: 'Ngày phải có thật, viết như 05/01/2023.',
  },
  post: {
    label: 'Chức vụ',
    hint: 'Như ghi khi ký văn bản; không quyết định được làm gì trong phần mềm. Có thể để trống.',
    none: 'Không ghi',
    from: 'Từ ngày',
    fromHint: 'Chức vụ đã ghi cho các ngày sau ngày này được thay.',
    open: 'Ghi chức vụ',
    openOf: (office: string) => `Ghi chức vụ: ${office}`,
    title: (office: string) => `Ghi chức vụ: ${office}`,
    text: 'Khi ban hành, giao, điều chỉnh, thu hồi, phần ký của văn bản được đề xuất theo chức vụ này. Văn bản đã ký giữ nguyên như khi ký.',
    submit: 'Ghi chức vụ',
    done: 'Đã ghi chức vụ.',
    since: (post: string | null, from: string) => `${post ?? 'Không ghi'} từ ${from}`,
    toCome: (post: string | null, from: string) =>
      post === null ? `không ghi chức vụ từ ${from}` : `${post} từ ${from}`,
  },
  leadersFactor: {
    title: 'Xác thực hai bước của lãnh đạo',
    text: 'Từ ngày đặt, lãnh đạo mọi đơn vị của tỉnh chỉ ban hành, giao, điều chỉnh, duyệt được khi đã đăng nhập bằng xác thực hai bước. Người chưa bật vẫn đăng nhập và xem được. Mỗi lãnh đạo được báo trước.',
    asked: (day: string) => `Yêu cầu từ ngày ${day}`,
    notAsked: 'Chưa yêu cầu',
    without: (count: number) =>
      count === 0
        ? 'Không có lãnh đạo nào chưa bật xác thực hai bước.'
        : `${count} lãnh đạo chưa bật xác thực hai bước.`,
    from: 'Yêu cầu từ ngày',
    fromHint: 'Sau hôm nay ít nhất 7 ngày, viết ngày/tháng/năm.',
    ask: 'Yêu cầu',
    change: 'Đổi ngày',
    end: 'Thôi yêu cầu',
    saved: (day: string) => `Đã đặt: yêu cầu từ ngày ${day}. Các lãnh đạo đã được báo.`,
    ended: 'Đã thôi yêu cầu.',
  },
  person: {
    linkMailed: {
      waits: (address: string, at: string) => `Đường dẫn đặt mật khẩu chờ gửi tới ${address}, từ ${at}.`,
      sent: (address: string, at: string) => `Đường dẫn đặt mật khẩu đã gửi tới ${address}, ${at}.`,
      failed: (address: string, at: string) => `Không gửi được đường dẫn đặt mật khẩu tới ${address} (${at})`,
      failure: (words: string | null) =>
        words === null ? 'Không rõ thư đã tới nơi hay chưa.' : `Máy chủ thư báo: ${words}`,
      again: 'Hãy bấm Đặt lại mật khẩu để tạo đường dẫn mới, với địa chỉ khác hoặc để trống địa chỉ và tự giao.',
    },
    mailFailed: (at: string) => `Thư báo cho người này không gửi được (${at}). Máy chủ thư báo:`,
    missing: 'Tài khoản này không có, hoặc không thuộc phạm vi quản trị của bạn.',
    self: 'Đây là tài khoản của chính bạn. Muốn thay đổi, hãy nhờ một quản trị khác.',
    created: (moment: string) => `Tạo ${moment}`,
    offices: 'Chức vụ',
    officesText:
      'Chức vụ được giữ từ ngày đến ngày. Chức vụ đã kết thúc vẫn được lưu, vì việc đã làm khi giữ chức vụ vẫn còn.',
    from: (day: string) => `từ ${day}`,
    fromTo: (from: string, to: string) => `từ ${from} đến hết ${to}`,
    manages: 'quản trị cả đơn vị cấp dưới',
    held: 'Đang giữ',
    ended: 'Đã kết thúc',
    later: 'Chưa bắt đầu',
    waits: 'Chờ xác nhận',
    refused: 'Bị từ chối',
    refusal: (reason: string) => `Lý do từ chối: ${reason}`,
    grant: 'Giao chức vụ',
    granted: 'Đã giao chức vụ; có hiệu lực khi người thứ hai xác nhận.',
    end: 'Kết thúc',
    endTitle: (office: string) => `Kết thúc chức vụ: ${office}`,
    endText:
      'Người này thôi giữ chức vụ ngay bây giờ. Nếu đang làm việc với chức vụ đó thì bị đăng xuất; khóa API tạo với chức vụ đó hết hiệu lực.',
    endWaitingText: 'Chức vụ này chưa được xác nhận và sẽ không có hiệu lực nữa.',
    endDone: 'Đã kết thúc chức vụ.',
    access: 'Đăng nhập',
    accessText:
      'Khóa tài khoản khi người này nghỉ hoặc khi nghi tài khoản bị lộ. Đặt lại mật khẩu khi quên mật khẩu hoặc mất điện thoại.',
    disable: 'Khóa tài khoản',
    disableText:
      'Người này bị đăng xuất ngay và không đăng nhập được cho đến khi tài khoản được mở lại. Khóa API và đường dẫn lời mời của tài khoản hết hiệu lực hẳn.',
    disableDone: 'Đã khóa tài khoản.',
    enable: 'Mở lại tài khoản',
    enableText:
      'Người này đăng nhập lại được bằng mật khẩu cũ. Khóa API đã hết hiệu lực khi khóa tài khoản thì phải tạo lại.',
    enableDone: 'Đã mở lại tài khoản.',
    reset: 'Đặt lại mật khẩu',
    resetText: (hasMail: boolean) =>
      `Mật khẩu và xác thực hai bước hiện tại bị bỏ, mọi thiết bị bị đăng xuất, mọi khóa API của tài khoản hết hiệu lực. ${
        hasMail
          ? 'Người này cần một đường dẫn mới: máy chủ gửi qua thư nếu bạn ghi địa chỉ, không thì bạn nhận để tự gửi'
          : 'Bạn nhận một đường dẫn để gửi cho người này'
      }; mã đi kèm do lãnh đạo hoặc một quản trị khác cấp. Người này được báo.`,
    resetDone: 'Đã đặt lại mật khẩu.',
    keys: 'Khóa API',
    keysText: 'Khóa do người này tạo cho chương trình đọc số liệu. Thu hồi khi không rõ ai đang dùng.',
    noKeys: 'Chưa có khóa nào.',
  },
  invitation: {
    title: 'Đường dẫn lời mời',
    text: (name: string) =>
      `Gửi đường dẫn này cho ${name}; nó chỉ hiện một lần này. Đường dẫn chỉ dùng được cùng mã do người thứ hai cấp và giao tận tay.`,
    mailed: (name: string, address: string) =>
      `Máy chủ gửi đường dẫn cho ${name} tới ${address}; bạn không thấy đường dẫn. Nếu không gửi được, bạn được báo.`,
    email: 'Thư điện tử của người đó',
    emailHint: 'Máy chủ gửi đường dẫn tới đây. Để trống: bạn nhận đường dẫn để tự giao.',
    until: (moment: string) => `Mã phải được cấp trước ${moment}.`,
    codeFrom:
      'Mã do lãnh đạo hoặc một quản trị khác của đơn vị cấp, trong mục Xác nhận người dùng; nếu đơn vị chưa có, do đơn vị cấp trên hoặc người vận hành.',
    letter: 'Soạn thư điện tử',
    letterTitle: 'Đích: đường dẫn đặt mật khẩu',
    letterText: (name: string, address: string) =>
      `Gửi ${name},\n\nMở đường dẫn sau, nhập mã mà lãnh đạo hoặc một quản trị khác giao tận tay bạn, rồi chọn mật khẩu của riêng bạn:\n\n${address}\n`,
    taken: 'Đã sao chép, đóng lại',
  },
  done: 'Xong',
};
