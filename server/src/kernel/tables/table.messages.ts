import { catalogue, words } from '#kernel/messages.ts';

/** Of tables that are given out as files. */
export const saysOfTable = catalogue('table', {
  madeAt: { vi: 'Lập lúc', en: 'Made at' },
  madeBy: { vi: 'Người lập', en: 'Made by' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  moment: words<{ time: string; day: { day: string } }>({
    vi: ({ time, day }) => `${time} ngày ${day}`,
    en: ({ time, day }) => `${time}, ${day}`,
  }),
  longNumbers: {
    vi: 'Số có hơn 15 chữ số được ghi dạng chữ (in nghiêng), vì ô số của bảng tính sẽ làm tròn.',
    en: 'Numbers of more than 15 digits are written as text (italic), because a cell of a spreadsheet would round them.',
  },
  emptyCells: {
    vi: 'Ô trống là chưa có số liệu, không phải bằng 0.',
    en: 'An empty cell means that there is no figure; it is not zero.',
  },
  nothingThere: {
    vi: 'Không có bảng này, hoặc bạn không được xem. Hãy kiểm tra đơn vị, kỳ báo cáo và chức vụ đang chọn.',
    en: 'There is no such table, or it is not for you. Please check unit, period and the office you act in.',
  },
  dialects: {
    vi: 'dialect là EXCEL_VI (dấu chấm phẩy, số thập phân có dấu phẩy) hoặc PLAIN (dấu phẩy, số thập phân có dấu chấm).',
    en: 'dialect is EXCEL_VI (semicolons, decimal commas) or PLAIN (commas, decimal points).',
  },
});
