/** Levels inside the year: "Quý I: 20%, 6 tháng 45%, cả năm 100%" is one target with its phases. */
import type { Message } from '../messages.ts';
import { asks } from '../says/reading.ts';
import type { Question, Target, YearPhase } from '../target.ts';
import { ask, quoted } from './ask.ts';
import { shiftDecimal } from './decimal.ts';
import { QUARTER_ENDS } from './quarter-ends.ts';
import type { View } from './view.ts';

/** The phase that a clause is about: its name and the month of the year it ends with. */
export interface PhaseName {
  label: string;
  until: number;
  /** Counted from the start of the year: "6 tháng", "cả năm"; a quarter may be either. */
  fromStart: boolean;
}

const QUARTER = /(?:^| )quý (iv|i{1,3}|[1-4])(?= |$)/u;
const MONTHS = /(?:^| )(3|6|9|ba|sáu|chín) tháng(?: (đầu|cuối))?(?: năm)?(?= |$)/u;
const YEAR = /(?:^| )(?:cả năm|toàn năm|năm)(?: \d{4})?(?= |$)/u;
/** "đến 30/6", "đến hết tháng 9": the end of a month. */
const UNTIL = /(?:^| )(?:đến|hết)(?: hết| cuối)?(?: ngày)? (?:(\d{1,2}) \/ |tháng )(\d{1,2})(?: \/ \d{4})?(?= |$)/u;
const COUNTS: Record<string, number> = { ba: 3, sáu: 6, chín: 9 };
/** What may stand beside the name of a phase before its value. */
const REST = /^(?:đạt|là|phấn đấu|:|-|hết|đến|trong|,|ước|ít nhất|tối thiểu|từ|trên|đến hết|cuối| )*$/u;

export function phaseOf(view: View): PhaseName | null {
  if (!view.main) return null;
  return named(view.near) ?? named(view.label);
}

function named(label: string): PhaseName | null {
  const quarter = QUARTER.exec(label);
  const months = MONTHS.exec(label);
  const year = YEAR.exec(label);
  const until = UNTIL.exec(label);
  if (until && isMonthEnd(until) && REST.test(label.slice(until.index + until[0].length)))
    return { label: until[0].trim().replaceAll(' / ', '/'), until: Number(until[2]), fromStart: true };
  const found = quarter ?? months ?? year;
  if (!found || !REST.test(label.slice(found.index + found[0].length))) return null;
  const name = found[0].trim();
  if (quarter) return { label: name, until: QUARTER_ENDS[quarter[1]!]!, fromStart: false };
  if (!months) return { label: name, until: 12, fromStart: true };
  if (months[2] === 'cuối') return { label: name, until: 12, fromStart: false };
  return { label: name, until: COUNTS[months[1]!] ?? Number(months[1]), fromStart: true };
}

function isMonthEnd([, day, month]: RegExpExecArray): boolean {
  return Number(month) <= 12 && (day === undefined || Number(day) >= 28);
}

export interface Phased {
  target: Target;
  questions: Question[];
  /** What speaks for each way to count the year, where there are two. */
  ways: readonly Message[];
}

/**
 * One target out of clauses that are all phases of one year, or null. The year's own bounds are those of "cả năm", or of
 * the last phase: a percentage is counted from the start. Quarters of an amount may be each quarter's own: `way` 1 adds.
 */
export function asPhases(
  members: readonly { target: Target; phase: PhaseName | null }[],
  text: string,
  way: number,
): Phased | null {
  if (members.length < 2) return null;
  const phases: (YearPhase & { fromStart: boolean })[] = [];
  for (const { target, phase } of members) {
    if (!phase || target.children.length > 0) return null;
    const { cmp, lo, hi } = target;
    phases.push({ ...phase, cmp, lo, hi });
  }
  if (phases.some((phase, i) => i > 0 && phase.until <= phases[i - 1]!.until)) return null;
  const last = members[members.length - 1]!.target;
  if (members.some(({ target }) => target.unit !== last.unit)) return null;
  const shown = phases.map(({ fromStart: _, ...phase }) => phase);
  const target = { ...last, text, label: members[0]!.target.label, phases: shown } as Target;
  const own = phases.every((phase) => !phase.fromStart) && !last.unit?.includes('%');
  if (!own) return { target, questions: [], ways: [] };
  const printed = quoted(members.map((member) => member.target.text).join('; '));
  const total = totalOf(members.map((member) => member.target.lo));
  return {
    target: way === 1 && total !== null ? { ...target, lo: total, hi: target.hi === null ? null : total } : target,
    questions: [ask('MEANING_UNCLEAR', asks.quartersTotal({ printed }))],
    ways: total === null ? [] : [asks.lastPhase(), asks.sumOfPhases()],
  };
}

function totalOf(values: readonly (string | null)[]): string | null {
  if (values.some((value) => value === null || !/^\d+(?:\.\d+)?$/.test(value))) return null;
  const depth = values.reduce((most, value) => Math.max(most, value!.split('.')[1]?.length ?? 0), 0);
  const total = values.reduce((sum, value) => sum + BigInt(shiftDecimal(value!, depth)), 0n);
  return shiftDecimal(total.toString(), -depth);
}
