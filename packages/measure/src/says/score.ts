/** Why a scoring rule (cách chấm) gives no score. */
import { type Message, type Quantity, same, vietnamese, words } from '../messages.ts';

export const says = vietnamese('score', {
  GREEN: 'xanh',
  YELLOW: 'vàng',
  RED: 'đỏ',
  ofAnotherName: same<{ colour: string }>(({ colour }) => colour),
  byPercent: 'Chấm theo phần trăm so với mức.',
  byBands: words<{ bounds: readonly Message[] }>(({ bounds }) => `Chấm theo ngưỡng phần trăm: ${bounds.join('; ')}.`),
  band: words<{ colour: Message; upTo: Quantity; inclusive: number }>(
    ({ colour, upTo, inclusive }) => `${colour} ${inclusive ? 'đến hết' : 'dưới'} ${upTo}`,
  ),
  lastBand: words<{ colour: Message }>(({ colour }) => `trên đó ${colour}`),
  byTolerance: words<{ margin: Quantity }>(
    ({ margin }) => `Chấm theo dung sai: xanh khi lệch không quá ${margin} so với mức, hoặc tốt hơn.`,
  ),
  byLine: words<{ redFlag: Quantity; goal: Quantity }>(
    ({ redFlag, goal }) => `Chấm tuyến tính từ 0 đến 10: mức báo động ${redFlag}, mức mong muốn ${goal}.`,
  ),
  byMembers: 'Tổng điểm các chỉ tiêu thành phần, công bố khi mọi thành phần đã có điểm.',
  noMargin: 'Cách chấm theo dung sai chưa có mức dung sai (%).',
  noGoal: 'Cách chấm tuyến tính cần cả ngưỡng đỏ và mức mục tiêu.',
  noSpan: 'Ngưỡng đỏ và mức mục tiêu bằng nhau nên không chấm điểm được.',
  noMembers: 'Chưa có thành phần nào để tính tổng điểm.',
  membersWait: words<{ waiting: number; of: number }>(
    ({ waiting, of }) => `Còn ${waiting}/${of} thành phần chưa có điểm hợp lệ nên chưa công bố tổng điểm.`,
  ),
  noWeight: 'Tổng trọng số bằng 0 nên không tính được điểm.',
});
