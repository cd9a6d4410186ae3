import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    ApiKey: 'Khóa API',
    Session: 'Phiên đăng nhập',
  },
  verbs: {
    acceptInvitation: 'Đặt mật khẩu theo lời mời',
    addPasskey: 'Thêm khóa truy cập',
    actFor: 'Làm việc thay mặt đơn vị đã kết thúc',
    actIn: 'Đổi chức vụ đang làm việc',
    changePassword: 'Đổi mật khẩu',
    confirmAccess: 'Xác nhận chức vụ, cấp mã',
    confirmSecondFactor: 'Bật xác thực hai bước',
    createApiKey: 'Tạo khóa API',
    refuseSignIn: 'Đăng nhập không thành công',
    linkIdentity: 'Nối với đăng nhập một lần',
    makeRecoveryCodes: 'Tạo mã dự phòng',
    removePasskey: 'Xóa khóa truy cập',
    resetPassword: 'Đặt lại mật khẩu',
    revokeApiKey: 'Thu hồi khóa API',
    revokeSession: 'Đăng xuất một thiết bị',
    revokeOtherSessions: 'Đăng xuất các thiết bị khác',
    signIn: 'Đăng nhập',
    useRecoveryCode: 'Đăng nhập bằng mã dự phòng',
  },
  fields: {
    address: 'Địa chỉ mạng',
    refusedFor: 'Vì',
    expiresAt: 'Hết hạn',
    provider: 'Hệ thống đăng nhập một lần',
    providerSubject: 'Mã người dùng ở hệ thống đó',
    passkey: 'Khóa truy cập',
    recoveryCodesLeft: 'Số mã dự phòng còn lại',
  },
  values: {
    CODE: 'sai mã xác thực',
    LINK_CODE: 'sai mã của đường dẫn lời mời',
    DISABLED: 'tài khoản đã khóa',
    PASSWORD: 'sai mật khẩu',
  },
} satisfies TrailWords;
