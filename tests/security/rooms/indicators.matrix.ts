import { mutation, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';

export const matrix: RoomMatrix = {
  rows: `
Mutation.setIndicatorRule          | an indicator of its own                | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Query.scoringForAll                | the catalogue                          | all         | all         | all         | all         | all         | all         | -
ScoringForAll.rule                 | the province’s rule for all            | all         | all         | all         | all         | all         | -           | -
`,
  questions: [
    mutation('setIndicatorRule', 'an indicator of its own', ({ subject }) => ({
      ...{ indicatorId: subject.ownIndicatorId, validFrom: '2022-01-01' },
      grades: ['Hoàn thành', 'Hoàn thành tốt'].map((name) => ({ name })),
    })),
    query('the catalogue', '{ scoringForAll { viewerMaySet } }', () => ({}), {
      'Query.scoringForAll': 'scoringForAll.viewerMaySet',
    }),
    {
      ...query('the province’s rule for all', '{ scoringForAll { rule { id } } }', () => ({}), {
        'ScoringForAll.rule': 'scoringForAll.rule.id',
      }),
      lists: ({ world }) => world.ruleForAllId,
    },
  ],
};
