/** How a figure stands against its target: DOMAIN.md, section 4, every form, direction and state of the period. */
import { type CriterionOptions, criterionOf } from './criterion.ts';
import { judgeNumeric } from './judge-numeric.ts';
import { judgeDeadline, judgeFrequency } from './judge-occasions.ts';
import { judgeAllParts, judgeMembers, judgeShares } from './judge-parts.ts';
import { judgeGrade, judgeStatus } from './judge-state.ts';
import type { Attainment, JudgedTarget, JudgeInput, Member, Verdict } from './judge-types.ts';
import { changeCounted } from './measured.ts';
import { judgeUnderWay } from './on-track.ts';
import { says } from './says/verdict.ts';
import { validateJudgeInput } from './validate-judge-input.ts';
import { verdict } from './verdict.ts';

/**
 * Judges one figure against one target, exactly: decimals are never floats and ratios are compared by
 * cross-multiplication. A gap is NOT_ASSESSED, a reported 0 is a figure, 0/0 is NOT_ARISING.
 * @throws JudgeInputError when a number is none or a share of time lies outside 0 … 1.
 */
export function judge(input: JudgeInput): Verdict {
  validateJudgeInput(input);
  return judgeValidated(input);
}

function judgeValidated(input: JudgeInput): Verdict {
  const { target } = input;
  if (target.kind === 'result' || target.evalRule === 'result') {
    return verdict('NOT_ASSESSED', 'RESULT', says.isResult());
  }
  if (target.kind === 'share_structure') return judgeShares(input);
  // What has members is judged by them, never by a number in its words ("xây mới 01 nhà văn hóa" is that of one of them).
  if (input.members) {
    const members = membersOf(input.members);
    return target.evalRule === 'children_count'
      ? judgeMembers(input, members)
      : judgeAllParts(members, target.children?.length ?? 0);
  }
  if (target.evalRule === 'children_all' && target.children?.[0]) return judgeParts(input, target.children);
  switch (target.kind) {
    case 'grade':
      return judgeGrade(input);
    case 'frequency':
      return judgeFrequency(input);
    case 'deadline':
      return judgeDeadline(input);
    case 'boolean':
    case 'award':
      return judgeStatus(input, 'STATUS');
    default:
      return target.evalRule === 'bool' ? judgeStatus(input, 'STATUS') : judgeByNumber(input);
  }
}

/** What the indicator says of how its targets are read. */
export const criterionOptionsOf = (input: JudgeInput): CriterionOptions => ({
  direction: input.direction ?? null,
  countEqualityForGt: input.countEqualityForGt ?? false,
  unit: input.figure !== null && 'plan' in input.figure ? '% kế hoạch' : (input.unit ?? null),
  indicator: input.indicator ?? null,
  counts: input.figure !== null && 'change' in input.figure ? changeCounted(input.indicator) : null,
});

function judgeByNumber(input: JudgeInput): Verdict {
  const options = criterionOptionsOf(input);
  const criterion = criterionOf(input.target, options);
  if ('question' in criterion) {
    const byPerson = criterion.rule === 'MANUAL' && input.figure !== null && 'status' in input.figure;
    return byPerson ? judgeStatus(input, 'MANUAL') : verdict('NOT_ASSESSED', criterion.rule, criterion.question);
  }
  const { period } = input;
  return period?.state === 'OPEN' ? judgeUnderWay(input, period, criterion, options) : judgeNumeric(input, criterion);
}

const membersOf = (members: readonly Member[]): Attainment[] =>
  members.map((member) => ('attainment' in member ? member.attainment : judgeValidated(member).attainment));

/** Without members a figure can only be that of the first part; the others wait for theirs. */
function judgeParts(input: JudgeInput, parts: readonly JudgedTarget[]): Verdict {
  const first = input.figure === null ? [] : [judgeValidated({ ...input, target: parts[0]! }).attainment];
  return judgeAllParts(first, parts.length);
}
