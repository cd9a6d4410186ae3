/** Why a scoring rule (cách chấm) gives no score. */
import { vietnamese, words } from '../messages.ts';

export const says = vietnamese('score', {
  noMargin: 'Cách chấm theo dung sai chưa có mức dung sai (%).',
  noGoal: 'Cách chấm tuyến tính cần cả ngưỡng đỏ và mức mục tiêu.',
  noSpan: 'Ngưỡng đỏ và mức mục tiêu bằng nhau nên không chấm điểm được.',
  noMembers: 'Chưa có thành phần nào để tính tổng điểm.',
  membersWait: words<{ waiting: number; of: number }>(
    ({ waiting, of }) => `Còn ${waiting}/${of} thành phần chưa có điểm hợp lệ nên chưa công bố tổng điểm.`,
  ),
  noWeight: 'Tổng trọng số bằng 0 nên không tính được điểm.',
});
