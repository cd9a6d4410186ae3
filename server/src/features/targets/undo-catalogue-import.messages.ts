import { catalogue, type Message, words } from '#kernel/messages.ts';
import type { Standing } from './standing-on-import.queries.ts';

interface Some {
  count: number;
  names: readonly string[];
}

const named = ({ count, names }: Some, others: (more: number) => string): string =>
  `${names.map((name) => `"${name}"`).join(', ')}${count > names.length ? others(count - names.length) : ''}`;
const vi = (some: Some): string => named(some, (more) => ` và ${more} chỉ tiêu khác`);
const en = (some: Some): string => named(some, (more) => ` and ${more} more`);

/** Of an imported catalogue that is to be taken back: what stands on it, and what can be done. */
export const saysOfUndoing = catalogue('catalogue-undoing', {
  PLAN: words<Some>({
    vi: (some) =>
      `Kế hoạch đã có ${vi(some)}. Hãy bỏ khỏi bản thảo trước; nếu kế hoạch đã ban hành thì không hoàn tác được, hãy ghi thôi dùng từng chỉ tiêu.`,
    en: (some) =>
      `Plans hold ${en(some)}. Please take it out of drafts first; of an issued plan it cannot be undone, please retire single indicators.`,
  }),
  TARGET: words<Some>({
    vi: (some) => `Đã có mức của ${vi(some)}. Hãy bỏ mức đang soạn trước; mức đã giao thì không hoàn tác được.`,
    en: (some) =>
      `There are targets of ${en(some)}. Please remove drafted ones first; with assigned ones it cannot be undone.`,
  }),
  LINK: words<Some>({
    vi: (some) =>
      `Đã liên kết ${vi(some)} với chỉ tiêu khác, nên không hoàn tác được cả tệp; hãy ghi thôi dùng từng chỉ tiêu không cần.`,
    en: (some) =>
      `${en(some)} is linked to another indicator, so the file cannot be undone; please retire single indicators.`,
  }),
  MERGED: words<Some>({
    vi: (some) => `Chỉ tiêu khác đã nhập vào ${vi(some)}. Hãy dùng lại chỉ tiêu kia trước.`,
    en: (some) => `Another indicator was merged into ${en(some)}. Please take that back first.`,
  }),
  WEIGHT: words<Some>({
    vi: (some) => `Chỉ tiêu khác lấy ${vi(some)} làm trọng số. Hãy sửa trọng số của chỉ tiêu đó trước.`,
    en: (some) => `Another indicator is weighted by ${en(some)}. Please give that one another weight first.`,
  }),
  PART: words<Some>({
    vi: (some) => `Chỉ tiêu khác là một phần của ${vi(some)}. Hãy sửa chỉ tiêu đó trước.`,
    en: (some) => `Another indicator is a part of ${en(some)}. Please change that one first.`,
  }),
  RULE: words<Some>({
    vi: (some) =>
      `Đã quy định thang xếp loại hoặc cách chấm cho ${vi(some)}, nên không hoàn tác được cả tệp; hãy ghi thôi dùng từng chỉ tiêu không cần.`,
    en: (some) =>
      `${en(some)} has a rule of grading or scoring, so the file cannot be undone; please retire single indicators.`,
  }),
  CHANGED: words<Some>({
    vi: (some) =>
      `Đã sửa ${vi(some)} sau khi nhập, nên không hoàn tác được cả tệp; hãy ghi thôi dùng từng chỉ tiêu không cần.`,
    en: (some) =>
      `${en(some)} was changed after it was imported, so the file cannot be undone; please retire single indicators.`,
  }),
  outOfSight: {
    vi: 'Nơi khác đang dùng chỉ tiêu của lần nhập này trong bản đang soạn mà bạn không xem được. Không hoàn tác được cả tệp; hãy ghi thôi dùng từng chỉ tiêu không cần.',
    en: 'Another unit uses an indicator of this import in work that you cannot see. The file cannot be undone; please retire single indicators.',
  },
});

export const standingInWords = ({ what, ...some }: Standing): Message => saysOfUndoing[what](some);
