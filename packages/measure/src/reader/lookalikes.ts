/**
 * Letters typed or scanned for digits: "l00%", "1O,5 tỷ", "9S%", "Z triệu". Such a run of characters is one numeral that
 * cannot be read; codes and names with letters stay words.
 */
import { COUNTED } from './nouns.ts';
import type { Token } from './token.ts';
import { SCALES, UNITS } from './units.ts';

const LOOKALIKES = /^[oliszb]+$/u;
/** "1 OOO": noughts alone. */
const NOUGHTS = /^oo+$/u;
/** "O,5", "l,2": letters that go on after a mark, whatever follows; "b.1" numbers an item, "S.374" does not. */
const BEFORE_MARK = /^[oli]+$/u;
const THOUSANDS = /^\d{3}(?!\d)/u;
/** "B1", "SO2": capitals before a number are a code where nothing is counted; no code begins like a one or a nought. */
const CODE = /^(?![IOL]+\d|\p{Lu}+0+$)\p{Lu}{1,4}\d+$/u;
/** "x5%": one small letter before what is counted is no code. */
const STRAY = /^\p{Ll}[\d.,]+$/u;
/** After these a number has letters: "lớp 3B", "mô hình 5S", "quốc lộ 1B". */
export const NAMED_WITH_LETTERS = new Set(
  'lớp khối tổ lô khu khóa nhà đường phố lộ tuyến hình trào hạng loại bằng chuẩn trình mẫu biểu lục ql tl hl đt đh đx'.split(
    ' ',
  ),
);
/** After these a letter alone is a name or a Roman numeral: "quý I", "nhóm B", "viêm gan B". */
const NAMED_BY_LETTER = new Set([
  ...NAMED_WITH_LETTERS,
  ...'quý vực đoạn kỳ đợt vòng phần mục chương bảng tập cấp mức độ nhóm vùng gan vitamin máu bậc thứ điểm đại trung ương'.split(
    ' ',
  ),
]);
/** "từ S - dưới 10%": words after which a value stands. */
const BEFORE_VALUE = new Set(
  'từ đạt tăng giảm gấp trên dưới còn lên xuống đến là khoảng gần hơn thêm nhất thiểu đa quá có vững : ≥ ≤ > < mới'.split(
    ' ',
  ),
);

type Printed = (from: Token, to: Token) => string;

/** Joins each such run to one token, which makes no number. */
export function joinLookalikes(tokens: Token[], printed: Printed): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.glued && isBody(tokens[i - 1])) continue;
    if (endsBeforeUnit(tokens, i)) {
      const [number, letters] = [tokens[i]!, tokens[i + 1]!];
      const value = `${number.value}${letters.value[0]}`;
      const unit = { ...letters, value: letters.value.slice(1), start: letters.start + 1 };
      tokens.splice(i, 2, { ...number, value, end: unit.start }, unit);
      continue;
    }
    const end = runEnd(tokens, i);
    if (end === i) continue;
    const [first, last] = [tokens[i]!, tokens[end - 1]!];
    const text = printed(first, last);
    const damaged = end - i === 1 ? standsForNumber(tokens, i) : isDamaged(tokens, i, end, text);
    if (damaged) tokens.splice(i, end - i, { ...first, type: 'num', value: text.toLowerCase(), end: last.end });
  }
}

/** "4Bha": the letter that stands for the last digit, and the unit. */
function endsBeforeUnit(tokens: readonly Token[], at: number): boolean {
  const [number, letters] = [tokens[at], tokens[at + 1]];
  if (!isNumeral(number) || letters?.type !== 'word' || !letters.glued || UNITS.match(tokens, at + 1)) return false;
  if (letters.value.length < 3 || !LOOKALIKES.test(letters.value[0]!)) return false;
  return UNITS.match([{ ...letters, value: letters.value.slice(1) }], 0) !== null;
}

const valueAt = (tokens: readonly Token[], at: number): string => tokens[at]?.value ?? '';
const isBody = (token: Token | undefined): boolean => token?.type === 'num' || token?.type === 'word';
const isNumeral = (token: Token | undefined): boolean => token?.type === 'num';
const isLookalike = (token: Token | undefined): boolean => token?.type === 'word' && LOOKALIKES.test(token.value);

/** The end of the numerals, letters and marks that stand without a blank from `from` on; a unit at the end is no part. */
function runEnd(tokens: readonly Token[], from: number): number {
  const stray = tokens[from]?.type === 'word' && tokens[from]!.value.length === 1 && !isLookalike(tokens[from]);
  const joins = (at: number) =>
    (at === from || tokens[at]?.glued === true) && (isNumeral(tokens[at]) || isLookalike(tokens[at]));
  let end = stray ? from + 1 : from;
  while (joins(end)) {
    end++;
    const mark = tokens[end];
    if (!mark?.glued || !/^[.,']$/u.test(mark.value) || !tokens[end + 1]?.glued) continue;
    const [before, after] = [tokens[end - 1]!, tokens[end + 1]];
    const goesOn = isNumeral(before)
      ? isLookalike(after)
      : isNumeral(after) &&
        ((BEFORE_MARK.test(before.value) && from > 0) ||
          THOUSANDS.test(after!.value) ||
          end - from > 1 ||
          (tokens[end + 2]?.glued === true && isCounted(tokens, end + 2)));
    if (goesOn) end++;
  }
  return end;
}

function isDamaged(tokens: readonly Token[], from: number, end: number, printed: string): boolean {
  const words = tokens.slice(from, end).filter(({ type }) => type === 'word');
  if (words.length === 0) return false;
  const lookalike = words.every(isLookalike);
  const counts = isCounted(tokens, end) || joinsNumbers(tokens, from, end);
  if (STRAY.test(printed)) return counts || lookalike;
  if (!lookalike) return false;
  if (valueAt(tokens, from - 1) === 'năm' || isOnlyNumber(tokens, from, end)) return true;
  return counts || (!CODE.test(printed) && !NAMED_WITH_LETTERS.has(valueAt(tokens, from - 1)));
}

/** "Số xã đạt chuẩn (Z6)": in brackets, and no other number in the text. */
function isOnlyNumber(tokens: readonly Token[], from: number, end: number): boolean {
  const bracketed = valueAt(tokens, from - 1) === '(' && valueAt(tokens, end) === ')';
  return bracketed && tokens.every((token, at) => !isNumeral(token) || (from <= at && at < end));
}

/** "OO%", "Z triệu", "I vạn dân", "4/S điểm", "l 234": letters alone where a number stands. */
function standsForNumber(tokens: readonly Token[], at: number): boolean {
  const [{ value }, before, after] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  if (!isLookalike(tokens[at])) return false;
  if (NOUGHTS.test(value) || (after?.value === '%' && after.glued)) return true;
  // "nâng cấp S trường", but "cấp I"
  const named = NAMED_BY_LETTER.has(before?.value ?? '') && !(before!.value === 'cấp' && /^[sz]$/u.test(value));
  if (value.length > 1 || named) return false;
  const valued = BEFORE_VALUE.has(before?.value ?? '');
  if ((valued || !/^[bi]$/u.test(value)) && isCounted(tokens, at + 1)) return true;
  if (BEFORE_MARK.test(value) && isNumeral(after) && THOUSANDS.test(after!.value)) return true;
  if (/^[%‰]$/u.test(after?.value ?? '') || isMeasured(tokens, at + 1)) return true;
  const stroke = after?.value === '/' && after.glued && tokens[at + 2]?.glued === true;
  if (before?.value === '/' && isNumeral(tokens[at - 2])) return true;
  if (stroke && isNumeral(tokens[at + 2])) return value !== 'i';
  const range = /^(?:-|đến|tới)$/u.test(after?.value ?? '');
  return valued && range && (isNumeral(tokens[at + 2]) || valueAt(tokens, at + 2) === 'dưới');
}

/** "10-B0", "B0-100", "Z1/21". */
function joinsNumbers(tokens: readonly Token[], from: number, end: number): boolean {
  const joint = (at: number) => /^[-/÷~]$/u.test(valueAt(tokens, at));
  return (
    (joint(end) && isNumeral(tokens[end + 1])) ||
    (joint(from - 1) && isNumeral(tokens[from - 2]) && tokens[from]!.glued)
  );
}

function isMeasured(tokens: readonly Token[], at: number): boolean {
  return SCALES.has(valueAt(tokens, at)) || UNITS.match(tokens, at) !== null;
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  return /^[%‰]$/u.test(valueAt(tokens, at)) || isMeasured(tokens, at) || COUNTED.match(tokens, at) !== null;
}
