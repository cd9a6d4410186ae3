import { list, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.history                      | a draft plan                           | LPHOU/ANV   | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -
AuditEntry.changes                 | a draft plan                           | LPHOU/ANV   | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -
Query.auditTrail                   | a draft plan                           | AU/LPHONV   | -/LPHONV    | -/LPHONV    | -/LPHONV    | -/LPHONV    | -/LPHONV    | -
`,
  questions: [
    query(
      'a draft plan',
      '($id: ID!) { history(subject: "Plan", subjectId: $id) { verb changes { field } } }',
      ({ subject }) => ({ id: subject.draftPlan.id }),
      { 'Query.history': 'history.verb', 'AuditEntry.changes': 'history.changes.field' },
    ),
    list(
      'a draft plan',
      '{ auditTrail { edges { node { subjectId } } } }',
      () => ({}),
      { 'Query.auditTrail': 'auditTrail.edges.node.subjectId' },
      ({ draftPlan }) => draftPlan.id,
    ),
  ],
};
