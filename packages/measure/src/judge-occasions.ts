/** Verdicts on what happens at moments: so many times in every sub-period, done before a date. */
import { decimal } from './exact.ts';
import { formatDecimal } from './format-number.ts';
import type { Figure, JudgedTarget, JudgeInput, Verdict } from './judge-types.ts';
import type { Decimal } from './target.ts';
import { verdict } from './verdict.ts';

const PERIOD_NAMES: Record<string, string> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
};

export interface Frequency {
  times: Decimal;
  /** "tháng", "6 tháng"; null when the target does not say. */
  per: string | null;
}

/** "k lần/tháng": k and the month. A schedule ("Định kỳ Quý/lần") is once in every quarter. */
export function frequencyOf(target: JudgedTarget): Frequency {
  const times = target.times ?? (target.cmp === 'every' ? '1' : (target.lo ?? '1'));
  if (!target.per) return { times, per: target.unit?.split('/')[1]?.trim() ?? null };
  const name = PERIOD_NAMES[target.per.unit] ?? target.per.unit;
  return { times, per: target.per.count === 1 ? name : `${target.per.count} ${name}` };
}

/** At least k in every completed sub-period; one that is known to fall short decides, whatever is still missing. */
export function judgeFrequency(input: JudgeInput): Verdict {
  const rule = 'EVERY_SUB_PERIOD';
  const { times, per } = frequencyOf(input.target);
  const name = per ?? 'kỳ con';
  const counts = countsOf(input.figure, per);
  if (counts === null) {
    return verdict('NOT_ASSESSED', rule, `Cần số lần của từng ${name} đã hết, không phải một số tổng.`);
  }
  if (counts.length === 0) return verdict('NOT_ASSESSED', rule, `Chưa có ${name} nào kết thúc.`);
  const short = counts.flatMap((count, index) => (count !== null && decimal(count).lt(decimal(times)) ? [index] : []));
  const need = `${formatDecimal(times)} lần`;
  if (short.length > 0) {
    const which = short.map((index) => `thứ ${index + 1} (${formatDecimal(counts[index] ?? '0')} lần)`).join(', ');
    return verdict('NOT_MET', rule, `${short.length}/${counts.length} ${name} chưa đủ ${need}: ${which}.`);
  }
  const gaps = counts.filter((count) => count === null).length;
  if (gaps > 0) return verdict('NOT_ASSESSED', rule, `Còn ${gaps}/${counts.length} ${name} chưa có số liệu.`);
  if (counts.length === 1) {
    return verdict(
      'MET',
      rule,
      `Đã có ${formatDecimal(counts[0] ?? '0')} lần trong ${name}; mục tiêu ít nhất ${need}.`,
    );
  }
  return verdict('MET', rule, `Cả ${counts.length} ${name} đã hết đều có ít nhất ${need}.`);
}

/** One number answers for every sub-period only where the sub-period is the year itself. */
function countsOf(figure: Figure | null, per: string | null): readonly (Decimal | null)[] | null {
  if (figure === null) return [null];
  if ('subPeriods' in figure) return figure.subPeriods;
  return 'value' in figure && per === 'năm' ? [figure.value] : null;
}

/** Done before each of the dates of the target; dates of the figure stand in the same order. */
export function judgeDeadline(input: JudgeInput): Verdict {
  const rule = 'DEADLINE';
  const { target, figure } = input;
  const deadlines = deadlinesOf(target);
  if (deadlines.length === 0)
    return verdict('NOT_ASSESSED', rule, 'Mục tiêu chưa có ngày cụ thể: ghi đủ ngày, tháng, năm.');
  const dates = figure !== null && 'dates' in figure ? figure.dates : [];
  const late = deadlines.find((deadline, index) => (dates[index] ?? '') >= deadline);
  if (late !== undefined) {
    const date = dates[deadlines.indexOf(late)] ?? '';
    return verdict(
      'NOT_MET',
      rule,
      `Hoàn thành ngày ${vietnameseDate(date)}, không trước ngày ${vietnameseDate(late)}.`,
    );
  }
  const missing = deadlines.filter((_, index) => dates[index] == null).length;
  if (missing > 0) {
    return verdict('NOT_ASSESSED', rule, `Còn ${missing}/${deadlines.length} thời hạn chưa có ngày hoàn thành.`);
  }
  return verdict(
    'MET',
    rule,
    `Hoàn thành trước ${deadlines.map((date) => `ngày ${vietnameseDate(date)}`).join(', ')}.`,
  );
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

/** "2023-06-15" → "15/6/2023". */
export function vietnameseDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}
