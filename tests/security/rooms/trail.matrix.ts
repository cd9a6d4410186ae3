import { list, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import { CORRECTION } from './reports.records.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.history                      | a draft plan                           | LPHOU/ANV   | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -
AuditEntry.changes                 | a draft plan                           | LPHOU/ANV   | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -
Query.auditTrail                   | a draft plan                           | AU/LPHONV   | -/LPHONV    | -/LPHONV    | -/LPHONV    | -/LPHONV    | -/LPHONV    | -
AuditEntry.changes                 | a correction being written             | LPHOU/ANV   | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -
`,
  questions: [
    list(
      'a correction being written',
      '($id: ID!) { history(subject: "Report", subjectId: $id) { changes { after } } }',
      ({ subject }) => ({ id: subject.corrected.id }),
      { 'AuditEntry.changes': 'history.changes.after' },
      () => JSON.stringify(CORRECTION.reason),
    ),
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
