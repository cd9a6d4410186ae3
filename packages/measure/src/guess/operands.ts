/** Of a share: what is counted, and of what. */
import { LISTED } from '../reader/nouns.ts';
import { nameWords } from './name-words.ts';

/** Words with which the part begins that not all of the whole have. */
const PART_BEGINS =
  /(?<![\p{L}\p{N}])(?:được|đạt|tham gia|có|qua|sử dụng|dùng|hoàn thành|giải quyết|xử lý|thực hiện|hài lòng|áp dụng|không|chưa|phát hành|chấp hành|phân loại|trước|đúng|theo dõi|niêm yết|trao đổi|vi phạm|quá hạn|trễ hạn|suy dinh dưỡng|sinh con|nghèo|cận nghèo|thất nghiệp|bỏ học|tử vong|đến trường|đến lớp|hợp vệ sinh)(?![\p{L}\p{N}])/iu;

const OF_A_SHARE = /^(?:(?:tỷ|tỉ) (?:lệ|trọng|suất)|mức độ|độ)\s+/iu;

export interface Operands {
  readonly numeratorName: string | null;
  readonly denominatorName: string | null;
  readonly operandUnit: string | null;
}

/**
 * "Tỷ lệ hồ sơ giải quyết đúng hạn": hồ sơ giải quyết đúng hạn, of hồ sơ. A name that does not say of what ("Gia đình
 * văn hóa") leaves the whole open.
 */
export function operandsOf(name: string): Operands {
  const part = lowerFirst(name.normalize('NFC').trim().replace(OF_A_SHARE, ''));
  const begins = PART_BEGINS.exec(part)?.index ?? 0;
  const whole =
    part
      .slice(0, begins)
      .trim()
      .replace(/[,;:]$/u, '') || null;
  return { numeratorName: part || null, denominatorName: whole, operandUnit: whole && countedIn(nameWords(whole)) };
}

/** "hồ sơ thủ tục hành chính" is counted as "hồ sơ": the longest known noun that it begins with. */
function countedIn(whole: string): string | null {
  const words = whole.split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const noun = words.slice(0, length).join(' ');
    if (LISTED.has(noun)) return noun;
  }
  return null;
}

/** Not of an abbreviation: "TTHC". */
const lowerFirst = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
