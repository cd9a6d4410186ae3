export const vi = {
  signIn: {
    title: 'Đăng nhập',
    account: 'Tên đăng nhập',
    password: 'Mật khẩu',
    code: 'Mã xác thực',
    codeHint: 'Sáu chữ số mới nhất trong ứng dụng xác thực, hoặc một mã dự phòng chưa dùng.',
    usePasskey: 'Dùng khóa truy cập',
    passkeyNotUsed: 'Chưa dùng được khóa truy cập. Hãy thử lại, hoặc nhập mã.',
    submit: 'Đăng nhập',
    lead: 'Giao chỉ tiêu, báo cáo, tổng hợp: một nơi cho cả tỉnh, huyện, xã.',
    needAccount: 'Nhập tên đăng nhập.',
    needPassword: 'Nhập mật khẩu.',
    needCode: 'Nhập mã xác thực.',
    signOnSecond:
      'Đăng nhập một lần đã xong bước đầu. Tài khoản của bạn đã bật xác thực hai bước: hãy nhập mã hoặc dùng khóa truy cập.',
    otherWay: 'Đăng nhập cách khác',
    passwordSet: 'Đã đặt mật khẩu. Hãy đăng nhập bằng mật khẩu mới.',
    singleSignOn: 'Đăng nhập một lần của tỉnh',
    or: 'hoặc',
    demonstration: 'Bản trình diễn, dữ liệu minh họa. Ngày làm việc:',
    toGoOn: 'Đăng nhập để mở tiếp trang bạn đang xem. Những ô nhập dở vẫn được giữ trên máy này.',
    help: 'Quên mật khẩu hoặc chưa có tài khoản: liên hệ quản trị hệ thống của đơn vị.',
  },
  signOnRefused: {
    FAILED: 'Đăng nhập một lần chưa xong. Hãy thử lại, hoặc đăng nhập bằng mật khẩu.',
    UNKNOWN:
      'Tài khoản đăng nhập một lần này chưa được nối với tài khoản nào ở đây, hoặc tài khoản đã bị khóa. Hãy liên hệ quản trị hệ thống của đơn vị.',
    OFFICE_WAITS:
      'Chức vụ của bạn đang chờ người thứ hai xác nhận: lãnh đạo hoặc một quản trị khác của đơn vị; nếu chưa có ai, đơn vị cấp trên hoặc người vận hành.',
    NO_OFFICE: 'Tài khoản chưa có hoặc đã hết chức vụ. Hãy liên hệ quản trị hệ thống của đơn vị.',
  },
  invitation: {
    title: 'Đặt mật khẩu',
    text: 'Bạn được mời dùng hệ thống. Hãy chọn mật khẩu của riêng bạn; không ai khác biết mật khẩu này, kể cả quản trị.',
    code: 'Mã đi kèm',
    codeHint: 'Mười hai ký tự trên phiếu mà người xác nhận giao cho bạn, ví dụ k7wm-2hqd-x9ap.',
    needCode: 'Nhập mã trên phiếu.',
    submit: 'Đặt mật khẩu',
    noToken:
      'Địa chỉ lời mời bị thiếu phần cuối. Hãy mở lại đúng đường dẫn được gửi, hoặc xin quản trị hệ thống của đơn vị một lời mời mới.',
    toSignIn: 'Đến trang đăng nhập',
  },
  switchOffice: 'Đổi chức vụ, đơn vị',
  actingFor: 'Thay mặt đơn vị đã kết thúc',
  actingAs: 'Đang làm việc với chức vụ',
  signOut: 'Đăng xuất',
  again: {
    title: 'Phiên làm việc đã hết',
    text: 'Đăng nhập lại bằng tài khoản này để làm tiếp ngay tại đây. Những gì đang nhập vẫn còn nguyên.',
    leave: 'Đăng nhập cách khác, hoặc người khác đăng nhập',
  },
  unsent: {
    title: 'Còn nội dung chưa gửi lên hệ thống',
    text: (count: number) =>
      `Còn ${count} ô đã nhập trên máy này mà hệ thống chưa nhận. Hãy quay lại trang đang nhập để gửi; nếu đây là máy dùng chung, nên gửi hoặc xóa trước khi rời máy.`,
    kept: (days: number) =>
      `Nếu giữ lại, nội dung nằm trên máy này nhiều nhất ${days} ngày và chỉ hiện ra khi chính tài khoản này đăng nhập lại.`,
    stay: 'Quay lại để gửi',
    keep: 'Giữ lại và đăng xuất',
    discard: 'Xóa và đăng xuất',
  },
};
