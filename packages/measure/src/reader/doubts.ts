/** What was said about a value does not go together, or goes against the indicator's own side. */
import { asks as asksNumber } from '../says/number.ts';
import { asks } from '../says/reading.ts';
import type { Question } from '../target.ts';
import { isRank } from '../units/unit-of-measure.ts';
import { ask, quoted } from './ask.ts';
import { changeOf } from './change.ts';
import { compareDecimals } from './decimal.ts';
import type { Draft } from './draft.ts';
import { movesOf } from './moves.ts';
import { said } from './said.ts';
import { sideOf } from './sides.ts';
import { UNITS } from './units.ts';
import { printedValue, type View } from './view.ts';
import { EVENTS, GROWTH, NATURAL_GROWTH } from './words.ts';

export function doubtsOf(view: View, draft: Draft): Question[] {
  const main = view.main!;
  const printed = printedValue(view);
  if (mixesUnits(view)) return [ask('NOT_READ', asks.notRead({ printed }))];
  if (dividesWhole(view)) {
    const unit = { unitOfMeasure: main.unit!.unit.name };
    return [ask('NUMBER_UNREADABLE', asksNumber.wholeNumber({ unit }))];
  }
  if (countsUnknown(view)) return [ask('UNIT_MISSING', asks.unitMissing({ printed }))];
  if (main.contrary) return [ask('MEANING_UNCLEAR', asks.contrary({ printed }))];
  if (draft.kind === 'result' || (isRank(draft.unit) && !('change' in draft))) return [];
  if (isContrary(view, draft)) return [ask('MEANING_UNCLEAR', asks.contraryMoves({ printed: ending(view) }))];
  const against = goesAgainst(view, draft);
  if (against) return [ask('MEANING_UNCLEAR', asks.againstDirection({ printed: ending(view), better: against }))];
  return isNoLevel(view, draft) ? [ask('MEANING_UNCLEAR', asks.levelOrChange({ printed }))] : [];
}

/** What may follow "2 triệu" of money. */
const AFTER_MONEY = new Set(
  'trở so trong và từ cho của để năm mỗi một bình hoặc tiền vốn thu chi đối theo bằng đạt đến vượt tăng giảm cả tại trên do gồm hàng là nguồn thuế phí doanh ngân hằng người nếu chiếm nhưng vào với'.split(
    ' ',
  ),
);

/** "2 triệu tem truy xuất": a word of scale makes money only where no other thing is counted. */
function countsUnknown({ main, tokens, clause }: View): boolean {
  const [scale, next] = [tokens[main!.to - 1]?.value ?? '', tokens[main!.to]];
  if (main!.unit?.unit.dimension !== 'money' || !/^(?:triệu|tỷ)$/u.test(scale) || main!.to >= clause.to) return false;
  return next?.type === 'word' && !AFTER_MONEY.has(next.value);
}

const AVERAGE =
  /(?:^| )(?:bình quân|trung bình|sinh|mật độ|tỷ suất|tỷ số|tỷ lệ|mỗi|một|trên|hệ số|quy đổi|phụ nữ)(?= |$)/u;

/** "10,5 con": a thing that cannot be divided, where nothing says that it is an average. */
function dividesWhole({ main, value, words, hint, inherited }: View): boolean {
  const { unit, numerals, form } = main!;
  if (!unit?.unit.whole || unit.guessed || unit.per.length > 0 || form === 'over') return false;
  if (numerals.some(({ scale }) => scale > 0) || AVERAGE.test(`${words} ${inherited} ${hint}`)) return false;
  return value!.values.some((each) => /\.0*[1-9]/.test(each));
}

/** "10‰ đến 12%", "tăng trưởng 7,5‰": the ends of a range, or the unit and what it is of, do not go together. */
function mixesUnits({ main, tokens, label, hint }: View): boolean {
  const { form, numerals, unit } = main!;
  const first = UNITS.match(tokens, numerals[0]!.token + 1)?.entry.name;
  if (form === 'range' && first !== undefined && unit?.measure && first !== unit.unit.name) return true;
  return unit?.unit.name === '‰' && said(`${label} ${hint}`, GROWTH) && !said(`${label} ${hint}`, NATURAL_GROWTH);
}

/** "tăng còn 0,8%": the value with the words of movement before it. */
function ending({ lexed, tokens, main, clause }: View): string {
  let from = main!.from;
  while (from > clause.from && MOVES.has(tokens[from - 1]!.value)) from--;
  const [start, end] = [lexed.text.origin[tokens[from]!.start]!, lexed.text.origin[tokens[main!.to - 1]!.end]!];
  return quoted(lexed.given.slice(start, end));
}

const MOVES = new Set('tăng giảm còn xuống lên nâng hạ đến thêm duy trì giữ đạt mức'.split(' '));

/** "tăng còn", "giảm lên", "từ 3% xuống 5%", "Mức giảm: tăng 2%". */
function isContrary(view: View, draft: Draft): boolean {
  const { rises, falls, into } = movesOf(view);
  if (into === 'both') return true;
  if ((into === 'down' && rises) || (into === 'up' && falls)) return true;
  if (CUT_RISING.test(view.label)) return true;
  if ('change' in draft) {
    // a rate of growth may be below 0: "Tốc độ tăng đàn lợn: giảm 2%" says so, "mức giảm: tăng 2%" nothing
    return draft.change === 'rise' && namedMove(view) === 'fall';
  }
  return into !== null && runsBack(view, into);
}

/** "kéo tăng", "tinh giản biên chế tăng 10%": what is held down does not rise. */
const CUT_RISING = /(?:^| )(?:(?:kéo|cắt|tiết) tăng|tinh (?:giản|gọn|giảm)[^:]* tăng|kiềm chế (?:, |và )?tăng)(?= |$)/u;

/** What the indicator's own name says of movement: "Mức giảm tỷ lệ hộ nghèo", "Tốc độ tăng …". */
function namedMove({ hint }: View): 'rise' | 'fall' | null {
  if (NAMES_FALL.test(hint)) return 'fall';
  return NAMES_RISE.test(hint) && !said(hint, NATURAL_GROWTH) ? 'rise' : null;
}

const NAMES_FALL =
  /^(?:kéo )?giảm(?! (?:nghèo|sinh)(?: |$))(?= )|(?:^| )(?:mức|tốc độ|tỷ lệ) giảm(?! (?:nghèo|sinh)(?: |$))(?= |$)/u;
const NAMES_RISE = /^tăng(?! cường)(?= )|(?:^| )(?:mức|tốc độ|nhịp độ) tăng(?= |$)/u;

/** "từ 3% xuống 5%": it ends on the other side of where it begins. */
function runsBack(view: View, into: 'up' | 'down'): boolean {
  const { base } = view.clause;
  const [from, to] = [base && view.resolve(base).values[0], view.value!.values[0]];
  if (!from || !to || base!.unit?.unit !== view.main!.unit?.unit) return false;
  const order = compareDecimals(to, from);
  return into === 'down' ? order >= 0 : order <= 0;
}

/** The side of the indicator that the words go against, or null. */
function goesAgainst(view: View, draft: Draft): 'lower' | 'higher' | null {
  const main = view.main!;
  const atMost = main.cmp === 'le' || main.cmp === 'lt';
  const atLeast = main.cmp === 'ge' || main.cmp === 'gt' || main.since;
  const stated = main.form === 'single' && (atMost || atLeast);
  if ('change' in draft) {
    // a bound to a movement the wrong way is a restraint: "tăng không quá 3%"
    if (atMost || namedMove(view) !== null || isRank(draft.unit)) return null;
    const side = sideOf(view);
    return side === (draft.change === 'fall' ? 'higher' : 'lower') ? side : null;
  }
  if (draft.kind !== 'rate' && draft.kind !== 'level' && draft.kind !== 'count') return null;
  const { into } = movesOf(view);
  if (!stated && into === null) return null;
  const side = sideOf(view);
  if (side === null) return null;
  if (stated && (draft.direction === 'lower' ? 'lower' : 'higher') !== side) return side;
  return (into === 'up' && side === 'lower') || (into === 'down' && side === 'higher') ? side : null;
}

/** Amounts and events: in per cent they have no level, only a change. */
const NO_SHARE =
  /(?:^| )(?:giá trị(?: sản xuất| sản lượng)|doanh thu|thu ngân sách|thu nsnn|thu nội địa|thu cân đối|tổng thu|thu nhập|sản lượng|kim ngạch|tổng sản phẩm|năng suất|tổng vốn|tai nạn|số vụ|số cuộc họp|thời gian|chi phí|phát thải|lượng rác thải)(?= |$)/u;
/** What is said in per cent is a speed. */
const SPEED =
  /(?:^| )(?:tốc độ|nhịp độ|trưởng kinh tế|grdp|gdp)(?= |$)|^trưởng$|(?<!tăng )(?:tỷ lệ|tỉ lệ) dân số tự nhiên/u;
const OF_WHOLE =
  /(?:^| )(?:tỷ lệ|tỷ trọng|tỷ suất|cơ cấu|chiếm|bằng|trong tổng|so|trên tổng|đạt|(?<!thời gian )giải quyết|thực hiện|hoàn thành|xử lý|khám phá|điều tra|chỉ số|tiết kiệm|đóng góp|vượt|tốc độ tăng dân số)(?= |$)/u;
/** "10% số vụ phạm pháp hình sự": of what happens no share is asked for without a word for what is done. */
const BARE_EVENTS = /^(?:số (?:vụ|cuộc họp|ca)|thời gian|chi phí|lượng rác)(?= |$)/u;
const DONE_OF =
  /(?:^| )(?:được|bị(?! thương)|có|đạt|hoàn thành|qua|giải quyết|xử lý|khám phá|điều tra|kết thúc)(?= |$)/u;
const OF_BIRTHS = /(?:^| )(?:tỷ suất|tỷ lệ|mức) sinh(?! con)(?= |$)/u;
/** No birth rate is as low as this. */
const FEWEST_BIRTHS = '3';

/** What can only be a change is read as a level: the word that says so is missing. */
function isNoLevel(view: View, draft: Draft): boolean {
  const main = view.main!;
  if (draft.kind === 'level' && main.unit?.unit.dimension === 'times')
    return main.unit.per.length === 0 && /(?:^| )tỷ (?:lệ|trọng|suất)(?= |$)/u.test(`${view.label} ${view.hint}`);
  if (draft.kind !== 'rate' || changeOf(view) !== null) return false;
  if (main.unit?.unit.name === 'điểm %') return true;
  if (OF_BIRTHS.test(view.label) && main.form !== 'over')
    return view.value!.values.every((value) => compareDecimals(value, FEWEST_BIRTHS) < 0);
  if (view.label.replace(/^(?:kéo|cắt|kiềm chế) ?,?/u, '').trim() === '')
    return BARE_EVENTS.test(view.tail) && !DONE_OF.test(view.tail) && said(view.tail, EVENTS_OR_TIME);
  if (
    SPEED.test(view.label) &&
    !said(view.label, NATURAL_GROWTH) &&
    !/(?:^| )(?:chiếm|so|tỷ trọng|vào)(?= |$)/u.test(view.words)
  )
    return !/\p{L}/u.test(view.tail.replace(/^(?:\/|hàng|hằng|mỗi|bình quân|một|năm|trở|lên| )+/u, ''));
  const tail = view.tail.replace(/^(?:\/|hàng|hằng|mỗi|bình quân|một|năm| )+/u, '');
  return (
    NO_SHARE.test(
      view.label.trim() === '' || /^(?:giai đoạn|bình quân|năm) /u.test(view.label)
        ? `${view.label} ${view.hint}`
        : view.label,
    ) &&
    !OF_WHOLE.test(view.words) &&
    (tail === '' || /^(?:cả|trên cả) /u.test(tail))
  );
}

const EVENTS_OR_TIME = new RegExp(`${EVENTS.source}|(?:^| )(?:thời gian|chi phí|cuộc họp|lượng rác)(?= |$)`, 'u');
