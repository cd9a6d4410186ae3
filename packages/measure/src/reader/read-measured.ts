import { formatDecimal } from '../format-number.ts';
import { asks } from '../says/reading.ts';
import { ask } from './ask.ts';
import { changeOf, namesGrowth } from './change.ts';
import type { Draft } from './draft.ts';
import { doubtful, eitherOf, type Meaning, plainly } from './meaning.ts';
import { outcomeOf, planRelation } from './plan.ts';
import { leadingRank } from './rank.ts';
import { changing, growth, multiple } from './read-change.ts';
import { planned } from './read-relative.ts';
import { result } from './read-result.ts';
import { fraction, ratio, score, standing, star } from './read-standing.ts';
import { ranked } from './read-worded.ts';
import { said } from './said.ts';
import { printedValue, type View } from './view.ts';
import { AMOUNT, EVENTS } from './words.ts';

export function measured(view: View): Meaning {
  const main = view.main!;
  const rank = leadingRank(view);
  if (rank) return ranked(rank);
  const outcome = outcomeOf(view);
  const share = main.form === 'over' && main.unit?.unit.dimension === 'percent' && !outcome?.percentOfPlan;
  if (share) return doubtful(ratio(view), ask('NOT_READ', asks.notRead({ printed: printedValue(view) })));
  if (outcome && isBounded(view))
    return doubtful(result(view, outcome), ask('NOT_READ', asks.notRead({ printed: printedValue(view) })));
  if (outcome) return plainly(result(view, outcome));
  if (main.unit?.unit.name === 'sao') return plainly(star(view));
  if (main.form === 'over') return wholeAndPart(view);
  const change = changeOf(view);
  const percent = main.unit?.unit.dimension === 'percent';
  if (main.unit?.unit.dimension === 'times' && OF_PLAN.test(view.tail))
    return doubtful(
      standing(view, false),
      ask('NOT_READ', asks.notRead({ printed: `${printedValue(view)} ${view.tail}` })),
    );
  const fold = /(?:^| )(?:gấp|bằng)(?= |$)/u.test(view.label);
  if (main.unit?.unit.dimension === 'times' && main.unit.per.length === 0 && (change || fold))
    return multiple(view, change?.kind === 'fall' ? 'fall' : 'rise', change?.kind === 'rise' && !fold);
  const plan = planRelation(view);
  if (plan) return planned(view, plan, change?.kind === 'fall');
  if (change?.kind === 'rise' || change?.kind === 'fall') return changing(view, change.kind);
  if (percent && (namesGrowth(view) || view.indicatorKind === 'RATE_OF_CHANGE')) return plainly(growth(view, 'rise'));
  if (percent && change?.kind === 'into' && main.cmp !== null && fallsOfAmount(view))
    return doubtful(standing(view, true), ask('MEANING_UNCLEAR', asks.contrary({ printed: printedValue(view) })));
  const draft = standing(view, change?.kind === 'into' && change.falls);
  return ofMonthOrYear(view, draft) ?? ofUnnamedSide(view, draft) ?? between(view, draft);
}

/** "ít nhất 10 ha rừng đạt 60% kế hoạch": what was done is told as "trên 10 ha", and has no least. */
function isBounded({ main }: View): boolean {
  return main!.form === 'single' && (main!.since || main!.cmp === 'ge' || main!.cmp === 'le');
}

/** "1,2 lần kế hoạch": of what was given, which is said in per cent. */
const OF_PLAN = /^(?:so với )?(?:kế hoạch|kh|dự toán|chỉ tiêu|nghị quyết)(?= |$)/u;

/** "tội phạm giảm dưới 5%": an amount has no level in per cent, and no fall is asked to be small. */
function fallsOfAmount({ lead, label }: View): boolean {
  const names = said(label, EVENTS) || said(label, AMOUNT);
  return (
    names &&
    !/(?:^| )tỷ (?:lệ|trọng|suất)(?= |$)/u.test(label) &&
    /(?:^| )giảm(?: dưới| không quá| tối đa)*$/u.test(lead)
  );
}

function wholeAndPart(view: View): Meaning {
  const main = view.main!;
  if (main.unit?.unit.dimension === 'score') return plainly(score(view));
  if (main.cmp !== null && main.cmp !== 'ge')
    return doubtful(ratio(view), ask('NOT_READ', asks.notRead({ printed: printedValue(view) })));
  const change = changeOf(view)?.kind;
  // "giảm 1/3 số hộ nghèo" is a third of the base, "tăng thêm 1/3 trường" may be a count
  if (!fraction(view) && change !== 'rise' && change !== 'fall') return plainly(ratio(view));
  const { start, end } = { start: view.value!.values[0]!, end: view.value!.values[1]! };
  const printed = `${formatDecimal(start)}/${formatDecimal(end)}`;
  return doubtful(ratio(view), ask('MEANING_UNCLEAR', asks.shareOrCount({ printed })));
}

const INCOME = /(?:^| )(?:thu nhập|tiền lương|lương) bình quân(?= |$)/u;
const PERIOD = /(?:^| )(?:ngày|tháng|quý|năm)(?= |$)/u;
/** The most, in millions of đồng, that a month can bring; more is of a year. */
const MOST_OF_MONTH = 20;

/** "Thu nhập bình quân 5,4 triệu đồng": of a month or of a year, where no word says it and both are possible. */
function ofMonthOrYear(view: View, draft: Draft): Meaning | null {
  if (view.unitOfMeasure !== null || !draft.unit?.startsWith('triệu đồng')) return null;
  if (draft.unit.includes('/') && !draft.unit.endsWith('/người')) return null;
  const words = `${view.words} ${view.inherited} ${view.hint}`;
  const small = view.value!.values.every((value) => Number(value) <= MOST_OF_MONTH);
  if (!small || !INCOME.test(words) || PERIOD.test(words)) return null;
  return eitherOf(
    ask('MEANING_UNCLEAR', asks.monthOrYear({ printed: printedValue(view) })),
    { draft: { ...draft, unit: `${draft.unit}/tháng` }, because: asks.ofMonth() },
    { draft: { ...draft, unit: `${draft.unit}/năm` }, because: asks.ofOneYear() },
  );
}

/** Growth of a population that nobody calls natural: a place may want people or be too full. */
const POPULATION_GROWS = /(?:^| )(?:tăng|phát triển) dân số(?= |$)(?!.* tự nhiên(?: |$))/u;

/** "Tỷ lệ gia tăng dân số cơ học 3,5‰": neither the words nor the catalogue say on which side it is better. */
function ofUnnamedSide(view: View, draft: Draft): Meaning | null {
  const main = view.main!;
  const bare = main.form === 'single' && main.cmp === null && !main.since;
  if (!bare || view.direction !== null || draft.kind !== 'rate' || changeOf(view) !== null) return null;
  const words = `${view.label} ${view.inherited} ${view.hint}`;
  if (!POPULATION_GROWS.test(words) || HELD_DOWN.test(view.label)) return null;
  const [value] = view.value!.values as [string];
  const least: Draft = { ...draft, cmp: 'ge', lo: value, hi: null, direction: 'higher', evalRule: 'ge_lo' };
  const most: Draft = { ...draft, cmp: 'le', lo: null, hi: value, direction: 'lower', evalRule: 'le_hi' };
  const [first, second] = [
    { draft: least, because: asks.atLeast() },
    { draft: most, because: asks.atMost() },
  ];
  const question = ask('MEANING_UNCLEAR', asks.leastOrMost({ printed: printedValue(view) }));
  return MOVES_IN.test(words) ? eitherOf(question, first, second) : eitherOf(question, second, first);
}

/** People who come, not people who are born. */
const MOVES_IN = /(?:^| )dân số cơ học(?= |$)/u;
const HELD_DOWN = /(?:^| )(?:giảm|kiềm chế|khống chế|hạn chế|duy trì|giữ|ổn định)(?= |$)/u;

/** "90% ≤ T < 95%": a value above is better, or outside. */
function between(view: View, draft: Draft): Meaning {
  if (!view.main!.bounded || draft.cmp !== 'between' || draft.evalRule === 'band') return plainly(draft);
  const band = { ...draft, direction: 'band', evalRule: 'band' } as Draft;
  return eitherOf(
    ask('MEANING_UNCLEAR', asks.bandOrFloor({ printed: printedValue(view) })),
    { draft, because: asks.floor() },
    { draft: band, because: asks.band() },
  );
}
