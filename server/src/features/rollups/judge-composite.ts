import { type Figure, type JudgedTarget, judge, type Member, periodState, scoreOf } from '@dich/measure';
import { trimDecimal } from '#kernel/scalars.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { inputOf, isAttained } from './judge-input.ts';

/** A composite is never typed: its number is how many members are đạt or vượt, its coverage and mark are theirs. */
export function countMembers(value: IndicatorValue, members: readonly IndicatorValue[]): IndicatorValue {
  const assessed = members.filter(({ verdict }) => verdict !== null && verdict.attainment !== 'NOT_ASSESSED');
  const attained = assessed.filter(({ verdict }) => verdict !== null && isAttained(verdict.attainment));
  const places = members.flatMap(({ expectedPlaces }) => expectedPlaces);
  const missing = members.flatMap((member) => member.missing);
  return {
    ...value,
    value: assessed.length > 0 ? String(attained.length) : null,
    exactness: assessed.length > 0 ? 'EXACT' : 'NOT_COMPUTABLE',
    expectedPlaces: [...new Set(places)],
    missing: [...new Set(missing)],
    pending: Math.max(0, ...members.map(({ pending }) => pending)),
    vintage: weakestOf(members) ?? null,
    illustrative: members.some(({ illustrative }) => illustrative),
  };
}

/** A composite of which one member is an estimate is one. */
const weakestOf = (members: readonly IndicatorValue[]) => {
  const vintages = members.flatMap(({ vintage }) => vintage ?? []);
  return vintages.find((vintage) => vintage === 'ESTIMATE') ?? vintages[0];
};

/** Within the year a member that is not met yet may still be met: it waits. */
const asMember = ({ verdict, period, indicator }: IndicatorValue, day: string): Member => {
  const attainment = verdict?.attainment ?? 'NOT_ASSESSED';
  const waits = attainment === 'NOT_MET' && periodState(period, indicator, day).state === 'OPEN';
  return { attainment: waits ? 'NOT_ASSESSED' : attainment };
};

export function judgeComposite(
  value: IndicatorValue,
  reading: JudgedTarget,
  members: readonly IndicatorValue[],
  day: string,
): Pick<IndicatorValue, 'verdict' | 'score'> {
  const isWhole = reading.kind === 'share_structure';
  // the decision lists the members: parts that the words have beside them are not waited for
  const target: JudgedTarget = isWhole ? reading : { ...reading, children: [] };
  const verdict = judge({
    ...inputOf(value, target, day),
    figure: isWhole ? sharesOf(members) : null,
    members: members.map((member) => asMember(member, day)),
  });
  const open = members.flatMap((member) => (member.verdict?.provisional ? member.verdict.couldStill : []));
  return {
    verdict: { ...verdict, provisional: open.length > 0, couldStill: [...new Set([verdict.attainment, ...open])] },
    score: totalOf(value, reading, members, day),
  };
}

/** The total of its members' scores, by the rule that a composite can have. */
function totalOf(
  value: IndicatorValue,
  target: JudgedTarget,
  members: readonly IndicatorValue[],
  day: string,
): IndicatorValue['score'] {
  const { scoring } = value.indicator;
  if (scoring?.rule !== 'ALL_VALID') return null;
  const scores = members.map(({ score }) => ({ score: score?.score ?? null }));
  return scoreOf(inputOf(value, target, day), { ...scoring, members: scores });
}

/** The members of a whole as its shares: their counts of the same cases. */
function sharesOf(members: readonly IndicatorValue[]): Figure | null {
  const wholes = new Set(members.map(({ denominator }) => denominator && trimDecimal(denominator)));
  const [whole = null] = wholes;
  if (wholes.size > 1 || members.every(({ value, numerator }) => value === null && numerator === null)) return null;
  return { shares: members.map(({ value, numerator }) => (whole === null ? value : numerator)), whole };
}
