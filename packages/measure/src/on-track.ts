/**
 * A period under way (DOMAIN.md, section 4): only the phases of completed periods are compared, those given with the
 * period or else those in the target's own words; without phases a flow is compared with the elapsed share of the year
 * and a stock is not compared before its period.
 */
import { type Criterion, type CriterionOptions, criterionOf } from './criterion.ts';
import { compare, decimal, type Fraction, times } from './exact.ts';
import { holds, judgeNumeric, type ResolvedThreshold, resolve } from './judge-numeric.ts';
import type { JudgedTarget, JudgeInput, OnTrack, PeriodState, Phase, Verdict } from './judge-types.ts';
import { isMeasured, measure, show } from './measured.ts';
import type { Message } from './messages.ts';
import { paceSays as says } from './says/occasions.ts';
import type { Comparator } from './target-values.ts';
import { verdict } from './verdict.ts';

/** A phase that the target's words state has a comparator of its own. */
type OwnPhase = Phase & { cmp?: Comparator };

/** The verdict of a period under way, from the figure judged as it stands. */
export function judgeUnderWay(
  input: JudgeInput,
  period: PeriodState,
  criterion: Criterion,
  options: CriterionOptions,
): Verdict {
  const asItStands = judgeNumeric(input, criterion);
  if (asItStands.attainment === 'NOT_ASSESSED') return asItStands;
  const onTrack = onTrackOf(input, period, criterion, options, asItStands);
  if (asItStands.attainment === 'NOT_ARISING') return { ...asItStands, onTrack };
  if (period.nature === 'STOCK') {
    const reason = says.stockAtEnd();
    return verdict('NOT_ASSESSED', criterion.rule, reason, { onTrack, whyNoPercent: reason, notes: asItStands.notes });
  }
  if (period.nature === 'FLOW' && isAmount(criterion) && isCeiling(criterion) && asItStands.attainment !== 'NOT_MET') {
    const reason = says.notConcluded({ reason: asItStands.reason });
    return { ...asItStands, attainment: 'NOT_ASSESSED', reason, onTrack };
  }
  return { ...asItStands, onTrack };
}

/** An amount grows with the year; a ratio or a change does not. */
function isAmount(criterion: Criterion): boolean {
  const { measure: of, scale } = criterion;
  return of === 'ASSIGNED' || of === 'COUNT' || of === 'PLAN' || (of === 'LEVEL' && scale === '1');
}

/** What is kept only if the rest of the period keeps it. */
function isCeiling(criterion: Criterion): boolean {
  return criterion.met.some(({ op }) => op === 'LE' || op === 'LT' || op === 'EQ');
}

function onTrackOf(
  input: JudgeInput,
  period: PeriodState,
  criterion: Criterion,
  options: CriterionOptions,
  asItStands: Verdict,
): OnTrack {
  const phases = period.phases?.length ? period.phases : ownPhases(input.target, period);
  if (phases.length > 0 && period.through === null) return notCompared(says.ofPeriodAlone());
  if (phases.length > 0) return againstPhases(input, phases, options);
  if (period.nature === 'STOCK') return notCompared(says.stockBeforeEnd());
  if (period.nature !== 'FLOW') return notCompared(says.natureUnknown());
  if (!isAmount(criterion)) {
    if (asItStands.attainment === 'NOT_ARISING') return notCompared(asItStands.reason);
    const state = asItStands.attainment === 'NOT_MET' ? 'BEHIND' : 'ON_TRACK';
    return { state, basis: 'AS_IT_STANDS', reason: asItStands.reason };
  }
  return againstElapsedShare(input, period, criterion);
}

/** The phases of "6 tháng đầu năm 45%, cả năm 100%": completed once the year has come to the end of their last month. */
function ownPhases({ phases = [] }: JudgedTarget, { elapsed, through }: PeriodState): OwnPhase[] {
  const isCompleted = (until: number): boolean =>
    through === undefined ? elapsed != null && isOver(until, elapsed) : through !== null && until <= through;
  return phases.map((phase) => ({ ...phase, completed: isCompleted(phase.until) }));
}

/** Days of a common and of a leap year at the end of each month. */
const COMMON = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const LEAP = COMMON.map((days, month) => (month === 0 ? days : days + 1));

function isOver(month: number, elapsed: NonNullable<PeriodState['elapsed']>): boolean {
  const share: Fraction = { n: decimal(elapsed.numerator), d: decimal(elapsed.denominator) };
  if (compare(share, { n: decimal(String(month)), d: decimal('12') }) >= 0) return true;
  return [COMMON, LEAP].some((days) => {
    const end: Fraction = { n: decimal(String(days[month - 1])), d: decimal(String(days[11])) };
    return compare(share, end) >= 0;
  });
}

function againstPhases(input: JudgeInput, phases: readonly Phase[], options: CriterionOptions): OnTrack {
  const phase: OwnPhase | undefined = phases.findLast(({ completed }) => completed);
  if (!phase) return notCompared(says.noPhaseCompleted());
  const unit = phase.unit ?? input.target.unit ?? null;
  const bounds = { lo: phase.lo ?? null, hi: phase.hi ?? null, ...(phase.cmp && { cmp: phase.cmp }) };
  const target = { ...input.target, ...bounds, x: null, unit };
  const criterion = criterionOf(target, options);
  if ('question' in criterion) return notCompared(says.inPhase({ phase: phase.label, reason: criterion.question }));
  const result = judgeNumeric({ ...input, target, figure: phase.figure ?? input.figure }, criterion);
  const reason = says.inPhase({ phase: phase.label, reason: result.reason });
  if (result.attainment === 'NOT_ASSESSED' || result.attainment === 'NOT_ARISING') return notCompared(reason);
  return { state: result.attainment === 'NOT_MET' ? 'BEHIND' : 'ON_TRACK', basis: 'COMPLETED_PHASE', reason };
}

function againstElapsedShare(input: JudgeInput, period: PeriodState, criterion: Criterion): OnTrack {
  if (!period.elapsed) return notCompared(says.elapsedUnknown());
  const share: Fraction = { n: decimal(period.elapsed.numerator), d: decimal(period.elapsed.denominator) };
  const resolved = resolve(input, criterion);
  if (!('met' in resolved)) return notCompared(resolved);
  const measured = measure(input, criterion, resolved.fitted);
  if (!isMeasured(measured)) return notCompared(measured.reason);
  const due = resolved.met.map((threshold) => ({ ...threshold, bound: times(threshold.bound, share) }));
  const failed = due.find((threshold) => !holds(measured.fraction, threshold));
  const shown = failed ?? (due[0] as ResolvedThreshold);
  const reason = says.elapsed({
    figure: measured.beside([shown.bound]),
    due: show(shown.bound, resolved.fitted.unit, [measured.fraction]),
    share: show({ n: share.n.times(100), d: share.d }, '%', []),
    bound: shown.shown,
  });
  return { state: failed ? 'BEHIND' : 'ON_TRACK', basis: 'ELAPSED_SHARE', reason };
}

function notCompared(reason: Message): OnTrack {
  return { state: 'NOT_COMPARED', basis: null, reason };
}
