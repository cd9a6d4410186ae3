import { list } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.auditTrail                   | a draft plan                           | AU/LPHONV   | -/LPHONV    | -/LPHONV    | -/LPHONV    | -/LPHONV    | -/LPHONV    | -
`,
  questions: [
    list(
      'a draft plan',
      '{ auditTrail { edges { node { subjectId } } } }',
      () => ({}),
      { 'Query.auditTrail': 'auditTrail.edges.node.subjectId' },
      ({ draftPlan }) => draftPlan.id,
    ),
  ],
};
