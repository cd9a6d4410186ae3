/** How quotas given to sub-units stand against the target they are parts of. */
import { catalogue, counted, listed, type Message, type Quantity, words } from '../messages.ts';

const SHOWN = 3;

/** Three names, then how many more: a province has a hundred sub-units. */
function namesVi(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} và ${names.length - SHOWN} đơn vị khác` : shown;
}

function namesEn(names: readonly string[]): string {
  if (names.length <= SHOWN) return listed(names, 'en');
  return `${names.slice(0, SHOWN).join(', ')} and ${counted(names.length - SHOWN, 'other unit', 'other units')}`;
}

/** Why a target adds nothing to a sum. */
export type NoAmountReason = 'RATE_OF_CHANGE' | 'SHARE' | 'NO_NUMBER' | 'NOT_ASSIGNED';

const WHY_VI: Record<NoAmountReason, string> = {
  RATE_OF_CHANGE: 'là tốc độ tăng, giảm nên không cộng được',
  SHARE: 'là tỷ lệ nên không cộng được',
  NO_NUMBER: 'không có con số để cộng',
  NOT_ASSIGNED: 'chưa có con số vì cấp trên chưa giao chỉ tiêu',
};
const WHY_EN: Record<NoAmountReason, string> = {
  RATE_OF_CHANGE: 'is a rate of change, which does not add up',
  SHARE: 'is a share, which does not add up',
  NO_NUMBER: 'has no number to add',
  NOT_ASSIGNED: 'has no number because the level above has assigned none yet',
};

export const says = catalogue('balance', {
  noPolicy: {
    vi: 'Chỉ tiêu này không so mức giao với mức của đơn vị.',
    en: 'For this indicator quotas are not compared with the target of the unit.',
  },
  noWhole: {
    vi: 'Đơn vị chưa có mức của chỉ tiêu này để so.',
    en: 'The unit has no target of this indicator to compare with.',
  },
  nothingGiven: { vi: 'Chưa giao cho đơn vị nào.', en: 'Nothing has been assigned to any unit.' },
  noWeights: {
    vi: 'Chưa so được: bình quân cần trọng số của từng phần (ví dụ dân số), hiện chưa có đủ.',
    en: 'Not comparable yet: a mean needs the weight of each part (its population, say), and some are not known.',
  },
  wholeHasNoAmount: words<{ why: NoAmountReason }>({
    vi: ({ why }) => `Mức của đơn vị ${WHY_VI[why]}.`,
    en: ({ why }) => `The target of the unit ${WHY_EN[why]}.`,
  }),
  partHasNoAmount: words<{ name: string; why: NoAmountReason }>({
    vi: ({ name, why }) => `Mức giao ${name} ${WHY_VI[why]}.`,
    en: ({ name, why }) => `The quota of ${name} ${WHY_EN[why]}.`,
  }),
  unlike: words<{ names: readonly string[]; purpose: 'ADD' | 'COMPARE' }>({
    vi: ({ names, purpose }) =>
      `Đơn vị tính khác nhau nên không ${purpose === 'ADD' ? 'cộng' : 'so'} được: ${namesVi(names)}.`,
    en: ({ names, purpose }) =>
      `Units of measure differ, so they cannot be ${purpose === 'ADD' ? 'added' : 'compared'}: ${namesEn(names)}.`,
  }),
  negative: words<{ name: string }>({
    vi: ({ name }) => `Mức giao ${name} là số âm: kiểm tra lại.`,
    en: ({ name }) => `The quota of ${name} is negative: check it.`,
  }),
  farApart: words<{ sum: Quantity; whole: Quantity }>({
    vi: ({ sum, whole }) =>
      `Các phần cộng lại được ${sum}, chênh hàng trăm lần so với ${whole}: kiểm tra lại đơn vị tính.`,
    en: ({ sum, whole }) => `The parts make ${sum}, hundreds of times apart from ${whole}: check the unit of measure.`,
  }),
  notComparable: words<{ names: readonly string[] }>({
    vi: ({ names }) => `Không so được với mức của đơn vị: ${namesVi(names)}.`,
    en: ({ names }) => `Not comparable with the target of the unit: ${namesEn(names)}.`,
  }),
  notGiven: words<{ names: readonly string[] }>({
    vi: ({ names }) => `Chưa giao: ${namesVi(names)}.`,
    en: ({ names }) => `Not assigned yet: ${namesEn(names)}.`,
  }),
  notAllGiven: { vi: 'Chưa giao đủ.', en: 'Not everything has been assigned yet.' },
  /** One sentence after the other. */
  both: words<{ first: Message; second: Message | null }>({
    vi: ({ first, second }) => (second === null ? first : `${first} ${second}`),
    en: ({ first, second }) => (second === null ? first : `${first} ${second}`),
  }),

  sumEquals: words<{ whole: Quantity }>({
    vi: ({ whole }) => `Các phần cộng lại vừa đủ ${whole}.`,
    en: ({ whole }) => `The parts make exactly ${whole}.`,
  }),
  sumSuffices: words<{ whole: Quantity }>({
    vi: ({ whole }) => `Các phần cộng lại đáp ứng ${whole}.`,
    en: ({ whole }) => `The parts together meet ${whole}.`,
  }),
  sumDiffers: words<{ sum: Quantity; side: 'SHORT' | 'OVER'; difference: Quantity; whole: Quantity }>({
    vi: ({ sum, side, difference, whole }) =>
      `Các phần cộng lại được ${sum}, ${side === 'SHORT' ? 'thiếu' : 'vượt'} ${difference} so với ${whole}.`,
    en: ({ sum, side, difference, whole }) =>
      `The parts make ${sum}, ${difference} ${side === 'SHORT' ? 'short of' : 'more than'} ${whole}.`,
  }),

  eachBinds: {
    vi: 'Mức giao từng đơn vị đều không thấp hơn yêu cầu.',
    en: 'The quota of every unit is at least what is asked.',
  },
  someLax: words<{ names: readonly string[] }>({
    vi: ({ names }) => `Mức giao chưa bằng mức của đơn vị: ${namesVi(names)}.`,
    en: ({ names }) => `Quotas that fall short of the target of the unit: ${namesEn(names)}.`,
  }),

  allReach: words<{ level: Quantity }>({
    vi: ({ level }) => `Mọi phần đều đạt mức ${level}.`,
    en: ({ level }) => `Every part reaches ${level}.`,
  }),
  noneReaches: words<{ level: Quantity }>({
    vi: ({ level }) => `Mọi phần đều chưa đạt mức ${level}, nên bình quân không thể đạt.`,
    en: ({ level }) => `No part reaches ${level}, so the mean cannot.`,
  }),
  mean: words<{ mean: Quantity; reached: 'YES' | 'NO'; level: Quantity }>({
    vi: ({ mean, reached, level }) =>
      `Bình quân có trọng số của các phần là ${mean}, ${reached === 'YES' ? 'đạt' : 'chưa đạt'} mức ${level}.`,
    en: ({ mean, reached, level }) =>
      `The weighted mean of the parts is ${mean}, which ${reached === 'YES' ? 'reaches' : 'does not reach'} ${level}.`,
  }),
});
