import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    UnitEnding: 'Đơn vị đã kết thúc',
  },
  verbs: {
    nameHeir: 'Chỉ định đơn vị kế thừa',
    setFinishingDays: 'Đặt thời hạn hoàn tất',
  },
  fields: {
    act: 'Căn cứ',
    finishingDays: 'Số ngày hoàn tất',
    heirUnitId: 'Đơn vị kế thừa',
  },
} satisfies TrailWords;
