import { asks } from '../says/reading.ts';
import { ask, quoted } from './ask.ts';
import { comparedWith, unstatedLevel } from './compared-with.ts';
import { COST, type Draft, NOTHING, never, SURE } from './draft.ts';
import { type Grade, gradeIn } from './grades.ts';
import { doubtful, type Meaning, plainly } from './meaning.ts';
import { fulfilsPlan, keepsWithinPlan } from './plan.ts';
import { type Rank, rankIn } from './rank.ts';
import { sideOf } from './sides.ts';
import { deadlineOf, forbidden, NONE, standardIn, statusOf } from './status.ts';
import { leadOf } from './unused-times.ts';
import type { View } from './view.ts';

export function unmeasured(view: View): Meaning {
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
      view.times.map(({ from, to }) => ({ from: leadOf(view, from), to })),
    );
  }
  return worded(view);
}

export function zeroEvent(view: View): Meaning | null {
  const found = forbidden(view);
  return found && { ...plainly(never(found.unit)), leavesValue: true };
}

export function ranked(rank: Rank): Meaning {
  const bounds = { cmp: 'le', hi: rank.value, unit: 'hạng', direction: 'lower', evalRule: 'le_hi' } as const;
  return plainly({ ...NOTHING, kind: 'level', ...bounds, confidence: SURE }, [rank]);
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

/** "Tỷ lệ bao phủ bảo hiểm y tế đạt", "đạt trên", "duy trì giảm tỷ lệ ly hôn": the number is missing. */
const LACKS_NUMBER =
  /^(?:phấn đấu )?(?:(?:duy trì|giữ vững) )?(?:(?:tỷ lệ|tốc độ|mức sinh|sản lượng|năng suất|tổng thu|tổng vốn|tổng số)(?= ).* (?:đạt|duy trì|giữ)(?: |$)|(?<=(?:duy trì|giữ vững) )(?:mức )?giảm(?= ))|.(?: đạt| còn| là) (?:trên|dưới|khoảng|từ|gần|hơn|mức|tỷ lệ)$/u;

/** A plan fulfilled, a grade, an absence, a status: words without a number. */
function worded(view: View): Meaning {
  const words = view.words;
  if (ALL_MEMBERS.test(words)) return plainly(allMembers());
  const within = keepsWithinPlan(words);
  if (within !== null) {
    const draft: Draft = { ...NOTHING, ...statusOf(words), confidence: SURE - COST.words };
    return doubtful(draft, ask('MEANING_UNCLEAR', asks.planAsCeiling({ printed: quoted(within) })));
  }
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
  if (view.main === null && LACKS_NUMBER.test(words)) {
    const draft: Draft = { ...NOTHING, ...statusOf(words), confidence: SURE - COST.words };
    return doubtful(draft, ask('MEANING_UNCLEAR', asks.valueNotStated({ printed: quoted(words) })));
  }
  const standard = standardIn(view);
  const status: Draft = {
    ...NOTHING,
    ...statusOf(words),
    ...(standard && { standard }),
    confidence: SURE - COST.words,
  };
  if (status.cmp === 'decrease' && sideOf(view) === 'higher')
    return doubtful(
      status,
      ask('MEANING_UNCLEAR', asks.againstDirection({ printed: quoted(words), better: 'higher' })),
    );
  if (!NONE.test(words)) return plainly(status);
  const unit = view.unitOfMeasure;
  if (unit && view.indicatorKind !== 'STATUS' && view.direction !== 'higher') return plainly(never(unit));
  return doubtful(never('vụ'), ask('MEANING_UNCLEAR', asks.noneOrNot()));
}

/** At least the grade that the words name; they are used whole. */
export function ofGrade({ grade, scale, unit }: Grade, { clause }: View): Meaning {
  const draft = { ...NOTHING, kind: 'grade', cmp: 'grade_ge', evalRule: 'grade_ge', direction: 'higher' } as const;
  return plainly({ ...draft, grade, scale, unit, confidence: SURE }, [{ from: clause.from, to: clause.to }]);
}
