/** What a figure of an indicator is, by its unit of measure, its name and the words of a target. */
import type { IndicatorKind } from '../kinds.ts';
import { AMOUNT, AWARD, GROWTH, NATURAL_GROWTH } from '../reader/words.ts';
import { says } from '../says/guess.ts';
import type { Target } from '../target.ts';
import { isShare, isShareOfPlan, PER_MANY, unitKey } from '../units/unit-of-measure.ts';
import { nameWords } from './name-words.ts';
import type { GuessDoubt, IndicatorWords } from './types.ts';

interface KindGuess {
  readonly kind: IndicatorKind;
  readonly unitOfMeasure: string;
  readonly doubts: readonly GuessDoubt[];
}

const MEMBERS = /^(?:chỉ tiêu|tiêu chí|mục tiêu)(?: thành phần)?$/u;
const HOW_OFTEN = /^(?:lần|buổi|kỳ|phiên)\/(?:tuần|tháng|quý|năm|6 tháng)$/u;
const ACHIEVED = /^(?:đạt|có|đã [\p{L} ]+|hoàn thành)\/(?:không|chưa)(?: [\p{L} ]+)?$/u;
const GRADED = /^(?:loại|xếp loại|mức|mức độ|mức xếp loại|danh hiệu|hạng danh hiệu)$/u;
const UNITS_BELOW = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|đơn vị cấp xã|đơn vị cấp huyện)$/u;
const STANDARD = /(?:^| )(?:đạt|đạt chuẩn|đạt tiêu chuẩn|được công nhận|hoàn thành)(?= |$)/u;
const SHARES = /^(?:tỷ lệ|tỷ trọng|tỷ suất|độ che phủ|mức độ)(?= |$)/u;
/** Of a title or a standard that a unit itself has or has not: "Xã đạt chuẩn …", "Bằng khen …". */
const TITLE = /^(?:xã|phường|thị trấn|đơn vị|tập thể|bằng khen|cờ thi đua|huân chương|giấy khen|phổ cập)(?= |$)/u;
const INDEX = /^(?:chỉ số|điểm)(?= |$)/u;

const sure = (kind: IndicatorKind, unitOfMeasure: string): KindGuess => ({ kind, unitOfMeasure, doubts: [] });

export function kindOf({ name, unitOfMeasure, target, hasSubUnits }: IndicatorWords): KindGuess {
  const words = nameWords(name);
  const unit = (unitOfMeasure?.normalize('NFC').trim() || unitOfTarget(target) || '').replace(/\s+/g, ' ');
  if (unit === '') return withoutUnit(words, target);
  const key = unitKey(unit);
  if (MEMBERS.test(key)) return sure('COMPOSITE', unit);
  if (HOW_OFTEN.test(key)) return sure('FREQUENCY', unit);
  if (ACHIEVED.test(key)) return sure('STATUS', unit);
  if (GRADED.test(key)) return sure('GRADE', unit);
  if (hasSubUnits && UNITS_BELOW.test(key) && STANDARD.test(words)) return sure('STATUS', unit);
  if (isShareOfPlan(unit)) return sure('QUANTITY', unit);
  if (isShare(unit)) return shareOf(words, unit, target);
  return sure(PER_MANY.test(key) ? 'RATIO' : 'QUANTITY', unit);
}

/** In per cent: a share, the change of an amount, or an index that others compute. */
function shareOf(words: string, unit: string, target: Target | null | undefined): KindGuess {
  if (SHARES.test(words) && !GROWTH.test(words)) return sure('RATIO', unit);
  if (NATURAL_GROWTH.test(words)) return sure('RATIO', unit);
  const grows = GROWTH.test(words) || /(?:^| )tăng(?: so với [\p{L} ]+)?$/u.test(words) || beginsWith(AMOUNT, words);
  if (grows || (target?.kind === 'growth' && !SHARES.test(words))) return sure('RATE_OF_CHANGE', unit);
  if (INDEX.test(words))
    return { kind: 'QUANTITY', unitOfMeasure: unit, doubts: [{ part: 'kind', says: says.indexOrShare() }] };
  return sure('RATIO', unit);
}

const beginsWith = (phrases: RegExp, words: string): boolean => phrases.exec(words)?.index === 0;

function withoutUnit(words: string, target: Target | null | undefined): KindGuess {
  if (target?.kind === 'grade') return sure('GRADE', 'loại');
  if (target?.kind === 'frequency') return sure('FREQUENCY', `lần/${PERIODS[target.per.unit] ?? 'năm'}`);
  if (SHARES.test(words)) return shareOf(words, '%', target);
  if (GROWTH.test(words)) return sure('RATE_OF_CHANGE', '%');
  if (target?.kind === 'boolean' || target?.kind === 'award' || TITLE.test(words) || beginsWith(AWARD, words))
    return sure('STATUS', 'đạt/không đạt');
  return { kind: 'QUANTITY', unitOfMeasure: '', doubts: [{ part: 'unitOfMeasure', says: says.whichUnit() }] };
}

const PERIODS: Readonly<Record<string, string>> = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' };

/** What the target counts in; the size of a change is no unit of the indicator. */
function unitOfTarget(target: Target | null | undefined): string | null {
  if (!target) return null;
  if (target.kind === 'delta_pp') return '%';
  if (target.kind === 'growth' || target.kind === 'grade' || target.kind === 'frequency') return null;
  return target.unit;
}

/** In what figures of a kind are, that are no measured amount. */
export const UNIT_OF_KIND: Partial<Record<IndicatorKind, string>> = {
  ...{ RATIO: '%', RATE_OF_CHANGE: '%', STATUS: 'đạt/không đạt', GRADE: 'loại', COMPOSITE: 'chỉ tiêu' },
  FREQUENCY: 'lần/năm',
};
