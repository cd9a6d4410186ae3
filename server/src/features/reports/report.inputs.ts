import { decimal, flag, type Given, id, input, int, many, optional, part, text, verbInput } from '#kernel/inputs.ts';

export const OpenReportInput = verbInput('OpenReportInput', {
  periodId: id(),
  departmentId: optional(id('Left out: the report of the unit itself.')),
});
export type OpenReportInput = Given<typeof OpenReportInput>;

export const FigureInput = input(
  'FigureInput',
  {
    indicatorId: id(),
    value: optional(decimal('Never of a RATIO: its percentage is computed.')),
    numerator: optional(decimal()),
    denominator: optional(decimal()),
    achieved: optional(flag()),
    grade: optional(text()),
    words: optional(text()),
    note: optional(text()),
    evidence: optional(text()),
  },
  'One cell. A part left out stays as it is, null clears it.',
);
export type FigureInput = Given<typeof FigureInput>;

export const SaveFiguresInput = verbInput('SaveFiguresInput', {
  reportId: id(),
  revision: int('The report’s revision that was seen; an older one is refused as STALE.'),
  figures: many(part(FigureInput), 'All of them are saved, or none.'),
});
export type SaveFiguresInput = Given<typeof SaveFiguresInput>;

export const SubmitReportInput = verbInput('SubmitReportInput', {
  reportId: id(),
  revision: int('The report’s revision that was seen; an older one is refused as STALE.'),
  declaredGaps: optional(text('Why required figures are missing.')),
});
export type SubmitReportInput = Given<typeof SubmitReportInput>;

export const WithdrawReportInput = verbInput('WithdrawReportInput', {
  reportId: id(),
  revision: int('The report’s revision that was seen; an older one is refused as STALE.'),
});
export type WithdrawReportInput = Given<typeof WithdrawReportInput>;

export const ReturnReportInput = verbInput('ReturnReportInput', {
  reportId: id(),
  version: int('The version that was seen; if another has been sent since, it is refused as STALE.'),
  reason: text('What is to be put right.'),
});
export type ReturnReportInput = Given<typeof ReturnReportInput>;

export const AcceptReportInput = verbInput('AcceptReportInput', {
  reportId: id(),
  version: int('The version that was seen; if another has been sent since, it is refused as STALE.'),
});
export type AcceptReportInput = Given<typeof AcceptReportInput>;

export const ReportVersionInput = input('ReportVersionInput', {
  reportId: id(),
  version: int('The version that was seen; if another has been sent since, it is refused as STALE.'),
});
export type ReportVersionInput = Given<typeof ReportVersionInput>;

export const AcceptReportsInput = verbInput('AcceptReportsInput', {
  reports: many(part(ReportVersionInput), 'All of them are accepted, or none.'),
});
export type AcceptReportsInput = Given<typeof AcceptReportsInput>;

export const CorrectReportInput = verbInput('CorrectReportInput', {
  reportId: id(),
  reason: text(),
});
export type CorrectReportInput = Given<typeof CorrectReportInput>;
