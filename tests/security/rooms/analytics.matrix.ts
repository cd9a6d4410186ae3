import { list, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import { CORRECTION } from './reports.records.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.comparison                   | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Comparison.rows                    | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
ComparisonRow.cells                | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Unit.values                        | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.series                       | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Series.rows                        | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
SeriesRow.points                   | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
SeriesPoint.values                 | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.attainmentSpread             | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.comparison                   | a correction being written             | LPHOU       | -           | -           | -           | -           | -           | -
Unit.values                        | a correction being written             | LPHOU       | -           | -           | -           | -           | -           | -
`,
  questions: [
    list(
      'a correction being written',
      `($unit: ID!, $period: ID!, $name: String!) {
      comparison(unitIds: [$unit], indicatorCodes: [$name], periodId: $period) { rows { cells { report { correctionReason } } } }
      unit(id: $unit) { values(indicatorCodes: [$name], periodId: $period) { report { correctionReason } } } }`,
      ({ subject }) => ({
        ...{ unit: subject.unit.unitId, period: subject.corrected.period.id, name: subject.jobs.code },
      }),
      {
        'Query.comparison': 'comparison.rows.cells.report.correctionReason',
        'Unit.values': 'unit.values.report.correctionReason',
      },
      () => CORRECTION.reason,
    ),
    query(
      'its figures',
      `($unit: ID!, $period: ID!, $name: String!) {
      comparison(unitIds: [$unit], indicatorCodes: [$name], periodId: $period) { rows { cells { value } } }
      series(unitIds: [$unit], indicatorCodes: [$name], kind: YEAR, years: [2022]) { rows { points { values { value } } } }
      unit(id: $unit) { values(indicatorCodes: [$name], periodId: $period) { value } }
      attainmentSpread(unitId: $unit, indicatorCodes: [$name], periodId: $period) { units } }`,
      ({ subject }) => ({
        unit: subject.unit.unitId,
        period: subject.reports.ACCEPTED.period.id,
        name: subject.jobs.code,
      }),
      {
        'Query.comparison': 'comparison.rows',
        'Comparison.rows': 'comparison.rows',
        'ComparisonRow.cells': 'comparison.rows.cells',
        'Unit.values': 'unit.values',
        'Query.series': 'series.rows',
        'Series.rows': 'series.rows',
        'SeriesRow.points': 'series.rows.points',
        'SeriesPoint.values': 'series.rows.points.values',
        'Query.attainmentSpread': 'attainmentSpread.units',
      },
    ),
  ],
  everybodys: ['SeriesTime'],
};
