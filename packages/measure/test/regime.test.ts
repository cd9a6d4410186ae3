import { describe, expect, test } from 'vitest';
import { isWorkingDay, onWorkingDay, periodsOfYear, type RegimePart } from '../src/regime/index.ts';

const part = (wish: Partial<RegimePart>): RegimePart => ({
  ...{ kind: 'QUARTER', vintage: 'OFFICIAL', bounds: 'CALENDAR', only: null, from: null, to: null },
  ...{ cutoff: { months: null, day: 0 }, dues: [], shift: 'NONE', locksAfter: null },
  ...wish,
});
const communes = (on: { months: number | null; day: number }) => [{ level: 'COMMUNE', on }] as const;
const NOTHING = new Map<string, boolean>();

const table = (parts: RegimePart[], year: number, stated: ReadonlyMap<string, boolean> = NOTHING) =>
  periodsOfYear(parts, year, stated).map(({ ordinal, startsOn, endsOn, cutoffOn, dues }) =>
    [ordinal, startsOn, endsOn, cutoffOn, ...dues.map(({ dueOn }) => dueOn)].join(' '),
  );

describe('the periods of a year', () => {
  test.each<[string, RegimePart[], string[]]>([
    [
      'Nghị định 09/2019: a quarter runs from the 15th of the month before it to the 14th of its last month',
      [part({ bounds: 'FROM_15TH' })],
      [
        '1 2021-12-15 2022-03-14 2022-03-14',
        '2 2022-03-15 2022-06-14 2022-06-14',
        '3 2022-06-15 2022-09-14 2022-09-14',
        '4 2022-09-15 2022-12-14 2022-12-14',
      ],
    ],
    [
      '“trước 15/6 và trước 30/11”: on time until the end of the day before',
      [
        part({
          ...{ kind: 'HALF_YEAR', vintage: 'PRELIMINARY', bounds: 'FROM_15TH', only: [1] },
          dues: communes({ months: 0, day: 14 }),
        }),
        part({ kind: 'YEAR', dues: communes({ months: 1, day: 15 }) }),
        part({
          ...{ kind: 'YEAR', vintage: 'ESTIMATE', cutoff: { months: -1, day: 14 } },
          dues: communes({ months: -1, day: 29 }),
        }),
      ],
      [
        '1 2021-12-15 2022-06-14 2022-06-14 2022-06-14',
        '2 2022-01-01 2022-12-31 2022-11-14 2022-11-29',
        '3 2022-01-01 2022-12-31 2022-12-31 2023-01-15',
      ],
    ],
    [
      'nine months, due on the fifth day after',
      [part({ kind: 'NINE_MONTHS', dues: communes({ months: null, day: 5 }) })],
      ['1 2022-01-01 2022-09-30 2022-09-30 2022-10-05'],
    ],
    [
      'a request with dates of its own is of the year in which it ends',
      [part({ kind: 'AD_HOC', from: '2022-03-01', to: '2022-03-20', dues: communes({ months: null, day: 2 }) })],
      ['1 2022-03-01 2022-03-20 2022-03-20 2022-03-22'],
    ],
    [
      'the last day of each month is its own, also where the day named is later',
      [part({ kind: 'HALF_YEAR', dues: communes({ months: 2, day: 31 }) })],
      ['1 2022-01-01 2022-06-30 2022-06-30 2022-08-31', '2 2022-07-01 2022-12-31 2022-12-31 2023-02-28'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(table(parts, 2022)).toEqual(expected);
  });

  test('months of a leap year, by the calendar and from the 15th', () => {
    const second = (bounds: RegimePart['bounds']) => table([part({ kind: 'MONTH', bounds })], 2024)[1];
    expect(second('CALENDAR')).toBe('2 2024-02-01 2024-02-29 2024-02-29');
    expect(second('FROM_15TH')).toBe('2 2024-01-15 2024-02-14 2024-02-14');
    expect(table([part({ kind: 'MONTH' })], 2024)).toHaveLength(12);
  });

  test('it closes so many days after it was due, counted from where the due date moved to', () => {
    const [first] = periodsOfYear(
      [part({ dues: communes({ months: null, day: 2 }), shift: 'AFTER', locksAfter: 5 })],
      ...([2023, NOTHING] as const),
    );
    // 02/04/2023 is a Sunday
    expect(first?.dues).toEqual([{ level: 'COMMUNE', dueOn: '2023-04-03', locksOn: '2023-04-08' }]);
  });
});

describe('working days', () => {
  /** Tết 2026, and the Saturday of 22/08 that is worked for the Monday of 31/08. */
  const stated = new Map([
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((day) => [day, true] as const),
    ...([
      ['2026-08-22', false],
      ['2026-08-31', true],
    ] as const),
  ]);

  test.each<[string, 'NONE' | 'BEFORE' | 'AFTER', string]>([
    ['2026-02-17', 'NONE', '2026-02-17'],
    ['2026-02-17', 'BEFORE', '2026-02-13'],
    ['2026-02-17', 'AFTER', '2026-02-23'],
    ['2026-02-13', 'BEFORE', '2026-02-13'],
    ['2026-08-22', 'BEFORE', '2026-08-22'],
    ['2026-08-23', 'BEFORE', '2026-08-22'],
    ['2026-08-31', 'BEFORE', '2026-08-28'],
    ['2026-08-29', 'AFTER', '2026-09-01'],
  ])('%s, %s: %s', (day, shift, expected) => {
    expect(onWorkingDay(day, shift, stated)).toBe(expected);
  });

  test('Saturday and Sunday are off, unless they are stated', () => {
    expect(['2026-08-21', '2026-08-22', '2026-08-23'].map((day) => isWorkingDay(day, NOTHING))).toEqual([
      ...[true, false, false],
    ]);
    expect(isWorkingDay('2026-08-22', stated)).toBe(true);
  });
});
