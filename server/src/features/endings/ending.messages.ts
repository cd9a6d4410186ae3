import type { Day } from '@dich/measure';
import { catalogue, type Message, words } from '#kernel/messages.ts';

export const says = catalogue('ending', {
  calledHeir: { vi: 'Tiếp nhận đơn vị đã kết thúc', en: 'Taking over a unit that has ended' },
  endedUnit: { vi: 'đơn vị đã kết thúc', en: 'unit that has ended' },
  act: { vi: 'căn cứ', en: 'act' },
  reason: { vi: 'lý do', en: 'reason' },
  onlyProvinceSees: {
    vi: 'Lãnh đạo, cán bộ tổng hợp và quản trị hệ thống của tỉnh xem được danh sách này.',
    en: 'Leaders, planning officers and administrators of the province see this list.',
  },
  onlyProvinceSays: {
    vi: 'Lãnh đạo tỉnh, hoặc quản trị hệ thống của tỉnh có quyền quản trị đơn vị cấp dưới, chỉ định đơn vị kế thừa và đặt thời hạn hoàn tất. Nếu tỉnh yêu cầu xác thực hai bước thì phải đăng nhập bằng hai bước.',
    en: 'A leader of the province, or its administrator who administers the units below, names who takes a unit over and sets the days to finish; with a second factor where the province asks for one.',
  },
  stillThere: {
    vi: 'Đơn vị này đang hoạt động: chỉ nói về kế thừa khi đơn vị đã kết thúc.',
    en: 'This unit is there: who takes it over is said once it has ended.',
  },
  namedByAct: words<{ heir: Message }>({
    vi: ({ heir }) => `Văn bản sáp nhập đã nhập toàn bộ đơn vị này vào ${heir}: không chỉ định đơn vị khác.`,
    en: ({ heir }) => `By the act all of this unit became part of ${heir}: nobody else is named.`,
  }),
  noHeirOfIt: words<{ possible: readonly Message[] }>({
    vi: ({ possible }) =>
      possible.length > 0
        ? `Chỉ chỉ định được đơn vị đã nhận địa bàn hoặc dân cư của đơn vị này: ${possible.join(', ')}.`
        : 'Dữ liệu sáp nhập không cho biết đơn vị nào nhận địa bàn, dân cư của đơn vị này: hãy nhờ người vận hành bổ sung dữ liệu trước.',
    en: ({ possible }) =>
      possible.length > 0
        ? `Only a unit that got land or people of this one can be named: ${possible.join(', ')}.`
        : 'The record does not say which unit got land or people of this one: the operator has to add that first.',
  }),
  daysOutside: words<{ most: number }>({
    vi: ({ most }) => `Thời hạn hoàn tất là số ngày từ 0 đến ${most}.`,
    en: ({ most }) => `The time to finish is 0 to ${most} days.`,
  }),
  nothingNew: {
    vi: 'Đúng như đang có: không có gì để thay đổi.',
    en: 'It is so already: nothing changes.',
  },
  openTitle: words<{ open: number; orphans: number }>({
    vi: ({ open, orphans }) =>
      [
        ...(open > 0 ? [`${open} đơn vị đã kết thúc còn việc dở`] : []),
        ...(orphans > 0 ? [`${orphans} đơn vị ${open > 0 ? '' : 'đã kết thúc '}chưa có đơn vị kế thừa`] : []),
      ].join(', '),
    en: ({ open, orphans }) =>
      [
        ...(open > 0 ? [`${open} ${open === 1 ? 'unit' : 'units'} that ended with work left open`] : []),
        ...(orphans > 0 ? [`${orphans} ended ${orphans === 1 ? 'unit' : 'units'} with nobody named to take over`] : []),
      ].join(', '),
  }),
  units: { vi: 'đơn vị', en: 'units' },
  takenOverTitle: words<{ unit: Message; open: number }>({
    vi: ({ unit, open }) =>
      open > 0 ? `Đơn vị đã tiếp nhận ${unit}: còn ${open} việc dở` : `Đơn vị đã tiếp nhận ${unit}: không còn việc dở`,
    en: ({ unit, open }) =>
      open > 0
        ? `Your unit has taken over ${unit}: ${open} left open`
        : `Your unit has taken over ${unit}: nothing left open`,
  }),
  takenOverDetail: words<{ lastDay: Day }>({
    vi: ({ lastDay }) => `kết thúc ngày ${lastDay}; làm việc thay mặt để xem hồ sơ và hoàn tất`,
    en: ({ lastDay }) => `ended on ${lastDay}; act in its name to read its records and finish`,
  }),
  heirByAct: words<{ unit: Message; lastDay: Day }>({
    vi: ({ unit, lastDay }) => `Đơn vị của bạn tiếp nhận ${unit}, đã kết thúc ngày ${lastDay}`,
    en: ({ unit, lastDay }) => `Your unit takes over ${unit}, which ended on ${lastDay}`,
  }),
  heirNamed: words<{ unit: Message; lastDay: Day }>({
    vi: ({ unit, lastDay }) => `Đơn vị của bạn được chỉ định kế thừa ${unit}, đã kết thúc ngày ${lastDay}`,
    en: ({ unit, lastDay }) => `Your unit was named to take over ${unit}, which ended on ${lastDay}`,
  }),
});
