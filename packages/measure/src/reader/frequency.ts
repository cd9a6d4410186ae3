import type { PeriodUnit } from '../target-values.ts';
import { shiftDecimal } from './decimal.ts';
import { wordsOf } from './pieces.ts';
import type { Token } from './token.ts';

/** "ít nhất 01 lần/tháng", "định kỳ 6 tháng/lần", "mỗi quý một lần", "hàng tháng". Token offsets of what was used. */
export interface Frequency {
  times: string;
  /** What is counted: "lần", "đợt", "buổi". */
  occasion: string;
  per: { count: number; unit: PeriodUnit };
  /** True when the text gives the interval ("6 tháng/lần"), false when it gives the number of times ("2 lần/năm"). */
  interval: boolean;
  from: number;
  to: number;
}

const PERIODS = new Map<string, PeriodUnit>([
  ['ngày', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
]);
const NUMBER_WORDS = new Map([
  ['một', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['bốn', '4'],
  ['năm', '5'],
  ['sáu', '6'],
]);
const EACH = new Set(['/', 'mỗi', 'một', 'trong', 'hàng', 'trên']);

function count(token: Token | undefined, words: boolean): string | null {
  if (token?.type === 'num')
    return /^\d{1,4}$/.test(token.value) ? shiftDecimal(token.value.replace(/^0+(?=\d)/, ''), 0) : null;
  return words ? (NUMBER_WORDS.get(token?.value ?? '') ?? null) : null;
}

interface Slot {
  count: number;
  unit: PeriodUnit;
  to: number;
}

/** "[06] tháng", "năm" at `i`. */
function period(tokens: readonly Token[], i: number): Slot | null {
  const given = count(tokens[i], false);
  const unit = PERIODS.get(tokens[given ? i + 1 : i]?.value ?? '');
  return unit ? { count: given ? Number(given) : 1, unit, to: i + (given ? 2 : 1) } : null;
}

/** "/[01] lần", "một lần", "1 lần" at `i`: the end, or 0. */
function once(tokens: readonly Token[], i: number): { times: string; to: number } | null {
  const start = tokens[i]?.value === '/' ? i + 1 : i;
  const times = count(tokens[start], true);
  const at = times ? start + 1 : start;
  return tokens[at]?.value === 'lần' && (times || start > i) ? { times: times ?? '1', to: at + 1 } : null;
}

function interval(tokens: readonly Token[], i: number): Frequency | null {
  const slot = period(tokens, i);
  if (!slot) return null;
  const back = tokens[i - 1]?.value;
  const periodic = tokens[i - 1]?.value === 'kỳ' && tokens[i - 2]?.value === 'định';
  const every = back === 'hàng' || back === 'mỗi';
  const stroke = tokens[slot.to]?.value === '/';
  const rate = once(tokens, slot.to);
  const counted = (tokens[i]!.type === 'num' || back === 'một') && rate?.times === '1';
  if (rate && (stroke || periodic || every || counted)) {
    const times = every && !stroke;
    return {
      times: rate.times,
      occasion: 'lần',
      per: { count: slot.count, unit: slot.unit },
      interval: !times && rate.times === '1',
      from: i,
      to: rate.to,
    };
  }
  // "định kỳ 02 ngày/tháng": so many of them, not one in so many
  if (stroke) return null;
  const named = every && (tokens[i - 2]?.value === 'kỳ' || i === 1);
  if ((periodic || named) && tokens[slot.to]?.value !== 'đầu')
    return {
      times: '1',
      occasion: 'lần',
      per: { count: slot.count, unit: slot.unit },
      interval: true,
      from: i - 1,
      to: slot.to,
    };
  return null;
}

/** "k lần/tháng", "k lần mỗi quý", "k lần trong năm": `i` is at "lần". */
function rate(tokens: readonly Token[], i: number): Frequency | null {
  const times = count(tokens[i - 1], true);
  if (!times) return null;
  let at = i + 1;
  while (EACH.has(tokens[at]?.value ?? '') && at < i + 4) at++;
  const slot = at > i + 1 ? period(tokens, at) : null;
  if (!slot || (slot.unit === 'year' && tokens[slot.to]?.type === 'num')) return null;
  const occasion = tokens[i]!.value;
  const per = { count: slot.count, unit: slot.unit };
  return { times, occasion, per, interval: false, from: i - 1, to: slot.to };
}

/** "mỗi tháng … 02 lần": the period stands before. */
function rateOf(tokens: readonly Token[], each: { start: number; slot: Slot } | null, i: number): Frequency | null {
  const changes = /^(?:gấp|tăng|giảm)$/.test(tokens[i - 2]?.value ?? '') || tokens[i + 1]?.value === '/';
  const times = each && !changes ? count(tokens[i - 1], true) : null;
  // "mỗi quý 1 đợt"; further off so many of them are of each quarter, which is asked
  if (!each || !times || (tokens[i]!.value !== 'lần' && each.slot.to !== i - 1)) return null;
  const per = { count: each.slot.count, unit: each.slot.unit };
  return { times, occasion: tokens[i]!.value, per, interval: false, from: each.start, to: i + 1 };
}

/** "họp giao ban hàng tuần": words without a number that name only a recurring period; a year is too often meant otherwise. */
export function recurring(tokens: readonly Token[], from: number, to: number): Frequency | null {
  for (let i = from; i + 1 < to; i++) {
    const unit = PERIODS.get(tokens[i + 1]!.value);
    const every = tokens[i]!.value === 'hàng' || tokens[i]!.value === 'mỗi';
    if (every && unit && unit !== 'year')
      return { times: '1', occasion: 'lần', per: { count: 1, unit }, interval: true, from: i, to: i + 2 };
  }
  return null;
}

/** "2 đợt/năm" is as often; "12 buổi/năm" are so many of them, "1 buổi/tháng" is how often. */
const OCCASIONS = new Set(['buổi', 'phiên', 'cuộc', 'kỳ']);

/** "tiếp công dân 02 ngày/tháng": days on which something is held are occasions; "22 ngày/tháng" of work are an amount. */
const HELD =
  /(?:^| )(?:tiếp (?:công )?dân|tiếp nhận|nhận hồ sơ|trực(?! (?:tuyến|thuộc|quan)(?: |$))|sinh hoạt|họp|giao ban|tổng vệ sinh|ra quân|mở cửa|phiên chợ|tuần tra|tập luyện|tập huấn)(?= |$)/u;
/** The verb stands at most this many tokens before. */
const NEAR = 12;

/** The days counted at `i` are days of a week, a month or a quarter on which something is held. */
function isHeld(tokens: readonly Token[], from: number, i: number): boolean {
  const words = wordsOf(tokens, Math.max(from, i - NEAR), i);
  return HELD.test(words) && !/(?:^| )(?:số|bình quân|trung bình|thời gian)(?= |$)/u.test(words);
}

function isOccasion(word: string, found: Frequency): boolean {
  if (word === 'ngày') return found.per.unit === 'week' || found.per.unit === 'month' || found.per.unit === 'quarter';
  return word === 'đợt' || (OCCASIONS.has(word) && found.per.unit !== 'year' && found.per.unit !== 'day');
}

/** The frequency stated in [from, to), or null. */
export function frequencyIn(tokens: readonly Token[], from: number, to: number): Frequency | null {
  let each: { start: number; slot: Slot } | null = null;
  let bare: Frequency | null = null;
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.value;
    if (word === 'mỗi' || word === 'hàng') {
      const slot = period(tokens, i + 1);
      if (slot) each = { start: i, slot };
    }
    const held =
      word === 'ngày' && tokens[i - 1]?.type === 'num' && tokens[i + 1]?.value === '/' && isHeld(tokens, from, i);
    const occurs = word === 'lần' || word === 'đợt' || OCCASIONS.has(word) || held;
    const found = occurs ? (rate(tokens, i) ?? rateOf(tokens, each, i)) : interval(tokens, i);
    if (!found || found.to > to || (occurs && word !== 'lần' && !isOccasion(word, found))) continue;
    if (occurs || tokens[found.to - 1]!.value === 'lần') return found;
    bare ??= found;
  }
  return bare;
}
