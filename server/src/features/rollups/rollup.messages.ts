import type { Day } from '@dich/measure';
import type { PeriodKind } from '#features/periods/period.entity.ts';
import { catalogue, type Message, words } from '#kernel/messages.ts';

/** A number without a unit: printed by the language. */
interface Plain {
  value: string;
  unit: null;
}

/** How many of so many periods of a kind have a figure. */
interface InTime {
  reporting: number;
  of: number;
  parts: PartKind;
}

/** In which period, and when that ended. */
interface FoundInTime {
  period: Message;
  day: { day: string };
}

type PartKind = Exclude<PeriodKind, 'AD_HOC'>;
const PARTS_VI: Record<PartKind, string> = {
  ...{ MONTH: 'tháng', QUARTER: 'quý', HALF_YEAR: 'nửa năm', NINE_MONTHS: 'kỳ 9 tháng', YEAR: 'năm' },
};
const PARTS_EN: Record<PartKind, string> = {
  ...{
    MONTH: 'months',
    QUARTER: 'quarters',
    HALF_YEAR: 'half-years',
    NINE_MONTHS: 'nine-month periods',
    YEAR: 'years',
  },
};

interface Made {
  /** Departments supply a part as well. */
  both: number;
  /** The indicator that weighs it. */
  weight: string | null;
}

const made = (vi: string, en: string) =>
  words<Made>({
    vi: ({ both, weight }) =>
      `${vi}${both ? ', cùng phần của các phòng, ban' : ''}${weight === null ? '' : `, quyền số là ${weight}`}`,
    en: ({ both, weight }) =>
      `${en}${both ? ', with the part of the unit’s departments' : ''}${weight === null ? '' : `, weighted by ${weight}`}`,
  });

/** What the room says; the terms are those of the glossary in docs/DOMAIN.md. */
export const says = catalogue('rollup', {
  noTarget: { vi: 'Chưa có mức chỉ tiêu để đối chiếu.', en: 'There is no target to compare with yet.' },
  unreadTarget: words<{ target: string; question: Message | null }>({
    vi: ({ target, question }) =>
      `Chưa đọc được mức chỉ tiêu "${target}" nên chưa đối chiếu được. ${question ?? ''}`.trim(),
    en: ({ target, question }) =>
      `The target "${target}" could not be read, so it is not compared with yet. ${question ?? ''}`.trim(),
  }),
  figureOfWhole: {
    vi: 'Phòng, ban khác cũng được giao chỉ tiêu này, mà số liệu đã duyệt của phòng là của cả đơn vị, nên chưa đánh giá riêng phần của phòng. Hãy đính chính báo cáo để ghi phần của phòng.',
    en: 'Other departments were assigned this indicator too, and the accepted figure of this one is of the whole unit; its part is not assessed by itself. Correct the report to state the part of the department.',
  },
  typedByUnit: {
    vi: 'Chưa có số liệu nào được duyệt. Chỉ tiêu này không tổng hợp được từ phần của các phòng, ban, nên đơn vị tự nhập số liệu trong báo cáo của mình.',
    en: 'No figure has been accepted yet. This indicator is not put together of the parts of departments, so the unit types it in its own report.',
  },
  nothingAccepted: { vi: 'Chưa có số liệu nào được duyệt.', en: 'No figure has been accepted yet.' },
  daysTurnedRound: words<{ from: Day; to: Day }>({
    vi: ({ from, to }) => `Ngày đầu (${from}) sau ngày cuối (${to}). Hãy đổi lại hai ngày.`,
    en: ({ from, to }) => `The first day (${from}) comes after the last (${to}). Please exchange them.`,
  }),
  otherSupplies: words<{ regime: string | Message }>({
    vi: ({ regime }) =>
      `Số liệu của chỉ tiêu này lấy theo chế độ "${regime}", chế độ đó không có kỳ này. Số gửi theo kỳ này để đối chiếu.`,
    en: ({ regime }) =>
      `Figures of this indicator are taken from the regime "${regime}", which has no such period. What is reported for this period is there to compare with.`,
  }),
  noMemberAssessed: {
    vi: 'Chưa chỉ tiêu thành phần nào đánh giá được.',
    en: 'None of its members can be assessed yet.',
  },
  weight: { vi: 'quyền số', en: 'the weight' },
  unweighted: words<{ weight: string | Message; units: readonly Message[] }>({
    vi: ({ weight, units }) => `Chưa tính được bình quân: chưa có số liệu "${weight}" của ${units.join(', ')}.`,
    en: ({ weight, units }) =>
      `The average cannot be calculated yet: there is no figure of "${weight}" of ${units.join(', ')}.`,
  }),
  unitsOf: words<{ count: Plain; of: number }>({
    vi: ({ count, of }) => `${count}/${of} đơn vị`,
    en: ({ count, of }) => `${count} of ${of} ${of === 1 ? 'unit' : 'units'}`,
  }),
  members: words<{ count: Plain }>({
    vi: ({ count }) => `${count} chỉ tiêu`,
    en: ({ count }) => `${count} ${count === '1' ? 'indicator' : 'indicators'}`,
  }),

  notOverTime: {
    vi: 'Chỉ tiêu này không tổng hợp theo thời gian: số liệu của mỗi kỳ đứng riêng.',
    en: 'This indicator is not aggregated over time: the figure of each period stands by itself.',
  },
  rateNotOverTime: {
    vi: 'Tốc độ tăng, giảm của cả kỳ không tính được từ tốc độ của từng kỳ ngắn hơn.',
    en: 'A rate of change cannot be worked out from the rates of shorter periods.',
  },
  notOfTheSameUnits: {
    vi: 'Số lũy kế của hai kỳ không của cùng những đơn vị, nên chưa trừ được cho nhau.',
    en: 'The cumulated figures of the two periods are not of the same units, so one cannot be taken off the other yet.',
  },
  nothingCumulated: words<{ until: number }>({
    vi: ({ until }) => `Chưa có số lũy kế đến hết tháng ${until} để trừ đi.`,
    en: ({ until }) => `There is no figure cumulated until the end of month ${until} to take off yet.`,
  }),
  overTime: words<{ units: Message; time: Message }>({
    vi: ({ units, time }) => `${units}; theo thời gian: ${time}`,
    en: ({ units, time }) => `${units}; over time: ${time}`,
  }),
  timeSUM: words<InTime>({
    vi: ({ reporting, of, parts }) => `cộng ${reporting}/${of} ${PARTS_VI[parts]}`,
    en: ({ reporting, of, parts }) => `the sum of ${reporting} of ${of} ${PARTS_EN[parts]}`,
  }),
  timeSUM_OVER_LAST: words<InTime & FoundInTime>({
    vi: ({ reporting, of, parts, period }) =>
      `cộng tử số của ${reporting}/${of} ${PARTS_VI[parts]}, mẫu số của ${period}`,
    en: ({ reporting, of, parts, period }) =>
      `the sum of the numerators of ${reporting} of ${of} ${PARTS_EN[parts]} over the denominator of ${period}`,
  }),
  timeLAST: words<FoundInTime>({
    vi: ({ period, day }) => `lấy số của ${period}, đến ngày ${day}`,
    en: ({ period, day }) => `the figure of ${period}, as of ${day}`,
  }),
  timeAVERAGE: words<InTime>({
    vi: ({ reporting, of, parts }) => `bình quân của ${reporting}/${of} ${PARTS_VI[parts]} có số liệu`,
    en: ({ reporting, of, parts }) => `the average of the ${reporting} of ${of} ${PARTS_EN[parts]} that have a figure`,
  }),
  timeMIN: words<FoundInTime>({
    vi: ({ period }) => `số thấp nhất, của ${period}`,
    en: ({ period }) => `the lowest, of ${period}`,
  }),
  timeMAX: words<FoundInTime>({
    vi: ({ period }) => `số cao nhất, của ${period}`,
    en: ({ period }) => `the highest, of ${period}`,
  }),
  timeCumulated: words<FoundInTime>({
    vi: ({ period }) => `lấy số lũy kế đến ${period}`,
    en: ({ period }) => `the figure cumulated until ${period}`,
  }),
  timeDifference: words<FoundInTime & { before: number }>({
    vi: ({ period, before }) => `lũy kế đến ${period} trừ lũy kế đến hết tháng ${before}`,
    en: ({ period, before }) => `cumulated until ${period} less what was cumulated until the end of month ${before}`,
  }),

  coverage: words<{ reporting: number; expected: number; there: number; of: number; parts: PartKind }>({
    vi: ({ reporting, expected, there, of, parts }) =>
      `${reporting}/${expected} đơn vị × ${there}/${of} ${PARTS_VI[parts]}`,
    en: ({ reporting, expected, there, of, parts }) =>
      `${reporting} of ${expected} ${expected === 1 ? 'unit' : 'units'} × ${there} of ${of} ${PARTS_EN[parts]}`,
  }),

  coverageOfDepartments: words<{ reporting: number; expected: number; there: number; of: number; parts: PartKind }>({
    vi: ({ reporting, expected, there, of, parts }) =>
      `${reporting}/${expected} phòng, ban × ${there}/${of} ${PARTS_VI[parts]}`,
    en: ({ reporting, expected, there, of, parts }) =>
      `${reporting} of ${expected} ${expected === 1 ? 'department' : 'departments'} × ${there} of ${of} ${PARTS_EN[parts]}`,
  }),

  redTitle: words<{ count: number; period: Message }>({
    vi: ({ count, period }) => `${count} chỉ tiêu chưa đạt, ${period}`,
    en: ({ count, period }) => `${count} ${count === 1 ? 'indicator' : 'indicators'} not met: ${period}`,
  }),
  indicators: { vi: 'chỉ tiêu', en: 'indicators' },

  countOfUnits: {
    vi: 'Đếm các đơn vị giữ đủ số lần trong từng kỳ',
    en: 'How many units kept to the number of times in every sub-period',
  },
  countOfMembers: {
    vi: 'Đếm các chỉ tiêu thành phần đạt hoặc vượt',
    en: 'How many members are met or exceeded',
  },
  ownReport: { vi: 'Số liệu trong báo cáo của chính đơn vị', en: 'The figure of the unit’s own report' },
  partsSum: {
    vi: 'Cộng phần của các phòng, ban được giao',
    en: 'The sum of the parts of the departments it was assigned to',
  },
  partsRatioOfSums: {
    vi: 'Tổng tử số chia tổng mẫu số của các phòng, ban được giao',
    en: 'The sum of the numerators over the sum of the denominators of the departments it was assigned to',
  },
  partsAverage: {
    vi: 'Bình quân cộng của các phòng, ban được giao',
    en: 'The average over the departments it was assigned to',
  },
  partsMin: {
    vi: 'Số nhỏ nhất trong các phòng, ban được giao',
    en: 'The lowest of the departments it was assigned to',
  },
  partsMax: {
    vi: 'Số lớn nhất trong các phòng, ban được giao',
    en: 'The highest of the departments it was assigned to',
  },
  partsAllAchieved: {
    vi: 'Đạt khi mọi phòng, ban được giao đều đạt',
    en: 'Achieved where every department it was assigned to has achieved it',
  },
  notMadeOfParts: {
    vi: 'Số liệu trong báo cáo của chính đơn vị: chỉ tiêu này không tổng hợp được từ phần của các phòng, ban; phần của từng phòng, ban chỉ để đánh giá phòng, ban đó',
    en: 'The figure of the unit’s own report: this indicator is not put together of the parts of departments; the part of each is there to assess that department alone',
  },
  madeBySum: made('Cộng số liệu của các đơn vị cấp dưới', 'The sum over the lower units'),
  madeByRatioOfSums: made(
    'Tổng tử số chia tổng mẫu số của các đơn vị cấp dưới',
    'The sum of the numerators over the sum of the denominators of the lower units',
  ),
  madeByWeightedAverage: made(
    'Bình quân gia quyền của các đơn vị cấp dưới',
    'The weighted average over the lower units',
  ),
  madeByAverage: made('Bình quân cộng của các đơn vị cấp dưới', 'The average over the lower units'),
  madeByMin: made('Số nhỏ nhất trong các đơn vị cấp dưới', 'The lowest of the lower units'),
  madeByMax: made('Số lớn nhất trong các đơn vị cấp dưới', 'The highest of the lower units'),
  madeByCountAchieved: made('Số đơn vị cấp dưới đạt', 'How many lower units have met it'),
});
