/** Writes a target back in the officials' manner. Reading the words again, with the same context, gives the same target. */
import { shiftDecimal } from './reader/decimal.ts';
import { printAmount } from './reader/print-number.ts';
import type { DeadlineTarget, Decimal, FrequencyTarget, ResultTarget, Target } from './target.ts';
import type { Comparator } from './target-values.ts';
import { isRank } from './units/unit-of-measure.ts';

/** "từ 95% trở lên", "185–190 tỷ đồng", "dưới 1%": a bound with its comparator. */
function bound(cmp: Comparator, lo: Decimal | null, hi: Decimal | null, unit: string | null): string {
  const amount = (value: Decimal | null) => printAmount(value ?? '0', unit);
  switch (cmp) {
    case 'ge':
      return `từ ${amount(lo)} trở lên`;
    case 'gt':
      return `trên ${amount(lo)}`;
    case 'le':
      return `không quá ${amount(hi)}`;
    case 'lt':
      return `dưới ${amount(hi)}`;
    case 'between':
      return between(lo, hi, unit);
    case 'approx':
      return `khoảng ${amount(lo ?? hi)}`;
    case 'decrease_to':
      return `giảm còn ${amount(hi)}`;
    default:
      return amount(lo ?? hi);
  }
}

/** "185–190 tỷ đồng": the unit once, after the second end. */
function between(lo: Decimal | null, hi: Decimal | null, unit: string | null): string {
  const [low, high] = [lo, hi].map((value) => printAmount(value ?? '0', unit, { range: true })) as [string, string];
  return `${unit && low.endsWith(unit) ? low.slice(0, -unit.length).trim() : low}–${high}`;
}

/** The value between the words that stood around it. */
function inWords(target: Target, value: string): string {
  const lead = target.label ?? (target.aspirational ? 'Phấn đấu' : '');
  const also = target.also?.length ? `(${target.also.join(', ')})` : '';
  const scope = target.scope ? `(${target.scope})` : '';
  return [lead, value, target.subject, also, scope].filter(Boolean).join(' ');
}

function says(label: string | null, words: RegExp): boolean {
  return words.test((label ?? '').normalize('NFC'));
}

function against(target: Target): string {
  return target.baseline &&
    !says(`${target.label} ${target.subject}`, /so (?:với )?/iu) &&
    !/\d%|^\d/u.test(target.baseline)
    ? ` so với ${target.baseline}`
    : '';
}

function changing(target: Extract<Target, { change: 'rise' | 'fall' }>): string {
  const unit = target.kind === 'growth' && target.unit === 'lần' ? 'lần' : target.unit;
  const value = bound(target.cmp, target.lo, target.hi, unit) + against(target);
  if (says(target.label, /giảm|tăng|thêm|nâng|gấp|hạ|rút ngắn/iu)) return inWords(target, value);
  const falls = (target.change === 'fall') !== isRank(target.unit);
  return inWords(target, `${falls ? 'giảm' : 'tăng'} ${value}`);
}

function relative(target: Target): string {
  const above = /^% của (.*)$/u.exec(target.unit ?? '');
  if (above) {
    const [lo, hi] = [target.lo, target.hi].map((value) => (value === null ? null : minus100(value)));
    const value = bound(target.cmp, lo ?? null, hi ?? null, '%');
    return inWords(
      { ...target, subject: undefined },
      says(target.label, /vượt/iu) ? value : `vượt ${above[1]} ${value}`,
    );
  }
  const plan = (target.unit ?? '% kế hoạch').slice(1);
  const cmp =
    target.cmp === 'ge' ? `ít nhất ${bound('eq', target.lo, null, '%')}` : bound(target.cmp, target.lo, target.hi, '%');
  return inWords({ ...target, subject: undefined }, `đạt ${cmp}${plan}`);
}

function minus100(value: Decimal): Decimal {
  const depth = value.split('.')[1]?.length ?? 0;
  return shiftDecimal((BigInt(shiftDecimal(value, depth)) - 100n * 10n ** BigInt(depth)).toString(), -depth);
}

function frequency(target: FrequencyTarget): string {
  if (target.cmp === 'every') return `định kỳ ${target.lo} ${target.unit}/lần`;
  const often = `ít nhất ${target.times} ${target.unit}`;
  // of days it is the verb that says that they are occasions: "tiếp công dân ít nhất 2 ngày/tháng"
  return target.unit?.startsWith('ngày/') ? inWords(target, often) : often;
}

/** "2023-06-15" → "15/6/2023", "--06-15" → "15/6", "2023-06" → "tháng 6/2023", "2021-Q1" → "quý I/2021". */
function date(iso: string): string {
  const [, year, quarter] = /^(\d{4}|-)-Q(\d)$/.exec(iso) ?? [];
  if (quarter) return `quý ${['I', 'II', 'III', 'IV'][Number(quarter) - 1]}${year === '-' ? '' : `/${year}`}`;
  if (/^\d{4}-\d{4}$/.test(iso)) return `giai đoạn ${iso}`;
  if (/^\d{4}$/.test(iso)) return `năm ${iso}`;
  if (iso.startsWith('---')) return `ngày ${Number(iso.slice(3))} hàng tháng`;
  const [first, month, day] = iso.startsWith('--') ? [null, ...iso.slice(2).split('-')] : iso.split('-');
  const end = first ? `/${first}` : '';
  return day ? `${Number(day)}/${Number(month)}${end}` : `tháng ${Number(month)}${end}`;
}

function deadline(target: DeadlineTarget): string {
  const lead = target.cmp === 'before' ? 'trước ' : '';
  return target.dates.map((iso) => lead + date(iso)).join(' và ');
}

const DONE = /ước đạt|ước thực hiện|thực hiện được|đạt được|lũy kế|thu được|(?:^|\s)đã\s/iu;

/** "nghị quyết 135 ha", "Kịch bản 175.794": the plan's value is printed beside the result. */
const PLANNED = /(?:kịch bản|nghị quyết|kế hoạch|chỉ tiêu|dự toán) [^%]*\d[^%]*$/u;

function result(target: ResultTarget): string {
  const bare = { ...target, subject: undefined };
  if (isRank(target.unit))
    return inWords(
      bare,
      says(target.label, /xếp|hạng|thứ|vị trí/iu) ? over(target, null) : `xếp thứ ${over(target, null)}`,
    );
  const claimed = target.also !== undefined && (target.percentOfPlan !== null || target.y !== null);
  const planned = target.also?.some((words) => PLANNED.test(words.normalize('NFC').toLowerCase()));
  const proof = claimed || says(target.label, DONE) ? '' : says(target.label, /đạt$/iu) ? 'được ' : 'đạt được ';
  if (target.x !== null && target.y !== null && !planned) {
    return inWords(target, (target.cmp === 'count_of' ? proof : '') + over(target, target.unit));
  }
  const into = target.cmp === 'decrease_to' && says(target.label, /còn|xuống/iu) ? 'eq' : target.cmp;
  if (planned && target.y !== null) {
    const percent = target.percentOfPlan === null ? [] : [`đạt ${printAmount(target.percentOfPlan, '%')} kế hoạch`];
    const also = [...percent, `kế hoạch ${printAmount(target.y, target.unit)}`];
    return inWords({ ...target, also }, printAmount(target.x ?? '0', target.unit));
  }
  const value =
    target.cmp === 'count_of' || target.cmp === 'score'
      ? over(target, target.unit)
      : bound(into, target.lo, target.hi, target.unit);
  return inWords(target, proof + value);
}

function over(target: Target, unit: string | null): string {
  return `${printAmount(target.x ?? '0', unit, { total: target.y })
    .replace(unit ?? '', '')
    .trim()}/${printAmount(target.y ?? '0', unit, { total: null })}`;
}

function own(target: Target): string {
  switch (target.kind) {
    case 'growth':
    case 'delta_pp':
    case 'delta_abs':
      return changing(target);
    case 'relative_to_assigned':
      return relative(target);
    case 'ratio_xy':
      return inWords(target, over(target, target.unit));
    case 'frequency':
      return frequency(target);
    case 'grade':
      return `đạt từ ${target.unit} ${target.grade} trở lên`;
    case 'deadline':
      return deadline(target);
    case 'result':
      return result(target);
    case 'zero_event':
      return target.unit === 'vụ' ? 'không để xảy ra vụ nào' : `không còn ${target.unit ?? 'trường hợp'} nào`;
    case 'share_structure':
      return target.children.map((child) => inWords(child, printAmount(child.lo ?? '0', '%'))).join('; ');
    case 'boolean':
    case 'award':
    case 'text':
      return target.text.trim();
    default: {
      if (target.evalRule === 'band' && (target.loOpen || target.hiOpen)) return inWords(target, openBand(target));
      const into = target.cmp === 'decrease_to' && says(target.label, /còn|xuống/iu) ? 'eq' : target.cmp;
      const keep = target.evalRule === 'band' && !says(target.label, /duy trì|giữ|ổn định/iu) ? 'duy trì ' : '';
      return inWords(target, keep + bound(into, target.lo, target.hi, target.unit));
    }
  }
}

/** "trên 1%, tối đa 2%": a band with an end outside it. */
function openBand({ lo, hi, unit, loOpen, hiOpen }: Target): string {
  const [low, high] = [loOpen ? 'trên' : 'tối thiểu', hiOpen ? 'dưới' : 'tối đa'];
  return `${low} ${printAmount(lo ?? '0', unit)}, ${high} ${printAmount(hi ?? '0', unit)}`;
}

/** Members one after the other; a full stop ends the parts of one, so that the next is not taken for a part. */
function joined(members: readonly Target[]): string {
  return members
    .map(
      (member, i) => formatTarget(member) + (i === members.length - 1 ? '' : member.children.length > 0 ? '. ' : '; '),
    )
    .join('');
}

/** "Tỷ lệ hộ nghèo giảm 0,8–1,0%/năm"; members are joined by semicolons, parts follow "trong đó:". */
export function formatTarget(target: Target): string {
  if (target.kind === 'share_structure') return own(target);
  if (target.evalRule === 'children_all') return joined(target.children);
  if (target.children.length === 0) return own(target);
  const whole = own(target);
  // what is printed in its own words has said its parts
  if (says(whole, /trong đó/iu)) return whole;
  return `${whole}, trong đó: ${target.children.map(formatTarget).join('; ')}`;
}
