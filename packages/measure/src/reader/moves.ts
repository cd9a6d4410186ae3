/** The words of movement before a value: which way it goes, and which way it arrives. */
import type { View } from './view.ts';

export interface Moves {
  /** "tăng", "nâng" say that it rises; "giảm", "hạ", "rút ngắn" that it falls. */
  rises: boolean;
  falls: boolean;
  /** "lên 65%", "xuống 3%", "còn 3%": what it arrives at; `both`: "xuống lên". */
  into: 'up' | 'down' | 'both' | null;
}

/** Not of the value: "tăng cường", "giảm nghèo", "mức tăng", "miễn giảm". */
const FALLS =
  /(?:^| )(?<!(?:mức|tốc độ|tỷ lệ|miễn|suy|tinh|thuyên) )(?:giảm(?! (?:nghèo|sinh|nhẹ|trừ|giá|tải|án|thiểu)(?: |$))|hạ(?= thấp| tỷ)|kéo giảm|rút ngắn|cắt giảm)(?= |$)/u;
const RISES =
  /(?:^| )(?<!(?:mức|tốc độ|nhịp độ|tỷ lệ|tỉ lệ|gia) )(?:tăng(?! (?:cường|trưởng|gia|dân|tự nhiên|năng suất|sản)(?: |$))|nâng(?! cấp| cao chất lượng))(?= |$)/u;
const BETWEEN =
  '(?: (?:mức|đến|tới|khoảng|dưới|trên|từ|ít nhất|tối thiểu|còn|thành|được|không quá|tối đa|<|>|≤|≥|<=|>=))*';
const INTO = new RegExp(`(?:^| )(?<!trở )((?:xuống|lên|còn)(?: (?:xuống|lên|còn))*)${BETWEEN}$`, 'u');

export function movesOf({ lead, near }: View): Moves {
  const words = lead === '' ? near : lead;
  const into = INTO.exec(words)?.[1];
  const [up, down] = [into?.includes('lên') === true, into !== undefined && /xuống|còn/u.test(into)];
  return {
    rises: RISES.test(words),
    falls: FALLS.test(words),
    into: up && down ? 'both' : up ? 'up' : down ? 'down' : null,
  };
}
