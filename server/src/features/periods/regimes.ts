import type { Level } from '#kernel/context.ts';
import type { PeriodKind, Vintage } from './period.entity.ts';
import type { KnownRegime } from './period.messages.ts';

export interface PeriodPlan {
  ordinal: number;
  kind: PeriodKind;
  vintage: Vintage;
  startsOn: string;
  endsOn: string;
  cutoffOn: string;
  /** The last day on which a report is on time; null: the regime states none. */
  dueOn: string | null;
  /** Who owes one. */
  dueFrom: readonly (Level | 'DEPARTMENT')[];
}

export interface RegimePlan {
  code: KnownRegime;
  legalBasis: string | null;
  periodsOf(year: number): PeriodPlan[];
}

const day = (year: number, month: number, date: number): string => {
  const moment = new Date(Date.UTC(year, month - 1, date));
  return moment.toISOString().slice(0, 10);
};

/** Communes and departments report twice a year to the unit they belong to; a town tells its province once. */
const TWICE = ['COMMUNE', 'DEPARTMENT'] as const;
const YEARLY = ['DISTRICT', 'COMMUNE', 'DEPARTMENT'] as const;

/**
 * Quality objectives: half a year and the year, as the decisions have it ("trước 15/6", "trước 30/11": by 24:00 of the
 * day before). What is due before the year ends is an estimate; the official figures follow by 15 January.
 */
const QUALITY_OBJECTIVES: RegimePlan = {
  code: 'MTCL',
  legalBasis: 'Quyết định ban hành kế hoạch mục tiêu chất lượng của đơn vị',
  periodsOf: (year) => [
    {
      ordinal: 1,
      kind: 'HALF_YEAR',
      vintage: 'PRELIMINARY',
      startsOn: day(year - 1, 12, 15),
      endsOn: day(year, 6, 14),
      cutoffOn: day(year, 6, 14),
      dueOn: day(year, 6, 14),
      dueFrom: TWICE,
    },
    {
      ordinal: 2,
      kind: 'YEAR',
      vintage: 'ESTIMATE',
      startsOn: day(year, 1, 1),
      endsOn: day(year, 12, 31),
      cutoffOn: day(year, 11, 14),
      dueOn: day(year, 11, 29),
      dueFrom: YEARLY,
    },
    {
      ordinal: 3,
      kind: 'YEAR',
      vintage: 'OFFICIAL',
      startsOn: day(year, 1, 1),
      endsOn: day(year, 12, 31),
      cutoffOn: day(year, 12, 31),
      dueOn: day(year + 1, 1, 15),
      dueFrom: YEARLY,
    },
  ],
};

/**
 * Nghị định 09/2019/NĐ-CP, điều 12: a quarter runs from the 15th of the month before it to the 14th of its last month;
 * a month from the 15th of the month before to the 14th. The decree leaves the day of sending to each report's own text.
 */
const byDecree = (code: KnownRegime, kind: PeriodKind, months: number): RegimePlan => ({
  code,
  legalBasis: 'Nghị định 09/2019/NĐ-CP, điều 12',
  periodsOf: (year) =>
    Array.from({ length: 12 / months }, (_, index) => {
      const [startsOn, endsOn] = [day(year, index * months, 15), day(year, (index + 1) * months, 14)];
      const sent = { cutoffOn: endsOn, dueOn: null, dueFrom: [] };
      return { ordinal: index + 1, kind, vintage: 'OFFICIAL', startsOn, endsOn, ...sent };
    }),
});

export const REGIMES: readonly RegimePlan[] = [
  QUALITY_OBJECTIVES,
  byDecree('ND09-QUY', 'QUARTER', 3),
  byDecree('ND09-THANG', 'MONTH', 1),
];
