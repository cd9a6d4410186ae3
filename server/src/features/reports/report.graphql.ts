import { FIGURE_FORMS, type TypedPart } from '@dich/measure';
import { PERIOD_TERMS } from '#features/periods/period.entity.ts';
import { enumOf } from '#kernel/enums.ts';
import {
  day,
  decimal,
  flag,
  identity,
  instant,
  int,
  many,
  object,
  oneOf,
  optional,
  record,
  text,
  typed,
} from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';
import { REPORT_STATES } from './report.entity.ts';

export const ReportStateEnum = enumOf('ReportState', REPORT_STATES, 'How far a report has come on its way up.', {
  DRAFT:
    'Đang soạn: nothing was sent yet; to its own unit also a correction being written, while the accepted version counts.',
  APPROVED:
    'Duyệt trong đơn vị: the version was approved by a leader of its own unit, which alone sees it, and was not sent yet.',
  SUBMITTED: 'Đã gửi: the last version waits for its reviewer.',
  RETURNED: 'Trả lại: the last version is to be put right and sent again.',
  ACCEPTED: 'Đã duyệt: the last version counts in roll-ups.',
});

export const ReportType = object(
  'Report',
  'Báo cáo: the figures of one unit, or of one department, for one period, sent and accepted whole as numbered versions. Who works on it in its own unit reads the version being written, the units above and analysts the last one sent, a viewer the last one accepted; of others nothing is shown, and `revision` does not rise with them.',
  {
    id: identity,
    year: int('The year of its period.'),
  },
);

export const ReportVersionType = object('ReportVersion', 'A version as it was sent: its content never changes.', {
  version: int('From 1, in the order in which they were sent.'),
  contentHash: text('SHA-256 over the canonical JSON of its figures and of the files attached to them, hexadecimal.'),
  submittedAt: instant('When it was sent.'),
  submittedBy: text('Full name of who sent it.'),
  onTime: flag('Sent by 24:00 in Vietnam of the due date.'),
  estimate: flag('Ước thực hiện: sent before its period was over, as an estimate of it.'),
  correctionReason: optional(text('Why an accepted report was corrected by it.')),
  declaredGaps: optional(text('Why required figures are missing from it.')),
  returnedAt: optional(instant('When it was returned; it may have been accepted before.')),
  returnedBy: optional(text('Full name of who returned it.')),
  returnReason: optional(text('What is to be put right, in the words of who returned it.')),
  acceptedAt: optional(instant('When it was accepted.')),
  acceptedBy: optional(text('Full name of who accepted it.')),
  approvedAt: optional(instant('When it was approved in its own unit.')),
  approvedBy: optional(text('Full name of who approved it in its own unit.')),
  selfApproved: flag('Tự duyệt: who approved it had typed figures of it, and nobody else of the unit could.'),
  handedOverAt: optional(instant('When who typed it had left it to who sent it.')),
  handedOverBy: optional(text('Full name of who did.')),
  supersededAt: optional(instant('When a later version was accepted in its place.')),
});

export const FigureFormEnum = enumOf('FigureForm', FIGURE_FORMS, 'What is typed of a figure.', {
  VALUE: 'An amount.',
  RATIO: 'Numerator and denominator.',
  STATUS: 'Achieved or not.',
  GRADE: 'A grade of an ordinal scale.',
  TIMES: 'How many times in every month or quarter.',
  SHARES: 'Shares of one whole, in percent; with the rest they make 100.',
  DATES: 'Days of completion.',
  NONE: 'Nothing: it is made of others.',
});

const AskedPartType = object('AskedPart', 'One of the parts that a figure is typed in.', {
  key: text(
    'Under which it is sent and kept: "2023-01", "2023-Q1", the place of a share or a deadline from 1, "rest".',
  ),
  label: text('What it is called, in the language of the reader.'),
  endsOn: optional(day('Of a sub-period its last day.')),
});

export const AskedFigureType = object('AskedFigure', 'As what a figure is typed.', {
  form: oneOf(FigureFormEnum, 'By the kind of the indicator and, where its target needs another, by the target.'),
  parts: many(record(AskedPartType, 'Of times, shares and days the parts, in the order of the form.')),
  grades: many(text(), 'Of a grade those that may be chosen, worst first; empty: any, no scale is known.'),
});

const FigurePartType = object('FigurePart', 'One of several parts of a figure.', {
  key: text('As `ReportRow.asked` names it.'),
  number: optional(decimal('Times in the sub-period, or percent of the whole.')),
  date: optional(day('The day of completion.')),
});

export const FigureType = object(
  'Figure',
  'Số liệu: one value of one indicator in one version of a report. Null is not zero.',
  {
    id: identity,
    value: optional(decimal('In the indicator’s unit of measure; null of a ratio.')),
    numerator: optional(decimal('Of a ratio.')),
    denominator: optional(decimal('Of a ratio. 0/0: nothing of the kind arose.')),
    achieved: optional(flag('Of a status: đạt or chưa đạt.')),
    grade: optional(text('Of a grade: xếp loại.')),
    parts: optional(
      many(
        typed<TypedPart>(() => FigurePartType),
        'Times of sub-periods, shares of one whole, or days of completion, by key.',
      ),
    ),
    words: optional(text('The figure in the official’s words, where it came so: "hơn 201 tỷ".')),
    note: optional(text('Ghi chú of who typed it.')),
    evidence: optional(
      text('Minh chứng in words: number and sign of the document in which it can be verified. Files: `files`.'),
    ),
    source: optional(text('The document it was taken from.')),
    illustrative: flag('Số liệu minh họa: invented for the demonstration.'),
    counted: flag(
      'It enters roll-ups. False: the same number comes another way, this one is kept beside it. Decided when it is sent: until then see ReportRow.counted.',
    ),
    asPart: flag(
      'Sent as the part of one of several departments that were each given the indicator. Decided when it is sent: until then see ReportRow.asPart.',
    ),
  },
);

/** What a sender has said under another regime. */
const SAID_ELSEWHERE = {
  value: optional(decimal('In the indicator’s unit of measure; of a mean rounded for display. Null of a ratio.')),
  numerator: optional(decimal('Of a ratio; of a mean the sum.')),
  denominator: optional(decimal('Of a ratio; of a mean what the sum is divided by.')),
  achieved: optional(flag('Of a status: đạt or chưa đạt.')),
  grade: optional(text('Of a grade: xếp loại.')),
};

export const SuppliedFigureType = object(
  'SuppliedFigure',
  'Of a row that the regime of the report only asks for: under which regime its figures count, and what the same sender has said there for the same months. A figure that differs wants a note before it is sent.',
  SAID_ELSEWHERE,
);

export const FigureAskedElsewhereType = object(
  'FigureAskedElsewhere',
  'Of a row that counts: what the same sender has said under a regime that only asks, as what agrees with it here. A figure that differs wants a note before it is sent.',
  SAID_ELSEWHERE,
);

export const UsualType = object(
  'UsualFigure',
  'What the same unit or department usually reports for the indicator, by its own earlier figures of the same regime; at least six of the last 24.',
  {
    count: int('Of how many earlier figures.'),
    median: decimal('Their median; of a ratio the quotient of its operands.'),
    deviation: decimal('The median of how far they are from it.'),
  },
);

export const LastTypedType = object('LastTyped', 'Who typed a figure, and when.', {
  by: text('Full name, as it was then.'),
  at: instant('When it was saved.'),
});

export const ReportRowType = object(
  'ReportRow',
  'A cell of a report: an indicator, its figure, and what to hold it against.',
  {
    figure: optional(record(FigureType, 'Null: nothing was typed.')),
    previous: optional(
      record(FigureType, 'What was sent for the period before: the accepted version’s figure, else the last one sent.'),
    ),
    lastYear: optional(
      record(
        FigureType,
        'What was sent for the same period a year ago: the accepted version’s figure, else the last one sent.',
      ),
    ),
    before: optional(
      record(FigureType, 'In the version before, with which it is compared. Null: none there, or no version before.'),
    ),
    changed: flag('It differs from the version before.'),
    previousInYear: flag('The period before is of the same year: what is cumulated goes on from it.'),
    usual: optional(record(UsualType, 'Null: too little is known.')),
    required: flag(
      'Without it, or a reason for the gap, the report is not sent: it is owed and has a target or weighs another indicator.',
    ),
    asPart: flag(
      'The part of one of several departments that were each given the indicator: `target` is its own, and it is owed also where nothing is made of the parts. As it was when the figure was sent; of a draft as it is now.',
    ),
    counted: flag(
      'It is added to the unit’s number. False: the same comes from sub-units, a department or the unit itself, and what is typed here is kept beside it. As it was when the figure was sent; of a draft as it is now.',
    ),
  },
);

export const ReportStatusType = object(
  'ReportStatus',
  'Who owes a report for a period or has begun one, and whether it has been sent.',
  {
    state: optional(oneOf(ReportStateEnum, 'Null: nothing there that the reader may see.')),
    dueOn: optional(day('The last day on time, until 24:00. Null: it is not owed.')),
  },
);

export const ReportsBelowType = object(
  'ReportsBelow',
  'Of a sub-unit that has units below it: how these stand with their reports for a period, however many tiers down. Departments are not counted.',
  {
    owing: int('Units below it that owe a report.'),
    sent: int('Of them, those whose report is sent or accepted.'),
    overdue: int('Of them, those that have not sent it, or had it returned, and whose due date has passed.'),
  },
);

export const PeriodTermsEnum = enumOf(
  'PeriodTermsKind',
  PERIOD_TERMS,
  'How the terms of a report differ from those of its regime.',
  {
    EXTENDED: 'Gia hạn: it is on time, and can be sent, until a later day.',
    CLOSED: 'Khóa kỳ: after a day nothing of it is typed or sent.',
  },
);

export const PeriodTermsType = object(
  'PeriodTerms',
  'Other terms than the regime’s, given by who reviews the report for one unit or department and one period.',
  {
    id: identity,
    kind: oneOf(PeriodTermsEnum, 'Extended or closed.'),
    untilOn: day('EXTENDED: the last day on time. CLOSED: the last day on which it was open.'),
    reason: text('Why, in the words of who gave it.'),
    givenBy: text('Full name of who gave it.'),
    givenAt: instant('When it was given.'),
  },
);

export const ReportConnection = connectionOf('Report', () => ReportType);
