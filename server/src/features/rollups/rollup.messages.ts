import { catalogue, type Message, words } from '#kernel/messages.ts';

/** A number without a unit: printed by the language. */
interface Plain {
  value: string;
  unit: null;
}

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
  sharedTarget: {
    vi: 'Phòng, ban khác cũng được giao chỉ tiêu này, mà số liệu phòng chủ trì gửi là của cả đơn vị, nên chưa đánh giá riêng phần của phòng.',
    en: 'Other departments were assigned this indicator too, and the figure that the leading one reports is of them all; the part of one is not assessed by itself.',
  },
  nothingAccepted: { vi: 'Chưa có số liệu nào được duyệt.', en: 'No figure has been accepted yet.' },
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
