/** Verdicts on what is made of parts: members of a composite, several targets in one sentence, shares of one whole. */
import Big from 'big.js';
import { decimal, plain, whole } from './exact.ts';
import type { Attainment, JudgedTarget, JudgeInput, Verdict } from './judge-types.ts';
import type { Message, Name, Quantity } from './messages.ts';
import { percentOfTarget } from './percent-of-target.ts';
import { says } from './says/parts.ts';
import type { Decimal } from './target.ts';
import { type Threshold, thresholdsOf } from './thresholds.ts';
import { verdict } from './verdict.ts';

const bare = (value: Decimal): Quantity => ({ value, unit: null });

interface Tally {
  total: number;
  attained: number;
  failed: number;
  notArising: number;
  unknown: number;
}

/** `expected`: how many members there should be; those that nobody named are unknown, never failed. */
function tally(attainments: readonly Attainment[], expected: number): Tally {
  const count = (...wanted: Attainment[]) => attainments.filter((attainment) => wanted.includes(attainment)).length;
  const total = Math.max(expected, attainments.length);
  const unnamed = total - attainments.length;
  return {
    total,
    attained: count('MET', 'EXCEEDED'),
    failed: count('NOT_MET'),
    notArising: count('NOT_ARISING'),
    unknown: count('NOT_ASSESSED') + unnamed,
  };
}

/** From how many members on the target is đạt, and from how many vượt; null where no number is. */
interface MembersWanted {
  met: Big;
  exceeded: Big | null;
}

/** The thresholds of a number or a share of members; a message where the words set no least one. */
export function memberThresholds(
  target: JudgedTarget,
  countEqualityForGt = false,
): { met: Threshold; exceeded: Threshold | null } | Message {
  const lo = target.kind === 'rate' ? target.lo : (target.x ?? target.lo);
  const bounds =
    lo == null && target.hi == null
      ? ({ kind: 'rate', unit: '%', lo: '100' } as const)
      : { lo, hi: target.x == null ? target.hi : null };
  const thresholds = thresholdsOf({ ...target, ...bounds, text: undefined }, 'higher', { countEqualityForGt });
  if ('question' in thresholds) return thresholds.question;
  const [met] = thresholds.met;
  return met.op === 'LE' || met.op === 'LT' ? says.membersCeiling() : { met, exceeded: thresholds.exceeded };
}

/** The same in whole members of so many. */
function membersWanted(target: JudgedTarget, total: number, countEqualityForGt?: boolean): MembersWanted | Message {
  const thresholds = memberThresholds(target, countEqualityForGt);
  if ('key' in thresholds) return thresholds;
  const { met, exceeded } = thresholds;
  const isShare = target.kind === 'rate' || (target.x ?? target.lo ?? target.hi) == null;
  const members = ({ bound }: Threshold) => (isShare ? decimal(bound).times(total).times('0.01') : decimal(bound));
  const least = (threshold: Threshold) => members(threshold).round(0, Big.roundUp);
  return {
    met: met.op === 'GT' ? members(met).round(0, Big.roundDown).plus(1) : least(met),
    // what is asked is whole members: more is one more than those
    exceeded: exceeded && least(exceeded).plus(exceeded.op === 'GT' ? 1 : 0),
  };
}

/** How many members there are by the words: y of "x/y", or "12 chỉ tiêu" where fewer are listed. */
function statedMembers({ kind, y, lo }: JudgedTarget, listed: number): Decimal | null {
  if (kind === 'rate') return null;
  return y ?? (lo != null && decimal(lo).gt(listed) ? lo : null);
}

/**
 * "13/13 chỉ tiêu": that many members đạt or vượt. A member without data is not a failure, so the verdict waits for it
 * unless the rest already decides; a member of which nothing arose neither attains nor fails.
 */
export function judgeMembers(input: JudgeInput, attainments: readonly Attainment[]): Verdict {
  const rule = 'MEMBERS';
  const stated = statedMembers(input.target, attainments.length);
  const counts = tally(attainments, stated === null ? 0 : Number(stated));
  const { total, attained, failed, notArising, unknown } = counts;
  if (total === 0) return verdict('NOT_ASSESSED', rule, says.noParts());
  const thresholds = membersWanted(input.target, total, input.countEqualityForGt);
  if ('key' in thresholds) return verdict('NOT_ASSESSED', rule, thresholds);
  const { met: wanted, exceeded } = thresholds;
  const notes =
    stated !== null && attainments.length !== Number(stated)
      ? [says.membersDiffer({ stated: bare(stated), listed: attainments.length })]
      : [];
  const reached = says.membersReached({ attained, total, wanted: bare(plain(wanted)) });
  const sentence = (more: Message | null) => says.sentence({ reached, more });
  const result = percentOfTarget({
    figure: whole(String(attained)),
    // those of which nothing arose are asked of nobody
    target: whole(wanted.lte(attained) ? wanted : wanted.minus(notArising)),
    baseline: null,
    formula: 'R_OVER_T',
  });
  const more = 'missing' in result ? { notes, whyNoPercent: result.missing } : { notes, percent: result };
  if (exceeded?.lte(attained)) return verdict('EXCEEDED', rule, sentence(null), more);
  if (wanted.lte(attained)) return verdict('MET', rule, sentence(null), more);
  if (wanted.gt(total - failed)) {
    return verdict('NOT_MET', rule, sentence(says.membersFailed({ count: failed })), more);
  }
  if (unknown > 0) {
    return verdict('NOT_ASSESSED', rule, sentence(says.membersUnknown({ count: unknown })), more);
  }
  if (attained === 0) return verdict('NOT_ARISING', rule, says.noMemberArose(), { notes });
  return verdict('MET', rule, sentence(says.membersNotArisen({ count: notArising })), more);
}

/** Several targets in one sentence: every one of them. */
export function judgeAllParts(attainments: readonly Attainment[], expected: number): Verdict {
  const rule = 'ALL_PARTS';
  const { total, attained, failed, notArising, unknown } = tally(attainments, expected);
  if (total === 0) return verdict('NOT_ASSESSED', rule, says.noParts());
  const reached = says.partsReached({ attained, total });
  const sentence = (more: Message | null) => says.sentence({ reached, more });
  if (failed > 0) return verdict('NOT_MET', rule, sentence(says.partsFailed({ count: failed })));
  if (unknown > 0) return verdict('NOT_ASSESSED', rule, sentence(says.partsUnknown({ count: unknown })));
  if (attained === 0) return verdict('NOT_ARISING', rule, says.noPartArose());
  return verdict('MET', rule, sentence(notArising > 0 ? says.partsNotArisen({ count: notArising }) : null));
}

export interface JudgedUnit {
  name: Name;
  attainment: Attainment;
}

/** What is asked of every unit is judged unit by unit: one that falls short decides, one that is silent is waited for. */
export function judgeEachUnit(units: readonly JudgedUnit[]): Verdict {
  const rule = 'EACH_UNIT';
  const { total, attained, failed, notArising, unknown } = tally(
    units.map(({ attainment }) => attainment),
    0,
  );
  const named = (wanted: Attainment) => units.filter(({ attainment }) => attainment === wanted).map(({ name }) => name);
  const reason = says.unitsReached({ attained, total, short: named('NOT_MET'), waiting: named('NOT_ASSESSED') });
  if (failed > 0) return verdict('NOT_MET', rule, reason);
  if (unknown > 0 || total === 0) return verdict('NOT_ASSESSED', rule, reason);
  return verdict(attained === 0 && notArising > 0 ? 'NOT_ARISING' : 'MET', rule, reason);
}

/** The target shares, in the order written. */
export function sharesOf(target: JudgedTarget): Decimal[] {
  return (target.children ?? []).flatMap((child) => child.lo ?? child.hi ?? []);
}

/**
 * "trước hẹn 40%, đúng hẹn 60%": the shares must total the whole, and where earlier ones are better each share together
 * with those before it must reach what was planned for them. A structure without a better side is a person's to assess.
 */
export function judgeShares(input: JudgeInput): Verdict {
  const rule = 'SHARES_OF_WHOLE';
  const { figure, target } = input;
  const planned = sharesOf(target).map(decimal);
  if (figure === null || !('shares' in figure)) {
    return verdict('NOT_ASSESSED', rule, says.noShares());
  }
  if (figure.shares.some((share) => share === null) || figure.shares.length < planned.length) {
    return verdict('NOT_ASSESSED', rule, says.shareMissing());
  }
  const total = figure.whole === null ? new Big(100) : decimal(figure.whole);
  const shares = figure.shares.map((share) => decimal(share ?? '0'));
  const sum = shares.reduce((a, b) => a.plus(b), new Big(0));
  if (total.eq(0) && sum.eq(0)) return verdict('NOT_ARISING', rule, says.noSharesArose());
  const unit = figure.whole === null ? '%' : null;
  const totals = { sum: { value: plain(sum), unit }, whole: { value: plain(total), unit } };
  if (!sum.eq(total)) return verdict('NOT_MET', rule, says.sharesDiffer(totals));
  if (input.direction === 'none' || !hasBetterSide(target)) {
    return verdict('NOT_ASSESSED', rule, says.sharesForPerson(totals));
  }
  const behind = firstBehind(planned, shares, total);
  if (behind === null) return verdict('MET', rule, says.sharesKept(totals));
  return verdict('NOT_MET', rule, says.shareBehind({ position: behind + 1 }));
}

/**
 * Whether earlier shares are better ones: "trước hẹn" is better than "đúng hẹn"; agriculture is not better than services.
 * Shares without names are taken in their order.
 */
export function hasBetterSide(target: JudgedTarget): boolean {
  const first = target.children?.[0]?.label?.normalize('NFC').toLowerCase();
  return target.evalRule !== 'manual' && (first == null || /trước|sớm/u.test(first));
}

function firstBehind(planned: readonly Big[], shares: readonly Big[], total: Big): number | null {
  let wanted = new Big(0);
  let reached = new Big(0);
  for (const [index, plan] of planned.entries()) {
    wanted = wanted.plus(plan);
    reached = reached.plus(shares[index] ?? 0);
    if (reached.times(100).lt(wanted.times(total))) return index;
  }
  return null;
}
