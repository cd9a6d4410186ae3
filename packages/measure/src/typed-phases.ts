/**
 * Phân kỳ: what a target of a year has to reach by the end of some of its months, typed beside its words (DOMAIN.md,
 * section 4): as a share of the year or as a level counted from its start. Pure and exact.
 */
import { type Decimal, decimal, plain } from './exact.ts';
import type { Message } from './messages.ts';
import { readNumber } from './read-number.ts';
import { labelVi, says } from './says/phases.ts';
import type { Target, YearPhase } from './target.ts';
import type { Comparator, TargetKind } from './target-values.ts';
import { isCounted, unitKey } from './units/unit-of-measure.ts';

/** The ends that are offered; others are months. */
export const PHASE_ENDS = [3, 6, 9] as const;

export interface PhaseAmount {
  /** SHARE: percent of the year's target. LEVEL: counted from the start of the year, in the unit of the target. */
  as: 'SHARE' | 'LEVEL';
  amount: Decimal;
}

/** `until`: the month of the year at whose end it is to be reached; `text`: as typed. */
export interface TypedPhase extends PhaseAmount {
  until: number;
  text: string;
}

export type PhaseRead = PhaseAmount | { question: Message };

const KINDS: ReadonlySet<TargetKind> = new Set(['rate', 'level', 'count', 'ratio_xy']);
const COMPARED: ReadonlySet<Comparator> = new Set(['eq', 'ge', 'gt', 'le', 'lt', 'between', 'count_of', 'decrease_to']);

/** Why nothing can be typed beside a target; null: it can be phased. */
export function whyNotPhased(target: Target | null): Message | null {
  if (target === null) return says.notReadYet();
  if (target.phases?.length) return says.inItsWords();
  const isAmount = KINDS.has(target.kind) && COMPARED.has(target.cmp) && target.children.length === 0;
  return isAmount && yearOf(target) !== null ? null : says.noAmount();
}

export const isPhaseEnd = (until: number): boolean => Number.isInteger(until) && until >= 1 && until < 12;
export const notAnEnd = (): Message => says.notAnEnd();

const SHARE_OF_YEAR =
  /^(\d[\d.,]*)\s*%\s*(?:của\s+|so với\s+)?(?:(?:mức|chỉ tiêu|kế hoạch|kh)(?:\s+(?:cả\s+)?năm)?|cả năm)$/iu;
const SHARE = /^(\d[\d.,]*)\s*%$/u;
const LEVEL = /^(?:mức\s+)?(\d[\d.,]*)\s*(.*)$/iu;

/** What a cell says. Of a target that is itself in per cent "45%" may be either, and is asked. */
export function readPhase(typed: string, target: Target): PhaseRead {
  const text = typed.normalize('NFC').trim();
  const share = SHARE_OF_YEAR.exec(text) ?? (isInPercent(target) ? null : SHARE.exec(text));
  if (share) return shareIn(text, share[1]!);
  const either = SHARE.exec(text);
  if (either) return { question: says.shareOrLevel({ text, number: either[1]! }) };
  const level = LEVEL.exec(text);
  if (!level) return { question: says.notRead({ text }) };
  const [, number, unit] = level;
  if (unit && unitKey(unit) !== unitKey(target.unit ?? '')) {
    return { question: says.otherUnit({ text, unit: { unitOfMeasure: target.unit ?? '' } }) };
  }
  return numberIn(text, number!, isInPercent(target) ? '%' : (target.unit ?? ''), 'LEVEL');
}

const isInPercent = ({ unit }: Target): boolean => unit?.includes('%') ?? false;

function shareIn(text: string, number: string): PhaseRead {
  const read = numberIn(text, number, '%', 'SHARE');
  return 'amount' in read && decimal(read.amount).gt(100) ? { question: says.shareBeyond({ text }) } : read;
}

/** At most as many digits after the comma as are kept. */
const STORABLE = /^\d{1,18}(\.\d{1,6})?$/;

function numberIn(text: string, number: string, unit: string, as: PhaseAmount['as']): PhaseRead {
  const read = readNumber(number, { unitOfMeasure: unit, strict: !isCounted(unit) });
  if (read.status === 'ambiguous') {
    return {
      question: says.inThousands({ text, readings: read.readings.map(({ value }) => value.replace('.', ',')) }),
    };
  }
  if (read.status === 'none' || !STORABLE.test(read.value)) return { question: says.notRead({ text }) };
  return { as, amount: plain(decimal(read.value)) };
}

/** The one number of the year that phases are compared with: the low bound, else the high one. */
const yearOf = ({ lo, hi }: Target): Decimal | null => lo ?? hi;

const levelOf = (year: Decimal, { as, amount }: PhaseAmount): Decimal =>
  as === 'SHARE' ? plain(decimal(year).times(decimal(amount)).div(100)) : amount;

const inOrder = (typed: readonly TypedPhase[]): TypedPhase[] => typed.toSorted((a, b) => a.until - b.until);

/** The target with what was typed beside it, as the judge takes phases that words state. What words state is kept. */
export function phasedBy(target: Target, typed: readonly TypedPhase[]): Target {
  if (typed.length === 0 || whyNotPhased(target) !== null) return target;
  const at = (bound: Decimal | null, phase: TypedPhase) => (bound === null ? null : levelOf(bound, phase));
  const phases = inOrder(typed).map(
    (phase): YearPhase => ({
      label: labelVi(phase.until, phase.text),
      until: phase.until,
      cmp: target.cmp,
      lo: at(target.lo, phase),
      hi: at(target.hi, phase),
    }),
  );
  return { ...target, phases };
}

/** A target that asks what the phase does: of the quotas of a phase and the phase of the whole. Null: nothing is typed for it. */
export function targetOfPhase(target: Target | null, typed: readonly TypedPhase[], until: number): Target | null {
  const phase = target && phasedBy(target, typed).phases?.find((one) => one.until === until);
  if (!target || !phase || target.phases) return null;
  return { ...target, lo: phase.lo, hi: phase.hi };
}

export interface PhaseFault {
  until: number;
  says: Message;
}

/**
 * What does not lead to the year: levels that fall, or go beyond it. Where less is better and nothing is added up over the
 * year (`addsUp`) they may also come down to it step by step, but not both.
 */
export function faultsOfPhases(target: Target, typed: readonly TypedPhase[], addsUp = false): PhaseFault[] {
  const why = whyNotPhased(target);
  const year = yearOf(target);
  if (typed.length === 0) return [];
  if (why || year === null) return inOrder(typed).map(({ until }) => ({ until, says: why ?? says.noAmount() }));
  const steps = inOrder(typed).map((phase) => ({ until: phase.until, level: levelOf(year, phase) }));
  const quantity = (value: Decimal) => ({ value, unit: target.unit });
  const rises = [...steps.map(({ level }) => level), year];
  const isDown = rises.every((level, place) => place === 0 || decimal(level).lte(decimal(rises[place - 1]!)));
  const mayComeDown = target.direction === 'lower' && !addsUp;
  if (mayComeDown && isDown) return [];
  return steps.flatMap(({ until, level }, place): PhaseFault[] => {
    const earlier = steps[place - 1];
    if (decimal(level).gt(decimal(year))) {
      const beyond = { until, level: quantity(level) };
      return [{ until, says: mayComeDown ? says.turns(beyond) : says.beyondYear({ ...beyond, year: quantity(year) }) }];
    }
    if (!earlier || decimal(level).gte(decimal(earlier.level))) return [];
    const before = { before: earlier.until, earlier: quantity(earlier.level) };
    return [{ until, says: says.falls({ until, level: quantity(level), ...before }) }];
  });
}

/** What was understood of one phase, in words. */
export function phaseInWords(target: Target, phase: TypedPhase): Message | null {
  const year = yearOf(target);
  if (whyNotPhased(target) || year === null) return null;
  const { until, as, amount } = phase;
  const level = { value: levelOf(year, phase), unit: target.unit };
  if (as === 'LEVEL') return says.level({ until, level });
  return says.share({ until, share: { value: amount, unit: '%' }, year: { value: year, unit: target.unit }, level });
}

/** The same share in every quarter, for what is added up over the year; none of what is in per cent. */
export function evenPhases(target: Target | null): { until: number; text: string }[] {
  if (!target || whyNotPhased(target) || isInPercent(target)) return [];
  return PHASE_ENDS.map((until) => ({ until, text: `${(until / 3) * 25}%` }));
}

/** How the phase of a whole and those of its parts stand. */
export const ofPhase = (until: number, balance: Message): Message => says.ofPhase({ until, balance });
