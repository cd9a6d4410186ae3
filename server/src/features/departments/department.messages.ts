import { catalogue, type Message, words } from '#kernel/messages.ts';

interface Counted {
  count: number;
}

export const says = catalogue('departments', {
  department: { vi: 'phòng ban', en: 'department' },
  setUpTitle: { vi: 'Phòng ban', en: 'Departments' },
  thereAre: words<Counted>({
    vi: ({ count }) => `${count} phòng ban`,
    en: ({ count }) => `${count} ${count === 1 ? 'department' : 'departments'}`,
  }),
  thereAreNone: { vi: 'Đơn vị chưa có phòng ban nào', en: 'The unit has no departments yet' },
  name: { vi: 'tên phòng ban', en: 'name of the department' },
  nameTaken: words<{ name: string }>({
    vi: ({ name }) => `Đơn vị đã có “${name}”. Hãy đặt tên khác, hoặc đổi tên phòng ban đó.`,
    en: ({ name }) => `The unit already has “${name}”. Choose another name, or rename that department.`,
  }),
  sameName: { vi: 'Tên mới giống hệt tên đang dùng.', en: 'The new name is the one it already has.' },
  renamedInFuture: {
    vi: 'Ngày đổi tên không được sau hôm nay. Hãy đổi tên khi đến ngày đó.',
    en: 'The day of the new name cannot be after today. Rename it when that day has come.',
  },
  renamedBeforeBeginning: words<{ day: { day: string } }>({
    vi: ({ day }) => `Ngày đổi tên phải sau ngày phòng ban bắt đầu (${day}).`,
    en: ({ day }) => `The day of the new name must be after the department began (${day}).`,
  }),
  renamedBeforeLast: words<{ day: { day: string } }>({
    vi: ({ day }) => `Ngày đổi tên phải sau lần đổi tên trước: tên trước được dùng đến hết ngày ${day}.`,
    en: ({ day }) => `The day of the new name must be after the last renaming: the name before was used until ${day}.`,
  }),
  mayNotEnd: {
    vi: 'Chỉ lãnh đạo hoặc quản trị hệ thống của chính đơn vị kết thúc phòng ban.',
    en: 'Only the leader or the administrator of the unit itself ends a department.',
  },
  endedAlready: words<{ name: string; day: { day: string } }>({
    vi: ({ name, day }) => `${name} đã được kết thúc, ngày cuối là ${day}.`,
    en: ({ name, day }) => `${name} was ended already; its last day is ${day}.`,
  }),
  endsBeforeItBegins: words<{ day: { day: string } }>({
    vi: ({ day }) => `Ngày cuối không được trước ngày phòng ban bắt đầu (${day}).`,
    en: ({ day }) => `The last day cannot be before the department began (${day}).`,
  }),
  foreignSuccessor: {
    vi: 'Phòng ban tiếp nhận phải là một phòng ban khác của đơn vị, còn hoạt động sau ngày cuối.',
    en: 'The one that takes over must be another department of the unit that is there after the last day.',
  },
  officesHeld: words<{ offices: readonly Message[] }>({
    vi: ({ offices }) =>
      `Còn chức vụ giữ sau ngày cuối: ${offices.join(', ')}. Quản trị hệ thống kết thúc các chức vụ đó trước.`,
    en: ({ offices }) =>
      `Offices are held beyond the last day: ${offices.join(', ')}. The administrator ends these offices first.`,
  }),
  officesOfKind: words<Counted & { office: Message }>({
    vi: ({ count, office }) => `${count} ${office}`,
    en: ({ count, office }) => `${count} × ${office}`,
  }),
  reportsOpen: words<{ periods: readonly Message[] }>({
    vi: ({ periods }) =>
      `Còn báo cáo chưa xong: ${periods.join(', ')}. Hãy gửi và duyệt các báo cáo đó trước khi kết thúc phòng ban.`,
    en: ({ periods }) =>
      `Reports are not finished: ${periods.join(', ')}. They are sent and accepted before the department ends.`,
  }),
  stillLeads: words<Counted & { years: readonly string[] }>({
    vi: ({ count, years }) =>
      `Đang chủ trì ${count} chỉ tiêu của kế hoạch năm ${years.join(', ')}. Hãy chọn phòng ban tiếp nhận.`,
    en: ({ count, years }) =>
      `It leads ${count} ${count === 1 ? 'indicator' : 'indicators'} of the plan of ${years.join(', ')}. Choose the department that takes over.`,
  }),
  stillHasTargets: words<Counted>({
    vi: ({ count }) => `Phòng ban đang được giao ${count} chỉ tiêu. Hãy chọn phòng ban tiếp nhận.`,
    en: ({ count }) =>
      `It was assigned ${count} ${count === 1 ? 'target' : 'targets'}. Choose the department that takes over.`,
  }),
  successorHasTargets: words<Counted>({
    vi: ({ count }) =>
      `Phòng ban tiếp nhận đã được giao riêng ${count} trong các chỉ tiêu này. Hãy điều chỉnh hoặc thu hồi một trong hai mức trước.`,
    en: ({ count }) =>
      `The department that takes over was assigned ${count} of these targets itself. Adjust or withdraw one of the two first.`,
  }),
  namedInDrafts: words<{ years: readonly string[] }>({
    vi: ({ years }) =>
      `Dự thảo năm ${years.join(', ')} còn phân công hoặc giao chỉ tiêu cho phòng ban này. Hãy sửa trong dự thảo trước.`,
    en: ({ years }) =>
      `Drafts of ${years.join(', ')} still assign indicators or targets to it. Change them in the draft first.`,
  }),
  tooManyUnits: words<{ max: number }>({
    vi: ({ max }) => `Mỗi lần tối đa ${max} đơn vị. Hãy chia làm nhiều lần.`,
    en: ({ max }) => `At most ${max} units at a time. Please do it in several steps.`,
  }),
  tooManyNames: words<{ max: number }>({
    vi: ({ max }) => `Mỗi lần tối đa ${max} phòng ban.`,
    en: ({ max }) => `At most ${max} departments at a time.`,
  }),
});
