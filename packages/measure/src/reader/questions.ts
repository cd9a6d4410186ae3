import { formatDecimal } from '../format-number.ts';
import type { Decimal, Question, Target } from '../target.ts';
import { compareDecimals, shiftDecimal } from './decimal.ts';
import type { Doubt } from './resolve.ts';
import { percents, type View } from './view.ts';

/** "9.398 tỷ đồng": which of the values is meant? */
export function scaleQuestion(doubt: Doubt, unit: string | null): Question {
  const measure = unit ? ` ${unit}` : '';
  const candidates = doubt.ranked.map((reading) => plainly(reading.value) + measure);
  return {
    code: 'SCALE_AMBIGUOUS',
    message: `Số “${doubt.printed}”${measure ? ` (${unit})` : ''} có thể đọc là ${candidates.join(' hoặc ')}. Hãy chọn giá trị đúng.`,
    candidates,
  };
}

/** The value so that it can only be read one way: digits ungrouped, comma for decimals ("9398", "9,398"). */
function plainly(value: Decimal): string {
  return value.replace('.', ',');
}

export function unreadableQuestion(printed: string): Question {
  const shown = printed.length > 40 ? `${printed.slice(0, 40)}…` : printed;
  return {
    code: 'NUMBER_UNREADABLE',
    message: `Không đọc được số “${shown}”: các dấu chấm, phẩy không tạo thành một số. Hãy viết lại, ví dụ 1.234,5.`,
    candidates: [],
  };
}

/** Doubts about one clause that stand beside its reading. */
export function clauseQuestions(
  view: View,
  target: {
    kind: Target['kind'];
    lo: Decimal | null;
    hi: Decimal | null;
    unit: string | null;
    x: Decimal | null;
    y: Decimal | null;
  },
): Question[] {
  const questions: Question[] = [];
  const { main } = view;
  if (main && main.unit === null && target.unit === null) {
    questions.push({
      code: 'UNIT_MISSING',
      message: `Số “${main.numerals[0]!.printed}” chưa có đơn vị tính. Hãy ghi đơn vị tính của chỉ tiêu.`,
      candidates: [],
    });
  }
  if (/(?:^| )(?:giảm sinh|mức sinh)(?= |$)/u.test(`${view.label} ${view.hint}`) && main?.unit?.unit.name === '%') {
    questions.push({
      code: 'UNIT_SUSPECT',
      message: 'Mức giảm sinh thường tính bằng ‰ (phần nghìn), ở đây ghi %. Hãy xác nhận đơn vị tính.',
      candidates: ['‰', '%'],
    });
  }
  if (
    target.lo !== null &&
    target.hi !== null &&
    target.kind !== 'result' &&
    isNumber(target.lo) &&
    compareDecimals(target.lo, target.hi) > 0
  ) {
    questions.push({
      code: 'RANGE_REVERSED',
      message: `Khoảng “${formatDecimal(target.lo)}–${formatDecimal(target.hi)}” có số đầu lớn hơn số cuối. Hãy kiểm tra lại.`,
      candidates: [],
    });
  }
  if (target.kind === 'ratio_xy' && target.x !== null && target.y !== null && compareDecimals(target.x, target.y) > 0) {
    questions.push({
      code: 'EXCEEDS_WHOLE',
      message: `“${formatDecimal(target.x)}/${formatDecimal(target.y)}”: phần lớn hơn tổng số. Nếu đây là kết quả so với kế hoạch, hãy ghi “đạt”.`,
      candidates: [],
    });
  }
  return [...questions, ...ratioQuestions(view, target)];
}

function isNumber(value: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(value);
}

/** "31/38 trường, tỷ lệ 80%": the percentage printed beside a ratio must be the ratio's, as far as it is printed. */
function ratioQuestions(view: View, target: { x: Decimal | null; y: Decimal | null; unit: string | null }): Question[] {
  if (view.main?.form !== 'over' || target.x === null || target.y === null) return [];
  const stated = percents(view).find(
    (item) => !/kế hoạch|chỉ tiêu|dự toán|nghị quyết/.test(`${item.tail} ${item.lead}`),
  );
  if (!stated || rounded(target.x, target.y, stated.value)) return [];
  return [
    {
      code: 'EXPRESSIONS_DISAGREE',
      message: `“${formatDecimal(target.x)}/${formatDecimal(target.y)}” không bằng ${formatDecimal(stated.value)}%. Hãy kiểm tra số nào đúng.`,
      candidates: [],
    },
  ];
}

/** x/y in percent, rounded half away from zero at the places printed, equals the percentage. Whole numbers only: exact. */
function rounded(x: Decimal, y: Decimal, percent: Decimal): boolean {
  const places = percent.split('.')[1]?.length ?? 0;
  const depth = Math.max(x.split('.')[1]?.length ?? 0, y.split('.')[1]?.length ?? 0);
  const [n, d] = [BigInt(shiftDecimal(x, depth)), BigInt(shiftDecimal(y, depth))];
  if (d === 0n) return false;
  const scaled = n * 100n * 10n ** BigInt(places);
  const nearest = (2n * scaled + d) / (2n * d);
  return nearest === BigInt(shiftDecimal(percent, places));
}

/** Shares of one whole must total 100; parts of one unit must not exceed their whole. */
export function compositeQuestions(target: Target): Question[] {
  if (target.kind === 'share_structure') {
    const total = sum(target.children.map((child) => child.lo ?? '0'));
    if (compareDecimals(total, '100') === 0) return [];
    return [
      {
        code: 'PARTS_DISAGREE',
        message: `Tổng các tỷ trọng là ${formatDecimal(total)}%, không phải 100%. Hãy kiểm tra lại.`,
        candidates: [],
      },
    ];
  }
  if (target.evalRule === 'children_all' || target.lo === null || !isNumber(target.lo)) return [];
  const parts = target.children.filter(
    (child) => child.unit === target.unit && child.kind === target.kind && child.cmp === 'eq' && child.lo !== null,
  );
  if (parts.length < 2 || target.unit?.startsWith('%') || target.kind === 'growth') return [];
  const total = sum(parts.map((child) => child.lo!));
  if (compareDecimals(total, target.hi ?? target.lo) <= 0) return [];
  return [
    {
      code: 'PARTS_DISAGREE',
      message: `Các phần “trong đó” cộng lại là ${formatDecimal(total)} ${target.unit ?? ''}, lớn hơn tổng ${formatDecimal(target.hi ?? target.lo)}. Hãy kiểm tra lại.`,
      candidates: [],
    },
  ];
}

function sum(values: readonly Decimal[]): Decimal {
  const depth = values.reduce((most, value) => Math.max(most, value.split('.')[1]?.length ?? 0), 0);
  const total = values.reduce((all, value) => all + BigInt(shiftDecimal(value, depth)), 0n);
  return shiftDecimal(total.toString(), -depth)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
