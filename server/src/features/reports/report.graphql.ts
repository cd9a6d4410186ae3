import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/page.ts';
import { DecimalScalar, InstantScalar, LocalDateScalar } from '#kernel/scalars.ts';

const OPTIONAL = { nullable: true } as const;

export const ReportStateEnum = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  ACCEPTED: 'ACCEPTED',
} as const;
registerEnumType(ReportStateEnum, {
  name: 'ReportState',
  description:
    'đang soạn, đã gửi, trả lại, đã duyệt: what became of the last version sent. A correction that is being written is a DRAFT to its own unit; the accepted version counts on.',
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
  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'SHA-256 over the canonical JSON of its figures, hexadecimal.' })
  contentHash!: string;

  @Field(() => InstantScalar)
  submittedAt!: Date;

  @Field(() => String, { description: 'Full name.' })
  submittedBy!: string;

  @Field(() => Boolean, { description: 'Sent by 24:00 in Vietnam of the due date.' })
  onTime!: boolean;

  @Field(() => String, { ...OPTIONAL, description: 'Why an accepted report was corrected by it.' })
  correctionReason!: string | null;

  @Field(() => String, { ...OPTIONAL, description: 'Why required figures are missing from it.' })
  declaredGaps!: string | null;

  @Field(() => InstantScalar, OPTIONAL)
  returnedAt!: Date | null;

  @Field(() => String, OPTIONAL)
  returnedBy!: string | null;

  @Field(() => String, OPTIONAL)
  returnReason!: string | null;

  @Field(() => InstantScalar, OPTIONAL)
  acceptedAt!: Date | null;

  @Field(() => String, OPTIONAL)
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

  @Field(() => String, OPTIONAL)
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

@ObjectType('Warning', { description: 'Something that looks unlikely and may be right; it never stops anything.' })
export class WarningType {
  @Field(() => String, { description: 'BELOW_LAST_PERIOD or FAR_ABOVE_LAST_YEAR.' })
  code!: string;

  @Field(() => String)
  message!: string;
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

  @Field(() => [WarningType])
  warnings!: WarningType[];
}

@ObjectType('ReportStatus', {
  description: 'Who owes a report for a period or has begun one, and whether it has been sent.',
})
export class ReportStatusType {
  @Field(() => ReportStateEnum as object, { ...OPTIONAL, description: 'Null: nothing there that the reader may see.' })
  state!: string | null;

  @Field(() => LocalDateScalar, { ...OPTIONAL, description: 'The last day on time, until 24:00.' })
  dueOn!: string | null;
}

export const ReportConnection = connectionOf('Report', () => ReportType);
