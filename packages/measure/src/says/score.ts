/** Why a scoring rule (cách chấm) gives no score. */
import { catalogue, counted, words } from '../messages.ts';

export const says = catalogue('score', {
  noMargin: {
    vi: 'Cách chấm theo dung sai chưa có mức dung sai (%).',
    en: 'The scoring rule by tolerance (dung sai) has no margin in percent.',
  },
  noGoal: {
    vi: 'Cách chấm tuyến tính cần cả ngưỡng đỏ và mức mục tiêu.',
    en: 'Linear scoring needs both a red flag and a goal.',
  },
  noSpan: {
    vi: 'Ngưỡng đỏ và mức mục tiêu bằng nhau nên không chấm điểm được.',
    en: 'The red flag equals the goal, so there is nothing to score between them.',
  },
  noMembers: { vi: 'Chưa có thành phần nào để tính tổng điểm.', en: 'There are no members to total.' },
  membersWait: words<{ waiting: number; of: number }>({
    vi: ({ waiting, of }) => `Còn ${waiting}/${of} thành phần chưa có điểm hợp lệ nên chưa công bố tổng điểm.`,
    en: ({ waiting, of }) =>
      `${waiting} of ${counted(of, 'member', 'members')} have no valid score yet, so the total is withheld.`,
  }),
  noWeight: {
    vi: 'Tổng trọng số bằng 0 nên không tính được điểm.',
    en: 'The weights add up to 0, so there is no score.',
  },
});
