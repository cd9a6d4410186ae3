import type { Comparator, Direction, EvalRule } from '../target-values.ts';
import { countedNoun, isListed } from './nouns.ts';
import { said } from './said.ts';
import type { TimeMark } from './times.ts';
import type { Token } from './token.ts';
import type { View } from './view.ts';
import { ASPIRING, AWARD, EVENTS, LOWER_IS_BETTER, MAINTAIN, STATUS, WISH, ZERO } from './words.ts';

const OPENING = new RegExp(
  `^(?:(?:${ASPIRING}|trên địa bàn|đến năm \\d+|năm \\d+|tiếp tục|toàn (?:xã|phường|huyện|tỉnh)|[-:"]) ?)+`,
  'u',
);
const FALLS = /^(?:giảm|kéo giảm|hạn chế|giảm thiểu)(?= |$)/u;
/** "Số vụ tai nạn giảm so với năm trước", "… giảm dần qua các năm": that it falls is all that is said of it. */
const FALLS_AFTER =
  /^.+ (?<!(?:miễn|tinh|suy|cắt|xóa đói|mức|tốc độ|tỷ lệ) )(?:giảm(?: xuống)?|kéo giảm|hạ xuống|hạ thấp)(?: (?:dần|mạnh|sâu|nhanh|rõ rệt|đáng kể|bền vững|liên tục|hơn|hàng năm|từng năm|mỗi năm|theo từng năm|qua các năm|qua từng năm|(?:hơn )?(?:so|cùng kỳ|năm) .*))*$/u;
const RISES = /^(?:tăng(?! cường)|nâng tỷ lệ|nâng số)(?= |$)/u;
const KEEPS = /^(?:\p{L}+ ){0,4}?(?:duy trì(?: và giữ vững)?|giữ vững|giữ) (?:danh hiệu|đạt chuẩn)(?= |$)/u;
const REGISTERS = /^đăng ký(?= |$)/u;

/** Words without what opens every sentence: "Phấn đấu đến năm 2025". */
export function essence(words: string): string {
  return words.replace(OPENING, '').trim();
}

export interface Status {
  kind: 'boolean' | 'award' | 'text';
  cmp: Comparator;
  unit: string | null;
  direction: Direction;
  evalRule: EvalRule;
}

/** What words without a value ask for: a title, a status, a direction, or nothing that can be judged. */
export function statusOf(words: string): Status {
  const core = essence(words);
  const manual = { kind: 'text', cmp: 'none', unit: null, direction: 'higher', evalRule: 'manual' } as const;
  if (FALLS.test(core) || FALLS_AFTER.test(core))
    return { kind: 'text', cmp: 'decrease', unit: null, direction: 'lower', evalRule: 'dir_down' };
  if (RISES.test(core)) return manual;
  const reached = { unit: 'đạt/không', direction: 'higher', evalRule: 'bool' } as const;
  const opensWithWish = said(core.split(' ').slice(0, 3).join(' '), WISH);
  if (opensWithWish && !/(?:^| )(?:đạt chuẩn|đạt danh hiệu|được công nhận)(?= |$)/u.test(core)) return manual;
  if (KEEPS.test(core)) return { kind: 'boolean', cmp: 'maintain', ...reached };
  if (said(core, AWARD)) return { kind: 'award', cmp: 'achieve', ...reached };
  if (REGISTERS.test(core)) return { kind: 'boolean', cmp: 'achieve', ...reached, unit: 'đã đăng ký' };
  if (said(words.split(' ').slice(0, 6).join(' '), MAINTAIN)) return { kind: 'boolean', cmp: 'maintain', ...reached };
  if (said(core, STATUS)) {
    const byRule = /(?:đúng|theo) quy (?:định|trình)/u.test(core) && !/(?:^| )đạt(?= |$)/u.test(core);
    return { kind: 'boolean', cmp: 'achieve', ...reached, evalRule: byRule ? 'manual' : 'bool' };
  }
  return manual;
}

/** The unit of "không để phát sinh …", "không còn hộ nghèo": the noun, or cases for events; null when nothing is forbidden. */
export function forbidden(view: View): { unit: string } | null {
  const { tokens, clause } = view;
  const before = view.main ? view.label : view.words;
  const match = ZERO.exec(before);
  if (!match) return null;
  const verb = match[0].trim();
  const ahead = before.slice(0, match.index).trim();
  if (/(?:^| )(?:cán bộ|công chức|hộ|người)$/u.test(ahead) && verb === 'không có') return null;
  const rest = before.slice(match.index + match[0].length).trim();
  if (namesSo(ahead, rest)) return null;
  if (verb === 'xóa' && !/^(?:hộ nghèo|nhà tạm|nhà dột nát|hộ đói)/u.test(rest)) return null;
  if (verb === 'không để' && rest === '') return null;
  if (
    verb === 'không có' &&
    !said(rest, EVENTS) &&
    !said(rest, LOWER_IS_BETTER) &&
    essence(before) !== before.slice(match.index).trim()
  )
    return null;
  const noun = nounAfter(tokens, clause.from, view.main?.from ?? clause.to, verb.split(' '));
  if (!noun || said(rest.split(' ').slice(0, 2).join(' '), EVENTS) || !isListed(noun)) return { unit: 'vụ' };
  if (
    /^không (?:để (?:phát sinh|xảy ra)|phát sinh|xảy ra)$/u.test(verb) &&
    !/^(?:trường hợp|hộ|người|học sinh|điểm|ca)$/.test(noun)
  )
    return { unit: 'vụ' };
  return { unit: noun };
}

/** "danh hiệu “Phường không có ma túy”", "mô hình khu phố không có tội phạm": what is denied is the name of a title. */
function namesSo(ahead: string, rest: string): boolean {
  const quotes = ahead.split('"').length - 1;
  const quoted = quotes % 2 === 1 && rest.includes('"') && /\p{L}.* "/u.test(ahead);
  return quoted || TITLED.test(ahead);
}

const TITLED =
  /(?:^| )(?:danh hiệu|phong trào|mô hình|cuộc vận động|chuyên đề|chủ đề|khẩu hiệu|tiêu chí|tiêu chuẩn)(?: [^ ,:;.]+){0,6}$/u;

function nounAfter(tokens: readonly Token[], from: number, to: number, verb: readonly string[]): string | null {
  for (let i = from; i + verb.length <= to; i++) {
    if (!verb.every((word, k) => tokens[i + k]!.value === word)) continue;
    return countedNoun(tokens, i + verb.length, tokens.length)?.name ?? null;
  }
  return null;
}

/** "Không", "không có": nothing else is said. */
export const NONE = /^(?:không|không có|không phát sinh|không xảy ra|không có trường hợp nào)$/u;
const LEVELLED =
  /(?:^| )((?:mức độ|mức|cấp độ|giai đoạn|bậc|hạng) (?:\d{1,2}|i{1,3}|iv|v|vi)(?: (?:,|-|và) (?:\d{1,2}|i{1,3}|iv|v))*)(?= |$)/u;

/** "đạt chuẩn mức độ II": the level of the standard, which is part of what is reached. */
export function standardIn({ words }: View): string | null {
  return LEVELLED.exec(words)?.[1] ?? null;
}

export interface Deadline {
  cmp: 'before' | 'in';
  dates: string[];
  unit: 'ngày' | 'tháng' | 'quý' | 'năm';
}

const TIME_WORDS = new Set(
  'ngày tháng quý năm trước và đến hàng từ trong vào , - – đầu cuối . ; hết xong hoàn thành thời gian hạn :'.split(' '),
);
const DEADLINE_UNIT = {
  day: 'ngày',
  month: 'tháng',
  quarter: 'quý',
  part: 'tháng',
  year: 'năm',
  years: 'năm',
} as const;

const LATEST =
  /(?:^| )(?:chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|không quá ngày|hạn chót|thời hạn|đến hết|xong trong|hoàn thành trong)(?= |$)/u;

/** "Trước 15/6/2023 và trước 30/11/2023", "Tháng 6 và tháng 11.2023", "hoàn thành trong quý II/2023". */
export function deadlineOf(view: View): Deadline | null {
  const { tokens, clause, times } = view;
  if (times.length === 0) return null;
  const covered = new Array<boolean>(clause.to - clause.from).fill(false);
  for (const time of times) covered.fill(true, time.from - clause.from, time.to - clause.from);
  const before = times.some((time) => precededBy(tokens, time, 'trước'));
  const latest = LATEST.test(view.words);
  const within = times.some(
    (time) =>
      time.type !== 'years' &&
      time.type !== 'year' &&
      (precededBy(tokens, time, 'trong') || precededBy(tokens, time, 'xong')),
  );
  let only = true;
  for (let i = headed(view) ?? clause.from; i < clause.to && only; i++)
    only = covered[i - clause.from]! || TIME_WORDS.has(tokens[i]!.value);
  if (!before && !only && !within && !latest) return null;
  const used = before
    ? times.filter((time) => time.type === 'day' || time.type === 'month' || precededBy(tokens, time, 'trước'))
    : times;
  const finest = used.find((time) => time.type === 'day') ?? used[0]!;
  return {
    cmp: before ? 'before' : 'in',
    dates: withYear(used.flatMap((time) => time.iso)),
    unit: DEADLINE_UNIT[finest.type],
  };
}

/** "Xem xét của lãnh đạo: tháng 12/2025": where the time inside the year begins that stands after its heading. */
function headed({ tokens, clause, times }: View): number | null {
  const [first] = times.filter(({ type }) => type !== 'year' && type !== 'years');
  if (!first || tokens.slice(clause.from, first.from).some(({ type }) => type === 'num')) return null;
  for (let i = first.from - 1; i > clause.from; i--) {
    if (tokens[i]!.value === ':' || tokens[i]!.value === 'vào' || (tokens[i]!.value === '-' && !tokens[i]!.glued))
      return i;
    if (!TIME_WORDS.has(tokens[i]!.value)) return null;
  }
  return null;
}

/** "Tháng 6 và tháng 11.2023": the year at the end holds for all. */
function withYear(dates: string[]): string[] {
  const year = /^(\d{4})/.exec(dates[dates.length - 1] ?? '')?.[1];
  return year ? dates.map((date) => date.replace(/^--(?=\d|Q)/, `${year}-`)) : dates;
}

function precededBy(tokens: readonly Token[], time: TimeMark, word: string): boolean {
  for (let i = time.from - 1; i >= time.from - 3 && i >= 0; i--) {
    if (tokens[i]!.value === word) return true;
    if (!/^(?:ngày|tháng|quý|năm)$/.test(tokens[i]!.value)) return false;
  }
  return false;
}
