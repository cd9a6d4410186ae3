/**
 * Who may do what, for every operation and every field that leads from one record to another (DOMAIN.md, section 7).
 * To be read as the law: nothing here is computed, and no rule of the product is asked.
 *
 * Offices: A quản trị hệ thống (administrator), L lãnh đạo (leader), P cán bộ tổng hợp (planner), H trưởng phòng (head
 * of a department), O cán bộ phòng (officer), N phân tích (analyst), U đánh giá viên (auditor), V chỉ xem (viewer).
 *
 * Columns: how whoever asks stands to the unit that the record is of. `self`: of that unit; `parent`, `grandparent`: of
 * the unit above it and the one above that; `child`: of a unit below it; `sibling`: of another unit below the same
 * parent; `foreign`: of another province; `ended`: of the unit, but the office has ended, or the unit has, or the
 * account is disabled, or nobody is signed in at all.
 *
 * A cell names the offices that are granted it; after a stroke those that are told that it is not theirs to do. To
 * everybody else it does not exist. `all`: every office; `-`: none; `.`: there is no such record (a commune has nothing
 * below it).
 */
export const OFFICES = {
  A: 'ADMINISTRATOR',
  L: 'LEADER',
  P: 'PLANNER',
  H: 'DEPARTMENT_HEAD',
  O: 'OFFICER',
  N: 'ANALYST',
  U: 'AUDITOR',
  V: 'VIEWER',
} as const;

export const TABLE = `
operation or field                 | about                                  | self        | parent      | grandparent | child       | sibling     | foreign     | ended
Query.viewer                       | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Viewer.actingOffice                | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Viewer.offices                     | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Viewer.sessions                    | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Viewer.apiKeys                     | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Query.clock                        | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Query.unit                         | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.unitByCode                   | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.units                        | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.regimes                      | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.periods                      | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.period                       | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.indicators                   | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.indicator                    | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.readTarget                   | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.account                      | an account                             | A           | A           | A           | -           | -           | -           | -
Account.offices                    | an account                             | A           | A           | A           | -           | -           | -           | -
Account.apiKeys                    | an account                             | A           | A           | A           | -           | -           | -           | -
Query.accounts                     | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Query.plan                         | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.objectives                    | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.tasks                         | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.faults                        | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.paragraphs                    | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.document                      | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Objective.paragraphs               | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Objective.tasks                    | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Objective.indicators               | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
PlanIndicator.responsibilities     | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
PlanIndicator.members              | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
PlanIndicator.ownTarget            | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.carriedOverFrom               | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Query.plan                         | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.objectives                    | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.tasks                         | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.faults                        | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.paragraphs                    | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.document                      | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Objective.paragraphs               | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Objective.tasks                    | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Objective.indicators               | an issued plan                         | all         | all         | all         | all         | -           | -           | -
PlanIndicator.responsibilities     | an issued plan                         | all         | all         | all         | all         | -           | -           | -
PlanIndicator.ownTarget            | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.decision                      | an issued plan                         | all         | all         | all         | all         | -           | -           | -
PlanIndicator.assignedTarget       | an issued plan                         | all         | all         | all         | -           | -           | -           | -
PlanIndicator.proposedTarget       | an issued plan                         | all         | all         | all         | -           | -           | -           | -
Query.plans                        | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Query.plans                        | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Query.decision                     | a draft decision                       | LPHOU       | -           | -           | -           | -           | -           | -
Query.decision                     | an issued decision                     | all         | all         | all         | all         | -           | -           | -
Query.target                       | a target it was given                  | all         | all         | all         | -           | -           | -           | -
Query.target                       | its own target in force                | all         | all         | all         | all         | -           | -           | -
Target.decision                    | its own target in force                | all         | all         | all         | all         | -           | -           | -
Query.target                       | its own target as a draft              | LPHOU       | -           | -           | -           | -           | -           | -
Query.target                       | a target it proposes to the unit above | all         | all         | all         | -           | -           | -           | -
Query.target                       | a quota it drafts for a unit below     | LPHOU       | -           | .           | -           | -           | -           | -
Query.target                       | a quota it gave to a unit below        | all         | all         | .           | all         | -           | -           | -
Query.targets                      | a target it was given                  | all         | all         | all         | -           | -           | -           | -
Query.targets                      | its own target in force                | all         | all         | all         | all         | -           | -           | -
Unit.assignments                   | a target it was given                  | all         | all         | all         | -           | -           | -           | -
Query.targetHistory                | a target it was given                  | all         | all         | all         | -           | -           | -           | -
Query.targetHistory                | its own target in force                | all         | all         | all         | all         | -           | -           | -
Query.assignmentGrid               | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentGrid.rows                | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentGrid.plan                | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentRow.planIndicator        | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentRow.parentTarget         | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentRow.cells                | what it gives to units below           | all         | all         | .           | -           | -           | -           | -
AssignmentCell.draft               | what it gives to units below           | LPHOU       | -           | .           | -           | -           | -           | -
AssignmentCell.inForce             | what it gives to units below           | all         | all         | .           | -           | -           | -           | -
AssignmentCell.proposed            | what it gives to units below           | all         | all         | .           | -           | -           | -           | -
Query.report                       | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
Report.rows                        | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
ReportRow.figure                   | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
ReportRow.target                   | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
Query.reports                      | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
Query.report                       | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Report.rows                        | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.figure                   | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.target                   | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Report.versions                    | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.reports                      | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.report                       | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Report.rows                        | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.figure                   | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.target                   | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Report.versions                    | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.reports                      | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.report                       | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Report.rows                        | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.figure                   | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.target                   | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Report.versions                    | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.reports                      | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.report                       | a department’s report (being written)  | LPHOU       | -           | -           | -           | -           | -           | -
Report.rows                        | a department’s report (being written)  | LPHOU       | -           | -           | -           | -           | -           | -
ReportRow.figure                   | a department’s report (being written)  | LPHOU       | -           | -           | -           | -           | -           | -
Query.report                       | a department’s report (sent)           | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Report.rows                        | a department’s report (sent)           | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.figure                   | a department’s report (sent)           | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.reportsToReview              | a report (sent)                        | -           | LPHON       | -           | -           | -           | -           | -
Query.reportsToReview              | a department’s report (sent)           | LPHONU      | -           | -           | -           | -           | -           | -
Query.reportStatus                 | who has sent a report to it            | all         | all         | all         | -           | -           | -           | -
ReportStatus.report                | who has sent a report to it            | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.board                        | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Board.rows                         | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Board.counts                       | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.indicatorValue               | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
IndicatorValue.target              | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
IndicatorValue.parts               | its figures                            | LPHON       | LPHON       | .           | -           | -           | -           | -
IndicatorValue.striven             | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.comparison                   | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Comparison.rows                    | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
ComparisonRow.cells                | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Unit.values                        | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.attainmentSpread             | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
IndicatorValue.figure              | its departments’ figures               | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
IndicatorValue.report              | its departments’ figures               | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.workItems                    | a draft plan                           | LP          | -           | -           | -           | -           | -           | -
Query.workItems                    | a report (returned)                    | LP          | -           | -           | -           | -           | -           | -
Query.history                      | a draft plan                           | LPHOU/ANV   | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -
AuditEntry.changes                 | a draft plan                           | LPHOU/ANV   | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -/ANV       | -
Mutation.actIn                     | an office of one’s own                 | all         | all         | all         | all         | all         | all         | -
Mutation.actIn                     | an office of somebody else             | -           | -           | -           | -           | -           | -           | -
Mutation.revokeSession             | a session of one’s own                 | all         | all         | all         | all         | all         | all         | -
Mutation.revokeSession             | a session of somebody else             | -           | -           | -           | -           | -           | -           | -
Mutation.setLanguage               | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Mutation.revokeOtherSessions       | whoever asks                           | all         | all         | all         | all         | all         | all         | -
Mutation.createApiKey              | whoever asks                           | LPHONUV/A   | LPHONUV/A   | LPHONUV/A   | LPHONUV/A   | LPHONUV/A   | LPHONUV/A   | -
Mutation.revokeApiKey              | an API key of one’s own                | all         | all         | all         | all         | all         | all         | -
Mutation.revokeApiKey              | an API key of somebody of the unit     | A           | A           | A           | -           | -           | -           | -
Mutation.createAccount             | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.disableAccount            | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.enableAccount             | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.resetPassword             | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.grantOffice               | an account                             | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.endOffice                 | an office of somebody of the unit      | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.createPlan                | the unit                               | LP/AHONUV   | -/all       | -/all       | -/all       | -/all       | -/all       | -
Mutation.updatePlan                | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.discardPlan               | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.carryOverPlan             | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.carryOverPlan             | an issued plan                         | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.saveObjective             | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.removeObjective           | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.addPlanIndicator          | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.setMembers                | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.removePlanIndicator       | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.saveTask                  | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.removeTask                | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.saveDecision              | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.saveParagraphs            | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.assignResponsibilities    | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.acknowledgeResponsibility | an issued plan                         | HO/ALPNUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.issuePlan                 | a draft plan                           | L/PHOU      | -           | -           | -           | -           | -           | -
Mutation.acceptStale               | an issued plan                         | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.setOwnTargets             | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.draftAssignments          | what it gives to units below           | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.assignTargets             | what it gives to units below           | L/APHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.adjustTargets             | what it gives to units below           | L/APHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.withdrawTargets           | a quota it gave to a unit below        | L/APHONUV   | -           | .           | -/all       | -           | -           | -
Mutation.withdrawTargets           | a target it was given                  | -/all       | L/APHONUV   | -           | -           | -           | -           | -
Mutation.acknowledgeTargets        | a target it was given                  | LP/AHONUV   | -/all       | -           | -           | -           | -           | -
Mutation.registerProposal          | an issued plan                         | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.openReport                | the unit of whoever asks               | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | -
Mutation.openReport                | a department of the unit               | HO/ALPNUV   | -           | -           | -           | -           | -           | -
Mutation.saveFigures               | a report (being written)               | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.saveFigures               | a department’s report (being written)  | HO/LPU      | -           | -           | -           | -           | -           | -
Mutation.submitReport              | a report (being written)               | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.submitReport              | a department’s report (being written)  | H/LPOU      | -           | -           | -           | -           | -           | -
Mutation.withdrawReport            | a report (sent)                        | LP/HONU     | -/LPHON     | -/LPHON     | -           | -           | -           | -
Mutation.returnReport              | a report (sent)                        | -/LPHONU    | LP/HON      | -/LPHON     | -           | -           | -           | -
Mutation.returnReport              | a department’s report (sent)           | LP/HONU     | -/LPHON     | -/LPHON     | -           | -           | -           | -
Mutation.acceptReport              | a report (sent)                        | -/LPHONU    | LP/HON      | -/LPHON     | -           | -           | -           | -
Mutation.acceptReport              | a department’s report (sent)           | LP/HONU     | -/LPHON     | -/LPHON     | -           | -           | -           | -
Mutation.acceptReports             | a report (sent)                        | -/LPHONU    | LP/HON      | -/LPHON     | -           | -           | -           | -
Mutation.correctReport             | a report (accepted)                    | LP/HONUV    | -/LPHON     | -/LPHON     | -           | -           | -           | -
`;

/** Fields that lead to a record and have no line of their own, each with the line that governs them. */
export const GOVERNED_ELSEWHERE: Readonly<Record<string, string>> = {
  'IndicatorValue.typed': 'IndicatorValue.figure: a figure of the same unit',
  'IndicatorValue.restated': 'Query.indicatorValue: what its value was before',
  'AllExpected.borrowed': 'Query.indicatorValue: denominators of the units that it is made of',
  'Striven.target': 'IndicatorValue.striven',
  'Target.replaces': 'Query.target: the entry that it ended, read as any other',
  'ReportRow.previous': 'Query.report: of the same unit and department',
};
