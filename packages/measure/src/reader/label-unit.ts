import { lex } from './lexer.ts';
import { COUNTED } from './nouns.ts';
import { phraseSet } from './phrases.ts';
import { wordsOf } from './pieces.ts';
import { QuantityGrammar } from './quantity.ts';
import type { Quantity, UnitUse } from './quantity-types.ts';
import { said, saying } from './said.ts';
import type { Token } from './token.ts';
import { PER, PERCENT, UNITS } from './units.ts';

const PER_PERSON = saying('đầu người|/ người|bình quân người|một người|/ đầu người|trên đầu người|/ 1 người');
const PER_HECTARE = saying(
  '/ ha|một ha|một hecta|1 ha|một héc ta|1 hecta|đơn vị diện tích|/ hecta|/ 1 ha|01 ha|một đơn vị diện tích',
);
/** "giường bệnh/vạn dân", "bác sĩ / 10.000 dân" in the label. */
const PER_POPULATION =
  /(?:^| )(?:\/|trên|tính trên) ((?:[\d.]+ )?(?:vạn |nghìn )?(?:dân|người|trẻ đẻ sống|phụ nữ))(?= |$)/u;
const PER_YEAR = saying('người / năm');
/** Words whose object is what the number counts: "Số xã …: 26", "Kết nạp đảng viên: 10". */
const MAKES = phraseSet(
  'số | tổng số | xây dựng | xây mới | xây | thành lập | kết nạp | đào tạo | tổ chức | sửa chữa | nâng cấp | lắp đặt | mở | thành lập mới | xây dựng mới | phát triển | trồng | đưa | tuyển | hỗ trợ',
);
const IN_PERCENT = saying('tỷ lệ|tỷ trọng|tốc độ tăng|độ che phủ|tốc độ phát triển');

/** "Doanh thu bình quân mỗi HTX", "thu nhập mỗi hộ": an amount that is per each of them by its name. */
const OF_EACH =
  /(?:^| )(?:bình quân|trung bình|doanh thu|lợi nhuận|thu nhập|giá trị(?: sản xuất| sản phẩm| thu hoạch)?|năng suất|sản lượng|lãi|mức (?:vay|chi|hỗ trợ)|chi phí)(?: (?:của|trên|cho|tính trên|tính))? mỗi ((?:\p{L}+ ?){1,3})/u;
const asToken = (value: string): Token => ({ type: 'word', value, start: 0, end: 0, glued: false });

/** Adds what the label says about the unit: "bình quân đầu người … 63 triệu đồng" is per person. */
export function completeUnit(use: UnitUse, label: string): UnitUse {
  const population = use.measure || use.per.length > 0 ? null : populationIn(label);
  if (population) return { ...use, per: [population] };
  if (!use.measure || ['percent', 'times', 'score', 'time', 'herd', 'visit'].includes(use.unit.dimension)) return use;
  const per = [...use.per];
  const add = (name: string) => {
    if (!per.includes(name)) per.unshift(name);
  };
  if (said(label, PER_YEAR) && !per.includes('năm')) per.push('năm');
  const each = OF_EACH.exec(label)?.[1];
  const many = each === undefined ? null : PER.match(each.split(' ').map(asToken), 0);
  if (many) add(many.entry);
  else if (said(label, PER_PERSON)) add('người');
  else if (said(label, PER_HECTARE) && use.unit.dimension !== 'area') add('ha');
  return per.length === use.per.length ? use : { ...use, per };
}

/** A unit for a value printed without one: what the label counts ("Số xã đạt chuẩn …"), or percent for a rate. */
export function unitOfLabel(
  tokens: readonly Token[],
  from: number,
  to: number,
  label: string,
  ofWhole: boolean,
): UnitUse | null {
  const population = populationIn(label);
  if (population) return { ...thing(''), per: [population] };
  const bracketed = unitInBrackets(tokens, from, to);
  if (!ofWhole && said(label, IN_PERCENT))
    return bracketed?.unit.dimension === 'percent'
      ? bracketed
      : { unit: PERCENT, per: [], measure: true, guessed: false };
  if (bracketed) return bracketed;
  for (let i = from; i < to; i++) {
    const verb = MAKES.match(tokens, i, to);
    const noun = verb ? COUNTED.match(tokens, i + verb.length, to) : null;
    if (noun) return thing(noun.entry);
  }
  const first = ofWhole ? COUNTED.match(tokens, from, to) : null;
  return first ? thing(first.entry) : null;
}

/** "Sản lượng lúa (tấn): 4.225". */
function unitInBrackets(tokens: readonly Token[], from: number, to: number): UnitUse | null {
  for (let i = from; i + 2 < to; i++) {
    const end = tokens[i]!.value === '(' ? bracketedUnit(tokens, i) : 0;
    if (end) return unitNamed(wordsOf(tokens, i + 1, end - 1))?.unit ?? null;
  }
  return null;
}

/** "(tấn)", "(%)" at `open`: the end of brackets that hold a unit and nothing else, or 0. */
export function bracketedUnit(tokens: readonly Token[], open: number): number {
  const found = UNITS.match(tokens, open + 1) ?? COUNTED.match(tokens, open + 1);
  const close = open + 1 + (found?.length ?? 0);
  return found && tokens[close]?.value === ')' ? close + 1 : 0;
}

function populationIn(label: string): string | null {
  const per = PER_POPULATION.exec(label)?.[1];
  return per && /^(?:\d|vạn|nghìn)/.test(per) && !/^0?1 (?!vạn|nghìn)/.test(per) ? per : null;
}

function thing(name: string): UnitUse {
  return { unit: { name, dimension: 'things', whole: true, scale: 0 }, per: [], measure: false, guessed: true };
}

/** The catalogue's unit is one of measure, or a thing that plans count; "đạt/không", "loại" are none. */
export function isMeasured(name: string): boolean {
  const use = unitNamed(name)?.unit;
  return use !== undefined && use !== null && (use.measure || !use.guessed);
}

/** The unit of measure as a catalogue names it: "tỷ đồng", "%", "trường". */
export function unitNamed(name: string): Pick<Quantity, 'unit' | 'printedScale'> | null {
  const { tokens } = lex(`1 ${name}`);
  const [quantity] = new QuantityGrammar(tokens, []).all();
  return quantity?.unit ? { unit: quantity.unit, printedScale: quantity.printedScale } : null;
}
