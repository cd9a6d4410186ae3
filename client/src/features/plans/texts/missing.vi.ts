export const vi = {
  title: (count: number) => `Trước khi ban hành: ${count} điểm cần xem`,
  issuedTitle: 'Việc còn lại sau khi thay thế kế hoạch',
  weights: {
    BLOCKS: 'Phải sửa',
    CONFIRM: 'Bổ sung, hoặc ghi lý do',
    EXPLAIN: 'Sửa, hoặc giải trình',
    TELLS: 'Lưu ý',
  },
  toDepartments: 'Mở phân công',
  toQuotas: 'Mở mức chỉ tiêu, giao xuống',
  toOwnTargets: 'Mở mức phấn đấu của phòng',
  holes: 'Ban hành khi còn thiếu',
  because: 'Lý do:',
  reason: 'Lý do ban hành khi còn thiếu',
  reasonHint: 'Bắt buộc khi còn điểm "Bổ sung, hoặc ghi lý do" ở trên; được giữ và hiện cùng kế hoạch.',
};
