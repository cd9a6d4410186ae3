import { inLanguage } from './catalogue.ts';

const vi = {
  signIn: {
    title: 'Đăng nhập',
    account: 'Tên đăng nhập',
    password: 'Mật khẩu',
    code: 'Mã xác thực',
    codeHint: 'Sáu chữ số mới nhất trong ứng dụng xác thực.',
    submit: 'Đăng nhập',
    lead: 'Giao chỉ tiêu, báo cáo, tổng hợp: một nơi cho cả tỉnh, huyện, xã.',
    needAccount: 'Nhập tên đăng nhập.',
    needPassword: 'Nhập mật khẩu.',
    offline: 'Không kết nối được với máy chủ. Kiểm tra đường truyền rồi thử lại.',
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
    NO_OFFICE: 'Tài khoản chưa có hoặc đã hết chức vụ. Hãy liên hệ quản trị hệ thống của đơn vị.',
  },
  invitation: {
    title: 'Đặt mật khẩu',
    text: 'Bạn được mời dùng hệ thống. Hãy chọn mật khẩu của riêng bạn; không ai khác biết mật khẩu này, kể cả quản trị.',
    submit: 'Đặt mật khẩu',
    noToken:
      'Địa chỉ lời mời bị thiếu phần cuối. Hãy mở lại đúng đường dẫn được gửi, hoặc xin quản trị hệ thống của đơn vị một lời mời mới.',
    toSignIn: 'Đến trang đăng nhập',
  },
  newPassword: {
    label: 'Mật khẩu mới',
    hint: 'Nên dùng một câu dễ nhớ, kể cả dấu cách và dấu tiếng Việt. Có thể dán từ trình quản lý mật khẩu.',
    length: (shortest: number, typed: number) =>
      `Ít nhất ${shortest} ký tự${typed > 0 && typed < shortest ? ` (đang có ${typed})` : ''}`,
    different: (fewest: number) => `Có ít nhất ${fewest} ký tự khác nhau`,
    login: 'Không chứa tên đăng nhập',
    common: 'Không phải mật khẩu phổ biến: máy chủ kiểm tra khi lưu',
    held: 'đạt',
    notYet: 'Mật khẩu chưa đủ các điều kiện dưới đây.',
  },
  reveal: 'Hiện hoặc ẩn mật khẩu',
  office: {
    ADMINISTRATOR: 'Quản trị hệ thống',
    LEADER: 'Lãnh đạo',
    PLANNER: 'Cán bộ tổng hợp',
    DEPARTMENT_HEAD: 'Trưởng phòng',
    OFFICER: 'Cán bộ phòng',
    ANALYST: 'Phân tích',
    AUDITOR: 'Đánh giá viên',
    VIEWER: 'Chỉ xem',
  },
  copy: 'Chép',
  copied: 'Đã chép',
  copyByHand: 'Trình duyệt không cho chép tự động. Hãy bấm Ctrl+C.',
  switchOffice: 'Đổi chức vụ, đơn vị',
  actingAs: 'Đang làm việc với chức vụ',
  signOut: 'Đăng xuất',
  ownAccount: 'Tài khoản của tôi',
  accounts: 'Quản trị tài khoản',
  trail: 'Nhật ký thao tác',
  history: 'Lịch sử',
  failed: 'Chưa thực hiện được. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống của đơn vị.',
};

export const texts = inLanguage({ vi });
