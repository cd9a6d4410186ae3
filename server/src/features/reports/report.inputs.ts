import {
  day,
  decimal,
  flag,
  type Given,
  id,
  input,
  int,
  many,
  oneOf,
  optional,
  part,
  seenRevision,
  text,
  verbInput,
} from '#kernel/inputs.ts';
import { ReportStateEnum } from './report.graphql.ts';

const reportId = id('Unknown, or not for the viewer: NOT_FOUND.');
const version = int('The version that was seen; if another has been sent since, it is refused as STALE.');

export const RemindLateInput = verbInput('RemindLateInput', {
  periodId: id('The period whose reports are late.'),
  unitIds: optional(
    many(
      id(),
      'Direct sub-units of the viewer’s unit. With neither units nor departments: everybody who is late and was not reminded today.',
    ),
  ),
  departmentIds: optional(many(id(), 'Departments of the viewer’s unit.')),
});
export type RemindLateInput = Given<typeof RemindLateInput>;

const reviewed = {
  periodId: id('The period whose terms are changed.'),
  unitIds: optional(
    many(id(), 'Direct sub-units of the viewer’s unit. With neither units nor departments: all direct sub-units.'),
  ),
  departmentIds: optional(many(id(), 'Departments of the viewer’s unit.')),
  reason: text('Why; it stays with the entry and is read by those whom it concerns.'),
};

export const ExtendPeriodInput = verbInput('ExtendPeriodInput', {
  ...reviewed,
  untilOn: day('The last day on which their reports are on time, after the one that the regime names.'),
});
export type ExtendPeriodInput = Given<typeof ExtendPeriodInput>;

export const ClosePeriodInput = verbInput('ClosePeriodInput', {
  ...reviewed,
  lastOn: optional(day('The last day on which anything is typed or sent. Left out: it is closed at once.')),
});
export type ClosePeriodInput = Given<typeof ClosePeriodInput>;

export const ReopenPeriodInput = verbInput('ReopenPeriodInput', reviewed);
export type ReopenPeriodInput = Given<typeof ReopenPeriodInput>;

export const OpenReportInput = verbInput('OpenReportInput', {
  periodId: id('The period that is reported.'),
  departmentId: optional(id('Left out: the report of the unit itself.')),
});
export type OpenReportInput = Given<typeof OpenReportInput>;

const FigurePartInput = input(
  'FigurePartInput',
  {
    key: text(
      'As `ReportRow.asked` names it: "2023-01", "2023-Q1", the place of a share or a deadline from 1, "rest".',
    ),
    number: optional(decimal('Times in the sub-period, or percent of the whole.')),
    date: optional(day('The day of completion.')),
  },
  'One of several parts of a figure; without number and day it is emptied.',
);

const cell = {
  value: optional(decimal('In the indicator’s unit of measure. Never of a RATIO: its percentage is computed.')),
  numerator: optional(decimal('Of a RATIO.')),
  denominator: optional(decimal('Of a RATIO.')),
  achieved: optional(flag('Of a STATUS: đạt or chưa đạt.')),
  grade: optional(text('Of a GRADE: xếp loại.')),
  parts: optional(many(part(FigurePartInput), 'Of what is typed part by part; a part left out stays as it is.')),
  words: optional(text('The figure in the official’s words, where it came so: "hơn 201 tỷ".')),
  note: optional(text('Ghi chú.')),
  evidence: optional(text('Minh chứng: where the figure can be verified.')),
};

const FigureSeenInput = input(
  'FigureSeenInput',
  cell,
  'A cell as it was last read; what is left out or null was empty.',
);

export const FigureInput = input(
  'FigureInput',
  {
    indicatorId: id('Whose cell it is.'),
    ...cell,
    seen: optional(part(FigureSeenInput, 'The cell as it was last read. Left out or null: it was empty.')),
  },
  'One cell. A part left out stays as it is, null clears it.',
);
export type FigureInput = Given<typeof FigureInput>;

export const SaveFiguresInput = verbInput('SaveFiguresInput', {
  reportId,
  figures: many(part(FigureInput), 'All of them are saved, or none; each indicator once.'),
});
export type SaveFiguresInput = Given<typeof SaveFiguresInput>;

export const SubmitReportInput = verbInput('SubmitReportInput', {
  reportId,
  revision: seenRevision,
  declaredGaps: optional(text('Why required figures are missing; without it none may be.')),
  asEstimate: optional(
    flag('Ước thực hiện: must be said, and only then, while `Report.onlyEstimateBecause` is not null. Left out: no.'),
  ),
});
export type SubmitReportInput = Given<typeof SubmitReportInput>;

export const ApproveReportInput = verbInput('ApproveReportInput', {
  reportId,
  revision: seenRevision,
  declaredGaps: optional(text('As when it is sent: why required figures are missing; of what was sent left out.')),
  asEstimate: optional(flag('As when it is sent; of what was sent left out.')),
});
export type ApproveReportInput = Given<typeof ApproveReportInput>;

export const WithdrawApprovalInput = verbInput('WithdrawApprovalInput', {
  reportId,
  revision: seenRevision,
  reason: text('Why it is taken back; it stays in the trail.'),
});
export type WithdrawApprovalInput = Given<typeof WithdrawApprovalInput>;

export const WithdrawReportInput = verbInput('WithdrawReportInput', { reportId, revision: seenRevision });
export type WithdrawReportInput = Given<typeof WithdrawReportInput>;

const handOverNote = optional(text('Words to who has it next.'));

export const HandOverReportInput = verbInput('HandOverReportInput', {
  reportId,
  revision: seenRevision,
  note: handOverNote,
});
export type HandOverReportInput = Given<typeof HandOverReportInput>;

export const TakeReportBackInput = verbInput('TakeReportBackInput', {
  reportId,
  revision: seenRevision,
  note: handOverNote,
});
export type TakeReportBackInput = Given<typeof TakeReportBackInput>;

const CellRemarkInput = input(
  'CellRemarkInput',
  {
    indicatorId: id('Whose cell it is about; one that the report does not hold: NOT_FOUND.'),
    text: text('What is to be put right there.'),
  },
  'A remark on one cell of what is returned.',
);

export const AnswerRemarkInput = verbInput('AnswerRemarkInput', {
  reportId,
  remarkId: id('A remark of the last return; any other: NOT_FOUND.'),
  text: optional(text('What is answered. Null: the answer is taken away.')),
  seen: optional(text('The answer as it was last read. Null: there was none.')),
});
export type AnswerRemarkInput = Given<typeof AnswerRemarkInput>;

export const ReturnReportInput = verbInput('ReturnReportInput', {
  reportId,
  version,
  state: oneOf(
    ReportStateEnum,
    'The state that was seen; if somebody has accepted or returned it since, it is refused as STALE.',
  ),
  reason: text('What is to be put right.'),
  remarks: optional(many(part(CellRemarkInput), 'Remarks on single cells, each cell once.')),
});
export type ReturnReportInput = Given<typeof ReturnReportInput>;

export const AcceptReportInput = verbInput('AcceptReportInput', { reportId, version });
export type AcceptReportInput = Given<typeof AcceptReportInput>;

const ReportVersionInput = input('ReportVersionInput', { reportId, version }, 'A report in the version that was seen.');

export const AcceptReportsInput = verbInput('AcceptReportsInput', {
  reports: many(part(ReportVersionInput), 'All of them are accepted, or none; each once.'),
});
export type AcceptReportsInput = Given<typeof AcceptReportsInput>;

export const CorrectReportInput = verbInput('CorrectReportInput', {
  reportId,
  reason: text('Why it is corrected; it stays with the version.'),
});
export type CorrectReportInput = Given<typeof CorrectReportInput>;

export const AttachEvidenceInput = verbInput('AttachEvidenceInput', {
  reportId,
  indicatorId: id('The row; one that the report does not hold: NOT_FOUND.'),
  uploadId: id('A file of which all has come (`POST /uploads`), sent by whoever attaches it; one under way: LOCKED.'),
});
export type AttachEvidenceInput = Given<typeof AttachEvidenceInput>;

export const RemoveEvidenceInput = verbInput('RemoveEvidenceInput', {
  reportId,
  evidenceId: id('A file of the version shown.'),
});
export type RemoveEvidenceInput = Given<typeof RemoveEvidenceInput>;
