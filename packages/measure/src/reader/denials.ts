/** "không" and "chưa" inside the name of what is measured: what plans deny there, and whether it goes with the value. */
import { isRank } from '../units/unit-of-measure.ts';
import type { Draft } from './draft.ts';
import { phraseSet } from './phrases.ts';
import { wordsOf } from './pieces.ts';
import { said, saying } from './said.ts';
import type { View } from './view.ts';
import { EVENTS, LOWER_IS_BETTER } from './words.ts';

/** What is denied in plans; before anything else the word stands by mistake: "bảo không hiểm". */
const DENIABLE = phraseSet(`
  có | còn | để | phát sinh | xảy ra | vi phạm | sinh con | dùng | sử dụng | tham gia | đạt | hoàn thành | đủ | đảm bảo | bảo đảm | đúng | phù hợp | hợp lệ | hợp vệ sinh | hài lòng | thực hiện | chấp hành
  đi học | đến trường | ra lớp | biết chữ | nộp | trả lời | giải quyết | xử lý | đáp ứng | nghiện | mắc | bị | hút thuốc | uống rượu | đăng ký | được | hiệu quả | qua đào tạo | ổn định | an toàn | kịp thời | xả | vứt
  đốt | gây | tái nghèo | tái phạm | bỏ học | nghỉ học | hoạt động | tiếp cận | nghèo | chậm | trễ | quá hạn | làm | lập | khiếu kiện | nợ | tảo hôn | bạo lực | phá rừng | cháy | thu gom | tiêm | khám | đóng | kê khai | tồn tại | qua | cần | phép
  hoàn trả | trúng tuyển | việc làm | người | hộ | hồ sơ | trường hợp | thôn | xã | rác | rượu | ma túy | tội phạm | tệ nạn | khói thuốc | mùi
`);
/** What narrows a thing and turns nothing: "văn bản không mật", "hồ sơ không phải bổ sung". */
const NARROWING = phraseSet(
  'mật | thuộc | phải | chuyên | chuyên trách | phụ thuộc | kể | tính | bao gồm | gồm | vì | chỉ có | nhỏ | ngừng | phù hợp | phép | hình thức | yêu cầu',
);
/** After these nothing is denied: "được không xử lý", "đạt không chuẩn", "thời gian không". */
const NEVER_DENIED = new Set(
  'được đạt đã đang sẽ bị rất các những mỗi từng của cho với tại về theo tổng tỷ gian bình hàng hằng mức lượng giới so thời bảo chính hành'.split(
    ' ',
  ),
);
const BAD = saying(
  'nghiện | mắc | bị | vi phạm | chậm | trễ | quá hạn | tái nghèo | tái phạm | bỏ học | nghỉ học | nợ | khiếu kiện | hút thuốc | uống rượu | rác | đốt | xả | vứt | tảo hôn | bạo lực | tiền mặt | rượu | tệ nạn | khói thuốc | mùi | gây | sinh con | tồn đọng | sai | lỗi',
);
/** Two negations so near to each other turn twice. */
const NEAR = 6;
/** How many words say what is denied. */
const DENIED = 4;

/** The end of a negation that is no plan's, or that turns what the value asks for; 0 where it belongs to the name. */
export function unlikelyDenial({ tokens, taken, clause, main, hint }: View, draft: Draft, at: number): number {
  const next = tokens[at + 1];
  if ((!main && !isRank(draft.unit)) || taken[at] || at + 1 >= clause.to) return 0;
  if (hint.includes(wordsOf(tokens, at, at + 2))) return 0;
  const again = tokens.slice(Math.max(clause.from, at - NEAR), at).some(({ value }, i, near) => {
    return (value === 'không' || value === 'chưa') && !taken[at - near.length + i];
  });
  if (next?.type !== 'word' || again) return at + 1;
  if (NEVER_DENIED.has(at > clause.from ? tokens[at - 1]!.value : '')) return at + 2;
  if (NARROWING.match(tokens, at + 1, clause.to)) return 0;
  if (!DENIABLE.match(tokens, at + 1, clause.to)) return at + 2;
  const denied = wordsOf(tokens, at + 1, Math.min(at + 1 + DENIED, clause.to)).replace(
    /(?:nhiệm|dịch|phục|chức) vụ/gu,
    '',
  );
  const good = !said(denied, BAD) && !said(denied, EVENTS) && !said(denied, LOWER_IS_BETTER);
  const falls = 'change' in draft ? draft.change === 'fall' : draft.direction === 'lower';
  return good === falls ? 0 : at + 2;
}
