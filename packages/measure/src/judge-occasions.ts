/** Verdicts on what happens at moments: so many times in every sub-period, done before a date. */
import { decimal } from './exact.ts';
import { judgeStatus } from './judge-state.ts';
import type { Figure, JudgedTarget, JudgeInput, Verdict } from './judge-types.ts';
import type { Quantity } from './messages.ts';
import { type SubPeriod, says } from './says/occasions.ts';
import type { Decimal } from './target.ts';
import { verdict } from './verdict.ts';

const SUB_PERIODS: Readonly<Record<string, SubPeriod>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
};

export interface Frequency {
  times: Decimal;
  /** A month, six months; null when the target does not say. */
  per: { count: number; unit: SubPeriod } | null;
}

/** "k lần/tháng": k and the month. A schedule ("Định kỳ Quý/lần") is once in every quarter. */
export function frequencyOf(target: JudgedTarget): Frequency {
  const times = target.times ?? (target.cmp === 'every' ? '1' : (target.lo ?? '1'));
  const named = target.per ?? { count: 1, unit: target.unit?.split('/')[1]?.trim() ?? '' };
  const unit = SUB_PERIODS[named.unit];
  return { times, per: unit ? { count: named.count, unit } : null };
}

/** At least k in every completed sub-period; one that is known to fall short decides, whatever is still missing. */
export function judgeFrequency(input: JudgeInput): Verdict {
  const rule = 'EVERY_SUB_PERIOD';
  if (input.figure !== null && 'status' in input.figure) return judgeStatus(input, rule);
  const { times, per: named } = frequencyOf(input.target);
  const per = says.subPeriod(named ?? { count: 1, unit: 'period' });
  const counts = countsOf(input.figure, named);
  if (counts === null) return verdict('NOT_ASSESSED', rule, says.needsEach({ per }));
  if (counts.length === 0) return verdict('NOT_ASSESSED', rule, says.noneCompleted({ per }));
  const need = bare(times);
  const total = counts.length;
  const short = counts.flatMap((count, index) => (count !== null && decimal(count).lt(decimal(times)) ? [index] : []));
  if (short.length > 0) {
    const names = input.figure !== null && 'subPeriods' in input.figure ? input.figure.names : undefined;
    const which = short.map((index) => {
      const [name, count] = [names?.[index], bare(counts[index] ?? '0')];
      return name
        ? says.namedCount({ name, times: count })
        : says.subPeriodCount({ position: index + 1, times: count });
    });
    return verdict('NOT_MET', rule, says.short({ short: short.length, total, per, need, which }));
  }
  const gaps = counts.filter((count) => count === null).length;
  if (gaps > 0) return verdict('NOT_ASSESSED', rule, says.gaps({ gaps, total, per }));
  const [first] = counts;
  return verdict(
    'MET',
    rule,
    total === 1 ? says.keptOnce({ times: bare(first ?? '0'), per, need }) : says.keptInEach({ total, per, need }),
  );
}

const bare = (value: Decimal): Quantity => ({ value, unit: null });

/** One number answers for every sub-period only where the sub-period is the year itself. */
function countsOf(figure: Figure | null, per: Frequency['per']): readonly (Decimal | null)[] | null {
  if (figure === null) return [null];
  if ('subPeriods' in figure) return figure.subPeriods;
  return 'value' in figure && per?.unit === 'year' ? [figure.value] : null;
}

/** Done before each of the dates of the target; dates of the figure stand in the same order. */
export function judgeDeadline(input: JudgeInput): Verdict {
  const rule = 'DEADLINE';
  const { target, figure } = input;
  const deadlines = deadlinesOf(target);
  if (deadlines.length === 0) return verdict('NOT_ASSESSED', rule, says.noDate());
  const dates = figure !== null && 'dates' in figure ? figure.dates : [];
  const late = deadlines.find((deadline, index) => (dates[index] ?? '') >= deadline);
  if (late !== undefined) {
    const date = dates[deadlines.indexOf(late)] ?? '';
    return verdict('NOT_MET', rule, says.late({ done: { day: date }, tooLate: { day: late } }));
  }
  const missing = deadlines.filter((_, index) => dates[index] == null).length;
  if (missing > 0) {
    return verdict('NOT_ASSESSED', rule, says.datesMissing({ missing, total: deadlines.length }));
  }
  return verdict('MET', rule, says.inTime({ deadlines: deadlines.map((day) => ({ day })) }));
}

/**
 * The first day that is too late, per deadline. "trước 15/6" is due by 24:00 of the day before (DOMAIN.md, section 6);
 * "tháng 6" is kept when done by the end of June. Empty when a date lacks its year.
 */
export function deadlinesOf(target: JudgedTarget): string[] {
  const named = target.dates ?? [target.lo, target.hi].filter((date): date is string => date != null);
  const year = /\b\d{4}\b/.exec(target.period ?? '')?.[0];
  const full = named.map((date) => (date.startsWith('--') && year ? `${year}${date.slice(1)}` : date));
  const deadlines = full.map((date) => firstDayTooLate(date, target.cmp === 'before' || target.cmp === undefined));
  return deadlines.includes(null) ? [] : (deadlines as string[]);
}

function firstDayTooLate(date: string, before: boolean): string | null {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(date);
  if (!parts) return null;
  const [, year = '', quarter, month, day] = parts;
  const first = quarter ? Number(quarter) * 3 - 3 : Number(month ?? '1') - 1;
  const months = before || day ? 0 : quarter ? 3 : month ? 1 : 12;
  const days = before || !day ? 0 : 1;
  const start = new Date(Date.UTC(Number(year), first + months, Number(day ?? '1') + days));
  return start.toISOString().slice(0, 10);
}
