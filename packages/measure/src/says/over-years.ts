/** How the years of a term stand against what holds for the term: as of quotas (`balance.ts`), in words of years. */
import { type Message, type Name, type Quantity, same, vietnamese, words } from '../messages.ts';
import { isTerm, type Years, yearsShown } from '../years.ts';
import type { NoAmountReason } from './balance.ts';

const SHOWN = 4;

function yearsVi(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} và ${names.length - SHOWN} năm khác` : shown;
}

const WHY_VI: Record<NoAmountReason, string> = {
  RATE_OF_CHANGE: 'là tốc độ tăng, giảm nên không cộng được',
  SHARE: 'là tỷ lệ nên không cộng được',
  NO_NUMBER: 'không có con số để cộng',
  NOT_ASSIGNED: 'chưa có con số vì cấp trên chưa giao chỉ tiêu',
};

export const says = vietnamese('over-years', {
  year: words<{ year: number }>(({ year }) => `năm ${year}`),
  END: 'đạt vào năm cuối của giai đoạn',
  SUM: 'cộng các năm của giai đoạn',
  MEAN: 'bình quân các năm của giai đoạn',
  EACH: 'đạt ở từng năm của giai đoạn',

  noPolicy: 'Mức các năm của chỉ tiêu này không so với mức của giai đoạn.',
  noWhole: 'Giai đoạn chưa có mức của chỉ tiêu này để so.',
  nothingGiven: 'Chưa chia mức cho năm nào.',
  noWeights: 'Chưa so được bình quân các năm.',
  wholeHasNoAmount: words<{ why: NoAmountReason }>(({ why }) => `Mức của giai đoạn ${WHY_VI[why]}.`),
  partHasNoAmount: words<{ name: Name; why: NoAmountReason }>(({ name, why }) => `Mức ${name} ${WHY_VI[why]}.`),
  unlike: words<{ names: readonly Name[]; purpose: 'ADD' | 'COMPARE' }>(
    ({ names, purpose }) =>
      `Đơn vị tính khác nhau nên không ${purpose === 'ADD' ? 'cộng' : 'so'} được: ${yearsVi(names)}.`,
  ),
  negative: words<{ name: Name }>(({ name }) => `Mức ${name} là số âm: kiểm tra lại.`),
  farApart: words<{ sum: Quantity; whole: Quantity }>(
    ({ sum, whole }) => `Các năm cộng lại được ${sum}, chênh hàng trăm lần so với ${whole}: kiểm tra lại đơn vị tính.`,
  ),
  notComparable: words<{ names: readonly Name[] }>(
    ({ names }) => `Không so được với mức của giai đoạn: ${yearsVi(names)}.`,
  ),
  notGiven: words<{ names: readonly Name[] }>(({ names }) => `Chưa chia: ${yearsVi(names)}.`),
  notAllGiven: 'Chưa chia đủ các năm.',
  both: same<{ first: Message; second: Message | null }>(({ first, second }) =>
    second === null ? first : `${first} ${second}`,
  ),
  sumEquals: words<{ whole: Quantity }>(({ whole }) => `Các năm cộng lại vừa đủ ${whole}.`),
  sumSuffices: words<{ whole: Quantity }>(({ whole }) => `Các năm cộng lại đáp ứng ${whole}.`),
  sumDiffers: words<{ sum: Quantity; side: 'SHORT' | 'OVER'; difference: Quantity; whole: Quantity }>(
    ({ sum, side, difference, whole }) =>
      `Các năm cộng lại được ${sum}, ${side === 'SHORT' ? 'thiếu' : 'vượt'} ${difference} so với ${whole}.`,
  ),
  eachBinds: 'Mức các năm đều không thấp hơn yêu cầu của giai đoạn.',
  someLax: words<{ names: readonly Name[] }>(({ names }) => `Chưa bằng mức của giai đoạn: ${yearsVi(names)}.`),
  allReach: words<{ level: Quantity }>(({ level }) => `Mọi năm đều đạt mức ${level}.`),
  noneReaches: words<{ level: Quantity }>(
    ({ level }) => `Mọi năm đều chưa đạt mức ${level}, nên bình quân không thể đạt.`,
  ),
  mean: words<{ mean: Quantity; reached: 'YES' | 'NO'; level: Quantity }>(
    ({ mean, reached, level }) =>
      `Bình quân các năm là ${mean}, ${reached === 'YES' ? 'đạt' : 'chưa đạt'} mức ${level}.`,
  ),
});

/** As it stands in a Vietnamese sentence: "năm 2026", "giai đoạn 2026–2030". */
export const yearsInWords = (years: Years): string => `${isTerm(years) ? 'giai đoạn' : 'năm'} ${yearsShown(years)}`;
