import { catalogue, words } from '#kernel/messages.ts';

export const says = catalogue('regime', {
  regime: { vi: 'chế độ báo cáo', en: 'reporting regime' },
  name: { vi: 'tên chế độ báo cáo', en: 'name of the regime' },
  legalBasis: { vi: 'căn cứ', en: 'legal basis' },
  description: { vi: 'mô tả', en: 'description' },
  endReason: { vi: 'lý do', en: 'reason' },
  onlyPlannersKeep: {
    vi: 'Chế độ báo cáo do cán bộ tổng hợp hoặc lãnh đạo của đơn vị đặt, cho đơn vị và các đơn vị cấp dưới.',
    en: 'A reporting regime is set by a planning officer or leader of a unit, for it and the units below.',
  },
  notOwnRegime: {
    vi: 'Chế độ báo cáo này do nơi khác đặt. Hãy lập chế độ của đơn vị mình, có thể lấy chế độ này làm mẫu.',
    en: 'This regime is kept elsewhere. Make one of your own unit, for which this one can be the model.',
  },
  noParts: {
    vi: 'Chế độ báo cáo phải có ít nhất một loại kỳ báo cáo.',
    en: 'A regime asks for at least one kind of period.',
  },
  tooManyParts: words<{ max: number }>({
    vi: ({ max }) => `Nhiều nhất ${max} loại kỳ báo cáo.`,
    en: ({ max }) => `At most ${max} kinds of periods.`,
  }),
  levelTwice: { vi: 'Cấp này đã có hạn gửi ở trên.', en: 'This level has its due date above.' },
  partTwice: {
    vi: 'Kỳ này đã có ở trên với cùng loại số liệu (ước, sơ bộ, chính thức).',
    en: 'This period stands above, with figures of the same firmness.',
  },
  adHocDays: {
    vi: 'Báo cáo đột xuất cần ngày đầu và ngày cuối của kỳ.',
    en: 'An ad hoc report needs the first and the last day of its period.',
  },
  onlyAdHocDays: {
    vi: 'Chỉ báo cáo đột xuất mới ghi ngày đầu và ngày cuối.',
    en: 'Only an ad hoc report has days of its own.',
  },
  endsBeforeItBegins: { vi: 'Ngày cuối trước ngày đầu.', en: 'The last day is before the first.' },
  outOfRange: words<{ min: number; max: number }>({
    vi: ({ min, max }) => `Từ ${min} đến ${max}.`,
    en: ({ min, max }) => `From ${min} to ${max}.`,
  }),
  beginsInPast: {
    vi: 'Chỉ đổi được cho các kỳ chưa bắt đầu: chọn từ hôm nay trở đi.',
    en: 'Only periods that have not begun can be changed: choose today or later.',
  },
  beginsAfterEnd: { vi: 'Ngày này sau ngày chế độ kết thúc.', en: 'The day is after the regime has ended.' },
  hasEnded: { vi: 'Chế độ báo cáo này đã được cho kết thúc.', en: 'This regime has been ended.' },
  onlyProvinceStates: {
    vi: 'Lịch làm việc do cán bộ tổng hợp hoặc lãnh đạo cấp tỉnh nhập, dùng chung cho toàn tỉnh.',
    en: 'Working days are stated by a planning officer or leader of the province, for all of it.',
  },
  dayName: { vi: 'tên ngày nghỉ, ngày làm bù', en: 'name of the day' },
  otherYear: words<{ year: number }>({
    vi: ({ year }) => `Ngày phải thuộc năm ${year}.`,
    en: ({ year }) => `The day is to be in ${year}.`,
  }),
  noSuchYear: { vi: 'Năm gồm bốn chữ số, ví dụ 2026.', en: 'A year has four figures, such as 2026.' },
  dayTwice: { vi: 'Ngày này đã có ở trên.', en: 'This day stands above.' },
});
