import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  fields: {
    createdAt: 'Tạo lúc',
    kind: 'Loại',
    name: 'Tên',
    note: 'ghi chú',
    ordinal: 'Thứ tự',
    reason: 'Lý do',
    state: 'trạng thái',
    text: 'Nội dung',
    time: 'Thời gian',
    unitId: 'Đơn vị',
    validFrom: 'Từ ngày',
    validTo: 'Đến hết ngày',
    value: 'giá trị',
    year: 'Năm',
  },
} satisfies TrailWords;
