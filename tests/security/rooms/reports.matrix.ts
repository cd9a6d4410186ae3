import { list, mutation, NOBODY, ofUnit, type Question, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import { ANSWER, CORRECTION, ownUpload, reportRecords } from './reports.records.ts';

const REPORT = `($id: ID!) { report(id: $id) { id versions { version } rows {
  figure { id } files { id } target { id } previous { id } warnings { text } } } }`;

const REPORT_LINES = {
  'Query.report': 'report.id',
  'Report.rows': 'report.rows',
  'ReportRow.figure': 'report.rows.figure.id',
  'ReportRow.files': 'report.rows.files.id',
};

const reports = `($unit: ID!) { reports(unitId: $unit) { edges { node { id } } } }`;
const status = `($unit: ID!, $period: ID!) { reportStatus(unitId: $unit, periodId: $period) { report { id } unit { id } terms { id } } }`;

const ofCorrected: Question['variables'] = ({ subject }) => ({
  ...{ id: subject.corrected.id, unit: subject.unit.unitId, period: subject.corrected.period.id },
});

export const matrix: RoomMatrix = {
  rows: `
Query.report                       | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
Report.rows                        | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
ReportRow.figure                   | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
ReportRow.files                    | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
Query.figureEvidence               | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
ReportRow.target                   | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
Query.reports                      | a report (being written)               | LPHOU       | -           | -           | -           | -           | -           | -
Query.report                       | a report (approved)                    | LPHONUV     | -           | -           | -           | -           | -           | -
Report.rows                        | a report (approved)                    | LPHONUV     | -           | -           | -           | -           | -           | -
ReportRow.figure                   | a report (approved)                    | LPHONUV     | -           | -           | -           | -           | -           | -
ReportRow.files                    | a report (approved)                    | LPHONUV     | -           | -           | -           | -           | -           | -
Query.figureEvidence               | a report (approved)                    | LPHONUV     | -           | -           | -           | -           | -           | -
ReportRow.target                   | a report (approved)                    | LPHONUV     | -           | -           | -           | -           | -           | -
Query.reports                      | a report (approved)                    | LPHONUV     | -           | -           | -           | -           | -           | -
Query.report                       | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Report.rows                        | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.figure                   | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.files                    | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.figureEvidence               | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.target                   | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Report.versions                    | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.reports                      | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.report                       | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Report.rows                        | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.figure                   | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.files                    | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.figureEvidence               | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.target                   | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Report.versions                    | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.reports                      | a report (returned)                    | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.report                       | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Report.rows                        | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.figure                   | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.files                    | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.figureEvidence               | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.target                   | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Report.versions                    | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.reports                      | a report (accepted)                    | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.report                       | a department’s report (being written)  | LPHOU       | -           | -           | -           | -           | -           | -
Report.rows                        | a department’s report (being written)  | LPHOU       | -           | -           | -           | -           | -           | -
ReportRow.figure                   | a department’s report (being written)  | LPHOU       | -           | -           | -           | -           | -           | -
ReportRow.files                    | a department’s report (being written)  | LPHOU       | -           | -           | -           | -           | -           | -
Query.report                       | a department’s report (sent)           | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Report.rows                        | a department’s report (sent)           | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.figure                   | a department’s report (sent)           | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.files                    | a department’s report (sent)           | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.report                       | a correction being written             | LPHOU       | -           | -           | -           | -           | -           | -
Report.rows                        | a correction being written             | LPHOU       | -           | -           | -           | -           | -           | -
ReportRow.figure                   | a correction being written             | LPHOU       | -           | -           | -           | -           | -           | -
Query.reports                      | a correction being written             | LPHOU       | -           | -           | -           | -           | -           | -
Query.report                       | the accepted one beneath a correction  | NV          | LPHON       | LPHON       | -           | -           | -           | -
Report.rows                        | the accepted one beneath a correction  | NV          | LPHON       | LPHON       | -           | -           | -           | -
ReportRow.figure                   | the accepted one beneath a correction  | NV          | LPHON       | LPHON       | -           | -           | -           | -
Query.reports                      | the accepted one beneath a correction  | NV          | LPHON       | LPHON       | -           | -           | -           | -
Query.duePeriods                   | what is planned                        | all         | all         | all         | all         | -           | all         | -
Query.reportsToReview              | a report (sent)                        | -           | LPHON       | -           | -           | -           | -           | -
Query.reportsToReview              | a department’s report (sent)           | LPHONU      | -           | -           | -           | -           | -           | -
Query.reportStatus                 | who has sent a report to it            | all         | all         | all         | -           | -           | -           | -
ReportStatus.report                | who has sent a report to it            | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
ReportStatus.terms                 | who has sent a report to it            | all         | all         | all         | -           | -           | -           | -
Report.terms                       | a report (sent)                        | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Query.reportsBelow                 | who is late below it and its siblings  | -           | all         | -           | -           | -           | -           | -
Mutation.extendPeriod              | what was extended for it               | -/AHONUV    | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
Mutation.extendPeriod              | a department of the unit               | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
Mutation.closePeriod               | what was extended for it               | -/AHONUV    | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
Mutation.closePeriod               | a department of the unit               | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
Mutation.reopenPeriod              | what was extended for it               | -/AHONUV    | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
Mutation.reopenPeriod              | a department of the unit               | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
Mutation.remindLate                | a department’s late report             | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
ReportStatus.reminder              | a department’s reminded report         | all         | all         | all         | -           | -           | -           | -
Mutation.openReport                | the unit of whoever asks               | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | LP/AHONUV   | -
Mutation.openReport                | a department of the unit               | HO/ALPNUV   | -           | -           | -           | -           | -           | -
Mutation.saveFigures               | a report (being written)               | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.attachEvidence            | a report (being written)               | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.removeEvidence            | a report (being written)               | LP/HOU      | -           | -           | -           | -           | -           | -
Report.figureImports               | figures that were taken in             | LPHOU       | -           | -           | -           | -           | -           | -
Mutation.undoFigureImport          | figures that were taken in             | LP/AHONUV   | -/ANUV      | -/ANUV      | -/ANUV      | -/ANUV      | -/ANUV      | -
Mutation.saveFigures               | a department’s report (being written)  | HO/LPU      | -           | -           | -           | -           | -           | -
Mutation.attachEvidence            | a department’s report (being written)  | HO/LPU      | -           | -           | -           | -           | -           | -
Mutation.removeEvidence            | a department’s report (being written)  | HO/LPU      | -           | -           | -           | -           | -           | -
Mutation.handOverReport            | a report (being written)               | -/LPHOU     | -           | -           | -           | -           | -           | -
Mutation.handOverReport            | a department’s report (being written)  | O/LPHU      | -           | -           | -           | -           | -           | -
Mutation.takeReportBack            | a department’s report (handed over)    | HO/LPU      | -           | -           | -           | -           | -           | -
ReportRow.remarks                  | a remark on what was returned          | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
CellRemark.answer                  | an answer being written                | LPHOU       | -           | -           | -           | -           | -           | -
Mutation.answerRemark              | a remark on what was returned          | LP/HONU     | -/LPHON     | -/LPHON     | -           | -           | -           | -
Mutation.approveReport             | a report (being written)               | L/PHOU      | -           | -           | -           | -           | -           | -
Mutation.approveReport             | a report (sent)                        | L/PHONU     | -/LPHON     | -/LPHON     | -           | -           | -           | -
Mutation.approveReport             | a department’s report (being written)  | -/LPHOU     | -           | -           | -           | -           | -           | -
Mutation.withdrawApproval          | a report (approved)                    | L/PHONUV    | -           | -           | -           | -           | -           | -
Mutation.submitReport              | a report (approved)                    | LP/HONUV    | -           | -           | -           | -           | -           | -
Mutation.submitReport              | a report (being written)               | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.submitReport              | a department’s report (being written)  | H/LPOU      | -           | -           | -           | -           | -           | -
Mutation.withdrawReport            | a report (sent)                        | LP/HONU     | -/LPHON     | -/LPHON     | -           | -           | -           | -
Mutation.returnReport              | a report (sent)                        | -/LPHONU    | LP/HON      | -/LPHON     | -           | -           | -           | -
Mutation.returnReport              | a department’s report (sent)           | LP/HONU     | -/LPHON     | -/LPHON     | -           | -           | -           | -
Mutation.acceptReport              | a report (sent)                        | -/LPHONU    | LP/HON      | -/LPHON     | -           | -           | -           | -
Mutation.acceptReport              | a department’s report (sent)           | LP/HONU     | -/LPHON     | -/LPHON     | -           | -           | -           | -
Mutation.acceptReports             | a report (sent)                        | -/LPHONU    | LP/HON      | -/LPHON     | -           | -           | -           | -
Mutation.correctReport             | a report (accepted)                    | LP/HONUV    | -/LPHON     | -/LPHON     | -           | -           | -           | -
Query.extensionRequests            | a request for an extension             | -           | LP          | -           | -           | -           | -           | -
Query.extensionRequests            | a department’s request                 | LP          | -           | -           | -           | -           | -           | -
Report.extensionRequest            | a request for an extension             | LPHOU       | -           | -           | -           | -           | -           | -
ReportStatus.extensionRequest      | a department’s request                 | LPHONU      | LPHON       | .           | -           | -           | -           | -
Mutation.requestExtension          | a department of the unit               | H/ALPONUV   | -           | -           | -           | -           | -           | -
Mutation.grantExtension            | a request for an extension             | -/LPHONU    | LP/HON      | -/LPHON     | -           | -           | -           | -
Mutation.grantExtension            | a department’s request                 | LP/HONU     | -/LPHON     | -/LPHON     | -           | -           | -           | -
Mutation.refuseExtension           | a request for an extension             | -/LPHONU    | LP/HON      | -/LPHON     | -           | -           | -           | -
Mutation.withdrawExtensionRequest  | a request for an extension             | LP/HONU     | -/LPHON     | -/LPHON     | -           | -           | -           | -
`,
  questions: [
    query('what is planned', '{ duePeriods { id } }', () => ({}), { 'Query.duePeriods': 'duePeriods.id' }),
    ...(['DRAFT', 'APPROVED', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const).flatMap((state): Question[] => {
      const about = `a report (${{ DRAFT: 'being written', APPROVED: 'approved', SUBMITTED: 'sent', RETURNED: 'returned', ACCEPTED: 'accepted' }[state]})`;
      return [
        query(about, REPORT, ({ subject }) => ({ id: subject.reports[state].id }), {
          ...REPORT_LINES,
          'ReportRow.target': 'report.rows.target.id',
          ...(state === 'DRAFT' || state === 'APPROVED' ? {} : { 'Report.versions': 'report.versions.version' }),
        }),
        query(
          about,
          '($id: ID!) { figureEvidence(id: $id) { id } }',
          ({ subject }) => ({ id: subject.reports[state].fileId }),
          { 'Query.figureEvidence': 'figureEvidence.id' },
        ),
        list(
          about,
          reports,
          ofUnit,
          { 'Query.reports': 'reports.edges.node.id' },
          (subject) => subject.reports[state].id,
        ),
      ];
    }),
    query(
      'a department’s report (being written)',
      REPORT,
      ({ subject }) => ({ id: subject.departmentReports.DRAFT.id }),
      REPORT_LINES,
    ),
    query(
      'a department’s report (sent)',
      REPORT,
      ({ subject }) => ({ id: subject.departmentReports.SUBMITTED.id }),
      REPORT_LINES,
    ),
    list(
      'a correction being written',
      `($id: ID!, $unit: ID!, $period: ID!) { report(id: $id) { correctionReason }
      reports(unitId: $unit, periodId: $period) { edges { node { correctionReason } } } }`,
      ofCorrected,
      { 'Query.report': 'report.correctionReason', 'Query.reports': 'reports.edges.node.correctionReason' },
      () => CORRECTION.reason,
    ),
    list(
      'a correction being written',
      '($id: ID!) { report(id: $id) { rows { figure { value } } } }',
      ({ subject }) => ({ id: subject.corrected.id }),
      { 'Report.rows': 'report.rows.figure.value', 'ReportRow.figure': 'report.rows.figure.value' },
      () => CORRECTION.value,
    ),
    list(
      'the accepted one beneath a correction',
      `($id: ID!, $unit: ID!, $period: ID!) { report(id: $id) { rows { figure { value } } }
      reports(unitId: $unit, periodId: $period) { edges { node { rows { figure { value } } } } } }`,
      ofCorrected,
      {
        'Query.report': 'report.rows.figure.value',
        'Report.rows': 'report.rows.figure.value',
        'ReportRow.figure': 'report.rows.figure.value',
        'Query.reports': 'reports.edges.node.rows.figure.value',
      },
      () => '90',
    ),
    list(
      'a report (sent)',
      '{ reportsToReview { edges { node { id } } } }',
      () => ({}),
      { 'Query.reportsToReview': 'reportsToReview.edges.node.id' },
      (subject) => subject.reports.SUBMITTED.id,
    ),
    list(
      'a department’s report (sent)',
      '{ reportsToReview { edges { node { id } } } }',
      () => ({}),
      { 'Query.reportsToReview': 'reportsToReview.edges.node.id' },
      (subject) => subject.departmentReports.SUBMITTED.id,
    ),
    query(
      'who is late below it and its siblings',
      '($unit: ID!, $period: ID!) { reportsBelow(unitId: $unit, periodId: $period) { unit { id } } }',
      ({ subject }) => ({ unit: subject.above.unitId, period: subject.late.id }),
      { 'Query.reportsBelow': 'reportsBelow.unit.id' },
    ),
    query(
      'who has sent a report to it',
      status,
      ({ subject }) => ({ unit: subject.unit.unitId, period: subject.departmentReports.SUBMITTED.period.id }),
      {
        'Query.reportStatus': 'reportStatus.unit.id',
        'ReportStatus.report': 'reportStatus.report.id',
        'ReportStatus.terms': 'reportStatus.terms.id',
      },
    ),
    query(
      'a report (sent)',
      '($id: ID!) { report(id: $id) { terms { id } } }',
      ({ subject }) => ({ id: subject.reports.SUBMITTED.id }),
      { 'Report.terms': 'report.terms.id' },
    ),
    mutation('extendPeriod', 'what was extended for it', ({ subject }) => ({
      ...{ periodId: subject.reports.SUBMITTED.period.id, unitIds: [subject.unit.unitId] },
      ...{ untilOn: '2023-03-01', reason: 'Bão' },
    })),
    mutation('extendPeriod', 'a department of the unit', ({ subject }) => ({
      ...{ periodId: subject.departmentReports.SUBMITTED.period.id, departmentIds: [subject.department.id] },
      ...{ untilOn: '2023-03-01', reason: 'Bão' },
    })),
    mutation('closePeriod', 'what was extended for it', ({ subject }) => ({
      ...{ periodId: subject.reports.SUBMITTED.period.id, unitIds: [subject.unit.unitId], reason: 'Chốt số liệu' },
    })),
    mutation('reopenPeriod', 'what was extended for it', ({ subject }) => ({
      ...{ periodId: subject.reports.SUBMITTED.period.id, unitIds: [subject.unit.unitId], reason: 'Gia hạn nhầm' },
    })),
    mutation('closePeriod', 'a department of the unit', ({ subject }) => ({
      ...{ periodId: subject.departmentReports.SUBMITTED.period.id, departmentIds: [subject.department.id] },
      reason: 'Chốt số liệu',
    })),
    mutation('reopenPeriod', 'a department of the unit', ({ subject }) => ({
      ...{ periodId: subject.departmentReports.SUBMITTED.period.id, departmentIds: [subject.department.id] },
      reason: 'Gia hạn nhầm',
    })),
    ...(['ofUnit', 'ofDepartment'] as const).map((whose) =>
      list(
        whose === 'ofUnit' ? 'a request for an extension' : 'a department’s request',
        '{ extensionRequests { id } }',
        () => ({}),
        { 'Query.extensionRequests': 'extensionRequests.id' },
        (subject) => subject.requests[whose],
      ),
    ),
    query(
      'a request for an extension',
      '($id: ID!) { report(id: $id) { extensionRequest { id } } }',
      ({ subject }) => ({ id: subject.reports.DRAFT.id }),
      { 'Report.extensionRequest': 'report.extensionRequest.id' },
    ),
    query(
      'a department’s request',
      '($unit: ID!, $period: ID!) { reportStatus(unitId: $unit, periodId: $period) { extensionRequest { id } } }',
      ({ subject }) => ({ unit: subject.unit.unitId, period: subject.departmentReports.DRAFT.period.id }),
      { 'ReportStatus.extensionRequest': 'reportStatus.extensionRequest.id' },
    ),
    mutation('requestExtension', 'a department of the unit', ({ subject }) => ({
      ...{ periodId: subject.unopened.id, departmentId: subject.department.id },
      ...{ wishedOn: '2023-03-01', reason: 'Bão' },
    })),
    mutation('grantExtension', 'a request for an extension', ({ subject }) => ({
      ...{ requestId: subject.requests.ofUnit, untilOn: '2023-03-01' },
    })),
    mutation('grantExtension', 'a department’s request', ({ subject }) => ({
      ...{ requestId: subject.requests.ofDepartment, untilOn: '2023-03-01' },
    })),
    mutation('refuseExtension', 'a request for an extension', ({ subject }) => ({
      ...{ requestId: subject.requests.ofUnit, answer: 'Đã gia hạn hai lần' },
    })),
    mutation('withdrawExtensionRequest', 'a request for an extension', ({ subject }) => ({
      requestId: subject.requests.ofUnit,
    })),
    mutation('remindLate', 'a department’s late report', ({ subject }) => ({
      ...{ periodId: subject.late.id, departmentIds: [subject.department.id] },
    })),
    query(
      'a department’s reminded report',
      '($unit: ID!, $period: ID!) { reportStatus(unitId: $unit, periodId: $period) { reminder { id } } }',
      ({ subject }) => ({ unit: subject.unit.unitId, period: subject.departmentReports.SUBMITTED.period.id }),
      { 'ReportStatus.reminder': 'reportStatus.reminder.id' },
    ),
    mutation('openReport', 'the unit of whoever asks', ({ subject }) => ({ periodId: subject.unopened.id })),
    mutation('openReport', 'a department of the unit', ({ subject }) => ({
      ...{ periodId: subject.unopened.id, departmentId: subject.department.id },
    })),
    query(
      'figures that were taken in',
      '($id: ID!) { report(id: $id) { figureImports { id } } }',
      ({ subject }) => ({ id: subject.reports.DRAFT.id }),
      { 'Report.figureImports': 'report.figureImports.id' },
    ),
    mutation('undoFigureImport', 'figures that were taken in', ({ subject }) => ({
      ...{ importId: subject.figureImportId, reason: 'Nhầm tệp' },
    })),
    mutation('saveFigures', 'a report (being written)', ({ subject }) => ({
      ...{
        reportId: subject.reports.DRAFT.id,
        figures: [{ indicatorId: subject.jobs.id, value: '91', seen: { value: '90' } }],
      },
    })),
    mutation('saveFigures', 'a department’s report (being written)', ({ subject }) => ({
      ...{
        reportId: subject.departmentReports.DRAFT.id,
        figures: [{ indicatorId: subject.revenue.id, value: '3', seen: { value: '90' } }],
      },
    })),
    mutation('attachEvidence', 'a report (being written)', ({ subject, asker, world }) => ({
      ...{ reportId: subject.reports.DRAFT.id, indicatorId: subject.jobs.id },
      uploadId: (asker && world.own.get(asker)?.uploadId) ?? NOBODY,
    })),
    mutation('attachEvidence', 'a department’s report (being written)', ({ subject, asker, world }) => ({
      ...{ reportId: subject.departmentReports.DRAFT.id, indicatorId: subject.revenue.id },
      uploadId: (asker && world.own.get(asker)?.uploadId) ?? NOBODY,
    })),
    mutation('removeEvidence', 'a report (being written)', ({ subject }) => ({
      ...{ reportId: subject.reports.DRAFT.id, evidenceId: subject.reports.DRAFT.fileId },
    })),
    mutation('removeEvidence', 'a department’s report (being written)', ({ subject }) => ({
      ...{ reportId: subject.departmentReports.DRAFT.id, evidenceId: subject.departmentReports.DRAFT.fileId },
    })),
    mutation('handOverReport', 'a report (being written)', ({ subject }) => ({
      ...{ reportId: subject.reports.DRAFT.id, revision: 1 },
    })),
    mutation('handOverReport', 'a department’s report (being written)', ({ subject }) => ({
      ...{ reportId: subject.departmentReports.DRAFT.id, revision: 1 },
    })),
    mutation('takeReportBack', 'a department’s report (handed over)', ({ subject }) => ({
      ...{ reportId: subject.handedOver.id, revision: 1 },
    })),
    list(
      'a remark on what was returned',
      '($id: ID!) { report(id: $id) { rows { remarks { id } } } }',
      ({ subject }) => ({ id: subject.remarked.id }),
      { 'ReportRow.remarks': 'report.rows.remarks.id' },
      (subject) => subject.remarked.remarkId,
    ),
    list(
      'an answer being written',
      '($id: ID!) { report(id: $id) { rows { remarks { answer { text } } } } }',
      ({ subject }) => ({ id: subject.answered.id }),
      { 'CellRemark.answer': 'report.rows.remarks.answer.text' },
      () => ANSWER,
    ),
    mutation('answerRemark', 'a remark on what was returned', ({ subject }) => ({
      ...{ reportId: subject.remarked.id, remarkId: subject.remarked.remarkId, text: ANSWER },
    })),
    mutation('approveReport', 'a report (being written)', ({ subject }) => ({
      ...{ reportId: subject.reports.DRAFT.id, revision: 1, declaredGaps: 'Chờ số liệu của ngành' },
    })),
    mutation('approveReport', 'a report (sent)', ({ subject }) => ({
      ...{ reportId: subject.reports.SUBMITTED.id, revision: 1 },
    })),
    mutation('approveReport', 'a department’s report (being written)', ({ subject }) => ({
      ...{ reportId: subject.departmentReports.DRAFT.id, revision: 1 },
    })),
    mutation('withdrawApproval', 'a report (approved)', ({ subject }) => ({
      ...{ reportId: subject.reports.APPROVED.id, revision: 1, reason: 'Cộng sót một thôn' },
    })),
    mutation('submitReport', 'a report (approved)', ({ subject }) => ({
      ...{ reportId: subject.reports.APPROVED.id, revision: 1 },
    })),
    mutation('submitReport', 'a report (being written)', ({ subject }) => ({
      ...{ reportId: subject.reports.DRAFT.id, revision: 1, declaredGaps: 'Chờ số liệu của ngành' },
    })),
    mutation('submitReport', 'a department’s report (being written)', ({ subject }) => ({
      ...{ reportId: subject.departmentReports.DRAFT.id, revision: 1, declaredGaps: 'Chờ số liệu của ngành' },
    })),
    mutation('withdrawReport', 'a report (sent)', ({ subject }) => ({
      reportId: subject.reports.SUBMITTED.id,
      revision: 1,
    })),
    mutation('returnReport', 'a report (sent)', ({ subject }) => ({
      reportId: subject.reports.SUBMITTED.id,
      version: 1,
      state: 'SUBMITTED',
      reason: 'Xem lại',
      remarks: [{ indicatorId: subject.jobs.id, text: 'Có tính lao động thời vụ không?' }],
    })),
    mutation('returnReport', 'a department’s report (sent)', ({ subject }) => ({
      ...{ reportId: subject.departmentReports.SUBMITTED.id, version: 1, state: 'SUBMITTED', reason: 'Xem lại' },
    })),
    mutation('acceptReport', 'a report (sent)', ({ subject }) => ({
      reportId: subject.reports.SUBMITTED.id,
      version: 1,
    })),
    mutation('acceptReport', 'a department’s report (sent)', ({ subject }) => ({
      reportId: subject.departmentReports.SUBMITTED.id,
      version: 1,
    })),
    mutation('acceptReports', 'a report (sent)', ({ subject }) => ({
      reports: [{ reportId: subject.reports.SUBMITTED.id, version: 1 }],
    })),
    mutation('correctReport', 'a report (accepted)', ({ subject }) => ({
      reportId: subject.reports.ACCEPTED.id,
      reason: 'Nhập sai',
    })),
  ],
  fuller: [
    mutation('remindLate', 'a late report of a unit below', ({ subject }) => ({
      ...{ periodId: subject.late.id, unitIds: [subject.unit.unitId] },
    })),
  ],
  everybodys: ['AskedFigure', 'AskedPart', 'FigurePart', 'UsualFigure'],
  governed: {
    'Figure.files': 'ReportRow.files: of the version that the figure is of',
    'ReportRow.previous': 'Query.report: of the same unit and department',
    'ReportRow.lastYear': 'Query.report: of the same unit and department',
    'ReportRow.before': 'Query.report: of a version of the same report that the viewer reads',
    'ReportRow.supplied': 'Query.report: of the same unit and department',
    'ReportRow.typed':
      'ReportRow.figure of a report being written: told to who reads that, of whichever version is shown',
    'Period.viewerExtensionRequest': 'Report.extensionRequest: of the viewer’s own report',
    'ReportRow.askedElsewhere': 'Query.report: of the same unit and department',
    'FigureAskedElsewhere.regime': 'Query.regimes: nothing of a regime that is not there for the reader',
    'SuppliedFigure.regime': 'Query.regimes: nothing of a regime that is not there for the reader',
  },
  records: reportRecords,
  recordsOf: ownUpload,
};
