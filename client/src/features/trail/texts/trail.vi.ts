import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  verbs: {
    refuse: 'Bị từ chối vì ngoài quyền của chức vụ',
  },
  fields: {
    createdAt: 'Tạo lúc',
    digest: 'Mã băm của nội dung',
    file: 'Tệp',
    kind: 'Loại',
    name: 'Tên',
    note: 'ghi chú',
    ordinal: 'Thứ tự',
    reason: 'Lý do',
    refusedPart: 'Phần bị từ chối',
    refusedVerb: 'Việc bị từ chối',
    state: 'trạng thái',
    text: 'Nội dung',
    time: 'Thời gian',
    undoneReason: 'Lý do hoàn tác',
    unitId: 'Đơn vị',
    validFrom: 'Từ ngày',
    validTo: 'Đến hết ngày',
    value: 'giá trị',
    year: 'Năm',
  },
} satisfies TrailWords;
