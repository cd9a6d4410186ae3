import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '#kernel/enums.ts';
import { connectionOf } from '#kernel/page.ts';
import { DecimalScalar, InstantScalar, LocalDateScalar } from '#kernel/scalars.ts';
import { REPORT_STATES, type ReportState } from './report.entity.ts';

const OPTIONAL = { nullable: true } as const;

export const ReportStateEnum = enumOf('ReportState', REPORT_STATES, {
  DRAFT:
    'Đang soạn: nothing was sent yet; to its own unit also a correction being written, while the accepted version counts.',
  SUBMITTED: 'Đã gửi: the last version waits for its reviewer.',
  RETURNED: 'Trả lại: the last version is to be put right and sent again.',
  ACCEPTED: 'Đã duyệt: the last version counts in roll-ups.',
});

@ObjectType('Report', {
  description:
    'Báo cáo: the figures of one unit, or of one department, for one period, sent and accepted whole as numbered versions. Its own unit sees the version being written, the units above the last one sent.',
})
export class ReportType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The year of its period.' })
  year!: number;

  @Field(() => Int, { description: 'Rises with every change; a change names the revision it saw.' })
  revision!: number;
}

@ObjectType('ReportVersion', { description: 'A version as it was sent: its content never changes.' })
export class ReportVersionType {
  @Field(() => Int, { description: 'From 1, in the order in which they were sent.' })
  version!: number;

  @Field(() => String, { description: 'SHA-256 over the canonical JSON of its figures, hexadecimal.' })
  contentHash!: string;

  @Field(() => InstantScalar, { description: 'When it was sent.' })
  submittedAt!: Date;

  @Field(() => String, { description: 'Full name of who sent it.' })
  submittedBy!: string;

  @Field(() => Boolean, { description: 'Sent by 24:00 in Vietnam of the due date.' })
  onTime!: boolean;

  @Field(() => String, { ...OPTIONAL, description: 'Why an accepted report was corrected by it.' })
  correctionReason!: string | null;

  @Field(() => String, { ...OPTIONAL, description: 'Why required figures are missing from it.' })
  declaredGaps!: string | null;

  @Field(() => InstantScalar, { ...OPTIONAL, description: 'When it was returned; it may have been accepted before.' })
  returnedAt!: Date | null;

  @Field(() => String, { ...OPTIONAL, description: 'Full name of who returned it.' })
  returnedBy!: string | null;

  @Field(() => String, { ...OPTIONAL, description: 'What is to be put right, in the words of who returned it.' })
  returnReason!: string | null;

  @Field(() => InstantScalar, { ...OPTIONAL, description: 'When it was accepted.' })
  acceptedAt!: Date | null;

  @Field(() => String, { ...OPTIONAL, description: 'Full name of who accepted it.' })
  acceptedBy!: string | null;

  @Field(() => InstantScalar, { ...OPTIONAL, description: 'When a later version was accepted in its place.' })
  supersededAt!: Date | null;
}

@ObjectType('Figure', {
  description: 'Số liệu: one value of one indicator in one version of a report. Null is not zero.',
})
export class FigureType {
  @Field(() => ID)
  id!: string;

  @Field(() => DecimalScalar, { ...OPTIONAL, description: 'In the indicator’s unit of measure; null of a ratio.' })
  value!: string | null;

  @Field(() => DecimalScalar, { ...OPTIONAL, description: 'Of a ratio.' })
  numerator!: string | null;

  @Field(() => DecimalScalar, { ...OPTIONAL, description: 'Of a ratio. 0/0: nothing of the kind arose.' })
  denominator!: string | null;

  @Field(() => Boolean, { ...OPTIONAL, description: 'Of a status: đạt or chưa đạt.' })
  achieved!: boolean | null;

  @Field(() => String, { ...OPTIONAL, description: 'Of a grade: xếp loại.' })
  grade!: string | null;

  @Field(() => String, {
    ...OPTIONAL,
    description: 'The figure in the official’s words, where it came so: "hơn 201 tỷ".',
  })
  words!: string | null;

  @Field(() => String, { ...OPTIONAL, description: 'Ghi chú of who typed it.' })
  note!: string | null;

  @Field(() => String, { ...OPTIONAL, description: 'Minh chứng: where the figure can be verified.' })
  evidence!: string | null;

  @Field(() => String, { ...OPTIONAL, description: 'The document it was taken from.' })
  source!: string | null;

  @Field(() => Boolean, { description: 'Số liệu minh họa: invented for the demonstration.' })
  illustrative!: boolean;

  @Field(() => Boolean, {
    description: 'It enters roll-ups. False: the same number comes another way, this one is kept beside it.',
  })
  counted!: boolean;
}

@ObjectType('ReportRow', { description: 'A cell of a report: an indicator, its figure, and what to hold it against.' })
export class ReportRowType {
  @Field(() => FigureType, { ...OPTIONAL, description: 'Null: nothing was typed.' })
  figure!: FigureType | null;

  @Field(() => FigureType, {
    ...OPTIONAL,
    description: 'What was sent for the period before: the accepted version’s figure, else the last one sent.',
  })
  previous!: FigureType | null;

  @Field(() => Boolean, { description: 'It differs from the version before.' })
  changed!: boolean;

  @Field(() => Boolean, {
    description:
      'Without it, or a reason for the gap, the report is not sent: it is owed and has a target or weighs another indicator.',
  })
  required!: boolean;

  @Field(() => Boolean, {
    description:
      'It is added to the unit’s number. False: the same comes from sub-units, a department or the unit itself, and what is typed here is kept beside it.',
  })
  counted!: boolean;
}

@ObjectType('ReportStatus', {
  description: 'Who owes a report for a period or has begun one, and whether it has been sent.',
})
export class ReportStatusType {
  @Field(() => ReportStateEnum, { ...OPTIONAL, description: 'Null: nothing there that the reader may see.' })
  state!: ReportState | null;

  @Field(() => LocalDateScalar, { ...OPTIONAL, description: 'The last day on time, until 24:00.' })
  dueOn!: string | null;
}

export const ReportConnection = connectionOf('Report', () => ReportType);
