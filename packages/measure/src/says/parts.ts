/** Verdicts on members, parts, shares, statuses and grades. */
import { type Message, type Name, type Quantity, same, vietnamese, words } from '../messages.ts';

const SHOWN = 5;

/** The first of many names, and how many more there are. */
const few = (names: readonly string[]): string =>
  names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')} (+${names.length - SHOWN})` : names.join(', ');

export const says = vietnamese('parts', {
  membersReached: words<{ attained: number; total: number; wanted: Quantity }>(
    ({ attained, total, wanted }) => `${attained}/${total} chỉ tiêu đạt hoặc vượt, cần ${wanted}`,
  ),
  membersDiffer: words<{ stated: Quantity; listed: number }>(
    ({ stated, listed }) => `Mục tiêu nói ${stated} chỉ tiêu, danh sách có ${listed}: kiểm tra lại.`,
  ),
  /** Nothing is met that consists of nothing. */
  noParts: 'Chưa có chỉ tiêu hay phần nào để đánh giá.',
  noMemberArose: 'Không chỉ tiêu nào phát sinh trong kỳ.',
  membersCeiling: 'Mục tiêu chưa nói ít nhất bao nhiêu chỉ tiêu phải đạt: sửa lại mục tiêu.',
  membersFailed: words<{ count: number }>(({ count }) => `${count} chỉ tiêu không đạt`),
  membersUnknown: words<{ count: number }>(({ count }) => `còn ${count} chỉ tiêu chưa đánh giá`),
  membersNotArisen: words<{ count: number }>(
    ({ count }) => `${count} chỉ tiêu không phát sinh, không tính là không đạt`,
  ),

  /** What is asked of every unit: how many keep it, who does not, of whom nothing is known. */
  unitsReached: words<{ attained: number; total: number; short: readonly Name[]; waiting: readonly Name[] }>(
    ({ attained, total, short, waiting }) =>
      [
        `${attained}/${total} đơn vị đạt`,
        ...(short.length > 0 ? [`chưa đạt: ${few(short)}`] : []),
        ...(waiting.length > 0 ? [`chưa có số liệu: ${few(waiting)}`] : []),
      ]
        .join('; ')
        .concat('.'),
  ),
  partsReached: words<{ attained: number; total: number }>(
    ({ attained, total }) => `${attained}/${total} phần của mục tiêu đạt hoặc vượt`,
  ),
  partsFailed: words<{ count: number }>(({ count }) => `${count} phần không đạt`),
  partsUnknown: words<{ count: number }>(({ count }) => `còn ${count} phần chưa đánh giá`),
  partsNotArisen: words<{ count: number }>(({ count }) => `${count} phần không phát sinh`),
  noPartArose: 'Không phần nào của mục tiêu phát sinh trong kỳ.',
  /** A count of members or parts, and what it lacks. */
  sentence: same<{ reached: Message; more: Message | null }>(({ reached, more }) =>
    more === null ? `${reached}.` : `${reached}; ${more}.`,
  ),

  noShares: 'Chưa có số liệu của từng phần: nhập mỗi phần và tổng thể.',
  shareMissing: 'Còn phần chưa có số liệu.',
  noSharesArose: 'Trong kỳ không phát sinh trường hợp nào.',
  sharesDiffer: words<{ sum: Quantity; whole: Quantity }>(
    ({ sum, whole }) => `Các phần cộng lại được ${sum}, tổng thể là ${whole}.`,
  ),
  sharesForPerson: words<{ sum: Quantity; whole: Quantity }>(
    ({ sum, whole }) => `Các phần cộng lại đủ ${sum}, tổng thể là ${whole}; cơ cấu do người có thẩm quyền đánh giá.`,
  ),
  sharesKept: words<{ sum: Quantity; whole: Quantity }>(
    ({ sum, whole }) => `Các phần cộng lại đủ ${sum}, tổng thể là ${whole}.`,
  ),
  shareBehind: words<{ position: number }>(
    ({ position }) => `Đến phần thứ ${position}, các phần cộng lại chưa đủ mức đề ra.`,
  ),

  forPerson: 'Mục tiêu không có con số: người có thẩm quyền đánh giá, ghi đạt hoặc không đạt.',
  noStatus: 'Chưa có kết quả: ghi đạt hoặc không đạt.',
  kept: 'Đã giữ vững được.',
  notKept: 'Không giữ được.',
  achieved: 'Đã đạt.',
  notAchieved: 'Chưa được công nhận đạt.',

  noGrade: 'Chưa có kết quả xếp loại.',
  noGradeWanted: 'Mục tiêu chưa nêu loại cần đạt.',
  noGradeScale: words<{ wanted: string }>(
    ({ wanted }) => `Chưa có thang xếp loại để so với "${wanted}": khai thang từ thấp đến cao.`,
  ),
  gradeUnknown: words<{ scale: readonly string[]; grade: string }>(
    ({ scale, grade }) => `Thang xếp loại (${scale.join(' < ')}) không có loại "${grade}".`,
  ),
  gradeWanted: words<{ scale: readonly string[] }>(
    ({ scale }) => `Chỉ tiêu này tính theo thang xếp loại. Hãy ghi một loại trong thang: ${scale.join(' < ')}.`,
  ),
  fewGrades: 'Thang xếp loại cần ít nhất hai loại, ghi từ thấp đến cao.',
  namelessGrade: 'Mỗi loại trong thang cần có tên.',
  gradeTwice: words<{ grade: string }>(
    ({ grade }) => `Thang xếp loại có "${grade}" hai lần. Hãy giữ lại một, hoặc ghi tên khác.`,
  ),
  gradeAbove: words<{ grade: string; wanted: string }>(
    ({ grade, wanted }) => `Loại "${grade}" cao hơn loại "${wanted}".`,
  ),
  gradeReached: words<{ grade: string }>(({ grade }) => `Loại "${grade}" đúng bằng loại cần đạt.`),
  gradeBelow: words<{ grade: string; wanted: string }>(
    ({ grade, wanted }) => `Loại "${grade}" thấp hơn loại "${wanted}".`,
  ),
});
