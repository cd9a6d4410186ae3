import { decimal } from '../exact.ts';
import { formatDecimal, formatWithUnit } from '../format-number.ts';
import { asks } from '../says/reading.ts';
import type { Decimal, Question, Target } from '../target.ts';
import { factorBetween } from '../units/unit-of-measure.ts';
import { ask, quoted } from './ask.ts';
import { compareDecimals, shiftDecimal } from './decimal.ts';
import { spanOf } from './printed.ts';
import { percents, printedValue, type View } from './view.ts';
import { PLAN } from './words.ts';

export function unreadableQuestion(printed: string): Question {
  const shown = printed.length > 40 ? `${printed.slice(0, 40)}…` : printed;
  return ask('NUMBER_UNREADABLE', asks.unreadable({ printed: shown }));
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
  if (main && main.unit === null && target.unit === null && view.indicatorKind !== 'COMPOSITE')
    questions.push(ask('UNIT_MISSING', asks.unitMissing({ printed: main.numerals[0]!.printed })));
  if (/(?:^| )(?:giảm sinh|mức sinh)(?= |$)/u.test(`${view.label} ${view.hint}`) && main?.unit?.unit.name === '%')
    questions.push(ask('UNIT_SUSPECT', asks.birthRate(), ['‰', '%']));
  if (
    target.lo !== null &&
    target.hi !== null &&
    target.kind !== 'result' &&
    isNumber(target.lo) &&
    compareDecimals(target.lo, target.hi) > 0
  ) {
    const [low, high] = [formatDecimal(target.lo), formatDecimal(target.hi)];
    questions.push(ask('RANGE_REVERSED', asks.rangeReversed({ low, high })));
  }
  if (target.kind === 'ratio_xy' && target.x !== null && target.y !== null && compareDecimals(target.x, target.y) > 0) {
    const [part, whole] = [formatDecimal(target.x), formatDecimal(target.y)];
    questions.push(ask('EXCEEDS_WHOLE', asks.partAboveWhole({ part, whole })));
  }
  if (target.kind === 'rate' && isAboveAll(target) && !MORE_THAN_ALL.test(`${view.words} ${view.hint}`)) {
    questions.push(ask('EXCEEDS_WHOLE', asks.aboveAll({ printed: printedValue(view) })));
  }
  // "0 phường", "không" of what should be many; "không để xảy ra" says what is meant
  if (target.kind === 'zero_event' && view.direction === 'higher' && (main || view.words === 'không'))
    questions.push(ask('MEANING_UNCLEAR', asks.againstDirection({ printed: view.words, better: 'higher' })));
  const [numeral] = main?.numerals ?? [];
  // "¾ số hộ" of an indicator in %
  if (target.unit === '%' && /^[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]$/u.test(numeral?.printed ?? ''))
    questions.push(ask('NOT_READ', asks.notRead({ printed: numeral!.printed })));
  return [
    ...questions,
    ...ratioQuestions(view, target),
    ...bracketQuestions(view, target),
    ...sameQuestions(view),
    ...boundedAgain(view, target),
    ...basedAgain(view, target),
    ...(target.kind === 'growth' || target.kind === 'delta_pp' ? movedAgain(view) : []),
  ];
}

/** What may be more than the whole: the fulfilment of a plan, a comparison. */
const MORE_THAN_ALL =
  /kế hoạch|chỉ tiêu|dự toán|nghị quyết|kịch bản|so |bằng|cùng kỳ|thu (?!gom|hồi|dung|hút)|công suất|tăng|vượt/u;

function isAboveAll({ lo, hi, unit }: { lo: Decimal | null; hi: Decimal | null; unit: string | null }): boolean {
  const bound = lo ?? hi;
  return unit === '%' && bound !== null && isNumber(bound) && compareDecimals(bound, '100') > 0;
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
  const [part, whole, percent] = [formatDecimal(target.x), formatDecimal(target.y), formatDecimal(stated.value)];
  return [ask('EXPRESSIONS_DISAGREE', asks.ratioDiffers({ part, whole, percent }))];
}

/** "6 sản phẩm (5 sản phẩm 3 sao, 1 sản phẩm 4 sao)": counts of the same thing in brackets make the whole. */
function bracketQuestions(view: View, target: { lo: Decimal | null; unit: string | null }): Question[] {
  const { main, clause, tokens } = view;
  if (main?.form !== 'single' || target.lo === null || clause.bracketed) return [];
  const parts = clause.restated.filter(
    ({ quantity }) =>
      quantity.at > main.at &&
      quantity.form === 'single' &&
      quantity.unit?.unit.name === main.unit?.unit.name &&
      quantity.unit?.unit.dimension !== 'percent' &&
      clause.brackets.some((span) => span.from < quantity.at && quantity.at < span.to) &&
      (tokens[quantity.from - 1]?.value === '(' || /^[,;+]$|^và$/.test(tokens[quantity.from - 1]?.value ?? '')),
  );
  if (parts.length < 2) return [];
  const total = sum(parts.map(({ quantity }) => view.resolve(quantity).values[0] ?? '0'));
  if (compareDecimals(total, target.lo) === 0) return [];
  const [shown, whole] = [total, target.lo].map((value) => formatWithUnit(value, target.unit));
  return [ask('PARTS_DISAGREE', asks.partsDiffer({ total: shown!, whole: whole! }))];
}

/** Words that say that the bracket is the same amount. */
const SAME = /^(?:tức|là|tức là|hay|bằng|tương đương|tương ứng|khoảng|quy đổi|:)?$/u;

/** "12.500 triệu đồng (125 tỷ đồng)": an amount in brackets is the amount before them. */
function sameQuestions(view: View): Question[] {
  const { main, clause, value, tokens, lexed } = view;
  if (main?.form !== 'single' || !main.unit?.measure || main.unit.unit.dimension === 'percent' || clause.bracketed)
    return [];
  return clause.restated
    .filter(({ quantity, lead }) => quantity.unit?.measure && quantity.form === 'single' && SAME.test(lead))
    .filter(({ quantity }) => tokens[quantity.from - 1]?.value === '(')
    .flatMap(({ quantity }) => {
      const other = view.resolve(quantity);
      const factor = factorBetween(other.unit, value!.unit);
      const [stated, again] = [value!.values[0], other.values[0]];
      if (!factor || stated === undefined || again === undefined) return [];
      if (decimal(again).times(factor.n).eq(decimal(stated).times(factor.d))) return [];
      const [first, second] = [main, quantity].map((each) => {
        const { start, end } = spanOf(lexed, each.from, each.to);
        return quoted(lexed.given.slice(start, end));
      });
      return [ask('EXPRESSIONS_DISAGREE', asks.amountsDiffer({ first: first!, second: second! }))];
    });
}

const BOUNDED = new Set<Target['kind']>(['rate', 'level', 'count', 'ratio_xy']);
const BOUND_ONLY =
  /^(?:(?:ít|thấp|cao|nhiều) nhất|tối (?:thiểu|đa)|không (?:dưới|quá|vượt quá|vượt|thấp hơn|cao hơn|ít hơn|nhiều hơn)|trên|dưới|từ|mức|đạt|là|phải|hoặc|cần|yêu cầu|[<>≤≥=:,(]| )*$/u;

/** "90% (tối thiểu 85%)": one of the two has to be reached. */
function boundedAgain(view: View, { kind }: { kind: Target['kind'] }): Question[] {
  const { main, clause, value, lexed } = view;
  if (main?.form !== 'single' || !BOUNDED.has(kind) || clause.bracketed) return [];
  return clause.restated
    .filter(({ quantity, lead }) => quantity !== main && quantity.at > main.at && BOUND_ONLY.test(lead))
    .filter(({ quantity: { cmp, since, form } }) => form === 'single' && ((cmp !== null && cmp !== 'approx') || since))
    .filter(({ quantity }) => quantity.unit?.unit.dimension === main.unit?.unit.dimension)
    .filter(({ quantity }) => {
      const factor = factorBetween(view.resolve(quantity).unit, value!.unit);
      const [stated, again] = [value!.values[0], view.resolve(quantity).values[0]];
      if (!factor || stated === undefined || again === undefined) return false;
      return !decimal(again).times(factor.n).eq(decimal(stated).times(factor.d));
    })
    .map(({ quantity }) => {
      const { start, end } = spanOf(lexed, quantity.from, quantity.to);
      const printed = quoted(lexed.given.slice(start, end));
      return ask('MEANING_UNCLEAR', asks.twoBounds({ first: printedValue(view), second: printed }));
    });
}

const COMPARED = new Set<Target['kind']>(['growth', 'delta_pp', 'relative_to_assigned']);
const OF_BASE = new RegExp(`^(?:so (?:với )?|(?:của )?(?:${PLAN}|cùng kỳ|năm trước)(?= |$))`, 'u');

/** "tăng 5% so với cùng kỳ và 3% so với dự toán": one thing against two bases, of which one has to be reached. */
function basedAgain(view: View, { kind }: { kind: Target['kind'] }): Question[] {
  const { main, clause, lexed } = view;
  if (main?.form !== 'single' || !COMPARED.has(kind) || clause.bracketed) return [];
  const again = clause.restated.find(
    ({ quantity, tail }) =>
      quantity.at > main.at &&
      quantity.form === 'single' &&
      quantity.unit?.unit.dimension === 'percent' &&
      OF_BASE.test(tail) &&
      !clause.brackets.some((span) => span.from < quantity.at && quantity.at < span.to),
  );
  if (!again) return [];
  const { start, end } = spanOf(lexed, again.quantity.from, again.to);
  const second = quoted(lexed.given.slice(start, end));
  return [ask('MEANING_UNCLEAR', asks.twoBases({ first: printedValue(view), second }))];
}

/** "tăng 8%, giảm 3%": a second movement in per cent says the first one in no other way; beside a level it may. */
function movedAgain({ main, clause, lexed }: View): Question[] {
  if (main?.unit?.unit.dimension !== 'percent') return [];
  const again = clause.restated.filter(
    ({ quantity, lead }) =>
      quantity !== main && quantity.unit?.unit.dimension === 'percent' && /(?:^| )(?:tăng|giảm)(?: thêm)?$/u.test(lead),
  );
  return again.map(({ from, to }) => {
    const { start, end } = spanOf(lexed, from, to);
    return ask('NOT_READ', asks.notRead({ printed: quoted(lexed.given.slice(start, end)) }));
  });
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
    return [ask('PARTS_DISAGREE', asks.sharesTotal({ total: formatDecimal(total) }))];
  }
  if (target.evalRule === 'children_all' || target.lo === null || !isNumber(target.lo)) return [];
  const parts = target.children.filter(
    (child) => child.unit === target.unit && child.kind === target.kind && child.cmp === 'eq' && child.lo !== null,
  );
  if (parts.length < 2 || target.unit?.startsWith('%') || target.kind === 'growth') return [];
  const total = sum(parts.map((child) => child.lo!));
  const over = compareDecimals(total, target.hi ?? target.lo);
  // parts in plain brackets are all there are; "trong đó" names some
  const all =
    target.cmp === 'eq' && target.text.includes(`(${parts[0]!.text}`) && parts.length === target.children.length;
  if (over === 0 || (over < 0 && !all)) return [];
  const [shown, whole] = [total, target.hi ?? target.lo].map((value) => formatWithUnit(value, target.unit)) as [
    string,
    string,
  ];
  const says = over > 0 ? asks.partsExceed({ total: shown, whole }) : asks.partsDiffer({ total: shown, whole });
  return [ask('PARTS_DISAGREE', says)];
}

export function sum(values: readonly Decimal[]): Decimal {
  const depth = values.reduce((most, value) => Math.max(most, value.split('.')[1]?.length ?? 0), 0);
  const total = values.reduce((all, value) => all + BigInt(shiftDecimal(value, depth)), 0n);
  return shiftDecimal(total.toString(), -depth)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
