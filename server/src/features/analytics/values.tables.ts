import { printUnit } from '@dich/measure';
import { z } from 'zod';
import { valuesIn } from '#features/departments/department-work.loaders.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import { PERIOD_KINDS } from '#features/periods/period.entity.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { periodInWords, timeInWords } from '#features/periods/period.messages.ts';
import { boardOf } from '#features/rollups/board.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { mayReadValues } from '#features/rollups/rollup.policy.ts';
import { absenceOf, departmentById, departmentNameOn, unitOnRecord } from '#features/units/unit.loaders.ts';
import { absentBecause, unitInWords } from '#features/units/unit.messages.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { asItWas } from '#kernel/as-of.ts';
import { type Context, today } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import { aDay, anId, codesUpTo, idsUpTo, yearsUpTo } from '#kernel/tables/parameters.ts';
import { type TableColumn, table } from '#kernel/tables/table.ts';
import { says } from './analytics.messages.ts';
import { type Comparison, compareUnits } from './comparison.ts';
import { type SeriesPoint, type SeriesRow, seriesOf, wholeMonths } from './series.ts';
import { type NamedValue, notesOfValues, WHICH_VALUE, whatValueSays } from './values-table.ts';

/** What an address of 16 kB, the limit of the HTTP server, has room for. */
const MOST_UNITS = 400;
const MOST_INDICATORS = 200;
const MOST_YEARS = 30;
const MOST_TIMES_A_YEAR = 12;
/** Values of a board, which is as long as its plans. */
const USUAL_BOARD = 100;

interface Named {
  indicatorIds?: string[] | undefined;
  indicatorCodes?: string[] | undefined;
}
const NAMES = {
  indicatorIds: idsUpTo(MOST_INDICATORS).optional(),
  indicatorCodes: codesUpTo(MOST_INDICATORS).optional(),
};
const UNITS = idsUpTo(MOST_UNITS).pipe(z.array(z.string()).min(1));
const namesSome = ({ indicatorIds, indicatorCodes }: Named): boolean =>
  Boolean(indicatorIds?.length || indicatorCodes?.length);
const countNames = ({ indicatorIds = [], indicatorCodes = [] }: Named): number =>
  indicatorIds.length + indicatorCodes.length;

export const boardTable = table({
  ...{ name: 'board', file: says.boardFile(), needs: says.boardNeeds() },
  asked: z.object({ unitId: anId, periodId: anId, asOf: aDay.optional() }),
  cells: () => USUAL_BOARD,
  async shown(now, { unitId, periodId, asOf }) {
    const ctx = asItWas(now, asOf ?? null);
    const period = await periodById(ctx).load(periodId);
    const unit = period && (await unitOn(ctx, unitId, dayOfPeriod(ctx, period)));
    const board = unit && (await boardOf(ctx, unit, period));
    if (!board) return null;
    const { expected, reporting } = board;
    return {
      title: says.boardTitle({ unit: unitInWords(unit), period: periodInWords(period) }),
      facts: [
        { what: says.unit(), is: unitInWords(unit) },
        { what: says.period(), is: periodInWords(period) },
        ...factOfPast(ctx),
        { what: says.coverage(), is: says.unitsReporting({ reporting, expected }) },
      ],
      notes: [...noteOfPast(ctx), ...notesOfValues(board.rows)],
      columns: valueColumns(ctx),
      ...{ rows: board.rows, frozen: NAMED_COLUMNS },
    };
  },
});

export const comparisonTable = table({
  ...{ name: 'comparison', file: says.comparisonFile() },
  needs: says.comparisonNeeds({ mostUnits: MOST_UNITS, mostIndicators: MOST_INDICATORS }),
  asked: z.object({ unitIds: UNITS, ...NAMES, periodId: anId, asOf: aDay.optional() }).refine(namesSome),
  cells: ({ unitIds, ...named }) => unitIds.length * countNames(named),
  async shown(now, { unitIds, indicatorIds: ids, indicatorCodes: codes, periodId, asOf }) {
    const ctx = asItWas(now, asOf ?? null);
    const period = await periodById(ctx).load(periodId);
    if (!period) return null;
    const compared = await compareUnits(ctx, { unitIds, indicators: { ids, codes }, period });
    const there = new Map(compared.rows.map(({ unit, cells }) => [unit.unitId, cells]));
    const absent = await linesOfAbsent(ctx, compared);
    const rows: ComparedLine[] = [...new Set(unitIds)].flatMap((unitId) => [
      ...(there.get(unitId) ?? []).map((value) => ({ ...value, value, absent: null })),
      ...(absent.get(unitId) ?? []),
    ]);
    return {
      title: says.comparisonTitle({ period: periodInWords(period) }),
      facts: [{ what: says.period(), is: periodInWords(period) }, ...factOfPast(ctx)],
      notes: [...noteOfPast(ctx), ...notesOfValues(rows.flatMap(({ value }) => value ?? []))],
      columns: [
        ...WHICH_VALUE,
        ...saidOfValue<ComparedLine>(ctx),
        { heading: says.remark(), cell: ({ absent }: ComparedLine) => absent },
      ],
      ...{ rows, frozen: NAMED_COLUMNS },
    };
  },
});

/** A value of a unit and an indicator, or why the unit was not there. */
interface ComparedLine extends NamedValue {
  value: IndicatorValue | null;
  absent: Message | null;
}

/** Of units that were not there, as far as they are on record: a line for each indicator, which says why, as the page does. */
async function linesOfAbsent(ctx: Context, { absent, indicators, period }: Comparison) {
  const lines = absent.map(async (one): Promise<[string, ComparedLine[]]> => {
    const [unit, absence] = [await unitOnRecord(ctx).load(one.unitId), await absenceOf(ctx).load(one)];
    if (!unit || !absence) return [one.unitId, []];
    const why = { unit, period, askedAs: null, value: null, absent: absentBecause(absence) };
    return [one.unitId, indicators.map((indicator) => ({ ...why, indicator }))];
  });
  return new Map(await Promise.all(lines));
}

/** What is said of a value, of lines that may have none. */
const saidOfValue = <L extends { value: IndicatorValue | null }>(ctx: Context): TableColumn<L>[] =>
  whatValueSays(today(ctx)).map(({ heading, cell }) => ({
    heading,
    cell: ({ value }, language) => value && cell(value, language),
  }));

/** A value of a time, or that there is none. */
interface Line {
  row: SeriesRow;
  point: SeriesPoint;
  value: IndicatorValue | null;
  absent: Message | null;
}

export const seriesTable = table({
  ...{ name: 'series', file: says.seriesFile() },
  needs: says.seriesNeeds({ mostUnits: MOST_UNITS, mostIndicators: MOST_INDICATORS, mostYears: MOST_YEARS }),
  asked: z
    .object({
      ...{ unitIds: UNITS, ...NAMES, kind: z.enum(PERIOD_KINDS), years: yearsUpTo(MOST_YEARS) },
      asOf: aDay.optional(),
    })
    .refine(namesSome),
  cells: ({ unitIds, years, kind, ...named }) =>
    unitIds.length * countNames(named) * years.length * (kind === 'MONTH' ? MOST_TIMES_A_YEAR : 4),
  async shown(now, { unitIds, indicatorIds: ids, indicatorCodes: codes, kind, years, asOf }) {
    const ctx = asItWas(now, asOf ?? null);
    const indicators = { ids, codes };
    const series = await seriesOf(ctx, { unitIds, indicators, kind: wholeMonths(kind), years });
    const rows: Line[] = [];
    for (const row of series.rows) {
      for (const point of row.points) {
        const absence = point.absent && (await absenceOf(ctx).load(point.absent));
        const values = point.values.length > 0 ? point.values : [null];
        for (const value of values) rows.push({ row, point, value, absent: absence && absentBecause(absence) });
      }
    }
    return {
      title: says.seriesTitle(),
      facts: factOfPast(ctx),
      notes: [...noteOfPast(ctx), ...notesOfValues(rows.flatMap(({ value }) => value ?? []))],
      columns: [
        ...WHICH_LINE,
        ...saidOfValue<Line>(ctx),
        { heading: says.remark(), cell: ({ absent }: Line) => absent },
      ],
      ...{ rows, frozen: NAMED_COLUMNS },
    };
  },
});

/** The same of a time without a value. */
const WHICH_LINE: readonly TableColumn<Line>[] = [
  { heading: says.unitCode(), cell: ({ row, value }) => (value?.unit ?? row.unit).code },
  { heading: says.unit(), cell: ({ row, value }) => unitInWords(value?.unit ?? row.unit) },
  { heading: says.indicatorCode(), cell: ({ row }) => row.indicator.code },
  { heading: says.indicator(), cell: ({ row, value }) => (value?.indicator ?? row.indicator).name },
  {
    heading: says.unitOfMeasure(),
    cell: ({ row, value }, language) => printUnit((value?.indicator ?? row.indicator).unitOfMeasure, language),
  },
  { heading: says.period(), cell: ({ point }) => timeInWords(point.time.period) },
];

/** What is known of a day that is over is marked as such, above the table and in its notes. */
const factOfPast = ({ asOf }: Context) =>
  asOf ? [{ what: says.asOf(), is: says.onDay({ day: { day: asOf.day } }) }] : [];
const noteOfPast = ({ asOf }: Context): Message[] => (asOf ? [says.viewOfPast({ day: { day: asOf.day } })] : []);

const NAMED_COLUMNS = 4;
const valueColumns = (ctx: Context) => [...WHICH_VALUE, ...whatValueSays(today(ctx))];

/** What a department answers for, as the board of its unit has it. */
export const departmentTable = table({
  ...{ name: 'department', file: says.departmentFile(), needs: says.departmentNeeds() },
  asked: z.object({ id: anId, periodId: anId, asOf: aDay.optional() }),
  cells: () => USUAL_BOARD,
  async shown(now, { id, periodId, asOf }) {
    const ctx = asItWas(now, asOf ?? null);
    const [department, period] = [await departmentById(ctx).load(id), await periodById(ctx).load(periodId)];
    const unit = department && period && (await unitOn(ctx, department.unitId, dayOfPeriod(ctx, period)));
    if (!department || !period || !unit || !mayReadValues(ctx, unit)) return null;
    const rows = await valuesIn(ctx, department, periodId);
    const name = await departmentNameOn(ctx, id, dayOfPeriod(ctx, period));
    return {
      title: says.departmentTitle({ department: name, period: periodInWords(period) }),
      facts: [
        { what: says.department(), is: name },
        { what: says.unit(), is: unitInWords(unit) },
        { what: says.period(), is: periodInWords(period) },
        ...factOfPast(ctx),
      ],
      notes: [says.ofWholeUnit(), ...noteOfPast(ctx), ...notesOfValues(rows)],
      columns: valueColumns(ctx),
      ...{ rows, frozen: NAMED_COLUMNS },
    };
  },
});
