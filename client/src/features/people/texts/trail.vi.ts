import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    Account: 'Tài khoản',
    Office: 'Chức vụ',
    ProvinceSetting: 'Quy định của tỉnh',
  },
  verbs: {
    createAccount: 'Tạo tài khoản',
    disableAccount: 'Khóa tài khoản',
    enableAccount: 'Mở lại tài khoản',
    endOffice: 'Kết thúc chức vụ',
    exportPerson: 'Xuất dữ liệu cá nhân',
    erasePerson: 'Xóa dữ liệu cá nhân',
    grantOffice: 'Giao chức vụ',
    inviteAdministrator: 'Mời quản trị hệ thống',
    setLanguage: 'Đổi ngôn ngữ',
    setLeadersFactor: 'Quy định xác thực hai bước của lãnh đạo',
  },
  fields: {
    account: 'Tài khoản',
    disabledAt: 'Khóa từ',
    fullName: 'Họ và tên',
    language: 'Ngôn ngữ',
    leadersFactorFrom: 'Lãnh đạo cần xác thực hai bước từ',
    login: 'Tên đăng nhập',
    managesSubUnits: 'Quản trị đơn vị cấp dưới',
    office: 'Chức vụ',
  },
  values: {
    ADMINISTRATOR: 'quản trị hệ thống',
    ANALYST: 'phân tích',
    AUDITOR: 'đánh giá viên',
    DEPARTMENT_HEAD: 'trưởng phòng',
    LEADER: 'lãnh đạo',
    OFFICER: 'cán bộ phòng',
    PLANNER: 'cán bộ tổng hợp',
    VIEWER: 'chỉ xem',
  },
} satisfies TrailWords;
