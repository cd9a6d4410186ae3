/** A target in words, from the same thresholds the judge compares with: what is đạt, what is vượt, what is unknown. */
import { type Criterion, type CriterionOptions, criterionOf, isChange } from './criterion.ts';
import { decimal, plain } from './exact.ts';
import { formatDecimal, formatWithUnit } from './format-number.ts';
import { deadlinesOf, frequencyOf, vietnameseDate } from './judge-occasions.ts';
import { hasBetterSide, sharesOf } from './judge-parts.ts';
import type { JudgedTarget } from './judge-types.ts';
import type { Decimal } from './target.ts';
import type { Threshold } from './thresholds.ts';

export interface ExplainOptions extends CriterionOptions {
  /** What the level above assigned, with the unit it is measured in; without it a relative target has no number. */
  assigned?: Decimal | null;
  unit?: string | null;
}

/** "Đạt khi từ 185 tỷ đồng trở lên; vượt khi trên 190 tỷ đồng." For every form; what is not known is said. */
export function explainTarget(target: JudgedTarget, options: ExplainOptions = {}): string {
  const text = explain(target, options);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function explain(target: JudgedTarget, options: ExplainOptions): string {
  if (target.kind === 'result' || target.evalRule === 'result')
    return 'đây là kết quả đã đạt được, không phải mục tiêu';
  if (target.kind === 'share_structure') return explainShares(target);
  if (target.evalRule === 'children_count') return explainMembers(target);
  if (target.evalRule === 'children_all' && target.children && target.children.length > 0) {
    const parts = target.children.map((child, index) => `(${index + 1}) ${named(child)}${explain(child, options)}`);
    return `đạt khi mọi phần đều đạt: ${parts.join('; ')}`;
  }
  switch (target.kind) {
    case 'grade': {
      const grade = target.grade ?? target.lo ?? '?';
      const scale = target.scale ? '' : '; cần khai thang xếp loại từ thấp đến cao';
      return `đạt khi xếp loại "${grade}" trở lên; vượt khi xếp trên loại "${grade}"${scale}`;
    }
    case 'frequency':
      return explainFrequency(target);
    case 'deadline':
      return explainDeadline(target);
    case 'boolean':
    case 'award':
      return explainStatus(target);
    default:
      return target.evalRule === 'bool' ? explainStatus(target) : explainByNumber(target, options);
  }
}

function named(child: JudgedTarget): string {
  return child.label ? `${child.label}: ` : '';
}

function explainByNumber(target: JudgedTarget, options: ExplainOptions): string {
  const criterion = criterionOf(target, options);
  if ('question' in criterion) return lowerFirst(criterion.question.replace(/\.$/, ''));
  const met = criterion.met.map((threshold) => worded(threshold, criterion, options));
  const [first = '', second] = met;
  const range = second
    ? `từ ${bound(criterion.met[0], criterion, options)} đến ${bound(criterion.met[1], criterion, options)}`
    : first;
  const against = isChange(criterion) ? ` so với ${target.baseline ?? 'kỳ gốc'}` : '';
  const exceeded = criterion.exceeded
    ? `; vượt khi ${worded(criterion.exceeded, criterion, options)}`
    : '; không xét mức vượt';
  return `đạt khi ${range}${against}${exceeded}${remark(target, criterion, options)}`;
}

function remark(target: JudgedTarget, criterion: Criterion, options: ExplainOptions): string {
  if (criterion.measure === 'ASSIGNED' && options.assigned == null) {
    return '; chưa xác định cho đến khi cấp trên giao chỉ tiêu';
  }
  if (criterion.measure === 'COUNT' && target.y != null) return `; tổng số ${formatDecimal(target.y)} chỉ để kiểm tra`;
  return '';
}

function worded(threshold: Threshold, criterion: Criterion, options: ExplainOptions): string {
  const verb = verbOf(criterion);
  if (criterion.rule === 'DIRECTION_ONLY') return verb.trim();
  if (criterion.rule === 'ZERO_EVENT') return 'không có trường hợp nào';
  if (criterion.rule === 'ALL_CASES') return 'đủ 100% (kỳ không có trường hợp nào là không phát sinh)';
  return `${verb}${compared(threshold, bound(threshold, criterion, options))}`;
}

function verbOf({ measure }: Criterion): string {
  if (measure.startsWith('FALL')) return 'giảm ';
  if (measure.startsWith('RISE')) return 'tăng ';
  return measure === 'MULTIPLE' ? 'gấp ' : '';
}

function compared({ op }: Threshold, text: string): string {
  switch (op) {
    case 'GE':
      return `từ ${text} trở lên`;
    case 'GT':
      return `trên ${text}`;
    case 'LE':
      return `từ ${text} trở xuống`;
    case 'LT':
      return `dưới ${text}`;
    case 'EQ':
      return `đúng ${text}`;
  }
}

function bound(threshold: Threshold | undefined, criterion: Criterion, options: ExplainOptions): string {
  if (!threshold) return '';
  if (criterion.measure !== 'ASSIGNED') return formatWithUnit(threshold.bound, criterion.unit);
  const share = `${formatDecimal(threshold.bound)}% mức được giao`;
  if (options.assigned == null) return share;
  const value = decimal(threshold.bound).times(decimal(options.assigned)).times('0.01');
  return `${formatWithUnit(plain(value), options.unit)} (${share})`;
}

function explainMembers(target: JudgedTarget): string {
  const waiting = 'chỉ tiêu chưa có số liệu là chưa đánh giá, không phải không đạt';
  const x = target.kind === 'rate' ? null : (target.x ?? target.lo ?? null);
  if (x === null) return `đạt khi ${formatDecimal(target.lo ?? '100')}% số chỉ tiêu đạt hoặc vượt; ${waiting}`;
  const of = target.y == null ? '' : ` trong ${formatDecimal(target.y)}`;
  return `đạt khi ít nhất ${formatDecimal(x)}${of} chỉ tiêu đạt hoặc vượt; ${waiting}`;
}

function explainShares(target: JudgedTarget): string {
  const shares = sharesOf(target);
  const total = shares.reduce((sum, share) => sum.plus(decimal(share)), decimal('0'));
  const doubt =
    shares.length > 0 && !total.eq(100)
      ? `; các phần đang cộng được ${formatDecimal(plain(total))}%, kiểm tra lại`
      : '';
  if (!hasBetterSide(target)) return `các phần cộng lại phải đủ 100%; cơ cấu do người có thẩm quyền đánh giá${doubt}`;
  return `đạt khi các phần cộng lại đủ 100% và từng phần, cộng với các phần trước nó, không thấp hơn mức đề ra${doubt}`;
}

function explainFrequency(target: JudgedTarget): string {
  const { times, per } = frequencyOf(target);
  if (per === null) return `đạt khi có ít nhất ${formatDecimal(times)} lần trong mỗi kỳ con đã hết`;
  return `đạt khi mỗi ${per} đã hết đều có ít nhất ${formatDecimal(times)} lần; không xét mức vượt`;
}

function explainDeadline(target: JudgedTarget): string {
  const dates = deadlinesOf(target);
  if (dates.length === 0) return 'chưa xác định được ngày: ghi đủ ngày, tháng, năm của thời hạn';
  return `đạt khi hoàn thành trước ${dates.map((date) => `ngày ${vietnameseDate(date)}`).join(' và trước ')}`;
}

function explainStatus(target: JudgedTarget): string {
  if (target.evalRule === 'manual') return 'không có con số: người có thẩm quyền đánh giá, ghi đạt hoặc không đạt';
  return target.cmp === 'maintain' ? 'đạt khi giữ vững được' : 'đạt khi được ghi nhận là đạt; không xét mức vượt';
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
