import { SheetImportType } from '#features/imports/sheet-import.graphql.ts';
import { sheetImportById } from '#features/imports/sheet-import.loaders.ts';
import { PeriodType } from '#features/periods/period.graphql.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { kept, keptAll, verb, verbs } from '#kernel/verbs.ts';
import { acceptReport } from './accept-report.ts';
import { acceptReports } from './accept-reports.ts';
import { answerRemark } from './answer-remark.ts';
import { approveReport } from './approve-report.ts';
import { attachEvidence } from './attach-evidence.ts';
import { closePeriod } from './close-period.ts';
import { correctReport } from './correct-report.ts';
import { extendPeriod } from './extend-period.ts';
import { ExtensionRequestType } from './extension-request.graphql.ts';
import * as requestInputs from './extension-request.inputs.ts';
import { extensionRequestById } from './extension-request.queries.ts';
import { grantExtension } from './grant-extension.ts';
import { handOverReport } from './hand-over-report.ts';
import { openReport } from './open-report.ts';
import { refuseExtension } from './refuse-extension.ts';
import { remindLate } from './remind-late.ts';
import { removeEvidence } from './remove-evidence.ts';
import { reopenPeriod } from './reopen-period.ts';
import { ReportType } from './report.graphql.ts';
import * as inputs from './report.inputs.ts';
import { reportById } from './report.loaders.ts';
import { requestExtension } from './request-extension.ts';
import { returnReport } from './return-report.ts';
import { saveFigures } from './save-figures.ts';
import { submitReport } from './submit-report.ts';
import { takeReportBack } from './take-report-back.ts';
import { UndoFigureImportInput } from './undo-figure-import.inputs.ts';
import { undoFigureImport } from './undo-figure-import.ts';
import { withdrawApproval } from './withdraw-approval.ts';
import { withdrawExtensionRequest } from './withdraw-extension-request.ts';
import { withdrawReport } from './withdraw-report.ts';

/** The report, in its new revision. */
const report = kept(ReportType, reportById);
const extensionRequest = kept(ExtensionRequestType, extensionRequestById);
const period = kept(PeriodType, periodById, 'The period, with the terms as they are now.');

export const ReportVerbs = verbs({
  openReport: verb({
    does: 'Mở báo cáo of a period: begins it, or answers the one that is there.',
    afterEnd: 'FINISHES',
    takes: inputs.OpenReportInput,
    answers: { report },
    by: openReport,
  }),
  saveFigures: verb({
    does: 'Saves cells as one types. Every wrong cell comes back at its place, e.g. ["figures", "3", "numerator"].',
    afterEnd: 'FINISHES',
    takes: inputs.SaveFiguresInput,
    answers: { report },
    by: saveFigures,
  }),
  undoFigureImport: verb({
    does: 'Hoàn tác: what one spreadsheet filled in of the version being written is as it was before. Refused (CONFLICT) with the figures that were changed since, LOCKED once it was sent.',
    afterEnd: 'FINISHES',
    takes: UndoFigureImportInput,
    answers: { import: kept(SheetImportType, sheetImportById), report },
    by: undoFigureImport,
  }),
  attachEvidence: verb({
    does: 'Đính kèm minh chứng: attaches a file that was sent to a row of the version being written; it is part of its hash.',
    afterEnd: 'FINISHES',
    takes: inputs.AttachEvidenceInput,
    answers: { report },
    by: attachEvidence,
  }),
  removeEvidence: verb({
    does: 'Bỏ minh chứng: takes a file off the version being written; what was sent keeps it.',
    afterEnd: 'FINISHES',
    takes: inputs.RemoveEvidenceInput,
    answers: { report },
    by: removeEvidence,
  }),
  answerRemark: verb({
    does: 'Trả lời nhận xét: answers a remark on a cell of the version that was returned, in the one being written.',
    afterEnd: 'FINISHES',
    takes: inputs.AnswerRemarkInput,
    answers: { report },
    by: answerRemark,
  }),
  handOverReport: verb({
    does: 'Xong, chuyển người gửi: who types and does not send leaves the version to who sends it, and changes nothing of it before taking it back.',
    afterEnd: 'FINISHES',
    takes: inputs.HandOverReportInput,
    answers: { report },
    by: handOverReport,
  }),
  takeReportBack: verb({
    does: 'Lấy lại, chuyển lại: what was handed over is with who types again.',
    afterEnd: 'FINISHES',
    takes: inputs.TakeReportBackInput,
    answers: { report },
    by: takeReportBack,
  }),
  approveReport: verb({
    does: 'Duyệt trong đơn vị: a leader of the unit who has typed nothing of it lets the version count on the own board; where nobody else could, who has typed it (tự duyệt). It is frozen, and counts nowhere above.',
    afterEnd: 'FINISHES',
    takes: inputs.ApproveReportInput,
    answers: { report },
    by: approveReport,
  }),
  withdrawApproval: verb({
    does: 'Bỏ duyệt: what was approved in the unit and not sent is being written again and leaves the own board.',
    afterEnd: 'FINISHES',
    takes: inputs.WithdrawApprovalInput,
    answers: { report },
    by: withdrawApproval,
  }),
  submitReport: verb({
    does: 'Gửi: freezes the version and hands it to the reviewer. Whoever could approve it in the unit approves it by sending it.',
    afterEnd: 'FINISHES',
    takes: inputs.SubmitReportInput,
    answers: { report },
    by: submitReport,
  }),
  withdrawReport: verb({
    does: 'Rút lại what was sent and not yet decided; it is a draft again, not approved.',
    afterEnd: 'FINISHES',
    takes: inputs.WithdrawReportInput,
    answers: { report },
    by: withdrawReport,
  }),
  returnReport: verb({
    does: 'Trả lại, with a reason. An accepted report leaves the roll-ups.',
    afterEnd: 'FINISHES',
    takes: inputs.ReturnReportInput,
    answers: { report },
    by: returnReport,
  }),
  acceptReport: verb({
    does: 'Duyệt: the version counts in roll-ups from now on.',
    afterEnd: 'FINISHES',
    takes: inputs.AcceptReportInput,
    answers: { report },
    by: acceptReport,
  }),
  acceptReports: verb({
    does: 'Duyệt several, all or none of them.',
    afterEnd: 'FINISHES',
    takes: inputs.AcceptReportsInput,
    answers: { reports: keptAll(ReportType, reportById) },
    by: acceptReports,
  }),
  correctReport: verb({
    does: 'Đính chính: opens the next version of an accepted report, which counts until the new one is accepted.',
    afterEnd: 'FINISHES',
    takes: inputs.CorrectReportInput,
    answers: { report },
    by: correctReport,
  }),
  extendPeriod: verb({
    does: 'Gia hạn: units below, or departments, whose reports the viewer’s unit decides about have until a later day.',
    afterEnd: 'FINISHES',
    takes: inputs.ExtendPeriodInput,
    answers: { period },
    by: extendPeriod,
  }),
  requestExtension: verb({
    does: 'Đề nghị gia hạn: whoever owes a report asks its reviewer for a later day, before or after it was due.',
    afterEnd: 'FINISHES',
    takes: requestInputs.RequestExtensionInput,
    answers: { extensionRequest },
    by: requestExtension,
  }),
  grantExtension: verb({
    does: 'Đồng ý gia hạn, until the day that was asked for or another: the period is extended for that report.',
    afterEnd: 'FINISHES',
    takes: requestInputs.GrantExtensionInput,
    answers: { extensionRequest },
    by: grantExtension,
  }),
  refuseExtension: verb({
    does: 'Không gia hạn, with a reason: the terms stay as they were.',
    afterEnd: 'FINISHES',
    takes: requestInputs.RefuseExtensionInput,
    answers: { extensionRequest },
    by: refuseExtension,
  }),
  withdrawExtensionRequest: verb({
    does: 'Rút đề nghị gia hạn that was not answered yet.',
    afterEnd: 'FINISHES',
    takes: requestInputs.WithdrawExtensionRequestInput,
    answers: { extensionRequest },
    by: withdrawExtensionRequest,
  }),
  remindLate: verb({
    does: 'Nhắc: those whose report to the viewer’s unit is overdue are told so, with who reminds them; each report once a day.',
    afterEnd: 'FINISHES',
    takes: inputs.RemindLateInput,
    answers: { period },
    by: remindLate,
  }),
  closePeriod: verb({
    does: 'Khóa kỳ: those whose reports the viewer’s unit decides about type and send nothing more of the period.',
    afterEnd: 'FINISHES',
    takes: inputs.ClosePeriodInput,
    answers: { period },
    by: closePeriod,
  }),
  reopenPeriod: verb({
    does: 'Takes back what was extended or closed: the regime’s own days hold again.',
    afterEnd: 'FINISHES',
    takes: inputs.ReopenPeriodInput,
    answers: { period },
    by: reopenPeriod,
  }),
});
