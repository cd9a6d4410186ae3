/** What a reporting period is to the target of its year. */
import type { PeriodState } from './judge-types.ts';
import { addsUpOverTime, type OverTime } from './rollup-types.ts';

/** `endsOn`: "2022-12-14". */
export interface ReportingPeriod {
  kind: 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'NINE_MONTHS' | 'YEAR' | 'AD_HOC';
  endsOn: string;
}

/** How the indicator's figures add up over the year. */
export interface OverTheYear {
  typedAs: 'PERIOD' | 'CUMULATIVE';
  overTime: OverTime;
}

export const MONTHS_OF_PERIOD: Readonly<Record<ReportingPeriod['kind'], number>> = {
  MONTH: 1,
  QUARTER: 3,
  HALF_YEAR: 6,
  NINE_MONTHS: 9,
  YEAR: 12,
  /** It has days of its own. */
  AD_HOC: 0,
};

const PERIODS_OF_YEAR = { MONTH: 12, QUARTER: 4 } as const;

type Share = [numerator: number, denominator: number];

/**
 * The share of the year that a figure of the period speaks of. Where figures are typed for the period alone, a month
 * or a quarter is its own share; where they are cumulated, it is everything since the start of the year.
 */
function shareOfYear({ kind, endsOn }: ReportingPeriod, { typedAs }: OverTheYear): Share {
  const month = Number(endsOn.slice(5, 7));
  switch (kind) {
    case 'MONTH':
    case 'QUARTER':
      return [typedAs === 'CUMULATIVE' ? Math.ceil(month / MONTHS_OF_PERIOD[kind]) : 1, PERIODS_OF_YEAR[kind]];
    case 'AD_HOC':
      return [month, 12];
    case 'HALF_YEAR':
      return [1, 2];
    case 'NINE_MONTHS':
      return [3, 4];
    case 'YEAR':
      return [1, 1];
  }
}

/** Only a report for the whole year closes, on the day after the year it speaks of has ended. `day`: today. */
export const closing = (
  { kind, endsOn }: Pick<ReportingPeriod, 'kind' | 'endsOn'>,
  day: string,
): PeriodState['state'] => (kind === 'YEAR' && day > endsOn ? 'CLOSED' : 'OPEN');

/**
 * A report for the whole year, estimate or official, is judged as the year's; within the year only the pace is told.
 * `day`: today, "2023-01-10".
 */
export function periodState(period: ReportingPeriod, indicator: OverTheYear, day: string): PeriodState {
  const [numerator, denominator] = shareOfYear(period, indicator);
  const elapsed = { numerator: String(numerator), denominator: String(denominator) };
  const state = closing(period, day);
  if (period.kind === 'YEAR') return { state, nature: null, elapsed };
  return { state, nature: natureOf(indicator), elapsed, through: throughOf(period, indicator) };
}

/** Up to which month of the year a figure of the period counts from its start, or at whose end it stands; null: it is of the period alone. */
function throughOf({ kind, endsOn }: ReportingPeriod, indicator: OverTheYear): number | null {
  const month = Number(endsOn.slice(5, 7));
  const beginsTheYear = kind !== 'AD_HOC' && month <= MONTHS_OF_PERIOD[kind];
  return natureOf(indicator) === 'STOCK' || indicator.typedAs === 'CUMULATIVE' || beginsTheYear ? month : null;
}

/** What adds up through the year, or is typed as it has added up, can be compared with how much of the year is over. */
export const natureOf = ({ overTime, typedAs }: OverTheYear): 'FLOW' | 'STOCK' =>
  addsUpOverTime(overTime) || typedAs === 'CUMULATIVE' ? 'FLOW' : 'STOCK';
