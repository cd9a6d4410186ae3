import { catalogue, type Message, words } from '#kernel/messages.ts';

/** What is said of approving in the unit (duyệt trong đơn vị). */
export const approvalSays = catalogue('approval', {
  onlyLeaderApproves: {
    vi: 'Lãnh đạo đơn vị duyệt, và không phải người đã nhập số liệu của báo cáo. Hãy trình lãnh đạo khác của đơn vị.',
    en: 'A leader of the unit approves it, and not who has entered figures of the report. Ask another leader of the unit.',
  },
  onlyApproverTakesBack: {
    vi: 'Chỉ lãnh đạo đơn vị bỏ duyệt được. Hãy báo cho lãnh đạo.',
    en: 'Only a leader of the unit takes the approval back. Tell a leader.',
  },
  isApproved: {
    vi: 'Báo cáo đã được duyệt trong đơn vị nên giữ nguyên như đã duyệt. Muốn sửa thì lãnh đạo đơn vị bỏ duyệt trước.',
    en: 'The report was approved in the unit and stays as it was approved. To change it, a leader of the unit first takes the approval back.',
  },
  isApprovedAndSent: {
    vi: 'Báo cáo đã gửi này đã được duyệt trong đơn vị.',
    en: 'This report was submitted and has been approved in the unit already.',
  },
  nothingToApprove: {
    vi: 'Chỉ duyệt trong đơn vị được báo cáo đang soạn, hoặc đã gửi và còn chờ cấp trên duyệt.',
    en: 'Only a report that is being written, or awaits its review above, is approved in the unit.',
  },
  noApprovalToTakeBack: {
    vi: 'Chỉ bỏ duyệt được báo cáo đã duyệt trong đơn vị mà chưa gửi; đã gửi thì rút lại báo cáo.',
    en: 'Only of a report that was approved in the unit and not submitted can the approval be taken back; take a submitted one back.',
  },
  nobodyAbove: {
    vi: 'Đơn vị cấp trên chưa có cán bộ tổng hợp hay lãnh đạo trên hệ thống nên chưa gửi lên được. Lãnh đạo đơn vị duyệt là báo cáo hoàn thành.',
    en: 'The unit above has no planning officer or leader here yet, so nothing is submitted to it. The report is done once a leader of your unit approves it.',
  },
  approvalReason: { vi: 'lý do bỏ duyệt', en: 'reason for taking the approval back' },
  dueInUnitTitle: words<{ period: Message }>({
    vi: ({ period }) => `Hoàn thành báo cáo ${period} để lãnh đạo đơn vị duyệt`,
    en: ({ period }) => `Complete the report for approval in the unit: ${period}`,
  }),
  begunInUnit: words<{ isBegun: number }>({
    vi: ({ isBegun }) => (isBegun ? 'Đang soạn, chưa duyệt' : 'Chưa nhập số liệu'),
    en: ({ isBegun }) => (isBegun ? 'Begun, not approved' : 'No figures entered'),
  }),
  toApproveTitle: words<{ period: Message }>({
    vi: ({ period }) => `Báo cáo ${period} chờ duyệt trong đơn vị`,
    en: ({ period }) => `Report awaiting approval in the unit: ${period}`,
  }),
  toApproveDetail: {
    vi: 'Đã gửi cấp trên; chưa được lãnh đạo đơn vị duyệt nên chưa tính vào bảng theo dõi của đơn vị',
    en: 'Submitted; not approved by a leader of the unit, so it does not count on the unit’s own board yet',
  },
});
