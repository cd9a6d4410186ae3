/** How quotas given to sub-units stand against the target they are parts of. */
import { type Message, type Name, type Quantity, same, vietnamese, words } from '../messages.ts';

const SHOWN = 3;

/** Three names, then how many more: a province has a hundred sub-units. */
function namesVi(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} và ${names.length - SHOWN} đơn vị khác` : shown;
}

/** Why a target adds nothing to a sum. */
export type NoAmountReason = 'RATE_OF_CHANGE' | 'SHARE' | 'NO_NUMBER' | 'NOT_ASSIGNED';

const WHY_VI: Record<NoAmountReason, string> = {
  RATE_OF_CHANGE: 'là tốc độ tăng, giảm nên không cộng được',
  SHARE: 'là tỷ lệ nên không cộng được',
  NO_NUMBER: 'không có con số để cộng',
  NOT_ASSIGNED: 'chưa có con số vì cấp trên chưa giao chỉ tiêu',
};

export const says = vietnamese('balance', {
  noPolicy: 'Chỉ tiêu này không so mức giao với mức của đơn vị.',
  noWhole: 'Đơn vị chưa có mức của chỉ tiêu này để so.',
  nothingGiven: 'Chưa giao cho đơn vị, phòng ban nào.',
  noWeights: 'Chưa so được: bình quân cần trọng số của từng phần (ví dụ dân số), hiện chưa có đủ.',
  wholeHasNoAmount: words<{ why: NoAmountReason }>(({ why }) => `Mức của đơn vị ${WHY_VI[why]}.`),
  partHasNoAmount: words<{ name: Name; why: NoAmountReason }>(({ name, why }) => `Mức giao ${name} ${WHY_VI[why]}.`),
  unlike: words<{ names: readonly Name[]; purpose: 'ADD' | 'COMPARE' }>(
    ({ names, purpose }) =>
      `Đơn vị tính khác nhau nên không ${purpose === 'ADD' ? 'cộng' : 'so'} được: ${namesVi(names)}.`,
  ),
  negative: words<{ name: Name }>(({ name }) => `Mức giao ${name} là số âm: kiểm tra lại.`),
  farApart: words<{ sum: Quantity; whole: Quantity }>(
    ({ sum, whole }) => `Các phần cộng lại được ${sum}, chênh hàng trăm lần so với ${whole}: kiểm tra lại đơn vị tính.`,
  ),
  notComparable: words<{ names: readonly Name[] }>(
    ({ names }) => `Không so được với mức của đơn vị: ${namesVi(names)}.`,
  ),
  notGiven: words<{ names: readonly Name[] }>(({ names }) => `Chưa giao: ${namesVi(names)}.`),
  notAllGiven: 'Chưa giao đủ.',
  /** One sentence after the other. */
  both: same<{ first: Message; second: Message | null }>(({ first, second }) =>
    second === null ? first : `${first} ${second}`,
  ),

  sumEquals: words<{ whole: Quantity }>(({ whole }) => `Các phần cộng lại vừa đủ ${whole}.`),
  sumSuffices: words<{ whole: Quantity }>(({ whole }) => `Các phần cộng lại đáp ứng ${whole}.`),
  sumDiffers: words<{ sum: Quantity; side: 'SHORT' | 'OVER'; difference: Quantity; whole: Quantity }>(
    ({ sum, side, difference, whole }) =>
      `Các phần cộng lại được ${sum}, ${side === 'SHORT' ? 'thiếu' : 'vượt'} ${difference} so với ${whole}.`,
  ),

  eachBinds: 'Mức giao từng đơn vị đều không thấp hơn yêu cầu.',
  someLax: words<{ names: readonly Name[] }>(({ names }) => `Mức giao chưa bằng mức của đơn vị: ${namesVi(names)}.`),

  /** Of how it is divided over departments, without the stop. */
  leadLacksPart:
    'Đã giao cho các phòng, ban khác mà chưa giao phần của phòng, ban chủ trì; số của đơn vị sẽ chỉ gồm phần của các phòng, ban được giao',
  unitTypesWhole:
    'Không tổng hợp được từ phần của các phòng, ban; đơn vị tự nhập số chung, mỗi phòng, ban được đánh giá theo phần của mình',

  allReach: words<{ level: Quantity }>(({ level }) => `Mọi phần đều đạt mức ${level}.`),
  noneReaches: words<{ level: Quantity }>(
    ({ level }) => `Mọi phần đều chưa đạt mức ${level}, nên bình quân không thể đạt.`,
  ),
  mean: words<{ mean: Quantity; reached: 'YES' | 'NO'; level: Quantity }>(
    ({ mean, reached, level }) =>
      `Bình quân có trọng số của các phần là ${mean}, ${reached === 'YES' ? 'đạt' : 'chưa đạt'} mức ${level}.`,
  ),
});
