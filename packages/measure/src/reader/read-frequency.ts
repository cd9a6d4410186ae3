import { asks } from '../says/reading.ts';
import { ask } from './ask.ts';
import { type Draft, NOTHING, SURE } from './draft.ts';
import { frequencyIn, recurring } from './frequency.ts';
import { doubtful, type Meaning, plainly } from './meaning.ts';
import { statusOf } from './status.ts';
import { printedValue, type View } from './view.ts';

/** "Số buổi tiếp công dân", or the catalogue's unit: what is counted is added up. */
function namesCount({ hint, label, unitOfMeasure, main }: View): boolean {
  const { name } = main!.unit!.unit;
  return unitOfMeasure?.includes(name) === true || `${hint} ${label}`.includes(`số ${name}`);
}

export function frequency(view: View): Meaning | null {
  const { main, clause, tokens } = view;
  const found =
    frequencyIn(tokens, clause.from, clause.to) ??
    (main || view.times.length > 0 ? null : recurring(tokens, clause.from, clause.to));
  // "12 buổi/tháng" of an indicator in buổi are so many of them
  const countable = main?.unit && (!main.unit.measure || found?.occasion === 'ngày');
  const counts = countable && main.unit!.unit.dimension !== 'times' && namesCount(view);
  if (!found || counts || (main && (main.at < found.from || main.at >= found.to))) return null;
  // "không quá 2 lần/năm" is a ceiling
  if (!found.interval && (main?.cmp === 'le' || main?.cmp === 'lt')) return null;
  if (main?.contrary) {
    const draft: Draft = { ...NOTHING, ...statusOf(''), confidence: SURE };
    return doubtful(draft, ask('MEANING_UNCLEAR', asks.contrary({ printed: printedValue(view) })));
  }
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
    unit: `${found.occasion}/${span}`,
    direction: 'higher',
    evalRule: 'ge_lo',
  } as const;
  return { ...plainly(often, used), leavesValue: true };
}
