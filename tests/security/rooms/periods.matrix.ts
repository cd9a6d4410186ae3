import { query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.regimes                      | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.periods                      | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.period                       | the catalogue                          | all         | all         | all         | all         | all         | all         | -
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
  ],
  everybodys: ['Period', 'Regime'],
};
