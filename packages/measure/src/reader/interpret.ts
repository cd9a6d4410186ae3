import { formatDecimal } from '../format-number.ts';
import { asks } from '../says/reading.ts';
import { ask } from './ask.ts';
import { boundsOf } from './bounds.ts';
import { changeOf, namesGrowth } from './change.ts';
import { comparedWith, unstatedLevel } from './compared-with.ts';
import { shiftDecimal } from './decimal.ts';
import { COST, confidence, type Draft, NOTHING, SURE } from './draft.ts';
import { frequencyIn, recurring } from './frequency.ts';
import { type Grade, gradeIn, ownGradeIn } from './grades.ts';
import { doubtful, eitherOf, type Meaning, plainly } from './meaning.ts';
import { fulfilsPlan, outcomeOf, type PlanRelation, planRelation } from './plan.ts';
import { leadingRank, type Rank, rankIn } from './rank.ts';
import { belowZero, changing, growth, multiple } from './read-change.ts';
import { result } from './read-result.ts';
import { fraction, ratio, score, standing, star } from './read-standing.ts';
import { deadlineOf, forbidden, NONE, standardIn, statusOf } from './status.ts';
import { unitQuestions } from './unit-questions.ts';
import { printedValue, type View } from './view.ts';

/** The rules of meaning in their order; the first that applies reads the clause. */
export function interpret(view: View): Meaning {
  const own = view.grades && ownGradeIn(view.words, view.grades);
  if (own) return ofGrade(own, view);
  const known = frequency(view) ?? zeroEvent(view);
  if (known) return known;
  if (!view.main || !view.value || view.value.values.length === 0) return unmeasured(view);
  if (namesAll(view)) {
    const draft: Draft = { ...NOTHING, ...statusOf(view.words), confidence: SURE - COST.words };
    return doubtful(draft, ask('MEANING_UNCLEAR', asks.valueNotStated({ printed: printedValue(view) })));
  }
  const meaning = view.main.negative ? belowZero(view) : measured(view);
  const questions = [...meaning.questions, ...doubtsOf(view, meaning.draft), ...unitQuestions(view, meaning.draft)];
  return { ...meaning, questions };
}

/** "giảm tai nạn trên cả 3 tiêu chí": by how much is not said. */
function namesAll(view: View): boolean {
  const { tokens, main } = view;
  const all = tokens[main!.from - 1]?.value === 'cả' && main!.unit !== null && !main!.unit.measure;
  return all && /(?:^| )(?:giảm|tăng)(?= |$)/u.test(view.label);
}

/** What was said about the number does not go together, or goes against the indicator's own direction. */
function doubtsOf(view: View, draft: Draft) {
  const main = view.main!;
  const printed = printedValue(view);
  if (main.contrary) return [ask('MEANING_UNCLEAR', asks.contrary({ printed }))];
  const level = draft.kind === 'rate' || draft.kind === 'level' || draft.kind === 'count';
  if (
    !level ||
    draft.unit === 'hạng' ||
    main.form !== 'single' ||
    (view.direction !== 'lower' && view.direction !== 'higher')
  )
    return [];
  const better = draft.direction === 'lower' ? 'lower' : 'higher';
  const stated = main.cmp === 'ge' || main.cmp === 'gt' || main.cmp === 'le' || main.cmp === 'lt' || main.since;
  return stated && better !== view.direction
    ? [ask('MEANING_UNCLEAR', asks.againstDirection({ printed, better: view.direction }))]
    : [];
}

function frequency(view: View): Meaning | null {
  const { main, clause, tokens } = view;
  const found =
    frequencyIn(tokens, clause.from, clause.to) ??
    (main || view.times.length > 0 ? null : recurring(tokens, clause.from, clause.to));
  if (!found || (main && (main.at < found.from || main.at >= found.to))) return null;
  // "không quá 2 lần/năm" is a ceiling
  if (!found.interval && (main?.cmp === 'le' || main?.cmp === 'lt')) return null;
  const times = main?.cmp === 'gt' && !found.interval ? String(Number(found.times) + 1) : found.times;
  const periodName = { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' }[found.per.unit];
  const base = { ...NOTHING, kind: 'frequency', times, per: found.per, confidence: SURE } as const;
  const used = [{ from: Math.min(found.from, main?.from ?? found.from), to: found.to }];
  if (found.interval) {
    const months = { day: 0, week: 0, month: 1, quarter: 3, year: 12 }[found.per.unit];
    const every = months
      ? { lo: String(found.per.count * months), unit: 'tháng' }
      : { lo: String(found.per.count), unit: periodName };
    const per = months ? ({ count: found.per.count * months, unit: 'month' } as const) : found.per;
    const schedule = { ...base, ...every, per, cmp: 'every', direction: 'none', evalRule: 'schedule' } as const;
    return { ...plainly(schedule, used), leavesValue: true };
  }
  const span = found.per.count > 1 ? `${found.per.count} ${periodName}` : periodName;
  const often = {
    ...base,
    cmp: 'ge',
    lo: times,
    unit: `lần/${span}`,
    direction: 'higher',
    evalRule: 'ge_lo',
  } as const;
  return { ...plainly(often, used), leavesValue: true };
}

function zeroEvent(view: View): Meaning | null {
  const found = forbidden(view);
  return found && { ...plainly(none(found.unit)), leavesValue: true };
}

/** It must not happen. */
function none(unit: string | null): Draft {
  return {
    ...NOTHING,
    kind: 'zero_event',
    cmp: 'eq',
    lo: '0',
    hi: '0',
    unit,
    direction: 'lower',
    evalRule: 'le_hi',
    confidence: SURE,
  };
}

function measured(view: View): Meaning {
  const main = view.main!;
  const rank = leadingRank(view);
  if (rank) return ranked(rank);
  const outcome = outcomeOf(view);
  const share = main.form === 'over' && main.unit?.unit.dimension === 'percent' && !outcome?.percentOfPlan;
  if (share) return doubtful(ratio(view), ask('NOT_READ', asks.notRead({ printed: printedValue(view) })));
  if (outcome) return plainly(result(view, outcome));
  if (main.unit?.unit.name === 'sao') return plainly(star(view));
  if (main.form === 'over') return wholeAndPart(view);
  const change = changeOf(view);
  const percent = main.unit?.unit.dimension === 'percent';
  const fold = /(?:^| )(?:gấp|bằng)(?= |$)/u.test(view.label);
  if (main.unit?.unit.dimension === 'times' && main.unit.per.length === 0 && (change || fold))
    return multiple(view, change?.kind === 'fall' ? 'fall' : 'rise', change?.kind === 'rise' && !fold);
  const plan = planRelation(view);
  if (plan) return planned(view, plan, change?.kind === 'fall');
  if (change?.kind === 'rise' || change?.kind === 'fall') return changing(view, change.kind);
  if (percent && (namesGrowth(view) || view.indicatorKind === 'RATE_OF_CHANGE')) return plainly(growth(view, 'rise'));
  return between(view, standing(view, change?.kind === 'into' && change.falls));
}

function wholeAndPart(view: View): Meaning {
  const main = view.main!;
  if (main.unit?.unit.dimension === 'score') return plainly(score(view));
  const change = changeOf(view)?.kind;
  // "giảm 1/3 số hộ nghèo" is a third of the base, "tăng thêm 1/3 trường" may be a count
  if (!fraction(view) && change !== 'rise' && change !== 'fall') return plainly(ratio(view));
  const { start, end } = { start: view.value!.values[0]!, end: view.value!.values[1]! };
  const printed = `${formatDecimal(start)}/${formatDecimal(end)}`;
  return doubtful(ratio(view), ask('MEANING_UNCLEAR', asks.shareOrCount({ printed })));
}

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

/** "tiết kiệm 10% so với dự toán": below the plan by so much, where nothing but reaching it can be judged. */
function planned(view: View, plan: PlanRelation, falls: boolean): Meaning {
  const draft = relative(view, plan);
  return falls
    ? doubtful(draft, ask('MEANING_UNCLEAR', asks.belowPlan({ printed: printedValue(view) })))
    : plainly(draft);
}

/** "100% kế hoạch giao", "vượt chỉ tiêu cấp trên giao từ 5-10%": percent of what is assigned. */
function relative(view: View, plan: PlanRelation): Draft {
  const main = view.main!;
  const values = plan.above ? view.value!.values.map(onTop) : view.value!.values;
  const over = view.tokens
    .slice(main.from, main.at)
    .some(({ value }) => value === 'trên' || value === 'hơn' || value === '>');
  // "vượt 5%" names the mark; "vượt trên 5%" lies above it
  const stated = main.cmp === 'gt' && plan.above && !over ? { ...main, cmp: null } : main;
  const bounds = boundsOf(stated, values, { lower: false, keep: false });
  const floor = bounds.cmp === 'eq' ? ({ ...bounds, cmp: 'ge', hi: null } as const) : bounds;
  const unit = plan.above ? `% của ${plan.name}` : `% ${plan.name}`;
  return {
    ...NOTHING,
    ...floor,
    kind: 'relative_to_assigned',
    evalRule: 'ref_ge_lo',
    unit,
    relativeTo: plan.name,
    confidence: confidence(view),
  };
}

/** 105 for "vượt 5%". */
function onTop(percent: string): string {
  const [whole, fraction = ''] = percent.split('.') as [string, string?];
  const total = (BigInt(whole + fraction) + 100n * 10n ** BigInt(fraction.length)).toString();
  return shiftDecimal(total, -fraction.length);
}

function ranked(rank: Rank): Meaning {
  const bounds = { cmp: 'le', hi: rank.value, unit: 'hạng', direction: 'lower', evalRule: 'le_hi' } as const;
  return plainly({ ...NOTHING, kind: 'level', ...bounds, confidence: SURE }, [rank]);
}

function unmeasured(view: View): Meaning {
  const words = view.words;
  const rank = rankIn(view);
  if (rank) return ranked(rank);
  const whole = [{ from: view.clause.from, to: view.clause.to }];
  const compared = comparedWith(view);
  if (compared) return plainly(compared, whole);
  const unstated = unstatedLevel(words);
  if (unstated) {
    const draft: Draft = { ...NOTHING, ...statusOf(''), confidence: SURE - COST.words };
    return doubtful(draft, ask('MEANING_UNCLEAR', asks.valueNotStated({ printed: unstated })), whole);
  }
  const deadline = deadlineOf(view);
  if (deadline) {
    return plainly(
      {
        ...NOTHING,
        kind: 'deadline',
        cmp: deadline.cmp,
        dates: deadline.dates,
        unit: deadline.unit,
        direction: 'none',
        evalRule: 'deadline',
        confidence: SURE,
      },
      whole,
    );
  }
  return worded(view);
}

/** "Tất cả các chỉ tiêu đều đạt và vượt kế hoạch": every member of the plan. */
const ALL_MEMBERS =
  /(?:^| )(?:tất cả|toàn bộ|hoàn thành|đạt và vượt|hoàn thành và vượt)(?: toàn bộ| tất cả)? (?:các|những) chỉ tiêu(?: |$)/u;

function allMembers(): Draft {
  return {
    ...NOTHING,
    kind: 'rate',
    cmp: 'eq',
    lo: '100',
    hi: '100',
    unit: '%',
    direction: 'higher',
    evalRule: 'children_count',
    confidence: SURE - COST.words,
  };
}

/** A plan fulfilled, a grade, an absence, a status: words without a number. */
function worded(view: View): Meaning {
  const words = view.words;
  if (ALL_MEMBERS.test(words)) return plainly(allMembers());
  const plan = fulfilsPlan(words);
  if (plan) {
    return plainly({
      ...NOTHING,
      kind: 'relative_to_assigned',
      cmp: 'ge',
      lo: '100',
      unit: `% ${plan}`,
      relativeTo: plan,
      direction: 'higher',
      evalRule: 'ref_ge_lo',
      confidence: SURE - COST.words,
    });
  }
  const grade = gradeIn(words);
  if (grade) return ofGrade(grade, view);
  const standard = standardIn(view);
  const status: Draft = {
    ...NOTHING,
    ...statusOf(words),
    ...(standard && { standard }),
    confidence: SURE - COST.words,
  };
  if (!NONE.test(words)) return plainly(status);
  const unit = view.unitOfMeasure;
  if (unit && view.indicatorKind !== 'STATUS') return plainly(none(unit));
  return doubtful(none('vụ'), ask('MEANING_UNCLEAR', asks.noneOrNot()));
}

/** At least the grade that the words name; they are used whole. */
function ofGrade({ grade, scale, unit }: Grade, { clause }: View): Meaning {
  const draft = { ...NOTHING, kind: 'grade', cmp: 'grade_ge', evalRule: 'grade_ge', direction: 'higher' } as const;
  return plainly({ ...draft, grade, scale, unit, confidence: SURE }, [{ from: clause.from, to: clause.to }]);
}
