import { list, mutation, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import { PART, periodRecords } from './periods.records.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.regimes                      | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.periods                      | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.period                       | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.workingYear                  | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.regimes                      | a regime that it keeps                 | all         | all         | all         | all         | -           | -           | -
Query.periods                      | a regime that it keeps                 | all         | all         | all         | all         | -           | -           | -
Mutation.createRegime              | the unit of whoever asks               | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | -
Mutation.updateRegime              | a regime that it keeps                 | LP/AHONUV   | -/all       | -/all       | -/all       | -/AHONUV    | -/AHONUV    | -
Mutation.endRegime                 | a regime that it keeps                 | LP/AHONUV   | -/all       | -/all       | -/all       | -/AHONUV    | -/AHONUV    | -
Mutation.setWorkingDays            | the province of whoever asks           | -/all       | LP/AHONUV   | LP/AHONUV   | -/all       | -/all       | -/all       | -
`,
  questions: [
    query(
      'the catalogue',
      `($period: ID!) { regimes { id } periods(year: 2022) { id } period(id: $period) { id } }`,
      ({ subject }) => ({ period: subject.unopened.id }),
      {
        'Query.regimes': 'regimes.id',
        'Query.periods': 'periods.id',
        'Query.period': 'period.id',
      },
    ),
    query('the catalogue', '{ workingYear(year: 2022) { id } }', () => ({}), { 'Query.workingYear': 'workingYear.id' }),
    list(
      'a regime that it keeps',
      '{ regimes { id } }',
      () => ({}),
      { 'Query.regimes': 'regimes.id' },
      (subject) => subject.regime.id,
    ),
    list(
      'a regime that it keeps',
      '($code: String!) { periods(regimeCode: $code) { id } }',
      ({ subject }) => ({ code: subject.regime.code }),
      { 'Query.periods': 'periods.id' },
      (subject) => subject.regime.periodId,
    ),
    mutation('createRegime', 'the unit of whoever asks', () => ({
      ...{ name: 'Báo cáo quý', validFrom: '2023-01-01', parts: [PART] },
    })),
    mutation('setWorkingDays', 'the province of whoever asks', () => ({
      ...{ year: 2022, days: [{ day: '2022-02-01', off: true, name: 'Tết Nguyên đán' }] },
    })),
    mutation('updateRegime', 'a regime that it keeps', ({ subject }) => ({
      ...{ regimeId: subject.regime.id, revision: 1, name: 'Báo cáo quý', validFrom: '2023-07-01', parts: [PART] },
    })),
    mutation('endRegime', 'a regime that it keeps', ({ subject }) => ({
      ...{ regimeId: subject.regime.id, revision: 1, lastOn: '2023-07-01', reason: 'Không còn cần' },
    })),
  ],
  everybodys: ['Period', 'RegimePart', 'RegimeDue', 'DayFromEnd', 'WorkingYear', 'WorkingDay'],
  governed: { 'Period.regime': 'Query.periods: who reads a period reads the regime that it is of' },
  records: periodRecords,
};
