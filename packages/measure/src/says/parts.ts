/** Verdicts on members, parts, shares, statuses and grades. */
import { catalogue, counted, type Message, type Quantity, words } from '../messages.ts';

export const says = catalogue('parts', {
  membersReached: words<{ attained: number; total: number; wanted: Quantity }>({
    vi: ({ attained, total, wanted }) => `${attained}/${total} chỉ tiêu đạt hoặc vượt, cần ${wanted}`,
    en: ({ attained, total, wanted }) => `${attained} of ${total} indicators met or exceeded, ${wanted} needed`,
  }),
  membersDiffer: words<{ stated: Quantity; listed: number }>({
    vi: ({ stated, listed }) => `Mục tiêu nói ${stated} chỉ tiêu, danh sách có ${listed}: kiểm tra lại.`,
    en: ({ stated, listed }) => `The target speaks of ${stated} indicators, the list has ${listed}: check it.`,
  }),
  noMemberArose: {
    vi: 'Không chỉ tiêu nào phát sinh trong kỳ.',
    en: 'No indicator arose in the period.',
  },
  membersFailed: words<{ count: number }>({
    vi: ({ count }) => `${count} chỉ tiêu không đạt`,
    en: ({ count }) => `${counted(count, 'indicator', 'indicators')} not met`,
  }),
  membersUnknown: words<{ count: number }>({
    vi: ({ count }) => `còn ${count} chỉ tiêu chưa đánh giá`,
    en: ({ count }) => `${counted(count, 'indicator', 'indicators')} not assessed yet`,
  }),
  membersNotArisen: words<{ count: number }>({
    vi: ({ count }) => `${count} chỉ tiêu không phát sinh, không tính là không đạt`,
    en: ({ count }) => `${counted(count, 'indicator', 'indicators')} did not arise, which is no failure`,
  }),

  partsReached: words<{ attained: number; total: number }>({
    vi: ({ attained, total }) => `${attained}/${total} phần của mục tiêu đạt hoặc vượt`,
    en: ({ attained, total }) => `${attained} of ${total} parts of the target met or exceeded`,
  }),
  partsFailed: words<{ count: number }>({
    vi: ({ count }) => `${count} phần không đạt`,
    en: ({ count }) => `${counted(count, 'part', 'parts')} not met`,
  }),
  partsUnknown: words<{ count: number }>({
    vi: ({ count }) => `còn ${count} phần chưa đánh giá`,
    en: ({ count }) => `${counted(count, 'part', 'parts')} not assessed yet`,
  }),
  partsNotArisen: words<{ count: number }>({
    vi: ({ count }) => `${count} phần không phát sinh`,
    en: ({ count }) => `${counted(count, 'part', 'parts')} did not arise`,
  }),
  noPartArose: {
    vi: 'Không phần nào của mục tiêu phát sinh trong kỳ.',
    en: 'No part of the target arose in the period.',
  },
  /** A count of members or parts, and what it lacks. */
  sentence: words<{ reached: Message; more: Message | null }>({
    vi: ({ reached, more }) => (more === null ? `${reached}.` : `${reached}; ${more}.`),
    en: ({ reached, more }) => (more === null ? `${reached}.` : `${reached}; ${more}.`),
  }),

  noShares: {
    vi: 'Chưa có số liệu của từng phần: nhập mỗi phần và tổng thể.',
    en: 'There is no figure of each share: enter every share and the whole.',
  },
  shareMissing: { vi: 'Còn phần chưa có số liệu.', en: 'A share has no figure yet.' },
  noSharesArose: {
    vi: 'Trong kỳ không phát sinh trường hợp nào.',
    en: 'No case arose in the period.',
  },
  sharesDiffer: words<{ sum: Quantity; whole: Quantity }>({
    vi: ({ sum, whole }) => `Các phần cộng lại được ${sum}, tổng thể là ${whole}.`,
    en: ({ sum, whole }) => `The shares add up to ${sum}, the whole is ${whole}.`,
  }),
  sharesForPerson: words<{ sum: Quantity; whole: Quantity }>({
    vi: ({ sum, whole }) =>
      `Các phần cộng lại đủ ${sum}, tổng thể là ${whole}; cơ cấu do người có thẩm quyền đánh giá.`,
    en: ({ sum, whole }) =>
      `The shares add up to ${sum}, the whole is ${whole}; the structure is assessed by whoever is competent.`,
  }),
  sharesKept: words<{ sum: Quantity; whole: Quantity }>({
    vi: ({ sum, whole }) => `Các phần cộng lại đủ ${sum}, tổng thể là ${whole}.`,
    en: ({ sum, whole }) => `The shares add up to ${sum}, the whole is ${whole}, each as planned.`,
  }),
  shareBehind: words<{ position: number }>({
    vi: ({ position }) => `Đến phần thứ ${position}, các phần cộng lại chưa đủ mức đề ra.`,
    en: ({ position }) => `Up to share ${position} the shares together fall short of the plan.`,
  }),

  forPerson: {
    vi: 'Mục tiêu không có con số: người có thẩm quyền đánh giá, ghi đạt hoặc không đạt.',
    en: 'The target has no number: whoever is competent assesses it as met (đạt) or not met (không đạt).',
  },
  noStatus: {
    vi: 'Chưa có kết quả: ghi đạt hoặc không đạt.',
    en: 'There is no result yet: write met (đạt) or not met (không đạt).',
  },
  kept: { vi: 'Đã giữ vững được.', en: 'It was kept.' },
  notKept: { vi: 'Không giữ được.', en: 'It was not kept.' },
  achieved: { vi: 'Đã đạt.', en: 'It was achieved.' },
  notAchieved: { vi: 'Chưa được công nhận đạt.', en: 'It has not been recognised as achieved.' },

  noGrade: { vi: 'Chưa có kết quả xếp loại.', en: 'There is no grade (xếp loại) yet.' },
  noGradeWanted: { vi: 'Mục tiêu chưa nêu loại cần đạt.', en: 'The target does not say which grade to reach.' },
  noGradeScale: words<{ wanted: string }>({
    vi: ({ wanted }) => `Chưa có thang xếp loại để so với "${wanted}": khai thang từ thấp đến cao.`,
    en: ({ wanted }) => `There is no scale of grades to compare with "${wanted}": state it from worst to best.`,
  }),
  gradeUnknown: words<{ scale: readonly string[]; grade: string }>({
    vi: ({ scale, grade }) => `Thang xếp loại (${scale.join(' < ')}) không có loại "${grade}".`,
    en: ({ scale, grade }) => `The scale of grades (${scale.join(' < ')}) has no "${grade}".`,
  }),
  gradeAbove: words<{ grade: string; wanted: string }>({
    vi: ({ grade, wanted }) => `Loại "${grade}" cao hơn loại "${wanted}".`,
    en: ({ grade, wanted }) => `The grade "${grade}" is higher than "${wanted}".`,
  }),
  gradeReached: words<{ grade: string }>({
    vi: ({ grade }) => `Loại "${grade}" đúng bằng loại cần đạt.`,
    en: ({ grade }) => `The grade "${grade}" is the one to reach.`,
  }),
  gradeBelow: words<{ grade: string; wanted: string }>({
    vi: ({ grade, wanted }) => `Loại "${grade}" thấp hơn loại "${wanted}".`,
    en: ({ grade, wanted }) => `The grade "${grade}" is lower than "${wanted}".`,
  }),
});
