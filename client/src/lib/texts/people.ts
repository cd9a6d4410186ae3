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
    failed: 'Chưa đăng nhập được. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống của đơn vị.',
    toGoOn: 'Đăng nhập để mở tiếp trang bạn đang xem. Những ô nhập dở vẫn được giữ trên máy này.',
    help: 'Quên mật khẩu hoặc chưa có tài khoản: liên hệ quản trị hệ thống của đơn vị.',
  },
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
  switchOffice: 'Đổi chức vụ, đơn vị',
  actingAs: 'Đang làm việc với chức vụ',
  signOut: 'Đăng xuất',
  switchFailed: 'Chưa đổi được chức vụ. Hãy thử lại.',
};

export const texts = inLanguage({ vi });
