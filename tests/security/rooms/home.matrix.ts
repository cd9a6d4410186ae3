import { list, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.workItems                    | a draft plan                           | LP          | -           | -           | -           | -           | -           | -
Query.workItems                    | a report (returned)                    | LP          | -           | -           | -           | -           | -           | -
Query.setUpSteps                   | whoever asks                           | ALP         | ALP         | ALP         | ALP         | ALP         | ALP         | -
`,
  questions: [
    query('whoever asks', '{ setUpSteps { kind } }', () => ({}), { 'Query.setUpSteps': 'setUpSteps.kind' }),
    list(
      'a draft plan',
      '{ workItems { kind recordId } }',
      () => ({}),
      { 'Query.workItems': 'workItems.recordId' },
      ({ draftPlan }) => draftPlan.id,
    ),
    list(
      'a report (returned)',
      '{ workItems { kind recordId } }',
      () => ({}),
      { 'Query.workItems': 'workItems.recordId' },
      ({ reports }) => reports.RETURNED.id,
    ),
  ],
};
