import {
  type Attainment,
  type Figure,
  type JudgedTarget,
  judge,
  type Member,
  periodState,
  scoreOf,
} from '@dich/measure';
import { trimDecimal } from '#kernel/scalars.ts';
import type { FigureLevel, IndicatorValue } from './indicator-value.ts';
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
    level: assessed.length > 0 ? weakestLevelOf(assessed) : null,
    illustrative: members.some(({ illustrative }) => illustrative),
  };
}

/** A composite of which one member is an estimate is one. */
const weakestOf = (members: readonly IndicatorValue[]) => {
  const vintages = members.flatMap(({ vintage }) => vintage ?? []);
  return vintages.find((vintage) => vintage === 'ESTIMATE') ?? vintages[0];
};

/** A composite of whose assessed members one stands on the own board alone does so, too; where none is assessed there is no number. */
function weakestLevelOf(members: readonly IndicatorValue[]): FigureLevel | null {
  const levels = members.flatMap(({ level }) => level ?? []);
  return levels.find((level) => level === 'OWN') ?? levels[0] ?? null;
}

type MemberEnd = (member: IndicatorValue) => Attainment;

const asItStands: MemberEnd = ({ verdict }) => verdict?.attainment ?? 'NOT_ASSESSED';

/** Where a member can still end while units are missing from its number. */
const atWorst: MemberEnd = (member) =>
  member.verdict?.provisional && member.verdict.couldStill.includes('NOT_MET') ? 'NOT_MET' : asItStands(member);
const atBest: MemberEnd = (member) =>
  (member.verdict?.provisional && member.verdict.couldStill.find(isAttained)) || asItStands(member);

/** Within the year a member that is not met yet may still be met: it waits. */
const asMember = (member: IndicatorValue, day: string, end: MemberEnd): Member => {
  const { period, indicator } = member;
  const attainment = end(member);
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
  const judged = (end: MemberEnd) =>
    judge({
      ...inputOf(value, target, day),
      figure: isWhole ? sharesOf(members) : null,
      members: members.map((member) => asMember(member, day, end)),
    });
  const verdict = judged(asItStands);
  const [worst, best] = [judged(atWorst).attainment, judged(atBest).attainment];
  // what is attained for certain is not provisional, though it could still be exceeded
  const provisional = worst !== best && !(isAttained(worst) && worst === verdict.attainment);
  return {
    verdict: { ...verdict, provisional, couldStill: [...new Set([worst, best])] },
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
