export const vi = {
  open: 'Sửa đổi, bổ sung kế hoạch',
  title: 'Sửa đổi, bổ sung kế hoạch',
  text: (title: string) =>
    `Lập bản dự thảo của quyết định làm thay đổi "${title}". Kế hoạch đã ban hành giữ nguyên cho đến khi bản dự thảo được ban hành, và chỉ thay đổi từ ngày của quyết định đó; kết quả các kỳ đã qua không đổi.`,
  how: 'Cách thay đổi',
  hows: {
    AMEND: 'Sửa đổi, bổ sung: thêm, đổi hoặc kết thúc một số dòng, phần còn lại giữ nguyên',
    SUPPLEMENT: 'Bổ sung: chỉ thêm dòng mới, mọi dòng khác giữ nguyên',
    REPLACE: 'Thay thế: bản mới thay toàn bộ, bắt đầu từ bản sao của kế hoạch đang có hiệu lực',
  },
  name: 'Tên kế hoạch',
  nameHint: 'Để trống: đặt theo tên kế hoạch được thay đổi.',
  submit: 'Lập bản dự thảo',
  kinds: { SUPPLEMENT: 'Bổ sung', AMEND: 'Sửa đổi, bổ sung', REPLACE: 'Thay thế' },
  amends: { SUPPLEMENT: 'Bổ sung cho', AMEND: 'Sửa đổi, bổ sung', REPLACE: 'Thay thế' },
  from: (day: string) => `áp dụng từ ${day}`,
  laterTitle: (count: number) => `Kế hoạch này có ${count} văn bản thay đổi`,
  replacedTitle: 'Kế hoạch này đã được thay thế',
  replacedText: 'Các kỳ trước ngày thay thế vẫn theo kế hoạch này; từ ngày đó theo kế hoạch mới.',
  endedFrom: (day: string) => `Kết thúc từ ${day}`,
  endedBecause: (reason: string) => `: ${reason}`,
  ends: 'Chỉ tiêu, nhiệm vụ kết thúc',
  endsText:
    'Từ ngày của quyết định này các dòng dưới đây không còn hiệu lực; số liệu và đánh giá của các kỳ đã qua giữ nguyên.',
  endsNone: 'Chưa kết thúc dòng nào: mọi dòng của kế hoạch đang có hiệu lực giữ nguyên.',
  endOne: 'Kết thúc một dòng',
  line: 'Dòng kết thúc',
  chooseLine: 'Chọn chỉ tiêu hoặc nhiệm vụ…',
  indicatorLine: (name: string) => `Chỉ tiêu: ${name}`,
  taskLine: (text: string) => `Nhiệm vụ: ${text}`,
  noLine: 'Hãy chọn chỉ tiêu hoặc nhiệm vụ.',
  reason: 'Lý do',
  reasonHint: 'Được giữ cùng kế hoạch và hiện cạnh dòng kết thúc.',
  keep: 'Không kết thúc nữa',
  keepOf: (line: string) => `Không kết thúc nữa: ${line}`,
  noneLeft: 'Không còn dòng nào đang có hiệu lực để kết thúc.',
  emptyTitle: 'Chưa ghi nội dung mới',
  empty:
    'Ghi một mục tiêu rồi chọn dưới đó các chỉ tiêu mới hoặc đổi mức. Nếu chỉ thêm nhiệm vụ thì ghi ở mục nhiệm vụ chung; nếu chỉ kết thúc dòng thì không cần mục tiêu.',
  draftText: {
    SUPPLEMENT:
      'Chỉ ghi những mục tiêu, chỉ tiêu, nhiệm vụ mới. Mọi dòng đang có hiệu lực giữ nguyên, không cần ghi lại.',
    AMEND:
      'Chỉ ghi những gì thay đổi: chỉ tiêu mới, chỉ tiêu đổi mức (thêm lại chỉ tiêu đó với mức mới), và các dòng kết thúc. Phần còn lại giữ nguyên, không cần ghi lại.',
    REPLACE:
      'Bản sao của tất cả những gì đang có hiệu lực, kể cả mức của đơn vị. Từ ngày của quyết định chỉ những gì ghi ở đây có hiệu lực; mức đã giao xuống giữ nguyên cho đến khi giao lại.',
  },
};
