import type { DayFromEnd, RegimeLevel, RegimePart } from '@dich/measure';
import type { KnownRegime } from './period.messages.ts';

export interface ShippedRegime {
  code: KnownRegime;
  legalBasis: string;
  parts: readonly RegimePart[];
}

const from = (levels: readonly RegimeLevel[], on: DayFromEnd): RegimePart['dues'] =>
  levels.map((level) => ({ level, on }));

/** Communes and departments report twice a year to the unit they belong to; a town tells its province once. */
const TWICE = ['COMMUNE', 'DEPARTMENT'] as const;
const YEARLY = ['DISTRICT', 'COMMUNE', 'DEPARTMENT'] as const;

const LAST_DAY: DayFromEnd = { months: null, day: 0 };
const plain = { only: null, from: null, to: null, shift: 'NONE', locksAfter: null } as const;

/**
 * Quality objectives: half a year and the year, as the decisions have it ("trước 15/6", "trước 30/11": by 24:00 of the
 * day before). What is due before the year ends is an estimate; the official figures follow by 15 January.
 */
const QUALITY_OBJECTIVES: ShippedRegime = {
  code: 'MTCL',
  legalBasis: 'Quyết định ban hành kế hoạch mục tiêu chất lượng của đơn vị',
  parts: [
    {
      ...{ ...plain, kind: 'HALF_YEAR', vintage: 'PRELIMINARY', bounds: 'FROM_15TH', only: [1], cutoff: LAST_DAY },
      dues: from(TWICE, { months: 0, day: 14 }),
    },
    {
      ...{ ...plain, kind: 'YEAR', vintage: 'ESTIMATE', bounds: 'CALENDAR', cutoff: { months: -1, day: 14 } },
      dues: from(YEARLY, { months: -1, day: 29 }),
    },
    {
      ...{ ...plain, kind: 'YEAR', vintage: 'OFFICIAL', bounds: 'CALENDAR', cutoff: LAST_DAY },
      dues: from(YEARLY, { months: 1, day: 15 }),
    },
  ],
};

/** Nghị định 09/2019/NĐ-CP, điều 12, leaves the day of sending to each report's own text: whoever asks for it names it. */
const byDecree = (code: KnownRegime, kind: 'QUARTER' | 'MONTH'): ShippedRegime => ({
  code,
  legalBasis: 'Nghị định 09/2019/NĐ-CP, điều 12',
  parts: [{ ...plain, kind, vintage: 'OFFICIAL', bounds: 'FROM_15TH', cutoff: LAST_DAY, dues: [] }],
});

/** What every installation has, and what a unit starts from that keeps a regime of its own. */
export const SHIPPED_REGIMES: readonly ShippedRegime[] = [
  QUALITY_OBJECTIVES,
  byDecree('ND09-QUY', 'QUARTER'),
  byDecree('ND09-THANG', 'MONTH'),
];

/**
 * What can be asked about although no regime names it: quarters, halves, nine months and the year, as shorter periods make
 * them up (kỳ tổng hợp). Of a month no shorter ones are reported.
 */
export const PUT_TOGETHER: readonly RegimePart[] = (['QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR'] as const).map(
  (kind) => ({ ...plain, kind, vintage: 'OFFICIAL', bounds: 'CALENDAR', cutoff: LAST_DAY, dues: [] }),
);
