import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    QuotaImport: 'Nhập mức giao từ bảng tính',
    Target: 'Mức chỉ tiêu',
  },
  verbs: {
    importQuotas: 'Nhập mức giao từ bảng tính',
    undoQuotaImport: 'Hoàn tác lần nhập mức giao',
    acceptStale: 'Xem lại kế hoạch sau khi cấp trên thay đổi',
    acknowledgeTargets: 'Xác nhận đã nhận chỉ tiêu giao',
    adjustTargets: 'Điều chỉnh chỉ tiêu',
    amendPlan: 'Sửa đổi, bổ sung kế hoạch',
    assignTargets: 'Giao chỉ tiêu',
    carryOverPlan: 'Chuyển kế hoạch sang năm khác',
    discardPlan: 'Bỏ bản dự thảo kế hoạch',
    draftAssignments: 'Soạn chỉ tiêu giao',
    issuePlan: 'Ban hành kế hoạch',
    registerProposal: 'Đăng ký chỉ tiêu',
    setPhases: 'Phân kỳ mức chỉ tiêu trong năm',
    setYearParts: 'Chia mức của giai đoạn theo năm',
    setOwnTargets: 'Đặt mức phấn đấu',
    returnQuotas: 'Trả lại mức giao đã trình',
    submitPlan: 'Trình kế hoạch',
    submitQuotas: 'Trình mức giao',
    takeQuotasBack: 'Rút lại mức giao đã trình',
    withdrawTargets: 'Thu hồi chỉ tiêu',
  },
  fields: {
    gapExplanation: 'Giải trình chênh lệch',
    inForceFrom: 'có hiệu lực từ',
    inForceTo: 'hết hiệu lực',
    source: 'nguồn',
    targets: 'Mức chỉ tiêu',
    words: 'bằng lời',
  },
  values: {
    ASSIGNED: 'cấp trên giao',
    OWN: 'phấn đấu',
    PROPOSED: 'đăng ký',
    WITHDRAWN: 'đã thu hồi',
  },
} satisfies TrailWords;
